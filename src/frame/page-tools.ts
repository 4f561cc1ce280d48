/** Print and share buttons: written by script, since they can do nothing without it. */
const tools = document.querySelector('page-tools') as HTMLElement;
const { share, copied, print: onPaper } = tools.dataset;
const add = (words: string | undefined, act: (button: HTMLButtonElement) => void) => {
  const button = document.createElement('button');
  button.append(words ?? '');
  button.addEventListener('click', () => act(button));
  tools.append(button);
};
add(share, (button) => {
  const url = location.href;
  const text = document.querySelector('.sent')?.textContent ?? '';
  if (navigator.share) void navigator.share({ title: document.title, text, url }).catch(() => undefined);
  else
    void navigator.clipboard
      ?.writeText(`${text} ${url}`.trim())
      .then(() => (button.textContent = copied ?? ''));
});
add(onPaper, () => print());
