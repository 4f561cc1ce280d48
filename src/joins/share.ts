import { formatDay, formatWhen, today } from '../i18n/formats.ts';
import { sayQuantity } from '../figures/figure-words.ts';
import type { Locale } from '../i18n/locales.ts';
import type { PageKey } from '../i18n/routes.ts';
import { wordsOf } from '../i18n/words.ts';
import { getFairs } from '../subjects/fairs/fairs.ts';
import { pick } from '../fields/load.ts';
import { getMakers, sayMaker } from '../subjects/makers/makers.ts';
import { getProducts } from '../subjects/products/products.ts';
import { getProjects } from '../subjects/projects/projects.ts';
import { getRounds } from '../subjects/rounds/rounds.ts';
import { sayFairDays } from '../subjects/fairs/say-days.ts';
import { sayCertificate } from './say-certificate.ts';

/** What is sent on of a page: the same words as a short text and on two pictures. */
export interface Share {
  /** File name of the pictures, without language and ending. */
  name: string;
  kind: string;
  title: string;
  facts: string[];
  sources: readonly string[];
}

/** The short text of a page, to be copied into a chat. */
export const sayShare = ({ title, facts, sources }: Share, locale: Locale): string => {
  const words = wordsOf(locale);
  return [
    `${title}.`,
    ...facts.map((fact) => fact.replace(/\.?$/, '.')),
    `${words.share.on(formatDay(today(), locale))}.`,
    ...(sources.length > 0 ? [words.results.sourceLine(sources.join(', '))] : []),
  ].join(' ');
};

/** Pages that list things and are sent on as they are. */
const overviews = ['competitions', 'enter', 'products', 'fairs', 'delegations', 'workshops'] as const;

const makeShares = async (locale: Locale): Promise<Share[]> => {
  const words = wordsOf(locale);
  const [rounds, products, makers, fairs, projects] = await Promise.all([
    getRounds(locale),
    getProducts(locale),
    getMakers(locale),
    getFairs(locale),
    getProjects(locale),
  ]);
  const kinds = words.searchPage.kinds;
  return [
    ...overviews.map((key: PageKey) => ({
      name: `page-${key}`,
      kind: '',
      title: words.pages[key],
      facts: [words.descriptions[key as (typeof overviews)[number]]],
      sources: [],
    })),
    ...rounds.map((round) => ({
      name: `round-${round.id}`,
      kind: kinds.competition,
      title: round.name,
      facts: [
        words.rounds.states[round.state],
        ...(round.entries
          ? [`${words.rounds.entries}: ${sayQuantity(round.entries.quantity, round.entries.unit, locale)}`]
          : []),
        `${words.rounds.recognised}: ${round.recognised ? sayQuantity(round.recognised.quantity, round.recognised.unit, locale) : words.missing['not-found']}`,
      ],
      sources: round.sources,
    })),
    ...(await Promise.all(
      products.map(async (product) => {
        const certificate = await sayCertificate(product, locale);
        return {
          name: `product-${product.id}`,
          kind: kinds.product,
          title: product.name,
          facts: [
            `${words.products.maker}: ${sayMaker(pick(makers, product.maker), locale)}`,
            pick(rounds, product.round).name,
            `${words.products.certificate}: ${[certificate.text, ...certificate.sources].join(' ')}`,
          ],
          sources: [...new Set([...product.sources, ...certificate.sources])],
        };
      }),
    )),
    ...fairs.map((fair) => ({
      name: `fair-${fair.id}`,
      kind: kinds.fair,
      title: fair.name,
      facts: [
        `${words.fairs.states[fair.state]}: ${fair.state === 'postponed' ? `${words.fairs.plannedFor} ` : ''}${sayFairDays(fair, locale)}`,
        ...(fair.venue ? [`${words.fairs.place}: ${fair.venue}`] : []),
        ...(fair.organiser ? [`${words.fairs.organiser}: ${fair.organiser}`] : []),
      ],
      sources: fair.sources,
    })),
    ...makers.map((maker) => ({
      name: `maker-${maker.id}`,
      kind: kinds.workshop,
      title: sayMaker(maker, locale),
      facts: [
        ...(maker.makes ? [`${words.workshops.makes}: ${maker.makes.text}`] : []),
        ...projects
          .filter((project) => project.maker === maker.id)
          .slice(0, 2)
          .map(
            ({ year, what, supportVnd }) =>
              `${year ? `${formatWhen(year, locale)}: ` : ''}${what}. ${words.results.support}: ${sayQuantity(supportVnd, 'vnd', locale)}`,
          ),
        ...products.filter((product) => product.maker === maker.id).map(({ name }) => name),
      ],
      sources: maker.sources,
    })),
  ];
};

const kept = new Map<Locale, Promise<Share[]>>();

/** Everything that can be sent on, in one language. */
export const getShares = (locale: Locale): Promise<Share[]> => {
  const found = kept.get(locale) ?? makeShares(locale);
  if (!import.meta.env.DEV) kept.set(locale, found);
  return found;
};

/** What is sent on of one page. @throws if there is no such name. */
export const getShare = async (name: string, locale: Locale): Promise<Share> => {
  const found = (await getShares(locale)).find((share) => share.name === name);
  if (!found) throw new Error(`Nothing to share is called "${name}".`);
  return found;
};
