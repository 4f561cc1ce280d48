/** Folders of the built site: what every search reads, and old news, which is searched only when a reader asks for it. */
export const mainFolder = 'pagefind';
export const folders = { main: mainFolder, old: 'pagefind-old' } as const;
export type Part = keyof typeof folders;
