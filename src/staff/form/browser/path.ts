/** What the check asks of `node:path`, for a browser. */
export const join = (...parts: string[]): string => parts.filter(Boolean).join('/').replaceAll(/\/+/g, '/');
