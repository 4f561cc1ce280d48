import { drawReason, inGroups, labelOf, make, say, sayFound } from './draw.ts';
import type { FoundPage } from '../rank/groups.ts';
import type { SearchKind } from '../kinds.ts';
import { openTurns } from './as-typed.ts';
import { openSiteSearch } from './open.ts';
import type { Found } from './search.ts';
import type { SearchStart, SearchWords } from '../start.ts';

const shownAtOnce = 10;
/** Kinds to which results can be narrowed, what people look for first; more than a few would push the results away on a phone. */
const offeredKinds: SearchKind[] = [
  'support',
  'competition',
  'product',
  'fair',
  'workshop',
  'document',
  'figures',
  'programme',
  'news',
  'glossary',
];
const mostOffered = 6;

/** The search page: reads the query from the address, shows results as they are typed, keeps the query in the address. */
class SearchPage {
  private readonly host: HTMLElement;
  private readonly open: ReturnType<typeof openSiteSearch>;
  private readonly status = make('p', { role: 'status' });
  private readonly offers = make('p');
  private readonly narrowing = make('p', { role: 'group' });
  private readonly results = make('div');
  private readonly more = make('p');
  private readonly turns = openTurns(() => this.clear(this.host.dataset['failed']));
  /** The kinds that have a button now, in the order of the buttons. */
  private offered: readonly SearchKind[] = [];
  /** The one kind to which the reader has narrowed the results. */
  private only: SearchKind | undefined;
  /** Whether the reader has asked for old news too. */
  private readonly withOld: boolean;

  constructor(host: HTMLElement, input: HTMLInputElement, index: string) {
    this.host = host;
    host.append(this.status, this.offers, this.narrowing, this.results, this.more);
    this.open = openSiteSearch(index);
    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q') ?? '';
    this.only = offeredKinds.find((kind) => kind === asked.get('kind'));
    this.withOld = asked.has('old');
    input.addEventListener('input', () => this.search(input.value));
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.search(input.value);
    });
    if (input.value) this.search(input.value, asked.has('exact'));
    else input.focus();
  }

  private keepInAddress(query: string, isAsTyped: boolean): URL {
    const address = new URL(location.href);
    address.search = '';
    if (query) address.searchParams.set('q', query);
    if (isAsTyped) address.searchParams.set('exact', '1');
    if (this.only) address.searchParams.set('kind', this.only);
    if (this.withOld) address.searchParams.set('old', '1');
    history.replaceState(null, '', address);
    // The same page in the other language is asked the same.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
      const other = new URL(link.href);
      other.search = query ? `?q=${encodeURIComponent(query)}` : '';
      link.href = other.href;
    }
    return address;
  }

  private clear(status = '') {
    this.status.textContent = status;
    for (const part of [this.offers, this.narrowing, this.results, this.more]) part.replaceChildren();
  }

  private search(typed: string, isAsTyped = false) {
    const query = typed.trim();
    const address = this.keepInAddress(query, isAsTyped);
    if (!query) {
      this.turns.end();
      return this.clear();
    }
    void this.turns.take(async (isOvertaken) => {
      if (this.results.childElementCount === 0) this.status.textContent = this.host.dataset['waiting'] ?? '';
      const { search, start, offerOther } = await this.open();
      const { words, help } = start;
      const found = await search(query, {
        most: shownAtOnce,
        only: this.only,
        isAsTyped,
        withOld: this.withOld,
      });
      if (isOvertaken()) return;
      this.status.textContent = sayFound(found, query, words, this.countOf(found));
      this.offers.replaceChildren();
      if (found.corrected !== undefined) {
        address.searchParams.set('exact', '1');
        this.offers.append(make('a', { href: address.href }, say(words.asTyped, { q: query })));
      }
      this.offerOld(query, start);
      this.offerKinds(found, words, () => this.search(typed, isAsTyped));
      if (found.total === 0)
        this.results.replaceChildren(
          make(
            'ul',
            {},
            ...help.links.map(({ title, url }) => make('li', {}, make('a', { href: url }, title))),
          ),
        );
      else if (found.pages.length > 0) this.draw(found.pages, start);
      const [inContext, other] = await Promise.all([found.inContext(), offerOther(query, found)]);
      if (isOvertaken()) return;
      if (found.total > 0) this.draw(inContext, start);
      if (other !== undefined)
        this.offers.append(
          ' ',
          make('a', { href: other.address }, say(words.other, { q: query })),
          ...other.pages.flatMap(({ url, title }) => [
            ' ',
            make('a', { href: url, lang: other.locale }, title),
          ]),
        );
    });
  }

  /** How many pages answer, of the one kind alone where the reader has narrowed them. */
  private countOf({ kinds, total }: Found): number {
    return this.only ? (kinds.find(({ kind }) => kind === this.only)?.count ?? 0) : total;
  }

  /** Old news is many pages; it is searched when a reader wants it. */
  private offerOld(query: string, { old, page, words }: SearchStart) {
    this.more.replaceChildren();
    if (old && !this.withOld)
      this.more.append(
        make('a', { href: `${page}?q=${encodeURIComponent(query)}&old=1` }, say(words.old, { n: old.count })),
      );
  }

  /** One button a kind that was found, with its count; a second press shows all again. */
  private offerKinds({ kinds }: Found, words: SearchWords, again: () => void) {
    this.narrowing.setAttribute('aria-label', words.narrow);
    const found = new Map(kinds.map(({ kind, count }) => [kind, count]));
    const offered = offeredKinds.filter((kind) => found.has(kind)).slice(0, mostOffered);
    if (this.only && !offered.includes(this.only)) offered.push(this.only);
    const inFocus = [...this.narrowing.children].indexOf(document.activeElement as Element);
    const focused = inFocus < 0 ? undefined : this.offered[inFocus];
    this.offered = offered;
    this.narrowing.replaceChildren(
      ...offered.map((kind) => {
        const button = make(
          'button',
          { type: 'button', class: 'chip', 'aria-pressed': String(kind === this.only) },
          `${words.kinds[kind]} (${found.get(kind) ?? 0})`,
        );
        button.addEventListener('click', () => {
          this.only = kind === this.only ? undefined : kind;
          again();
        });
        return button;
      }),
    );
    // The buttons are new; the keyboard stays where it was.
    const at = offered.findIndex((kind) => kind === focused);
    if (at >= 0) (this.narrowing.children[at] as HTMLElement).focus();
  }

  private draw(pages: readonly FoundPage[], { words, sourcesPage }: SearchStart) {
    this.results.replaceChildren(
      ...inGroups(pages, words).flatMap(({ title, pages: inside }) => [
        make('h2', { class: 'big' }, title),
        make(
          'ol',
          { class: 'rows' },
          ...inside.map((page) =>
            make(
              'li',
              {},
              make('a', { href: page.url }, page.title),
              make('span', { class: 'soft' }, ` ${labelOf(page, words)}`),
              make('p', { class: 'soft' }, ...drawReason(page, sourcesPage)),
            ),
          ),
        ),
      ]),
    );
  }
}

export const openSearchPage = (...parts: ConstructorParameters<typeof SearchPage>) =>
  new SearchPage(...parts);
