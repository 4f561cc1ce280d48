import { parseArgs } from 'node:util';
import { isLocale, noSuchLocale } from '../i18n/locales.ts';
import { printForGithub, printForGitlab } from './annotations.ts';
import { checkContent } from './check-content.ts';
import { findBase } from './last-commit.ts';
import { isRefused, printReport, type ContentReport } from './report.ts';
import { say } from './say.ts';

const options = {
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  gitlab: { type: 'boolean', default: false },
  since: { type: 'string' },
} as const;

const readOptions = () => {
  try {
    return parseArgs({ options }).values;
  } catch {
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(`Chỉ có: ${known.join(', ')}. / There are only: ${known.join(', ')}.`);
    process.exit(2);
  }
};

const { lang, json, github, gitlab, since } = readOptions();
if (!isLocale(lang)) {
  console.error(noSuchLocale(lang));
  process.exit(2);
}

const print = (report: ContentReport): string => {
  if (json) return JSON.stringify(report, null, 2);
  if (gitlab) return printForGitlab(report, lang);
  return [...(github ? [printForGithub(report, lang)] : []), printReport(report, lang)].join('\n');
};

/** A pipeline that names a branch must not pass because the branch was not fetched. */
const base = since === undefined ? undefined : findBase(process.cwd(), since);
if (since !== undefined && base === undefined) {
  const said = say('noBase', since);
  console.error(`${said.vi} / ${said.en}`);
  process.exit(2);
}
const report = checkContent(process.cwd(), base);
console.log(print(report));
if (report.checked === 0)
  console.error('content/ trống: không có gì để kiểm tra. / content/ is empty: nothing to check.');
process.exitCode = isRefused(report) ? 1 : 0;
