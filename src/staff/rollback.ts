import { resolve } from 'node:path';
import { refuseUsage, runCommand } from './command.ts';
import { say } from './say.ts';
import { rollBack } from './serving/install.ts';
import { sayMoment } from './serving/live-page.ts';
import { lockFolder } from './serving/lock.ts';
import { mustBeOurs, partsOf } from './serving/served-folder.ts';

const usage = say('usage.rollback');

await runCommand(usage, { to: { type: 'string' } }, ({ values: { to }, words, lang, tell }) => {
  if (!to || words.length > 0) return refuseUsage(usage, lang);
  const folder = resolve(to);
  mustBeOurs(folder);
  const release = lockFolder(folder);
  try {
    const outcome = rollBack(folder);
    for (const line of outcome.changes[lang]) console.log(`  ${line}`);
    for (const warning of outcome.warnings) tell(warning);
    tell(say('rolledBack', sayMoment(outcome, lang), partsOf(folder).current));
  } finally {
    release();
  }
});
