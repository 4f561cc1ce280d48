import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { formSize, formViews, takeFormPictures } from '../../src/staff/handbook/form-pictures.ts';
import { Refusal } from '../../src/staff/refusal.ts';
import { launchBrowser } from '../browser/browser.ts';

test('the handbook has pictures of the form, each of another thing; a form that cannot be built is told', async () => {
  const browser = await launchBrowser();
  try {
    const pictures = await takeFormPictures(browser, process.cwd());
    expect([...pictures.keys()]).toEqual([...formViews]);
    const seen = await Promise.all(
      [...pictures.values()].map(async (bytes) => {
        const { width, height } = await sharp(bytes).metadata();
        expect({ width, height }).toEqual(formSize);
        const { channels } = await sharp(bytes).stats();
        // An empty page is of one colour.
        expect(channels[0]?.stdev).toBeGreaterThan(10);
        return bytes.toString('base64');
      }),
    );
    console.log(`${seen.length} pictures of the form`);
    expect(new Set(seen).size).toBe(formViews.length);
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('form-'));
    const before = left();
    const broken = takeFormPictures(browser, process.cwd(), () =>
      Promise.reject(new Error('no such module\nat x')),
    );
    const refusal = await broken.catch((fault: unknown) => fault);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).said.vi).toMatch(/Không chụp được hình của biểu mẫu.*no such module$/);
    expect(left()).toEqual(before);
  } finally {
    await browser.close();
  }
}, 300_000);
