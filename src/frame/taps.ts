/**
 * All that a page does at a tap, or at a letter, on what bears `data-tap`, before anything of it was sent: what answers comes as a bundle
 * of its own, of which only the address stands here. It also tells of files that browsers inside apps swallow.
 */
import touched from './touched.ts?worker&url';

const load = () => import(/* @vite-ignore */ touched);
const touch = ({ target }: Event) => {
  const by = (target as Element).closest<HTMLAnchorElement & HTMLButtonElement>('[data-tap],a');
  if (
    by &&
    // Only a link has a path.
    (!by.pathname ||
      (/Zalo|FBA[NV]|Instagram|Line\//.test(navigator.userAgent) && /\.\w+$/.test(by.pathname)))
  )
    void load().then(
      () => by.dispatchEvent(new Event('tap', { bubbles: true })),
      () => by.value && (by.value === 'print' ? print() : prompt('', location.href)),
    );
};
addEventListener('click', touch);
addEventListener('input', touch);
// An address may bring the ticks of another phone.
if (location.hash.startsWith('#t=')) void load();
