/** Print and share buttons: written by script, since they can do nothing without it. */
class PageTools extends HTMLElement {
  connectedCallback() {
    const add = (words: string | undefined, act: (button: HTMLButtonElement) => void) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words ?? '';
      button.addEventListener('click', () => act(button));
      this.append(button);
    };
    add(this.dataset['share'], (button) => {
      const url = location.href;
      const text = document.querySelector('.sent')?.textContent?.trim() ?? '';
      if (navigator.share) void navigator.share({ title: document.title, text, url }).catch(() => undefined);
      else
        void navigator.clipboard
          ?.writeText(`${text} ${url}`.trim())
          .then(() => (button.textContent = this.dataset['copied'] ?? ''));
    });
    add(this.dataset['print'], () => print());
  }
}
customElements.define('page-tools', PageTools);
