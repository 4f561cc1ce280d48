import { searchFiles } from './files.ts';
// A bundle of its own, of which only the address stands here: Vite's own `import()` would add 700 bytes to every page.
// oxlint-disable-next-line import/default -- Vite gives the address
import box from './box.ts?worker&url';

/** Nothing of the search is fetched before the box is touched; then all of it at once, in one trip. */
const form = document.querySelector<HTMLFormElement>('form.find');
const input = form?.querySelector('input');
const index = form?.dataset['index'] ?? '';
const open = () => {
  input?.removeEventListener('focus', open);
  const { script, ...files } = searchFiles(index);
  for (const href of [script, box, ...Object.values(files)]) {
    const link = document.createElement('link');
    link.rel = href === script || href === box ? 'modulepreload' : 'preload';
    link.as = link.rel === 'modulepreload' ? '' : 'fetch';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
  void import(/* @vite-ignore */ box);
};
// The search page opens its search at once.
if (input && (document.activeElement === input || document.querySelector('site-search'))) open();
else input?.addEventListener('focus', open);
