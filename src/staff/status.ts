import { formatDay, today } from '../i18n/formats.ts';
import { isRealDay } from '../reading/days.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { readMemory } from '../reading/memory.ts';
import { findBehind, findMissing, unknownNames } from '../reading/translations.ts';
import { refuseUsage, runCommand } from './command.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { findComing, nextDay } from './status/coming-days.ts';
import { findDeadLinks } from './status/dead-links.ts';
import { findOneReader } from './status/one-reader.ts';
import { findOverdue, recheckAfterDays } from './status/overdue.ts';
import { rememberIn } from './status/memory-file.ts';

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
  if (!isRealDay(day) || !isRealDay(until) || words.length > 0 !== Boolean(translated))
    return refuseUsage(usage, lang);
  const root = process.cwd();
  const content = readContentFolder(root);
  if (translated) {
    const [strange] = unknownNames(content, words);
    if (strange !== undefined) throw new Refusal(say('status.noText', strange));
    rememberIn(root, words);
    return tell(say('status.remembered', words.length));
  }
  const found = {
    missing: findMissing(content),
    behind: findBehind(content, readMemory(root)),
    overdue: findOverdue(content, day),
    oneReader: findOneReader(content),
    coming: findComing(content, day, until),
    ...(links && { links: await findDeadLinks(content) }),
  };
  if (json)
    return console.log(JSON.stringify({ files: content.files.length, day, until, ...found }, null, 2));

  const { missing, behind, overdue, oneReader, coming, links: asked } = found;
  const list = (title: string, lines: readonly string[], count = lines.length) => {
    console.log(`\n${title}: ${count}`);
    for (const line of lines) console.log(`  ${line}`);
  };
  const span = until === day ? formatDay(day, lang) : `${formatDay(day, lang)} – ${formatDay(until, lang)}`;
  list(
    say('status.coming', span)[lang],
    coming.map((each) => `${formatDay(each.day, lang)}  ${each.file}  ${each.said[lang]}`),
  );
  list(say('status.missing')[lang], missing);
  list(
    say('status.behind')[lang],
    behind.flatMap(({ text, changed, gone, isUnknown }) => [
      `${text}  ${(isUnknown ? say('status.unknownOrigin') : say('status.behindBy', changed.length, gone))[lang]}`,
      ...changed.map((piece) => `    ${piece}`),
    ]),
    behind.length,
  );
  list(
    say('status.overdue', recheckAfterDays)[lang],
    overdue.map(
      ({ file, lastChecked, days }) =>
        `${file}  ${say('status.checked', formatDay(lastChecked, lang), days)[lang]}`,
    ),
  );
  list(
    say('status.oneReader')[lang],
    oneReader.map(({ file, rows, of }) => `${file}  ${rows}/${of}`),
  );
  if (asked)
    list(
      say('status.dead', asked.asked)[lang],
      asked.dead.map(({ url, files, answer }) => `${url}  ${answer}  ${files.join(', ')}`),
    );
  console.log(`\n${say('status.looked', content.files.length)[lang]}`);
});
