/** What every answer says besides its content: what a `<meta>` cannot say, since browsers read it only in headers. */
export const headers: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Open data and pictures may be read and shown by any site. */
export const openToAll = ['/data/', '/cards/', '/calendar/'];

/** How long a file may be kept: for ever when its name changes with its content, else for five minutes. */
export const cacheControl = (path: string): string =>
  /\/_astro\//.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';

/** The type of each ending; `tests/unit/packing.test.ts` holds `nginx.conf` to it. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
  wasm: 'application/wasm',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** What a file is sent as; parts of the index of search are of no known type. */
export const typeOf = (file: string): string =>
  types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
