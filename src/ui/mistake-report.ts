/**
 * A report that, when its button is touched, names the page from which its writer came, where the browser says so and nothing else was
 * written there, and copies itself. Fetched at the first touch (`frame/touched.ts`).
 */
const cameFrom = () =>
  document.referrer.startsWith(`${location.origin}/`) && document.referrer !== location.href
    ? ` ${document.referrer}`
    : '';

addEventListener('handed', ({ target }) => {
  const button = target as HTMLButtonElement;
  const report = button.closest<HTMLElement>('mistake-report');
  const text = report?.querySelector('textarea');
  if (!report || !text) return;
  text.value = text.value.replace(/^[^\n]*: *(?=\n)/, (line) => `${line.trimEnd()}${cameFrom()}`);
  text.select();
  void navigator.clipboard
    ?.writeText(text.value)
    .then(() => (button.textContent = report.dataset['copied'] ?? ''))
    .catch(() => undefined);
});
