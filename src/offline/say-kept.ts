import { formatMoment } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { offline as en } from '../i18n/words/offline.en.ts';
import { offline as vi } from '../i18n/words/offline.vi.ts';

const wordsOf = (locale: Locale) => (locale === 'vi' ? vi : en).offline;

/** The language of a page, as it says itself. */
const localeOf = (html: string): Locale => (/<html\b[^>]*\blang="?en/.test(html) ? 'en' : 'vi');

/** A kept page with a line at its head that says so, and from when it is. */
export const sayKept = (html: string, at: Date): string => {
  const locale = localeOf(html);
  const line = `<p class="box kept" role="status" data-kept="${at.toISOString()}">${wordsOf(locale).kept(formatMoment(at, locale))}</p>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + line);
};

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that says that another was not kept, and which ones are. It has no look of its own: nothing may be fetched for one. */
export const sayNotKept = (locale: Locale, pages: readonly { href: string; title: string }[]): string => {
  const words = wordsOf(locale);
  const list = pages.map(({ href, title }) => `<li><a href="${escape(href)}">${escape(title)}</a></li>`);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words.noNetwork}</title><main><h1>${words.noNetwork}</h1><p>${words.notKept}</p><ul>${list.join('')}</ul></main></html>`;
};
