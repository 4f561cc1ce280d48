import type { Locale } from '../../i18n/locales.ts';
import { withAddress } from '../../addresses/routes.ts';
import { citationOf } from '../../figures/cite.ts';
import { loadAll, type Loaded } from '../../fields/load.ts';

export type LegalDocument = Loaded<'documents'> & { path: string; href: string; citation: string };
export type DocumentState = 'in-force' | 'amended' | 'replaced' | 'ended' | 'not-found';

/** The register, newest first; documents without a day of issue stand last. */
export const getDocuments = async (locale: Locale): Promise<LegalDocument[]> =>
  (await loadAll('documents', locale))
    .map((document) => ({
      ...withAddress('documents', locale, document, document.id),
      citation: citationOf(document, locale),
    }))
    .toSorted((a, b) => issuedKey(b).localeCompare(issuedKey(a)));

const issuedKey = (document: { issued: string; reported?: string | undefined }) =>
  document.issued === 'not-found' ? (document.reported ?? '0') : document.issued;

/** Which of the three times of the register a document is of, by when it was issued or else reported; undefined where neither is known. */
export const spanOf = (document: {
  issued: string;
  reported?: string | undefined;
}): 'recent' | 'middle' | 'early' | undefined => {
  const year = Number(issuedKey(document).slice(0, 4));
  if (year === 0) return undefined;
  return year > 2020 ? 'recent' : year > 2016 ? 'middle' : 'early';
};

/** The state of a document on a day. A day of ending, once written, beats what `state` says. */
export const stateOfDocument = (
  document: { state: DocumentState; endedOn?: string | undefined; replacedBy: readonly string[] },
  day: string,
): DocumentState => {
  if (document.endedOn !== undefined) {
    if (document.endedOn > day)
      return document.state === 'replaced' || document.state === 'ended' ? 'in-force' : document.state;
    return document.replacedBy.length > 0 ? 'replaced' : 'ended';
  }
  return document.state;
};

/** Whether a document has stopped applying on a day. */
export const hasEnded = (document: Parameters<typeof stateOfDocument>[0], day: string): boolean =>
  ['replaced', 'ended'].includes(stateOfDocument(document, day));

/**
 * Whether a document is not known to apply on a day, although no end of it was read: a later one on the same matter exists, or the period
 * that it was made for is over. What it says is shown as of its year, never as today's.
 */
export const isOutdated = (
  document: Parameters<typeof stateOfDocument>[0] & {
    followedBy: readonly string[];
    madeUntil?: number | undefined;
  },
  day: string,
): boolean =>
  stateOfDocument(document, day) === 'not-found' &&
  (document.followedBy.length > 0 ||
    (document.madeUntil !== undefined && document.madeUntil < Number(day.slice(0, 4))));

/** Documents that apply, or may, before those that have ended or that a later rule followed; the order is kept otherwise. */
export const currentFirst = <T extends Parameters<typeof isOutdated>[0]>(
  documents: readonly T[],
  day: string,
): T[] => {
  const isPast = (document: T) => hasEnded(document, day) || isOutdated(document, day);
  return documents.toSorted((a, b) => Number(isPast(a)) - Number(isPast(b)));
};

/** The last of the documents that came after one, by what replaced or followed it; undefined where none is known. */
export const findLatest = <
  T extends { id: string; replacedBy: readonly string[]; followedBy: readonly string[] },
>(
  document: T,
  documents: readonly T[],
): T | undefined => {
  const seen = new Set([document.id]);
  let latest = document;
  for (;;) {
    const after: readonly string[] = [...latest.replacedBy, ...latest.followedBy];
    const next = documents.find(({ id }) => after.includes(id) && !seen.has(id));
    if (!next) return latest === document ? undefined : latest;
    seen.add(next.id);
    latest = next;
  }
};

/** How another document stands to one; the words for it have the same names. */
export type Relation = 'replaces' | 'amends' | 'follows' | 'amendedBy' | 'followedBy' | 'replacedBy';

/** A document among those it replaced, amended or followed, and those that came after it: oldest first; it alone has no relation. */
export const lineageOf = (
  document: LegalDocument,
  documents: readonly LegalDocument[],
): { relation: Relation | undefined; is: LegalDocument }[] => {
  const all = (relation: Relation, isOne: (each: LegalDocument) => boolean) =>
    documents
      .filter(isOne)
      .map((is) => ({ relation, is }))
      .toReversed();
  return [
    ...all('replaces', ({ replacedBy }) => replacedBy.includes(document.id)),
    ...all('amends', ({ amendedBy }) => amendedBy.includes(document.id)),
    ...all('follows', ({ followedBy }) => followedBy.includes(document.id)),
    { relation: undefined, is: document },
    ...all('amendedBy', ({ id }) => document.amendedBy.includes(id)),
    ...all('followedBy', ({ id }) => document.followedBy.includes(id)),
    ...all('replacedBy', ({ id }) => document.replacedBy.includes(id)),
  ];
};
