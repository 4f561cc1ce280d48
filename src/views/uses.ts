import type { Locale } from '../i18n/locales.ts';
import { hrefOf } from '../i18n/routes.ts';
import { wordsOf } from '../i18n/words.ts';
import { getAreas } from '../subjects/areas/areas.ts';
import { getDocuments } from '../subjects/documents/documents.ts';
import { getTerms } from '../subjects/glossary/glossary.ts';
import { getIndicators } from '../subjects/indicators/indicators.ts';
import { getFairs } from '../subjects/fairs/fairs.ts';
import { pick } from '../subjects/load.ts';
import { getMakers, sayMaker } from '../subjects/makers/makers.ts';
import { getProducts } from '../subjects/products/products.ts';
import { getRounds } from '../subjects/rounds/rounds.ts';
import { getNews } from '../subjects/news/news.ts';
import { getOrganisations } from '../subjects/organisations/organisations.ts';
import { getPage } from '../subjects/pages/pages.ts';
import { getProgrammes } from '../subjects/programmes/programmes.ts';
import { getProjects } from '../subjects/projects/projects.ts';
import { getRules } from '../subjects/rules/rules.ts';

/** A page that leans on a source, with what it says there. */
export interface Use {
  title: string;
  href: string;
  texts: string[];
}

const sayWhat = (holder: Record<string, unknown>): string | undefined => {
  for (const key of ['text', 'plain', 'inOneSentence', 'answer', 'what', 'label', 'summary', 'name'])
    if (typeof holder[key] === 'string') return holder[key];
  return undefined;
};

/** Yields each holder of a `sources` list inside a thing, with its words. */
function* findHolders(
  data: unknown,
  parent?: string,
): Generator<{ sources: string[]; text: string | undefined }> {
  if (typeof data !== 'object' || data === null) return;
  const holder = data as Record<string, unknown>;
  const text = sayWhat(holder) ?? parent;
  if (Array.isArray(holder['sources'])) yield { sources: holder['sources'] as string[], text };
  for (const [key, value] of Object.entries(holder)) if (key !== 'sources') yield* findHolders(value, text);
}

const proseClaims = (body: string): { sources: string[]; text: string }[] =>
  [...body.matchAll(/<Claim\s+source="([^"]*)"\s*>([\s\S]*?)<\/Claim>/g)].map((match) => ({
    sources: (match[1] ?? '').split(/\s+/),
    text: (match[2] ?? '').replace(/<[^>]+>/g, '').replaceAll('**', ''),
  }));

const kept = new Map<Locale, Promise<Map<string, Use[]>>>();

const collectUses = async (locale: Locale): Promise<Map<string, Use[]>> => {
  const words = wordsOf(locale);
  const areas = await getAreas(locale);
  const areaPage = (id: string) => {
    const area = areas.find((each) => each.id === id);
    return { title: area?.shortName ?? id, href: area?.href ?? hrefOf('support', locale) };
  };
  const makers = await getMakers(locale);
  const makerPage = (id: string) => pick(makers, id).href;
  const uses = new Map<string, Use[]>();
  const note = (
    { title, href }: { title: string; href: string },
    holders: Iterable<{ sources: string[]; text: string | undefined }>,
  ) => {
    for (const { sources, text } of holders)
      for (const source of sources) {
        const pages = uses.get(source) ?? [];
        uses.set(source, pages);
        let page = pages.find((each) => each.href === href);
        if (!page) pages.push((page = { title, href, texts: [] }));
        if (text !== undefined && !page.texts.includes(text)) page.texts.push(text);
      }
  };
  const page = (key: keyof typeof words.pages) => ({ title: words.pages[key], href: hrefOf(key, locale) });
  for (const programme of await getProgrammes(locale))
    note({ title: programme.name, href: programme.href }, findHolders(programme));
  for (const area of areas) note({ title: area.shortName, href: area.href }, findHolders(area));
  for (const rule of await getRules(locale)) note(areaPage(rule.area), findHolders(rule));
  for (const project of await getProjects(locale))
    note(
      { title: sayMaker(project.makerData, locale), href: makerPage(project.maker) },
      findHolders({ ...project, makerData: undefined }),
    );
  for (const maker of makers)
    note(
      { title: sayMaker(maker, locale), href: maker.href },
      findHolders({ ...maker, name: sayMaker(maker, locale) }),
    );
  for (const things of [await getRounds(locale), await getProducts(locale), await getFairs(locale)])
    for (const thing of things) note({ title: thing.name, href: thing.href }, findHolders(thing));
  for (const indicator of await getIndicators(locale))
    note({ title: indicator.name, href: indicator.href }, findHolders(indicator));
  for (const document of await getDocuments(locale))
    note({ title: document.citation, href: document.href }, findHolders(document));
  for (const body of await getOrganisations(locale)) note(page('agencies'), findHolders(body));
  for (const term of await getTerms(locale)) note(page('glossary'), findHolders(term));
  for (const item of await getNews(locale))
    note({ title: item.data.title, href: item.href }, [
      { sources: item.data.sources, text: item.data.summary },
      ...proseClaims(item.entry.body ?? ''),
    ]);
  for (const key of ['enter', 'who', 'apply', 'about', 'contact', 'accessibility'] as const)
    note(page(key), proseClaims((await getPage(key, locale)).body ?? ''));
  return uses;
};

/** What rests on each source, by its key. Worked out once a language. */
export const getUses = (locale: Locale): Promise<Map<string, Use[]>> => {
  const found = kept.get(locale) ?? collectUses(locale);
  kept.set(locale, found);
  return found;
};
