import type { ContentFile } from '../reading/content-file.ts';
import type { Fault } from '../reading/fault.ts';
import { valuesOf } from './once-a-file.ts';
import { faultOfField } from './report.ts';
import { say } from './say.ts';

/** After so many days what was checked, or looked for in vain, is gone through again. */
const daysBetweenChecks = 365;

const daysFrom = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000;
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What a day asks of staff once it is past: a page to check again, a period whose result may be out. */
export function* warnOfDue(file: ContentFile, today: string): Generator<Fault> {
  for (const { path, value } of valuesOf(file)) {
    if (!isDay(value)) continue;
    const key = path.at(-1);
    const age = daysFrom(value, today);
    const isChecked =
      key === 'lastChecked' ||
      key === 'checked' ||
      key === 'sourcesRead' ||
      (file.folder === 'searches' && key === 'day');
    if (isChecked && age > daysBetweenChecks) yield faultOfField(file, path, say('overdue', value));
    if (key === 'until' && path.includes('missing') && age > 0)
      yield faultOfField(file, path, say('nowDue', value));
  }
  const { state, endsOn, startsOn } = (file.data ?? {}) as Record<string, unknown>;
  const last = endsOn ?? startsOn;
  if (file.folder === 'fairs' && state === 'announced' && isDay(last) && daysFrom(last, today) > 30)
    yield faultOfField(file, ['state'], say('stillAnnounced', last));
}
