import { today } from '../i18n/formats.ts';
import { isRealDay } from '../reading/days.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { unknownNames } from '../reading/translations.ts';
import { refuseUsage, runCommand } from './command.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { nextDay } from './status/coming-days.ts';
import { findDeadLinks } from './status/dead-links.ts';
import { rememberIn } from './status/memory-file.ts';
import { reportStatus, statusLists } from './status/report.ts';

const usage = say('usage.status');
const options = {
  day: { type: 'string' },
  until: { type: 'string' },
  links: { type: 'boolean' },
  translated: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

await runCommand(usage, options, async ({ values, words, lang, tell }) => {
  const { day = nextDay(today()), until = day, links, translated, json } = values;
  const strangeDay = [day, until].find((each) => !isRealDay(each));
  if (strangeDay !== undefined) throw new Refusal(say('status.badDay', strangeDay));
  if (words.length > 0 !== Boolean(translated)) return refuseUsage(usage, lang);
  const root = process.cwd();
  const content = readContentFolder(root);
  if (translated) {
    const [strange] = unknownNames(content, words);
    if (strange !== undefined) throw new Refusal(say('status.noText', strange));
    rememberIn(root, words);
    return tell(say('status.remembered', words.length));
  }
  const report = reportStatus(content, root, day, until);
  const asked = links ? await findDeadLinks(content) : undefined;
  if (json)
    return console.log(
      JSON.stringify({ files: content.files.length, ...report, ...(asked && { links: asked }) }, null, 2),
    );
  const list = (title: string, lines: readonly string[], count = lines.length) => {
    console.log(`\n${title}: ${count}`);
    for (const line of lines) console.log(`  ${line}`);
  };
  for (const { title, lines, count } of statusLists(report, lang)) list(title, lines, count);
  if (asked)
    list(
      say('status.dead', asked.asked)[lang],
      asked.dead.map(({ url, files, answer }) => `${url}  ${answer}  ${files.join(', ')}`),
    );
  console.log(`\n${say('status.looked', content.files.length)[lang]}`);
});
