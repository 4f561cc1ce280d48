import { join } from 'node:path';
import { refuseUsage, runCommand } from './command.ts';
import { buildHandbook } from './handbook/build-handbook.ts';
import { say } from './say.ts';

const usage = say('usage.handbook');

await runCommand(usage, {}, async ({ words, lang, tell }) => {
  if (words.length > 0) return refuseUsage(usage, lang);
  const { pictures, lacking, isPrinted } = await buildHandbook(join(process.cwd(), '.staff'));
  if (!isPrinted) tell(say('handbook.noBrowser'));
  for (const what of lacking) tell(say('handbook.noPicture', what));
  tell(say('handbook.made', join('.staff', 'huong-dan'), pictures));
});
