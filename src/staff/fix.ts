import { refuseUsage, runCommand } from './command.ts';
import { mendContent } from './fix/mend-content.ts';
import { say } from './fix/say.ts';

const usage = say('usage');

await runCommand(usage, { json: { type: 'boolean' } }, async ({ values: { json }, words, lang, tell }) => {
  if (words.length > 0) return refuseUsage(usage, lang);
  const { looked, mended } = await mendContent(process.cwd());
  if (json) {
    console.log(JSON.stringify({ looked, mended }, null, 2));
    return undefined;
  }
  for (const { file, mends } of mended)
    console.log(`${file}  ${mends.map((mend) => say(mend)[lang]).join('; ')}`);
  tell(mended.length > 0 ? say('done', mended.length, looked) : say('nothing', looked));
  return undefined;
});
