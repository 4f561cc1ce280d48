// A bundle of its own, of which only the address stands here: it comes when its button is touched, or when an address brings ticks.
import handOver from './hand-over.ts?worker&url';

const load = () => import(/* @vite-ignore */ handOver);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-hand-over]')) {
  button.hidden = false;
  button.addEventListener(
    'click',
    () => void load().then(() => button.dispatchEvent(new Event('hand-over', { bubbles: true }))),
  );
}
if (location.hash.startsWith('#t=')) void load();
