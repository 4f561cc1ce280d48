/** What the check asks of `node:path`, for a browser. */
export const join = (...parts: string[]): string => parts.filter(Boolean).join('/').replaceAll(/\/+/g, '/');
export const dirname = (path: string): string => path.split('/').slice(0, -1).join('/');
