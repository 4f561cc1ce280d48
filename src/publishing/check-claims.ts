import type { ContentFile } from '../reading/content-file.ts';
import type { Fault } from '../reading/fault.ts';
import { faultOfField } from './report.ts';
import { say } from './say.ts';
import type { Together } from './together.ts';

interface Row {
  kind?: unknown;
  programme?: unknown;
  from?: unknown;
  to?: unknown;
  asOf?: unknown;
  scope?: { vi?: unknown };
  note?: { vi?: unknown };
  quantity?: { missing?: unknown };
  sources?: unknown;
}

const rowsOf = (file: ContentFile): Row[] => {
  const { rows } = (file.data ?? {}) as { rows?: unknown };
  return Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
};

const yearsOf = (id: unknown, { byPath }: Together) => {
  const data = byPath.get(`content/programmes/${String(id)}.json`)?.data as Row | undefined;
  const { from, to } = data ?? {};
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
};

/** The one year that a text names, if it names no other. */
const onlyYear = (text: unknown): number | undefined => {
  const years = typeof text === 'string' ? [...new Set(text.match(/\b20\d{2}\b/g) ?? [])] : [];
  return years.length === 1 ? Number(years[0]) : undefined;
};

/** An outcome is of its whole period: a row that knows of a part of it says `partial`. */
export function* checkClaims(file: ContentFile, together: Together): Generator<Fault> {
  if (file.folder !== 'figures') return;
  for (const [index, row] of rowsOf(file).entries()) {
    if (row.kind !== 'outcome' || row.quantity?.missing !== undefined) continue;
    const at = ['rows', index];
    const period = yearsOf(row.programme, together);
    if (!period) {
      if (row.from !== undefined && row.from === row.to)
        yield faultOfField(file, [...at, 'kind'], say('partOfPeriod.year', String(row.from)));
      continue;
    }
    const name = `${period.from}–${period.to}`;
    const known = typeof row.asOf === 'string' ? Number(row.asOf.slice(0, 4)) : undefined;
    const isPart = typeof row.from === 'number' && (row.from > period.from || Number(row.to) < period.to);
    const one = [row.scope?.vi, row.note?.vi].map(onlyYear).find((year) => year !== undefined);
    if (isPart)
      yield faultOfField(
        file,
        [...at, 'kind'],
        say('partOfPeriod', name, `${String(row.from)}–${String(row.to)}`),
      );
    else if (known !== undefined && known < period.to)
      yield faultOfField(file, [...at, 'kind'], say('partOfPeriod', name, `…–${known}`));
    else if (one !== undefined && one >= period.from && one <= period.to)
      yield faultOfField(file, [...at, 'kind'], say('partOfPeriod', name, String(one)));
  }
}

/** An outcome of a period whose every source was published before the period ended. */
export function* warnOfClaims(file: ContentFile, together: Together): Generator<Fault> {
  if (file.folder !== 'figures') return;
  for (const [index, row] of rowsOf(file).entries()) {
    if (row.kind !== 'outcome' || !Array.isArray(row.sources) || row.sources.length === 0) continue;
    const to = yearsOf(row.programme, together)?.to ?? (typeof row.to === 'number' ? row.to : undefined);
    const published = row.sources.map((key) => {
      const data = together.byPath.get(`content/sources/${String(key).toLowerCase()}.json`)?.data;
      const { published: day, publishedAbout: about } = (data ?? {}) as Record<string, unknown>;
      return typeof (day ?? about) === 'string' ? Number(String(day ?? about).slice(0, 4)) : undefined;
    });
    const latest = Math.max(...published.map((year) => year ?? Number.POSITIVE_INFINITY));
    if (to !== undefined && latest < to)
      yield faultOfField(file, ['rows', index, 'kind'], say('earlySource', latest, to));
  }
}
