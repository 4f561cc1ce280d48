/** What the parts of a page ask its frame to add at the end: popovers of receipts and of terms. */
export interface Used {
  /** Sources by the id of their popover. */
  receipts: Map<string, readonly string[]>;
  terms: Set<string>;
}

/** What has been asked for on this page so far. @param locals `Astro.locals`, which a page has for itself */
export const usedOn = (locals: object): Used => {
  const page = locals as { used?: Used };
  page.used ??= { receipts: new Map(), terms: new Set() };
  return page.used;
};

/** The id of the popover of these sources, in whatever order they are named. @example receiptId(['S32', 'S181']) // => 'r-s181-s32' */
export const receiptId = (sources: readonly string[]): string =>
  `r-${sources.toSorted().join('-').toLowerCase()}`;
