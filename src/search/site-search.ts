import {
  openSearch,
  type AliasFile,
  type NamedPage,
  type Found,
  type FoundPage,
  type Pagefind,
} from './engine.ts';
import type { PackedLexicon } from './lexicon.ts';

const shownAtOnce = 8;
const pauseMs = 120;

const readJson = async <T>(url: string): Promise<T | undefined> => {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? ((await response.json()) as T) : undefined;
};

/** The search page: reads the query from the address, shows results as they are typed, keeps the query in the address. */
class SiteSearch extends HTMLElement {
  private opened: Promise<(query: string, most: number) => Promise<Found>> | undefined;
  private readonly status = document.createElement('p');
  private readonly list = document.createElement('ol');
  private latest = 0;

  connectedCallback() {
    this.status.setAttribute('role', 'status');
    this.list.className = 'rows';
    this.append(this.status, this.list);
    const input = document.querySelector<HTMLInputElement>('#q');
    if (!input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('focus', () => void this.open());
    input.addEventListener('input', () => void this.search(input.value));
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(input.value);
    });
    if (input.value) void this.search(input.value);
    else input.focus();
  }

  private open() {
    this.opened ??= (async () => {
      const { bundle = '/pagefind/', base = '/', aliases = '', lexicon = '', names = '' } = this.dataset;
      const [pagefind, packed, said, named] = await Promise.all([
        import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
        readJson<PackedLexicon>(lexicon),
        readJson<AliasFile>(aliases),
        readJson<NamedPage[]>(names),
      ]);
      return openSearch(document.documentElement.lang === 'en' ? 'en' : 'vi', {
        pagefind,
        bundle,
        base,
        lexicon: packed,
        aliases: said ?? [],
        names: named ?? [],
      });
    })();
    return this.opened;
  }

  private say(words: string | undefined, query: string, count = 0, corrected = '') {
    this.status.textContent = (words ?? '')
      .replace('%q', query)
      .replace('%n', String(count))
      .replace('%c', corrected);
  }

  private async search(typed: string) {
    const query = typed.trim();
    const turn = (this.latest += 1);
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      this.status.textContent = '';
      this.list.replaceChildren();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (turn !== this.latest) return;
    if (this.list.childElementCount === 0) this.say(this.dataset['waiting'], query);
    try {
      const search = await this.open();
      const found = await search(query, shownAtOnce);
      if (turn !== this.latest) return;
      this.list.replaceChildren(...found.pages.map((page) => this.draw(page)));
      if (found.total === 0) this.say(this.dataset['none'], query);
      else if (found.corrected !== undefined)
        this.say(this.dataset['corrected'], query, found.total, found.corrected);
      else this.say(this.dataset['count'], query, found.total);
    } catch (error) {
      console.warn(error);
      this.say(this.dataset['failed'], query);
    }
  }

  private draw({ url, title, kind, period, hasEnded, excerpt }: FoundPage): HTMLLIElement {
    const kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Record<string, string>;
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const label = document.createElement('span');
    label.className = 'soft';
    label.textContent = ` ${[kinds[kind ?? ''], period, hasEnded ? this.dataset['ended'] : undefined].filter(Boolean).join(' · ')}`;
    const text = document.createElement('p');
    text.className = 'soft';
    // Marks are rebuilt as elements, so that nothing of the excerpt is read as markup.
    for (const [at, part] of excerpt.split(/<\/?mark>/).entries()) {
      const holder = document.createElement('template');
      holder.innerHTML = part;
      const plain = holder.content.textContent;
      if (at % 2 === 0) text.append(plain);
      else text.append(Object.assign(document.createElement('mark'), { textContent: plain }));
    }
    item.append(link, label, text);
    return item;
  }
}
customElements.define('site-search', SiteSearch);
