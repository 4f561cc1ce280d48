import type { Backend } from './backend.ts';

/**
 * What the form’s page may do: its own files, styles within the page, which the CMS writes, and nothing else; the forge of the settings is
 * the one other place it may speak to.
 */
export const formPolicy = (backend: Backend | undefined): string =>
  Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...(backend?.origins ?? [])],
    'font-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...(backend?.origins ?? [])],
    'frame-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'", 'blob:', 'data:'],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

/** What the other pages of the staff site may do: nothing but be read, with styles and pictures of their own. */
export const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
