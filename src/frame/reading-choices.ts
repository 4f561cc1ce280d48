/** Keeps the choice of letters and contrast while the tab is open, and forgets it with the form's own button. Without storage it lasts for the page. */
class ReadingChoices extends HTMLElement {
  connectedCallback() {
    try {
      const kept = sessionStorage;
      const key = 'reading';
      const inputs = [...this.querySelectorAll('input')];
      for (const id of (kept.getItem(key) ?? '').split(' '))
        for (const input of inputs) if (input.id === id) input.checked = true;
      this.addEventListener('change', () =>
        kept.setItem(key, inputs.flatMap(({ checked, id }) => (checked ? id : [])).join(' ')),
      );
      this.addEventListener('reset', () => kept.removeItem(key));
    } catch {
      // The browser keeps nothing.
    }
  }
}
customElements.define('reading-choices', ReadingChoices);
