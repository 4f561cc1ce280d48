/** A report that names the page from which its writer came, where the browser says so, and copies itself. */
const report = document.querySelector('mistake-report') as HTMLElement;
const text = report.querySelector('textarea') as HTMLTextAreaElement;
const button = report.querySelector('button') as HTMLButtonElement;
if (document.referrer.startsWith(`${location.origin}/`) && document.referrer !== location.href)
  text.value = text.value.replace(':', () => `: ${document.referrer}`);
button.hidden = false;
button.addEventListener('click', () => {
  text.select();
  void navigator.clipboard
    ?.writeText(text.value)
    .then(() => (button.textContent = report.dataset['copied'] ?? ''))
    .catch(() => undefined);
});
