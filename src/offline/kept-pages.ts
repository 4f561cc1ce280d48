/** The topic of the page whose visit begins the keeping. */
export const startTopic = 'finder.start';

/** Whether a page belongs to what is kept as a whole: the checker, where it sends people on, and the sheets to leave with. */
export const isKept = (topic: string | undefined): boolean =>
  topic !== undefined &&
  (topic.startsWith('finder.') || ['apply', 'contact', 'sheet.leaflet'].includes(topic));

/** The most that may be kept of one language before a page is visited, files that its pages need included. In bytes. */
export const mostBytes = 300_000;
