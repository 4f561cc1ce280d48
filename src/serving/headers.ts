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

/** Types that servers do not know, or send without their letters. */
export const types: Readonly<Record<string, string>> = {
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};
