/** Where a site lives, as Astro takes it: an origin without path, and a path with a slash before it and none behind, or "/". */
export interface Place {
  site: string;
  base: string;
}

/** The city has not decided; `.example` says so. */
const notDecided = 'https://khuyencong-danang.example';

const refuse = (name: string, given: string, vi: string, en: string): never => {
  throw new Error(
    `${name}: cần ${vi} (đang ghi ${JSON.stringify(given)}). / ${name} needs ${en} (it is ${JSON.stringify(given)}).`,
  );
};

/** A path as Astro takes it. @throws unless every part of it is of letters, digits, dots, hyphens or underscores */
const readPath = (name: string, given: string): string => {
  const parts = given.split('/').filter((part) => part !== '');
  if (parts.some((part) => !/^[A-Za-z0-9._~-]+$/.test(part) || /^\.+$/.test(part)))
    return refuse(
      name,
      given,
      'đường dẫn chỉ có chữ không dấu, số, gạch ngang, ví dụ khuyen-cong',
      'a path of plain letters, digits and hyphens, such as khuyen-cong',
    );
  return `/${parts.join('/')}`;
};

const readSite = (given: string): URL => {
  const refused = () =>
    refuse(
      'SITE_URL',
      given,
      'địa chỉ trang, ví dụ https://khuyencong.danang.gov.vn',
      'the address of the site, such as https://khuyencong.danang.gov.vn',
    );
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
  if (/\s|\\/.test(full) || !URL.canParse(full)) return refused();
  const url = new URL(full);
  const isKnown = ['https:', 'http:'].includes(url.protocol);
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  const isHost = /\.|^localhost$|^\[/.test(url.hostname);
  return isKnown && isPlain && isHost ? url : refused();
};

/**
 * Where a build is to live, from `SITE_URL` and `BASE_PATH` in any spelling: with or without scheme and slashes, the path in either of them.
 * @throws what cannot be understood, as a sentence in both languages
 * @example readPlace({ SITE_URL: 'city.vn/kc/' }) // => { site: 'https://city.vn', base: '/kc' }
 */
export const readPlace = (env: Readonly<Record<string, string | undefined>>): Place => {
  const url = readSite(env['SITE_URL']?.trim() || notDecided);
  const inSite = readPath('SITE_URL', url.pathname);
  const given = env['BASE_PATH']?.trim() ?? '';
  const base = readPath('BASE_PATH', given);
  if (given !== '' && inSite !== '/' && base !== inSite)
    refuse(
      'BASE_PATH',
      given,
      `cùng đường dẫn với SITE_URL (${inSite}), hoặc để trống`,
      `the path that SITE_URL has (${inSite}), or none`,
    );
  return { site: url.origin, base: given === '' ? inSite : base };
};

/** The day that `SITE_TODAY` fixes for a build. @throws unless it is a day of the calendar, or left out */
export const checkToday = (env: Readonly<Record<string, string | undefined>>): void => {
  const given = env['SITE_TODAY'];
  if (given === undefined || given === '') return;
  const time = /^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== given)
    refuse('SITE_TODAY', given, 'một ngày có thật, ví dụ 2026-11-26', 'a real day, such as 2026-11-26');
};

/**
 * Where the staff site lives, from `STAFF_ORIGIN`: only a preview is built with it, and each of its pages then leads to its form. @throws
 * what is no such address, as a sentence in both languages
 */
export const readStaffOrigin = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const given = env['STAFF_ORIGIN']?.trim();
  if (!given) return undefined;
  const url = URL.parse(given);
  const isOwn = url?.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (!url || !(isOwn || url.protocol === 'https:') || url.username || url.search || url.hash)
    return refuse(
      'STAFF_ORIGIN',
      given,
      'địa chỉ https của trang cho cán bộ, ví dụ https://can-bo.example.vn',
      'the https address of the staff site, such as https://staff.example.org',
    );
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
};
