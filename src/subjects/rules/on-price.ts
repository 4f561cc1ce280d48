// A bundle of its own, of which only the address stands here: nothing of the sum is sent before its box is touched.
// oxlint-disable-next-line import/default -- Vite gives the address
import sum from './price-sum.ts?worker&url';

const load = () => import(/* @vite-ignore */ sum).catch(() => undefined);
document.querySelector('price-sum')?.addEventListener('focusin', load);
