import { expect, test } from 'vitest';
import { checkToday, readPlace } from '../../src/addresses/place.ts';

const host = 'https://khuyencong.danang.gov.vn';
const kc = { site: host, base: '/khuyen-cong' };
const root = { site: host, base: '/' };

const understood: [string | undefined, string | undefined, object][] = [
  [undefined, undefined, { site: 'https://khuyencong-danang.example', base: '/' }],
  ['', '', { site: 'https://khuyencong-danang.example', base: '/' }],
  [host, undefined, root],
  [`${host}/`, '', root],
  [host, '/', root],
  ['khuyencong.danang.gov.vn', undefined, root],
  ['KhuyenCong.DaNang.gov.vn/', '//', root],
  [`${host}:443`, undefined, root],
  [` ${host} `, ' khuyen-cong ', kc],
  [host, 'khuyen-cong', kc],
  [host, '/khuyen-cong', kc],
  [host, 'khuyen-cong/', kc],
  [host, '/khuyen-cong/', kc],
  [host, '//khuyen-cong//', kc],
  [`${host}/khuyen-cong`, undefined, kc],
  [`${host}/khuyen-cong/`, '', kc],
  ['khuyencong.danang.gov.vn/khuyen-cong', undefined, kc],
  [`${host}/khuyen-cong/`, 'khuyen-cong', kc],
  [host, 'a/b.c_d~e', { site: host, base: '/a/b.c_d~e' }],
  ['http://localhost:4321', 'x', { site: 'http://localhost:4321', base: '/x' }],
  ['https://khuyếncông.vn', undefined, { site: 'https://xn--khuyncng-93a1837e.vn', base: '/' }],
];

test('where the site lives is understood in any spelling', () => {
  for (const [SITE_URL, BASE_PATH, place] of understood)
    expect(readPlace({ SITE_URL, BASE_PATH }), `${SITE_URL} ${BASE_PATH}`).toEqual(place);
  console.log(`${understood.length} spellings`);
});

const refused: [string | undefined, string | undefined][] = [
  ['ftp://city.vn', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc', undefined],
  ['https://', undefined],
  ['khuyen-cong', undefined],
  ['https://city@evil.example', undefined],
  ['https://a:b@city.vn', undefined],
  ['https://city.vn?x=1', undefined],
  ['https://city.vn/#a', undefined],
  ['https://city .vn', undefined],
  ['https:\\\\city.vn', undefined],
  [host, 'khuyến-công'],
  [host, 'khuyen cong'],
  [host, '../khuyen-cong'],
  [host, './x'],
  [host, 'a?b'],
  [host, 'a#b'],
  [host, 'a%20b'],
  [host, String.raw`\khuyen-cong`],
  [host, 'https://city.vn/x'],
  // What Git Bash makes of /khuyen-cong on Windows.
  [host, 'C:/Program Files/Git/khuyen-cong'],
  [`${host}/a`, 'b'],
];

test('what cannot be where the site lives is refused with a sentence in both languages', () => {
  for (const [SITE_URL, BASE_PATH] of refused)
    expect(() => readPlace({ SITE_URL, BASE_PATH }), `${SITE_URL} ${BASE_PATH}`).toThrow(
      /^(SITE_URL|BASE_PATH): cần .* \(đang ghi ".*"\)\. \/ (SITE_URL|BASE_PATH) needs .* \(it is ".*"\)\.$/,
    );
  console.log(`${refused.length} refused`);
});

test('the day of a build is a day', () => {
  for (const SITE_TODAY of [undefined, '', '2026-11-26', '2028-02-29'])
    expect(() => checkToday({ SITE_TODAY })).not.toThrow();
  for (const SITE_TODAY of [
    'today',
    '26/11/2026',
    '2026-2-1',
    '2026-02-30',
    '2026-13-01',
    '2026-11-26T00:00',
  ])
    expect(() => checkToday({ SITE_TODAY }), SITE_TODAY).toThrow(/cần một ngày có thật/);
});
