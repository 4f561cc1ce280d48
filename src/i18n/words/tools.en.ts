import type { tools as Words } from './tools.vi.ts';

export const tools: typeof Words = {
  tools: {
    copied: 'Link copied',
    copyThis: 'This browser lets no page share or copy. Press and hold the address below and choose Copy:',
    print:
      'If no print box opened, this browser cannot print. Open the page in Chrome or Safari (⋮ or ⋯, then “Open in browser”) and print it there, or save it as a PDF.',
    download:
      'If no file came, this app cannot download. Open the page in Chrome or Safari (⋮ or ⋯, then “Open in browser”) and tap again.',
  },
};
