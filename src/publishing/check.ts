import { parseArgs } from 'node:util';
import { isLocale, noSuchLocale } from '../i18n/locales.ts';
import { checkContent } from './check-content.ts';
import { printReport } from './report.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
});
if (!isLocale(values.lang)) {
  console.error(noSuchLocale(values.lang));
  process.exit(2);
}
const report = checkContent(process.cwd());
const nothingThere = report.checked === 0;

if (values.json) console.log(JSON.stringify(report, null, 2));
else console.log(printReport(report, values.lang));
if (nothingThere)
  console.error('content/ trống: không có gì để kiểm tra. / content/ is empty: nothing to check.');

process.exitCode = nothingThere || report.problems.length > 0 ? 1 : 0;
