import type { offline as Words } from './offline.vi.ts';

/** What a page says when it comes from the phone itself. The service worker has these words, so they stand alone. */
export const offline: typeof Words = {
  offline: {
    kept: (when) =>
      `This is the copy kept on your phone, from ${when}. Load the page again when you have a connection.`,
    noNetwork: 'No connection',
    notKept: 'This page is not kept on your phone. These are:',
  },
};
