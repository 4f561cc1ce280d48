import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';

/** Something that a visitor may type, and the page that should answer. */
export interface Query {
  q: string;
  lang: Locale;
  category: string;
  /** What is meant. Several ways of typing one thing share it, and so stand in the same half. */
  intent: string;
  /** The topic of a page, or its address. */
  expect: string;
  accept: string[];
  /** The expected page only has to stand above this one: what is current above what has ended, a whole above a case. */
  above?: string;
}
/** What is known of an answer: enough to see whether it is a good one. */
export interface Answer {
  url: string;
  topic?: string | undefined;
}

/** Queries are kept in two halves: one to choose weights by, the other to judge them, of which nobody looks at the misses. */
export const halves = ['choose', 'judge'] as const;
export type Half = (typeof halves)[number];

/** The half of a query, by what it means: the same for ever, whatever is added. */
export const halfOf = ({ intent, lang }: Pick<Query, 'intent' | 'lang'>): Half =>
  (createHash('sha256').update(`${lang} ${intent}`).digest()[0] ?? 0) % 2 === 0 ? 'choose' : 'judge';

/** Reads files of queries; only one half of them where one is named. */
export const readQueries = (files: readonly string[], half?: string): Query[] =>
  files
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Query[])
    .filter((query) => half === undefined || halfOf(query) === half);

/** Topics without a page of their own, and the topic whose page stands in. */
const fallbacks: Record<string, string> = {
  clusters: 'activity.linkages-clusters-environment',
  'pollution-treatment': 'activity.linkages-clusters-environment',
  associations: 'activity.linkages-clusters-environment',
  'supporting-industry': 'activity.linkages-clusters-environment',
  'ip-protection': 'programme.agencies',
};

/** Judges the answers to a query: the place of the first good one from 1 on; 0 where there is none. `strict` asks for the expected page alone. */
export const placeOfGood = (
  { expect, accept, above }: Query,
  answers: readonly Answer[],
  topics: ReadonlySet<string>,
  { strict = false } = {},
): number => {
  const good = new Set(
    (strict ? [expect] : [expect, ...accept]).map((each) =>
      each.startsWith('/') || topics.has(each) ? each : (fallbacks[each] ?? each),
    ),
  );
  const place =
    answers.findIndex(
      ({ url, topic }) => (topic !== undefined && good.has(topic)) || good.has(url.replace(/#.*$/, '')),
    ) + 1;
  if (above === undefined || place === 0) return place;
  const other = answers.findIndex(({ url }) => url === above) + 1;
  return other === 0 || place < other ? 1 : 0;
};
