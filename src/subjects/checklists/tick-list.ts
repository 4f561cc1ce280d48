/** Remembers the ticks of a checklist in this browser only. Where storage is blocked the boxes still work. */
class TickList extends HTMLElement {
  connectedCallback() {
    const key = `ticks.${this.dataset['key']}`;
    const boxes = [...this.querySelectorAll('input')];
    const read = () => {
      try {
        return localStorage.getItem(key) ?? '';
      } catch {
        return '';
      }
    };
    const kept = read();
    for (const [index, box] of boxes.entries()) box.checked = kept[index] === '1';
    this.addEventListener('change', () => {
      try {
        localStorage.setItem(key, boxes.map((box) => (box.checked ? '1' : '0')).join(''));
      } catch {
        // Storage is blocked or full: the ticks last as long as the page.
      }
    });
  }
}
customElements.define('tick-list', TickList);
