import { readContentFolder } from '../reading/content-folder.ts';
import { refuseUsage, runCommand } from './command.ts';
import { findOpen, readSurroundings } from './launch/find-open.ts';
import { say } from './say.ts';

const usage = say('usage.launch');

await runCommand(usage, { json: { type: 'boolean' } }, ({ values: { json }, words, lang, tell }) => {
  if (words.length > 0) return refuseUsage(usage, lang);
  const root = process.cwd();
  const { looked, open } = findOpen(readContentFolder(root), readSurroundings(root));
  const blocking = open.filter(({ isBlocking }) => isBlocking);
  if (json) console.log(JSON.stringify({ looked, open }, null, 2));
  else {
    for (const isBlocking of [true, false]) {
      const rows = open.filter((each) => each.isBlocking === isBlocking);
      if (rows.length > 0) tell(say(isBlocking ? 'launch.blocking' : 'launch.advised', rows.length));
      for (const each of rows) {
        const place = `${each.file}${each.line > 1 ? `:${each.line}` : ''}`;
        console.log(`  ${place}${each.field === each.file ? '' : `  ${each.field}`}\n    ${each[lang]}`);
      }
    }
    if (open.some(({ code }) => code === 'duty')) tell(say('launch.duties'));
    tell(blocking.length > 0 ? say('launch.notYet', blocking.length) : say('launch.ready', looked));
  }
  process.exitCode = blocking.length > 0 ? 1 : 0;
});
