/** What hands a list over comes when its button is touched, or when an address brings ticks (`#t=…`). */
const load = () => import('./hand-over.ts');
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-hand-over]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const box = button.closest<HTMLElement>('kept-inputs');
    if (box) void load().then(({ show }) => show(box));
  });
}
if (location.hash.startsWith('#t=')) void load().then(({ receive }) => receive());
