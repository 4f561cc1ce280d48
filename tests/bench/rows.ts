import { readFileSync, writeFileSync } from 'node:fs';

/** A ratio, a size or a time, what it may be, and how it stands: `unsure` where the machine was too busy to tell. */
export interface Row {
  what: string;
  value: number;
  target: number;
  isLeast?: boolean;
  unit?: string;
  verdict: 'held' | 'missed' | 'unsure' | 'not run';
  note: string;
}

/** Rows of one run, and how one is added: its verdict follows from value and target. What is not a number was not run. */
export const openRows = () => {
  const rows: Row[] = [];
  const add = (
    what: string,
    value: number,
    target: number,
    note = '',
    rest: { isLeast?: boolean; unit?: string; unsure?: boolean } = {},
  ) => {
    const { unsure = false, ...more } = rest;
    const isHeld = more.isLeast ? value >= target : value <= target;
    const verdict = Number.isNaN(value) ? 'not run' : isHeld ? 'held' : unsure ? 'unsure' : 'missed';
    rows.push({ what, value, target, verdict, note, ...more });
  };
  return { rows, add };
};

/** The middle one of some values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const round = (value: number) => (value >= 10 ? Math.round(value) : Math.round(value * 100) / 100);

/** Rows as a table in Markdown. */
export const drawRows = (rows: readonly Row[]): string =>
  [
    '| What | Found | Target | Verdict | |',
    '| --- | --: | --: | --- | --- |',
    ...rows.map(
      ({ what, value, target, isLeast, unit = '', verdict, note }) =>
        `| ${what} | ${Number.isNaN(value) ? '–' : `${round(value)} ${unit}`.trim()} | ${isLeast ? '≥' : '≤'} ${target} ${unit}`.trimEnd() +
        ` | ${verdict} | ${note} |`,
    ),
  ].join('\n');

/** Keeps what a run found: as JSON in `file`, and between the marks of that name in README.md here. */
export const keepRun = (file: string, mark: string, found: object, words: string): void => {
  writeFileSync(`tests/bench/${file}`, `${JSON.stringify(found, null, 2)}\n`);
  const readme = readFileSync('tests/bench/README.md', 'utf8');
  const [start, end] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`];
  if (!readme.includes(start) || !readme.includes(end))
    throw new Error(`README.md here has no place for "${mark}".`);
  const before = readme.slice(0, readme.indexOf(start) + start.length);
  writeFileSync('tests/bench/README.md', `${before}\n\n${words}\n\n${readme.slice(readme.indexOf(end))}`);
};
