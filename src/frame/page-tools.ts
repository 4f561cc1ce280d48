import { tools as en } from '../i18n/words/tools.en.ts';
import { tools as vi } from '../i18n/words/tools.vi.ts';

/**
 * Sharing and printing, and what to do where a browser will not, or swallows a file, as those inside chat apps do: another way is tried,
 * and if there is none, it is said. Fetched at the first tap (`touched.ts`).
 */
const words = (document.documentElement.lang === 'en' ? en : vi).tools;

/** A line below what was tapped, read aloud when it appears; one at a time. */
const say = (text: string, below: Element): HTMLElement => {
  document.querySelector('.refusal')?.remove();
  const line = document.createElement('p');
  line.className = 'box refusal off-paper';
  line.role = 'status';
  (below.closest('page-tools, p, ul, ol, table, dl, figure') ?? below).after(line);
  // Words that come after the line itself are told by screen readers.
  requestAnimationFrame(() => line.prepend(text));
  return line;
};

/** Copies as old browsers do: what is selected in a field. */
const copySelected = (field: HTMLInputElement): boolean => {
  field.focus();
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
};

const copy = async (text: string, below: Element): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say(words.copied, below);
    return;
  } catch {
    // No clipboard, or none for this page: the ways below are left.
  }
  const line = say(words.copyThis, below);
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  field.ariaLabel = words.copyThis;
  line.append(field);
  if (copySelected(field)) say(words.copied, below);
};

export const share = async (below: Element): Promise<void> => {
  const text = document.querySelector('.sent')?.textContent ?? '';
  const url = location.href;
  try {
    await navigator.share({ title: document.title, text, url });
  } catch (fault) {
    // The reader who closes the sheet has changed their mind.
    if ((fault as Error).name !== 'AbortError') await copy(`${text} ${url}`.trim(), below);
  }
};

/** Prints; a browser that cannot may have no such function, refuse, or do nothing at all. */
export const printPage = (below: Element): void => {
  let hasBegun = false;
  addEventListener('beforeprint', () => (hasBegun = true), { once: true });
  try {
    print();
  } catch {
    // It is said below.
  }
  if (!hasBegun) say(words.print, below);
};

/** Says how to get a file that a browser inside an app swallows. */
export const sayDownload = (link: Element): void => {
  say(words.download, link);
};
