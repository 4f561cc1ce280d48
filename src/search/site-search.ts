import { fromIndex, toIndex } from './proxy-d.ts';

interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options?: object,
    wait?: number,
  ): Promise<{ results: { data(): Promise<Fragment> }[] } | null>;
}

const shownAtOnce = 10;

/** The search page: reads the query from the address, shows results as they are typed, keeps the query in the address. */
class SiteSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private readonly status = document.createElement('p');
  private readonly list = document.createElement('ol');

  connectedCallback() {
    this.status.setAttribute('role', 'status');
    this.list.className = 'rows';
    this.append(this.status, this.list);
    const input = document.querySelector<HTMLInputElement>('#q');
    if (!input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('focus', () => void this.load());
    input.addEventListener('input', () => void this.search(input.value));
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(input.value);
    });
    if (input.value) void this.search(input.value);
    else input.focus();
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= (async () => {
      const bundle = this.dataset['bundle'] ?? '/pagefind/';
      const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
      await pagefind.options({
        baseUrl: bundle.replace(/pagefind\/$/, ''),
        ranking: { termSimilarity: 8, metaWeights: { title: 5, kw: 4 } },
      });
      await pagefind.init();
      return pagefind;
    })();
    return this.pagefind;
  }

  private async search(typed: string) {
    const query = typed.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      this.status.textContent = '';
      this.list.replaceChildren();
      return;
    }
    this.status.textContent = this.dataset['waiting'] ?? '';
    try {
      const pagefind = await this.load();
      const found = await pagefind.debouncedSearch(toIndex(query), {}, 150);
      if (!found) return;
      const pages = await Promise.all(found.results.slice(0, shownAtOnce).map((result) => result.data()));
      this.list.replaceChildren(...pages.map((page) => this.draw(page)));
      const said = found.results.length === 0 ? this.dataset['none'] : this.dataset['count'];
      this.status.textContent = (said ?? '').replace('%q', query).replace('%n', String(found.results.length));
    } catch {
      this.status.textContent = this.dataset['failed'] ?? '';
    }
  }

  private draw({ url, excerpt, meta }: Fragment): HTMLLIElement {
    const kinds = JSON.parse(this.dataset['kinds'] ?? '{}') as Record<string, string>;
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = fromIndex(meta.title ?? url);
    const kind = document.createElement('span');
    kind.className = 'soft';
    kind.textContent = ` ${kinds[meta.kind ?? ''] ?? ''}`;
    const text = document.createElement('p');
    text.className = 'soft';
    // Pagefind escapes the page's text; only its own <mark> remains. Marks are rebuilt as elements, so nothing is read as markup.
    for (const [at, part] of fromIndex(excerpt)
      .split(/<\/?mark>/)
      .entries()) {
      const plain = new DOMParser().parseFromString(part, 'text/html').documentElement.textContent;
      if (at % 2 === 0) text.append(plain);
      else text.append(Object.assign(document.createElement('mark'), { textContent: plain }));
    }
    item.append(link, kind, text);
    return item;
  }
}
customElements.define('site-search', SiteSearch);
