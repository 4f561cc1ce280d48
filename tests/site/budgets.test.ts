import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, readBuiltPages } from './built-pages.ts';

const packedAt = (bytes: Buffer, quality: number) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
/** Below this no budget is near: what is small packed the quick way is smaller the slow way. */
const small = 6000;
/** Bytes as a server sends them, packed once and the slow way; at most that for what is small anyhow. */
const compressed = (content: string | Buffer) => {
  const bytes = Buffer.from(content);
  const quick = packedAt(bytes, 5);
  return quick < small ? quick : packedAt(bytes, 11);
};

/** Pages that list everything may fill one TCP flight; every other page two thirds of it. */
const listsEverything =
  /^\/(en\/)?((?:nguon|sources)(?:\/s\d+)?|van-ban|documents|thuat-ngu|glossary|ho-tro\/muc-ho-tro|support\/amounts|so-do-trang|site-map|tim-kiem|search|ket-qua|results)\/$/;
/** Pages of the checker: many, and read on the way to one another. */
const isStep = /^\/(en\/)?(xuong-duoc-gi|what-can-my-workshop-get)\/(?!so-do|chart)/;
const pages = readBuiltPages().map((page) => ({ ...page, bytes: compressed(page.html) }));

test('first responses stay small', () => {
  const sorted = pages.toSorted((a, b) => b.bytes - a.bytes);
  const plain = sorted.filter((page) => !listsEverything.test(page.url));
  console.log(
    `${pages.length} pages, median ${sorted[Math.floor(sorted.length / 2)]?.bytes} B; largest ${plain
      .slice(0, 3)
      .map((page) => `${page.url} ${page.bytes} B`)
      .join(
        ', ',
      )}; largest register ${sorted.find((page) => listsEverything.test(page.url))?.url} ${sorted.find((page) => listsEverything.test(page.url))?.bytes} B`,
  );
  expect(pages.length).toBeGreaterThan(500);
  const steps = sorted.filter(({ url }) => isStep.test(url));
  console.log(`${steps.length} pages of the checker, largest ${steps[0]?.url} ${steps[0]?.bytes} B`);
  expect(steps.length).toBeGreaterThan(500);
  /** The failure as an officer who publishes reads it. */
  const sayHeavy = (most: number) =>
    `Trang nặng quá ${most} byte, nên không đăng. Không phải lỗi của nội dung bạn vừa sửa thì gửi các dòng này cho người giữ mã. / A page is heavier than ${most} bytes, so nothing is published`;
  const heavier = (list: typeof sorted, most: number) =>
    list.filter((page) => page.bytes > most).map((page) => `${page.url} ${page.bytes}`);
  expect(heavier(steps, 8_000), sayHeavy(8_000)).toEqual([]);
  expect(heavier(plain, 9 * 1024), sayHeavy(9 * 1024)).toEqual([]);
  expect(heavier(sorted, 14_000), sayHeavy(14_000)).toEqual([]);
});

test('a page carries at most 1 KB of script before a touch', () => {
  const sizes = new Map<string, number>();
  /** A script with all that it imports at once. */
  const sizeOf = (file: string): number => {
    if (!sizes.has(file)) {
      const code = readFileSync(join(dist, file), 'utf8');
      const imported = [...code.matchAll(/(?:^|[;}])import\b[^("']*["']([^"']+)["']/g)].map((match) =>
        sizeOf(join(dirname(file), match[1] ?? '')),
      );
      sizes.set(file, packedAt(Buffer.from(code), 11) + imported.reduce((sum, bytes) => sum + bytes, 0));
    }
    return sizes.get(file) ?? 0;
  };
  let looked = 0;
  for (const page of pages) {
    if (/(tim-kiem|search)\/$/.test(page.url)) continue;
    const scripts = page.root.querySelectorAll('script:not([type="application/ld+json"])');
    looked += scripts.length;
    expect(scripts.map((script) => script.text.trim()).join(''), page.url).toBe('');
    expect(
      scripts.reduce((sum, script) => sum + sizeOf(script.getAttribute('src') ?? ''), 0),
      page.url,
    ).toBeLessThanOrEqual(1_000);
  }
  console.log(`${looked} scripts on ${pages.length} pages, ${[...sizes.values()].join(', ')} B each`);
  expect(looked).toBeGreaterThan(500);
});
