const key = 'reading';

/** Keeps the choices of letters and contrast while the tab is open, and forgets them when asked. Without storage they last for the page. */
class ReadingChoices extends HTMLElement {
  connectedCallback() {
    const inputs = [...this.querySelectorAll('input')];
    const forget = document.createElement('button');
    forget.type = 'button';
    forget.className = 'close';
    forget.textContent = this.dataset['forget'] ?? '';
    const store = (act: (storage: Storage) => void) => {
      try {
        act(sessionStorage);
      } catch {
        // The browser keeps nothing: the choices still hold on this page.
      }
    };
    const set = (chosen: readonly string[]) => {
      for (const input of inputs) input.checked = chosen.includes(input.id);
      if (!inputs.some(({ checked, type }) => checked && type === 'radio'))
        (inputs[0] as HTMLInputElement).checked = true;
      forget.hidden = chosen.length === 0;
    };
    const chosen = () => inputs.filter(({ checked, id }) => checked && id !== 'usual').map(({ id }) => id);
    set([]);
    store((storage) => set((storage.getItem(key) ?? '').split(' ').filter(Boolean)));
    this.addEventListener('change', () => {
      forget.hidden = chosen().length === 0;
      store((storage) => storage.setItem(key, chosen().join(' ')));
    });
    forget.addEventListener('click', () => {
      set([]);
      store((storage) => storage.removeItem(key));
    });
    this.append(forget);
  }
}
customElements.define('reading-choices', ReadingChoices);
