/** Makes something at the first call and keeps it. No failure is kept: the next call makes it anew, told how many have failed. */
export const keepUnlessFailed = <T>(make: (failed: number) => Promise<T>): (() => Promise<T>) => {
  let kept: Promise<T> | undefined;
  let failed = 0;
  return () =>
    (kept ??= make(failed).catch((error: unknown) => {
      kept = undefined;
      failed += 1;
      throw error;
    }));
};

/** The address of a module for one more try: browsers remember of an address that its module did not come. */
export const addressOfTry = (address: string, failed: number): string =>
  failed === 0 ? address : `${address}?again=${failed}`;

/**
 * Counts the requests for parts of the index that fail from now on. Pagefind keeps it to itself when a part does not come, and
 * answers as if no page had its words: only the requests tell.
 */
export const countLostParts = (): (() => number) => {
  let lost = 0;
  const send = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    let isGood = false;
    try {
      const response = await send(...request);
      isGood = response.ok;
      return response;
    } finally {
      if (!isGood && String(request[0]).endsWith('.pf_index')) lost += 1;
    }
  };
  return () => lost;
};
