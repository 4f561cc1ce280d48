import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changedBeside, checkClone, drive, readClone } from './form-page.ts';
import { today } from '../../src/i18n/formats.ts';
import { filesOf } from '../../src/staff/handbook/give-clone.ts';
import { serveForm, type FormSite } from './form-site.ts';

const files = filesOf(process.cwd());
/** Those that are content: not the guide, nor what translations were made from. */
const checkedFiles = files.size - 2;

let served: FormSite | undefined;
const there = (): FormSite => {
  if (!served) throw new Error('Not begun.');
  return served;
};
beforeAll(async () => {
  served = await serveForm(files);
});
afterAll(() => served?.close());

/** What the clone holds beside what it held. */
const changedIn = (now: ReadonlyMap<string, Buffer>) => changedBeside(files, now);

test('the form opens a clone in Vietnamese, without a forge to sign in to', async () => {
  const { form, origin } = there();
  await form.goto(`${origin}/admin/`);
  const open = form.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' });
  await open.waitFor();
  expect(await form.locator('.buttons .button.secondary').count()).toBeGreaterThan(0);
  expect(await form.locator('.buttons .button.secondary').filter({ visible: true }).count()).toBe(0);
  await open.click();
  // Kinds of thing, in our words; what to do with them, in those of the CMS.
  for (const word of ['Nguồn', 'Mức hỗ trợ', 'Nội dung hỗ trợ: bài viết', 'Chuyên mục', 'Tạo mới'])
    await form.getByText(word, { exact: true }).first().waitFor();
});

test('a product with a picture is added in both languages, after a mistake is refused', async () => {
  const { form } = there();
  const { field, typeIn, goTo, choose, give, save } = drive(form);
  await goTo('#/collections/products/new');
  await typeIn('name.vi', 'Đũa tre thử');
  await choose('maker', /^my-phuong-food/);
  await choose('round', /^city-2023/);
  await field('group')
    .getByRole('radio', { name: /\(other\)/ })
    .click();
  await choose('sources', /^s438:/);
  await field('photos').getByRole('button', { name: /Thêm/ }).click();
  // A photograph as a telephone makes it, which says where it was taken.
  const photograph = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#a83' } })
    .withExif({ IFD0: { Make: 'Máy thử' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 3/1 0/1' } })
    .jpeg()
    .toBuffer();
  await give('photos.0.file', 'Đũa Tre.jpg', 'image/jpeg', photograph);
  await typeIn('photos.0.alt.vi', 'Một đôi đũa tre');
  await typeIn('photos.0.alt.en', 'A pair of bamboo chopsticks');
  await typeIn('photos.0.credit.vi', 'Cơ sở cung cấp');
  await typeIn('photos.0.credit.en', 'Given by the maker');
  await typeIn('name.en', 'Trial chopsticks');
  // The CMS sees a day in this; the check knows that there is none.
  await typeIn('photos.0.consent', '2026-02-31');
  expect(await save()).toEqual([
    expect.stringMatching(/^– Ô Ảnh 1 › Ngày đồng ý cho đăng: Ngày phải có thật/),
  ]);
  expect(changedIn(await readClone(form))).toEqual([]);
  await typeIn('photos.0.consent', '2026-11-20');
  expect(await save()).toEqual([]);

  const added = await readClone(form);
  expect(changedIn(added)).toEqual(['content/products/dua-tre-thu.json', 'content/products/dua-tre.webp']);
  expect(JSON.parse(String(added.get('content/products/dua-tre-thu.json')))).toEqual({
    name: { vi: 'Đũa tre thử', en: 'Trial chopsticks' },
    maker: 'my-phuong-food',
    round: 'city-2023',
    group: 'other',
    photos: [
      {
        file: 'dua-tre.webp',
        alt: { vi: 'Một đôi đũa tre', en: 'A pair of bamboo chopsticks' },
        credit: { vi: 'Cơ sở cung cấp', en: 'Given by the maker' },
        consent: '2026-11-20',
      },
    ],
    sources: ['S438'],
  });
  const { width, exif } = await sharp(added.get('content/products/dua-tre.webp')).metadata();
  expect([width, exif]).toEqual([1600, undefined]);
  expect(checkClone(added)).toEqual({ checked: checkedFiles + 1, errors: [] });
});

/** Deletes the entry that is open, and waits for its list. */
const remove = async (form: Page, collection: string) => {
  const choices = await drive(form).choices();
  await choices.filter({ hasText: 'Xóa' }).click();
  await form.getByRole('alertdialog').getByRole('button', { name: 'Xóa', exact: true }).click();
  await form.waitForURL(`**/#/collections/${collection}`);
};
/** Waits until the clone differs so from what it held; what the CMS does last, it does after the page has moved on. */
const expectChanged = async (form: Page, paths: readonly string[]) => {
  await expect.poll(async () => changedIn(await readClone(form)), { timeout: 10_000 }).toEqual(paths);
  return readClone(form);
};

test('a product is edited in both languages and keeps its picture; deleted, it takes it along', async () => {
  const { form } = there();
  const { open, typeIn, save } = drive(form);
  const paths = ['content/products/dua-tre-thu.json', 'content/products/dua-tre.webp'];
  const before = await readClone(form);
  await open('products', 'dua-tre-thu');
  await typeIn('name.vi', 'Đũa tre thử lại');
  await typeIn('name.en', 'Chopsticks, tried again');
  expect(await save()).toEqual([]);
  const edited = await expectChanged(form, paths);
  const [was, is] = [before, edited].map((clone) => String(clone.get(paths[0] ?? '')).split('\n'));
  expect(is?.filter((line) => !was?.includes(line)).map((line) => line.trim())).toEqual([
    '"vi": "Đũa tre thử lại",',
    '"en": "Chopsticks, tried again"',
  ]);
  expect(edited.get(paths[1] ?? '')).toEqual(before.get(paths[1] ?? ''));
  expect(checkClone(edited)).toEqual({ checked: checkedFiles + 1, errors: [] });

  await open('products', 'dua-tre-thu');
  await remove(form, 'products');
  expect(checkClone(await expectChanged(form, []))).toEqual({ checked: checkedFiles, errors: [] });
});

test('what others refer to cannot be deleted, neither where it is open nor in its list', async () => {
  const { form } = there();
  const { open, goTo, choices } = drive(form);
  const bulk = form.getByRole('button', { name: /^Xóa (\d+ )?bài viết đã chọn$/ });
  const firstBox = () => form.getByRole('row').getByRole('checkbox').nth(1);
  // Of what may be deleted both ways are there, so that their absence below says something.
  await open('products', 'bun-tuoi-dong-goi');
  expect(await (await choices()).filter({ hasText: 'Xóa' }).count()).toBe(1);
  await form.keyboard.press('Escape');
  await goTo('#/collections/products');
  await firstBox().click();
  expect(await bulk.isEnabled()).toBe(true);
  await firstBox().click();
  for (const [collection, id] of [
    ['makers', 'my-phuong-food'],
    ['sources', 's438'],
    ['rounds', 'city-2023'],
  ] as const) {
    await open(collection, id);
    const items = await choices();
    expect(await items.count()).toBeGreaterThan(1);
    expect(await items.filter({ hasText: 'Xóa' }).count()).toBe(0);
    await form.keyboard.press('Escape');
    await goTo(`#/collections/${collection}`);
    await form.getByRole('row').nth(1).waitFor();
    if (await firstBox().isVisible()) await firstBox().click();
    expect(
      await bulk.filter({ visible: true }).and(form.locator(':enabled:not([aria-disabled=true])')).count(),
    ).toBe(0);
  }
  expect(changedIn(await readClone(form))).toEqual([]);
});

test('news with a photograph is added as a pair, edited with another picture, and deleted', async () => {
  const { form } = there();
  const { field, typeIn, goTo, open, choose, give, save } = drive(form);
  const draw = (colour: string) =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: colour } });
  await goTo('#/collections/news/new');
  const typed = [
    ['title', 'Tin thử', 'A trial'],
    ['summary', 'Một câu tóm tắt.', 'One sentence.'],
    [
      'bodyText',
      'Bài thử.\n\n- <Claim source="S438">Một</Claim>',
      'A trial.\n\n- <Claim source="S438">One</Claim>',
    ],
  ] as const;
  for (const [path, vi, en] of typed) {
    await typeIn(path, vi);
    await typeIn(path, en, 1);
  }
  await choose('sources', /^s438:/);
  await field('photos').getByRole('button', { name: /Thêm/ }).click();
  await give('photos.0.file', 'Hội chợ.jpg', 'image/jpeg', await draw('#38a').jpeg().toBuffer());
  await typeIn('photos.0.alt.vi', 'Một gian hàng');
  await typeIn('photos.0.alt.en', 'A stall');
  await typeIn('photos.0.credit.vi', 'Sở Công Thương');
  await typeIn('photos.0.credit.en', 'The Department');
  await typeIn('photos.0.consent', '2026-11-20');
  expect(await save()).toEqual([]);
  const name = `content/news/${today()}-tin-thu`;
  const pair = [`${name}.en.mdx`, `${name}.vi.mdx`];
  const added = await expectChanged(form, [...pair, 'content/news/hoi-cho.webp']);
  const photo = (file: string) =>
    `photos: [{"file":"${file}","alt":{"vi":"Một gian hàng","en":"A stall"},"credit":{"vi":"Sở Công Thương","en":"The Department"},"consent":"2026-11-20"}]`;
  const inFile = (at: 1 | 2, title: string, file: string) =>
    `---\ntitle: "${title}"\nsummary: "${typed[1][at]}"\nsources: ["S438"]\n${photo(file)}\n---\n\n${typed[2][at]}\n`;
  expect(pair.map((path) => String(added.get(path)))).toEqual([
    inFile(2, 'A trial', 'hoi-cho.webp'),
    inFile(1, 'Tin thử', 'hoi-cho.webp'),
  ]);
  expect(checkClone(added)).toEqual({ checked: checkedFiles + 2, errors: [] });

  await open('news', name.split('/').at(-1) ?? '');
  await typeIn('title', 'Tin thử lần hai');
  await typeIn('title', 'A second trial', 1);
  await field('photos').getByRole('button', { name: 'Mở rộng' }).first().click();
  await give('photos.0.file', 'Gian hàng.png', 'image/png', await draw('#a38').png().toBuffer());
  expect(await save()).toEqual([]);
  // The picture that was there is named by nothing any more, and gone.
  const edited = await expectChanged(form, [...pair, 'content/news/gian-hang.webp']);
  expect(pair.map((path) => String(edited.get(path)))).toEqual([
    inFile(2, 'A second trial', 'gian-hang.webp'),
    inFile(1, 'Tin thử lần hai', 'gian-hang.webp'),
  ]);
  expect(checkClone(edited)).toEqual({ checked: checkedFiles + 2, errors: [] });

  await open('news', name.split('/').at(-1) ?? '');
  await remove(form, 'news');
  expect(checkClone(await expectChanged(form, []))).toEqual({ checked: checkedFiles, errors: [] });
});

test('no request leaves the origin, and nothing breaks', () => {
  const { asked, origin, faults } = there();
  const outside = asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url));
  console.log(`${asked.length} requests, ${outside.length} elsewhere`);
  expect(asked.length).toBeGreaterThan(10);
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
});
