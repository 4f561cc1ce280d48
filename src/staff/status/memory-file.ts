import { join } from 'node:path';
import { today } from '../../i18n/formats.ts';
import { readContentFolder } from '../../reading/content-folder.ts';
import { memoryFile, readMemory } from '../../reading/memory.ts';
import { remember } from '../../reading/translations.ts';
import { writeWhole } from '../serving/files.ts';

/** Writes down that some English texts now match their Vietnamese; a line a text. */
export const rememberIn = (root: string, names: readonly string[]): void => {
  const memory = remember(readContentFolder(root), readMemory(root), names, today());
  const lines = Object.entries(memory).map(
    ([name, hashes]) => `  ${JSON.stringify(name)}: ${JSON.stringify(hashes)}`,
  );
  writeWhole(join(root, memoryFile), `{\n${lines.join(',\n')}\n}\n`);
};
