import { join } from 'node:path';
import { readContentFolder } from '../../reading/content-folder.ts';
import { readIfThere, writeWhole } from '../serving/files.ts';
import { remember, type Memory } from './translations.ts';

const memoryFile = 'content/translations.json';

/** What each English text was made from, as it is written down. */
export const readMemory = (root: string): Memory =>
  JSON.parse(readIfThere(join(root, memoryFile)) ?? '{}') as Memory;

/** Writes down that some English texts now match their Vietnamese; a line a text. */
export const rememberIn = (root: string, names: readonly string[]): void => {
  const memory = remember(readContentFolder(root), readMemory(root), names);
  const lines = Object.entries(memory).map(
    ([name, hashes]) => `  ${JSON.stringify(name)}: ${JSON.stringify(hashes)}`,
  );
  writeWhole(join(root, memoryFile), `{\n${lines.join(',\n')}\n}\n`);
};
