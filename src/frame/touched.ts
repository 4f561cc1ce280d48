/**
 * What answers each thing that can be touched. Comes at the first tap on any of them, and is given the tap (`taps.ts`). The buttons under
 * a page, and files, are answered here; the rest by bundles of their own, of which only the addresses stand here.
 */
import live from '../charts/live.ts?worker&url';
import priceSum from '../subjects/rules/price-sum.ts?worker&url';
import handOver from '../ui/hand-over.ts?worker&url';
import report from '../ui/mistake-report.ts?worker&url';
import { printPage, sayDownload, share } from './page-tools.ts';

const bundles: Record<string, string> = {
  'chart-explore': live,
  'price-sum': priceSum,
  'kept-inputs': handOver,
  'mistake-report': report,
};

// The other phone's ticks, which an address brings, are shown at once.
if (location.hash.startsWith('#t=')) void import(/* @vite-ignore */ handOver);

addEventListener('tap', ({ target }) => {
  const by = target as HTMLButtonElement;
  if (by.value === 'share') void share(by);
  else if (by.value === 'print') printPage(by);
  else if (by.localName === 'a') sayDownload(by);
  else {
    const script = bundles[by.closest(Object.keys(bundles).join())?.localName ?? ''];
    if (script !== undefined)
      void import(/* @vite-ignore */ script)
        .then(() => by.dispatchEvent(new Event('handed', { bubbles: true })))
        .catch(() => undefined);
  }
});
