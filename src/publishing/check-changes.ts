import type { ContentFile } from '../reading/content-file.ts';
import { faultAt, fileStart } from '../reading/fault.ts';
import { listAddresses } from './addresses.ts';
import type { Earlier } from './last-commit.ts';
import { valuesOf } from './once-a-file.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { say } from './say.ts';
import { valueAt } from './schema-walk.ts';
import type { Together } from './together.ts';

type Data = Record<string, unknown>;
const dataOf = (file: ContentFile | undefined): Data => (file?.data ?? {}) as Data;

/** Addresses of pages that led somewhere before, and lead nowhere now: each file that had some is told of, once. */
export function* checkMoved(together: Together, earlier: Earlier): Generator<Problem> {
  if (earlier.size === 0) return;
  const before = [...together.files.filter(({ path }) => !earlier.has(path)), ...earlier.values()];
  const lost = new Map<string, string[]>();
  for (const [address, owner] of listAddresses(before).addresses)
    // Files beside pages have an ending; who fetches one asks its page first.
    if (!/\.\w+$/.test(address) && !together.addresses.has(address) && !together.moved.has(address)) {
      // Of news the Vietnamese file stands for both.
      const path = owner.replace(/^(content\/news\/.*)\.en\.mdx$/, '$1.vi.mdx');
      lost.set(path, [...(lost.get(path) ?? []), `/${address}/`]);
    }
  for (const [path, addresses] of lost) {
    const said = say('addressLost', addresses.join(', '));
    const now = together.byPath.get(path);
    // The thing is still there under another address: its field says which.
    yield problemIn(path, now ? faultOfField(now, ['urlSlug'], said) : faultAt(fileStart, said));
  }
}

/** Fewer than these are deleted every day; from here on a person is asked. */
const manyDeleted = 3;

interface Deleted {
  file: string;
  period: string;
}

/** The numbers of a file of figures by what they say, and the period each is of. */
const rowsOf = (file: ContentFile | undefined): Map<string, string> => {
  const { rows } = dataOf(file);
  return new Map(
    (Array.isArray(rows) ? (rows as Data[]) : []).map((row) => {
      const { kind, programme, from, to, scope, stage } = row;
      const period = String(programme ?? (from === to ? from : `${String(from)}–${String(to)}`));
      return [JSON.stringify([kind, period, scope, stage]), period];
    }),
  );
};

/** Numbers that were there and are not, of all files together, by their period. */
function* warnOfDeletedRows(together: Together, earlier: Earlier): Generator<Problem> {
  const deleted: Deleted[] = [];
  for (const [file, before] of earlier) {
    const now = together.byPath.get(file);
    // What cannot be read is told already, and may hold them all.
    if (before.folder !== 'figures' || (now && now.data === undefined)) continue;
    const kept = rowsOf(now);
    for (const [row, period] of rowsOf(before)) if (!kept.has(row)) deleted.push({ file, period });
  }
  for (const period of new Set(deleted.map((each) => each.period))) {
    const [first, ...rest] = deleted.filter((each) => each.period === period);
    const files = new Set([first, ...rest].map((each) => each?.file)).size;
    if (first && rest.length + 1 >= manyDeleted)
      yield problemIn(
        first.file,
        faultAt(fileStart, say('rowsDeleted', rest.length + 1, period, files)),
        'warning',
      );
  }
  const files = new Map<string, number>();
  for (const { file } of deleted) files.set(file, (files.get(file) ?? 0) + 1);
  for (const [file, many] of files)
    if (many >= manyDeleted)
      yield problemIn(
        file,
        faultAt(fileStart, say('rowsDeleted.ofFile', many, rowsOf(earlier.get(file)).size)),
        'warning',
      );
}

/** Whole files of one folder that are gone, and lists of things that have become much shorter. */
function* warnOfDeletedThings(together: Together, earlier: Earlier): Generator<Problem> {
  const gone = new Map<string, string[]>();
  for (const [path, before] of earlier) {
    const now = together.byPath.get(path);
    if (!now) gone.set(before.folder, [...(gone.get(before.folder) ?? []), path]);
    if (!now || now.data === undefined) continue;
    for (const [field, list] of Object.entries(dataOf(before))) {
      const left = dataOf(now)[field];
      const many = Array.isArray(list) ? list.length - (Array.isArray(left) ? left.length : 0) : 0;
      const isTold = before.folder === 'figures' && field === 'rows';
      if (many >= manyDeleted && !isTold)
        yield problemIn(path, faultOfField(now, [field], say('itemsDeleted', many, field)), 'warning');
    }
    const [was, is] = [before, now].map(({ body = '' }) => body.trim().length) as [number, number];
    if (was > 600 && is < was / 2)
      yield problemIn(path, faultAt(fileStart, say('bodyShortened', was - is, was)), 'warning');
  }
  for (const [folder, [first, ...rest]] of gone)
    if (first !== undefined && rest.length + 1 >= manyDeleted)
      yield problemIn(first, faultAt(fileStart, say('filesDeleted', rest.length + 1, folder)), 'warning');
}

/** A number that is ten times what it was, or a tenth, where the things around it have not moved. */
function* warnOfJumps(together: Together, earlier: Earlier): Generator<Problem> {
  for (const [path, before] of earlier) {
    const now = together.byPath.get(path);
    if (!now || now.data === undefined) continue;
    for (const { path: field, value: was } of valuesOf(before)) {
      const is = valueAt(now.data, field);
      if (typeof was !== 'number' || typeof is !== 'number' || was <= 0 || is <= 0) continue;
      // An item that was put in before moves those that follow.
      const hasMoved = field.some((key, at) => {
        if (typeof key !== 'number') return false;
        const [old, current] = [before.data, now.data].map(
          (data) => valueAt(data, field.slice(0, at)) as unknown[],
        );
        return old?.length !== current?.length;
      });
      if (!hasMoved && Math.max(was / is, is / was) >= 10)
        yield problemIn(path, faultOfField(now, field, say('tenfold.before', is, was)), 'warning');
    }
  }
}

/** What is about to be lost or turned into something else, for a person to see before it is. */
export const warnOfDeleted = (together: Together, earlier: Earlier): Problem[] => [
  ...warnOfDeletedRows(together, earlier),
  ...warnOfDeletedThings(together, earlier),
  ...warnOfJumps(together, earlier),
];
