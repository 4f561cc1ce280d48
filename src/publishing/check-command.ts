import { parseArgs } from 'node:util';
import { isLocale, noSuchLocale } from '../i18n/locales.ts';
import { printForGithub, printForGitlab } from './annotations.ts';
import { checkContent } from './check-content.ts';
import { isRefused, printReport, type ContentReport } from './report.ts';

const options = {
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  github: { type: 'boolean', default: false },
  gitlab: { type: 'boolean', default: false },
  since: { type: 'string', default: 'HEAD' },
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

const report = checkContent(process.cwd(), since);
console.log(print(report));
if (report.checked === 0)
  console.error('content/ trống: không có gì để kiểm tra. / content/ is empty: nothing to check.');
process.exitCode = isRefused(report) ? 1 : 0;
