/**
 * Addresses that others may have kept and that have moved: the old path and the new one, as `listPages` and `paths.ts` write them
 * (`en/support`, `data/makers.csv`), without slashes at the ends. A line stays for ever; one that moves again gets its newest place.
 */
export const moved: Readonly<Record<string, string>> = {};
