import { pageKeys } from '../addresses/pages.ts';
import { locales } from '../i18n/locales.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { faultAt, fileStart, type Said } from '../reading/fault.ts';
import { fixed } from '../subjects/fixed.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { checkChecker } from './check-checker.ts';
import { say } from './say.ts';
import type { Together } from './together.ts';

/** Files that code asks for by name. */
function* checkNeeded(together: Together): Generator<Problem> {
  const needed = [
    ...Object.values(fixed).map((each) => ({ ...each, ending: 'json' })),
    ...pageKeys.flatMap((id) =>
      locales.map((locale) => ({ folder: 'pages', id, ending: `${locale}.mdx` }) as const),
    ),
  ];
  for (const { folder, id, ending } of needed)
    if (!together.has(folder, id))
      yield problemIn(`content/${folder}/${id}.${ending}`, faultAt(fileStart, say('neededFile')));
}

/** A topic is what search knows a page by, so no two have the same. */
function* checkTopics({ files }: Together): Generator<Problem> {
  const taken = new Map<string, string>();
  for (const file of files) {
    if (file.folder === 'aliases' || file.locale === 'en') continue;
    const { topic } = (file.data ?? {}) as { topic?: unknown };
    if (typeof topic !== 'string') continue;
    const other = taken.get(topic);
    if (other === undefined) taken.set(topic, file.path);
    else yield problemIn(file.path, faultOfField(file, ['topic'], say('sameTopic', topic, other)));
  }
}

/** Follows `replacedBy` from document to document. @returns the documents of a circle, if there is one */
const findCircle = (start: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const follow = (id: string, seen: readonly string[]): string[] | undefined => {
    if (seen.includes(id)) return id === start ? [...seen, id] : undefined;
    for (const to of next.get(id) ?? []) {
      const found = follow(to, [...seen, id]);
      if (found) return found;
    }
    return undefined;
  };
  return follow(start, []);
};

/** Documents that replace one another in a circle. It is told once, at the document whose name comes first. */
function* checkReplacements({ files }: Together): Generator<Problem> {
  const documents = files.filter(({ folder }) => folder === 'documents');
  const next = new Map(
    documents.map(({ id, data }) => {
      const { replacedBy } = (data ?? {}) as { replacedBy?: unknown };
      // One that replaces itself is told as such, beside its ids.
      return [id, Array.isArray(replacedBy) ? replacedBy.map(String).filter((to) => to !== id) : []];
    }),
  );
  for (const file of documents) {
    const circle = findCircle(file.id, next);
    if (circle && file.id === circle.toSorted()[0])
      yield problemIn(
        file.path,
        faultOfField(file, ['replacedBy'], say('replacementCircle', circle.join(' → '))),
      );
  }
}

/** Old addresses that are forwarded: each is free, and leads to a page. */
function* checkForwards({ files, moved, addresses }: Together): Generator<Problem> {
  const file = files.find(({ folder }) => folder === 'site');
  for (const [at, [from, to]] of [...moved].entries()) {
    const told = (field: string, said: Said) =>
      problemIn(file?.path ?? '', faultOfField(file as ContentFile, ['moved', at, field], said));
    const owner = addresses.get(from);
    if (owner !== undefined) yield told('from', say('movedStillThere', `/${from}/`, owner));
    if (!addresses.has(to)) yield told('to', say('movedNowhere', `/${to}/`));
  }
}

/** Things that only one may be, and that must be there. */
export const checkWhole = (together: Together): Problem[] => [
  ...checkNeeded(together),
  ...checkTopics(together),
  ...checkReplacements(together),
  ...checkForwards(together),
  ...checkChecker(together),
  ...together.clashes,
];
