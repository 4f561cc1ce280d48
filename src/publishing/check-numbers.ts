import type { ContentFile } from '../reading/content-file.ts';
import type { Fault, Said } from '../reading/fault.ts';
import { onceAFile, valuesOf } from './once-a-file.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { say } from './say.ts';
import { valueAt } from './schema-walk.ts';
import type { Together } from './together.ts';

type Path = readonly PropertyKey[];

/** Units of things that are counted one by one. */
const measured = new Set(['vnd', 'percent', 'litre', 'hectare']);

/** The number that stands for a quantity, and the field it stands in. */
const numberOf = (quantity: unknown): { field: string; number: number } | undefined => {
  for (const field of ['value', 'high', 'low']) {
    const number = (quantity as Record<string, unknown> | undefined | null)?.[field];
    if (typeof number === 'number') return { field, number };
  }
  return undefined;
};

/** Every number that follows another of its kind, in their order: which file, which field. */
interface Step {
  file: ContentFile;
  path: Path;
  number: number;
  order: string;
}

const stepOf = (file: ContentFile, path: Path, order: unknown): Step | undefined => {
  const value = valueAt(file.data, path);
  if (typeof value === 'number') return { file, path, number: value, order: String(order) };
  const found = numberOf(value);
  return found && { file, path: [...path, found.field], number: found.number, order: String(order) };
};

const listAt = (file: ContentFile, key: string): Record<string, unknown>[] => {
  const list = (file.data as Record<string, unknown> | undefined)?.[key];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
};

/** Numbers of one thing at several times, by what they are of. */
function* listSeries({ files }: Together): Generator<[of: string, step: Step | undefined]> {
  for (const file of files) {
    const data = (file.data ?? {}) as Record<string, unknown>;
    if (file.folder === 'figures')
      for (const [index, { kind, scope, from, to, programme }] of listAt(file, 'rows').entries()) {
        // A year is set beside years, a period beside periods.
        const isYear = from !== undefined && from === to;
        const of = `${file.path} ${String(kind)} ${isYear} ${scope === undefined}`;
        yield [of, stepOf(file, ['rows', index, 'quantity'], from ?? programme)];
      }
    if (file.folder === 'rules')
      for (const [index, { level, from }] of listAt(file, 'clauses').entries())
        for (const field of ['capVnd', 'sharePercent'])
          yield [`${file.path} ${String(level)} ${field}`, stepOf(file, ['clauses', index, field], from)];
    if (file.folder === 'rounds')
      for (const field of ['entries', 'recognised'])
        yield [`${String(data['level'])} ${field}`, stepOf(file, [field, 'quantity'], data['year'])];
  }
}

/** How many times its neighbour a number is before a person should look again: a nought too many, or one too few. */
const tooManyTimes = 10;
/** Small numbers grow tenfold easily: from one fair to ten. */
const leastOfNeighbours = 5;

function* warnOfSeries(together: Together): Generator<Problem> {
  const series = new Map<string, Step[]>();
  for (const [of, step] of listSeries(together)) if (step) series.set(of, [...(series.get(of) ?? []), step]);
  for (const steps of series.values()) {
    const inOrder = steps.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    for (const [index, { file, path, number }] of inOrder.entries()) {
      const neighbours = [inOrder[index - 1], inOrder[index + 1]].flatMap((each) =>
        each ? [each.number] : [],
      );
      const least = Math.min(...neighbours);
      const isLarge = neighbours.length > 0 && least >= leastOfNeighbours && number / least >= tooManyTimes;
      // Of two that differ the larger is told, unless it agrees with its other neighbour: then the small one is the odd one.
      const isOdd = neighbours.every((each) => number / each >= tooManyTimes);
      if (isLarge && isOdd)
        yield problemIn(file.path, faultOfField(file, path, say('tenfold', number, least)), 'warning');
    }
  }
}

/** Numbers of unordered things, by what they are of: money of projects, and what fairs count in one unit. */
function* listAlike({ files }: Together): Generator<[of: string, step: Step | undefined]> {
  for (const file of files) {
    if (file.folder === 'projects')
      for (const field of ['supportVnd', 'totalVnd']) yield [field, stepOf(file, [field], '')];
    if (file.folder === 'fairs')
      for (const [index, { figure }] of listAt(file, 'scale').entries()) {
        const { unit } = (figure ?? {}) as Record<string, unknown>;
        yield [`fairs ${String(unit)}`, stepOf(file, ['scale', index, 'figure', 'quantity'], '')];
      }
  }
}

/** A number ten times all others of its kind, or a tenth of the least of them. */
function* warnOfOutliers(together: Together): Generator<Problem> {
  const kinds = new Map<string, Step[]>();
  for (const [of, step] of listAlike(together)) if (step) kinds.set(of, [...(kinds.get(of) ?? []), step]);
  for (const [of, steps] of kinds) {
    if (steps.length < 4) continue;
    const ordered = steps.toSorted((a, b) => a.number - b.number);
    const told = (step: Step, other: Step, code: 'tenfold.ofAll' | 'tenfold.ofLeast') =>
      problemIn(
        step.file.path,
        faultOfField(step.file, step.path, say(code, step.number, other.number)),
        'warning',
      );
    const [least, next] = ordered;
    const [before, most] = ordered.slice(-2);
    if (most && before && most.number >= tooManyTimes * before.number)
      yield told(most, before, 'tenfold.ofAll');
    // Of money alone: a fair of one booth is no mistake.
    if (of.endsWith('Vnd') && least && next && least.number * tooManyTimes <= next.number)
      yield told(least, next, 'tenfold.ofLeast');
  }
}

/** Numbers that a person should look at again, by what stands around them. */
export const warnOfNumbers = (together: Together): Problem[] => [
  ...warnOfSeries(together),
  ...warnOfOutliers(together),
];

/** 1.234 is one and a bit, and was often meant as a thousand; half a worker is a slip. */
const sayWritten = (written: string, isCounted: boolean): Said | undefined => {
  if (/^-?\d{1,3}\.\d{3}$/.test(written)) return say('thousands', written, written.replace('.', ''));
  return isCounted && /\.\d*[1-9]/.test(written) ? say('fraction', written) : undefined;
};

function* findWriting(file: ContentFile): Generator<Fault> {
  if (!file.writtenAt) return;
  for (const { path, value } of valuesOf(file)) {
    if (typeof value !== 'number') continue;
    const unit = valueAt(file.data, [...path.slice(0, -2), 'unit']);
    const said = sayWritten(file.writtenAt(path), typeof unit === 'string' && !measured.has(unit));
    if (said) yield faultOfField(file, path, said);
  }
}

/** A part and the whole it is of, wherever in content they stand together. */
const parts: readonly (readonly [string, string])[] = [
  ['supportVnd', 'totalVnd'],
  ['recognised.quantity', 'entries.quantity'],
];

function* findImpossible(file: ContentFile): Generator<Fault> {
  for (const { path, value } of valuesOf(file)) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [part, whole] of parts) {
      const [least, most] = [part, whole].map((key) => numberOf(valueAt(value, key.split('.'))));
      if (least && most && least.number > most.number)
        yield faultOfField(
          file,
          [...path, ...part.split('.'), least.field],
          say('partAboveWhole', least.number, most.number),
        );
    }
    const groups = (value as Record<string, unknown>)['byGroup'];
    for (const key of ['entries', 'recognised'] as const) {
      const whole = numberOf(valueAt(value, [key, 'quantity']));
      if (!Array.isArray(groups) || !whole) continue;
      const sum = groups.reduce<number>(
        (all, group) => all + (numberOf(valueAt(group, [key, 'quantity']))?.number ?? 0),
        0,
      );
      if (sum > whole.number)
        yield faultOfField(
          file,
          [...path, key, 'quantity', whole.field],
          say('partAboveWhole.sum', sum, whole.number),
        );
    }
  }
}

/** Numbers that may be written otherwise than they are meant. */
export const warnOfWriting = onceAFile((file): Fault[] => [...findWriting(file)]);

/** Numbers that cannot be: a part above its whole. */
export const checkNumbers = onceAFile((file): Fault[] => [...findImpossible(file)]);
