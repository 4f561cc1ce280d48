/**
 * All that a page does at a tap before anything of it was sent: the buttons under it, the live charts on it, and files that browsers inside
 * apps swallow. Each is a bundle of its own, of which only the address stands here.
 */
import live from '../charts/live.ts?worker&url';
import pageTools from './page-tools.ts?worker&url';

/** Fetches a script and hands it the tap. @param otherwise what is done where it cannot be fetched */
const hand = (script: string, by: Element, otherwise?: () => unknown) =>
  void import(/* @vite-ignore */ script).then(
    () => by.dispatchEvent(new Event('tap', { bubbles: true })),
    otherwise ?? (() => undefined),
  );

// Written by script, since they can do nothing without it.
const tools = document.querySelector('page-tools') as HTMLElement;
for (const what of ['share', 'print']) {
  const button = document.createElement('button');
  button.append(tools.dataset[what] ?? '');
  button.value = what;
  tools.append(button);
}

addEventListener('click', ({ target }) => {
  const by = (target as Element).closest<HTMLButtonElement & HTMLAnchorElement>('button,a');
  if (by?.matches('chart-explore > button')) hand(live, by);
  if (by?.closest('page-tools'))
    hand(pageTools, by, () => (by.value === 'print' ? print() : prompt('', location.href)));
  if (/Zalo|FBA[NV]|Instagram|Line\//.test(navigator.userAgent) && /\.\w+$/.test(by?.pathname ?? ''))
    hand(pageTools, by as Element);
});
