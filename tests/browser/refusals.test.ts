import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const zalo =
  'Mozilla/5.0 (Linux; Android 11; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36 Zalo android/12070717';

/** A browser as it is inside an app: what each case takes away or makes refuse, run before the page. */
interface Case {
  name: string;
  refuse: () => void;
  button: 0 | 1;
  /** What is then said, in Vietnamese; '' when the browser does it and nothing is said. */
  says: RegExp | '';
  /** Whether the address stands there to be selected. */
  isShown?: boolean;
}
const noShare = () => Object.defineProperty(navigator, 'share', { value: undefined });
const noClipboard = () => Object.defineProperty(navigator, 'clipboard', { value: undefined });
const cases: Case[] = [
  {
    name: 'it shares',
    refuse: () => Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() }),
    button: 0,
    says: '',
  },
  {
    name: 'the reader closes the sheet',
    refuse: () =>
      Object.defineProperty(navigator, 'share', {
        value: () => Promise.reject(new DOMException('closed', 'AbortError')),
      }),
    button: 0,
    says: '',
  },
  { name: 'no share, a clipboard', refuse: noShare, button: 0, says: /^Đã chép liên kết$/ },
  {
    name: 'share refuses, a clipboard',
    refuse: () =>
      Object.defineProperty(navigator, 'share', {
        value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      }),
    button: 0,
    says: /^Đã chép liên kết$/,
  },
  {
    name: 'share throws at once, a clipboard',
    refuse: () =>
      Object.defineProperty(navigator, 'share', {
        value: () => {
          throw new TypeError('no');
        },
      }),
    button: 0,
    says: /^Đã chép liên kết$/,
  },
  {
    name: 'neither, but the old way of copying',
    refuse: () => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => true;
    },
    button: 0,
    says: /^Đã chép liên kết$/,
  },
  {
    name: 'the clipboard refuses, and the old way too',
    refuse: () => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
      document.execCommand = () => false;
    },
    button: 0,
    says: /bấm giữ địa chỉ/,
    isShown: true,
  },
  {
    name: 'there is nothing at all',
    refuse: () => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: undefined });
    },
    button: 0,
    says: /bấm giữ địa chỉ/,
    isShown: true,
  },
  {
    name: 'it prints',
    refuse: () =>
      Object.defineProperty(window, 'print', { value: () => dispatchEvent(new Event('beforeprint')) }),
    button: 1,
    says: '',
  },
  {
    name: 'it has no print',
    refuse: () => Object.defineProperty(window, 'print', { value: undefined }),
    button: 1,
    says: /lưu thành PDF/,
  },
  {
    name: 'its print does nothing',
    refuse: () => Object.defineProperty(window, 'print', { value: () => undefined }),
    button: 1,
    says: /lưu thành PDF/,
  },
  {
    name: 'its print throws',
    refuse: () =>
      Object.defineProperty(window, 'print', {
        value: () => {
          throw new Error('no');
        },
      }),
    button: 1,
    says: /lưu thành PDF/,
  },
];

/** A page that tells of every error that nothing handled. */
const watched = async (options: { userAgent?: string } = {}): Promise<{ page: Page; errors: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, ...options });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
};

test.each(cases)('sharing and printing where $name', async ({ refuse, button, says, isShown = false }) => {
  const { page, errors } = await watched();
  await page.addInitScript(refuse);
  await page.goto(`${address}/hoi-cho/hoi-cho-xuan-2026/`);
  await page.locator('page-tools button').nth(button).click();
  const line = page.locator('.refusal');
  if (says === '') {
    await page.waitForTimeout(300);
    expect(await line.count()).toBe(0);
  } else {
    await expect.poll(() => line.textContent()).toMatch(says);
    expect(await line.getAttribute('role')).toBe('status');
    const field = line.locator('input');
    expect(await field.count()).toBe(isShown ? 1 : 0);
    if (isShown) {
      expect(await field.inputValue()).toContain(`${address}/hoi-cho/hoi-cho-xuan-2026/`);
      const selected = await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      );
      expect(selected).toBe(await field.inputValue());
    }
    // A second tap says it once more, not twice.
    await page.locator('page-tools button').nth(button).click();
    await expect.poll(() => line.count()).toBe(1);
  }
  expect(errors).toEqual([]);
  await page.close();
});

test('inside a chat app a download says what to do if nothing comes; elsewhere it does not', async () => {
  let taps = 0;
  for (const [userAgent, expected] of [
    [zalo, 1],
    [undefined, 0],
  ] as const) {
    const { page, errors } = await watched(userAgent === undefined ? {} : { userAgent });
    for (const path of ['/du-lieu/', '/en/data/organisations/', '/ket-qua/lao-dong-duoc-dao-tao-nghe/']) {
      await page.goto(address + path);
      await page
        .locator('main a[href$=".csv"], main a[href$=".zip"]')
        .first()
        .evaluate((link: HTMLAnchorElement) => {
          // The app swallows it.
          link.addEventListener('click', (event) => event.preventDefault());
          link.click();
        });
      taps += 1;
      await page.waitForTimeout(300);
      expect(await page.locator('.refusal').count(), path).toBe(expected);
      if (expected === 1)
        expect(await page.locator('.refusal').textContent()).toMatch(/Chrome (hoặc|or) Safari/);
    }
    expect(errors).toEqual([]);
    await page.close();
  }
  console.log(`${taps} taps on files`);
});

test('with the network gone a tap on share is not an error', async () => {
  const { page, errors } = await watched();
  await page.addInitScript(noShare);
  await page.addInitScript(noClipboard);
  await page.goto(`${address}/hoi-cho/hoi-cho-xuan-2026/`);
  await page.context().setOffline(true);
  await page.locator('page-tools button').first().click();
  await page.waitForTimeout(300);
  expect(errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await page.close();
});
