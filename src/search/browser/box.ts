import styles from './box.css?url';
import { inGroups, labelOf, make, say, sayFound } from './draw.ts';
import { canRunEngine } from './files.ts';
import { openTurns } from './as-typed.ts';
import { openSiteSearch } from './open.ts';
import { openSearchPage } from './search-page.ts';

const mostSuggestions = 6;
/** What browsers give as code of a key that an input method takes. */
const inputMethodKey = 229;

/**
 * Makes the box of a page's header a combobox with a list of results below it (WAI-ARIA: editable combobox with listbox).
 * Arrows choose, Enter goes, or, with nothing chosen, sends the form to the search page; Escape closes.
 */
class Box {
  private readonly input: HTMLInputElement;
  private readonly open: ReturnType<typeof openSiteSearch>;
  private readonly status = make('p', { role: 'status' });
  private readonly list = make('div', { role: 'listbox', id: 'q-list' });
  private readonly panel = make('div', { class: 'found', tabindex: '-1' }, this.status, this.list);
  private readonly turns = openTurns(() => {
    // The form still leads to the search page.
    this.status.textContent = this.failed;
    this.show([]);
  });
  /** What is said when the search did not come, once its words have. */
  private failed = '';

  constructor(form: HTMLFormElement, input: HTMLInputElement, index: string) {
    this.input = input;
    document.head.append(make('link', { rel: 'stylesheet', href: styles }));
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': this.list.id,
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value);
    form.append(this.panel);
    this.open = openSiteSearch(index);
    this.open().catch(() => undefined);
    input.addEventListener('input', () => this.search());
    input.addEventListener('keydown', (event) => this.press(event));
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.close();
    });
    // A press on the list must not take the focus out of the box before the click lands.
    this.panel.addEventListener('mousedown', (event) => event.preventDefault());
    if (input.value) this.search();
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private close() {
    this.turns.end();
    this.status.textContent = '';
    this.show([]);
  }

  private show(content: Node[]) {
    this.list.replaceChildren(...content);
    this.input.setAttribute('aria-expanded', String(content.length > 0));
    this.input.removeAttribute('aria-activedescendant');
    this.panel.toggleAttribute('data-open', content.length > 0 || this.status.textContent !== '');
  }

  /** Moves the choice by a step; one step beyond either end is the box itself. */
  private move(step: 1 | -1) {
    const { options } = this;
    const at = options.findIndex((option) => option.ariaSelected === 'true');
    const places = options.length + 1;
    const next = ((at < 0 ? places - 1 : at) + step + places) % places;
    for (const [index, option] of options.entries())
      option.setAttribute('aria-selected', String(index === next));
    const chosen = options[next];
    if (chosen) {
      this.input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  private press(event: KeyboardEvent) {
    // A key that belongs to an input method is not ours: Telex keyboards end a word with Enter.
    if (event.isComposing || event.keyCode === inputMethodKey) return;
    const isOpen = this.options.length > 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (isOpen) this.move(step as 1 | -1);
      else this.search();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter') {
      const chosen = this.options.find((option) => option.ariaSelected === 'true');
      if (!chosen) return;
      event.preventDefault();
      chosen.click();
    }
  }

  private option(url: string, ...children: (Node | string)[]) {
    return make('a', { role: 'option', href: url, tabindex: '-1', 'aria-selected': 'false' }, ...children);
  }

  private search() {
    const query = this.input.value.trim();
    if (!query) return this.close();
    void this.turns.take(async (isOvertaken) => {
      const { search, start, offerOther } = await this.open();
      const { words, help, page } = start;
      this.failed = words.failed;
      this.list.setAttribute('aria-label', words.list);
      const found = await search(query, { most: mostSuggestions });
      // Pages that need one more trip for their titles are waited for only when there are no others.
      const pages = found.pages.length > 0 ? found.pages : await found.inContext();
      if (isOvertaken()) return;
      const address = `${page}?q=${encodeURIComponent(query)}`;
      const groups =
        pages.length > 0
          ? inGroups(pages, words).map(({ title, pages: inside }) => ({
              title,
              options: inside.map((each) =>
                this.option(each.url, each.title, ' ', make('small', {}, labelOf(each, words))),
              ),
            }))
          : [{ title: help.title, options: help.links.map(({ title, url }) => this.option(url, title)) }];
      const more = make('div');
      if (found.total > pages.length) more.append(this.option(address, say(words.all, { n: found.total })));
      if (found.corrected !== undefined)
        more.append(this.option(`${address}&exact=1`, say(words.asTyped, { q: query })));
      if (!canRunEngine()) more.append(this.option(page, words.allPages));
      this.status.textContent = sayFound(found, query, words);
      const sections = groups.map(({ title, options }, at) => {
        const heading = make('div', { id: `q-group-${at}`, class: 'soft', role: 'presentation' }, title);
        return make('div', { role: 'group', 'aria-labelledby': heading.id }, heading, ...options);
      });
      this.show([...sections, more]);
      this.number();
      const other = await offerOther(query, found);
      if (other === undefined || isOvertaken()) return;
      more.append(this.option(other.address, say(words.other, { q: query })));
      for (const { url, title } of other.pages)
        more.append(this.option(url, make('span', { lang: other.locale }, title)));
      this.number();
    });
  }

  private number() {
    for (const [at, option] of this.options.entries()) option.id = `q-option-${at}`;
  }
}

const openBox = (...parts: ConstructorParameters<typeof Box>) => new Box(...parts);

const form = document.querySelector<HTMLFormElement>('form.find');
const input = form?.querySelector('input');
const index = form?.dataset['index'] ?? '';
const host = document.querySelector<HTMLElement>('site-search');
// On the search page the results stand in the page itself.
if (input && host) openSearchPage(host, input, index);
else if (form && input) openBox(form, input, index);
