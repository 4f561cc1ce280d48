import { canRunEngine, searchFiles } from './files.ts';
import { addressOfTry } from './retry.ts';
// A bundle of its own, of which only the address stands here: Vite's own `import()` would add 700 bytes to every page.
// oxlint-disable-next-line import/default -- Vite gives the address
import box from './box.ts?worker&url';

// Every page has the box.
const form = document.querySelector('form.find') as HTMLFormElement;
const input = form.querySelector('input') as HTMLInputElement;

/** Asks for all files of a first search at once, in one trip. */
const preload = () => {
  const { script, ...files } = searchFiles(form.dataset['index'] ?? '');
  // Where the engine cannot run, none of its files are of use.
  const asked = canRunEngine() ? [script, box, ...Object.values(files)] : [box, files.start];
  for (const href of asked) {
    const link = document.createElement('link');
    link.rel = 'preload';
    if (href.endsWith('.js')) link.rel = 'modulepreload';
    else link.as = 'fetch';
    link.crossOrigin = '';
    link.href = href;
    // A preload that failed is handed out once more, as a failure, to whoever asks next: us.
    link.addEventListener('error', () => void fetch(href).catch(() => undefined));
    document.head.append(link);
  }
};

let isOpen = false;
let failed = 0;
const open = async () => {
  if (isOpen) return;
  isOpen = true;
  if (failed === 0) preload();
  try {
    await import(/* @vite-ignore */ addressOfTry(box, failed));
  } catch {
    isOpen = false;
    failed += 1;
  }
};

// Nothing of the search is fetched before the box is touched; what did not come is asked for again at a keystroke, or once the
// network is back.
for (const touch of ['focus', 'input']) input.addEventListener(touch, open);
addEventListener('online', () => failed && void open());
// The search page opens its search at once.
if (document.activeElement === input || document.querySelector('site-search')) void open();
