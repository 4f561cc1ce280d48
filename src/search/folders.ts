/** Folders of the built site: what every search reads, and old news, which is searched only when a reader asks for it. */
export const folders = { main: 'pagefind', old: 'pagefind-old' } as const;
export type Part = keyof typeof folders;
