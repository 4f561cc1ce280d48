import { sayQuantity } from '../figures/figure-words.ts';
import { pick } from '../fields/load.ts';
import { formatDay, formatWhen, today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Fair } from '../subjects/fairs/fairs.ts';
import { sayFairDays } from '../subjects/fairs/say-days.ts';
import { getMakers, sayMaker, type Maker } from '../subjects/makers/makers.ts';
import type { NewsItem } from '../subjects/news/news.ts';
import { getProducts, type Product } from '../subjects/products/products.ts';
import { getProjects } from '../subjects/projects/projects.ts';
import { getRounds, type Round } from '../subjects/rounds/rounds.ts';
import { sayCertificate } from './say-certificate.ts';

/** What is said of a thing when it is sent on: short facts, and the sources of them. */
export interface SharedFacts {
  facts: string[];
  sources: readonly string[];
  /** The drawing on its pictures. */
  drawing?: string | undefined;
  /** A photograph that stands on its card instead: a path below `content/`. */
  photo?: string | undefined;
}
/** What is sent on of a page: the same words as a short text and on two pictures. */
export interface Share extends SharedFacts {
  /** File name of the pictures, without language and ending. */
  name: string;
  kind: string;
  title: string;
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

export const shareRound = async (round: Round, locale: Locale): Promise<SharedFacts> => {
  const words = wordsOf(locale);
  return {
    facts: [
      words.rounds.states[round.state],
      ...(round.entries
        ? [`${words.rounds.entries}: ${sayQuantity(round.entries.quantity, round.entries.unit, locale)}`]
        : []),
      `${words.rounds.recognised}: ${round.recognised ? sayQuantity(round.recognised.quantity, round.recognised.unit, locale) : words.missing['not-found']}`,
    ],
    sources: round.sources,
  };
};

export const shareNews = ({ data, day }: NewsItem, locale: Locale): SharedFacts & { over: string } => ({
  over: `${wordsOf(locale).searchPage.kinds.news} · ${formatDay(data.happenedOn ?? data.reportedOn ?? day, locale)}`,
  photo: data.photos[0] && `news/${data.photos[0].file}`,
  facts: [data.summary],
  sources: data.sources,
});

export const shareProduct = async (product: Product, locale: Locale): Promise<SharedFacts> => {
  const words = wordsOf(locale).products;
  const certificate = await sayCertificate(product, locale);
  const maker = pick(await getMakers(locale), product.maker);
  return {
    drawing: product.drawing ?? maker.drawing,
    facts: [
      `${words.maker}: ${sayMaker(maker, locale)}`,
      pick(await getRounds(locale), product.round).name,
      `${words.certificate}: ${[certificate.text, ...certificate.sources].join(' ')}`,
    ],
    sources: [...new Set([...product.sources, ...certificate.sources])],
  };
};

export const shareFair = async (fair: Fair, locale: Locale): Promise<SharedFacts> => {
  const words = wordsOf(locale).fairs;
  return {
    facts: [
      `${words.states[fair.state]}: ${fair.state === 'postponed' ? `${words.plannedFor} ` : ''}${sayFairDays(fair, locale)}`,
      ...(fair.venue ? [`${words.place}: ${fair.venue}`] : []),
      ...(fair.organiser ? [`${words.organiser}: ${fair.organiser}`] : []),
    ],
    sources: fair.sources,
  };
};

export const shareMaker = async (maker: Maker, locale: Locale): Promise<SharedFacts> => {
  const words = wordsOf(locale);
  const cases = (await getProjects(locale)).filter((project) => project.maker === maker.id).slice(0, 2);
  const products = (await getProducts(locale)).filter((product) => product.maker === maker.id);
  return {
    drawing: maker.drawing,
    facts: [
      ...(maker.makes ? [`${words.workshops.makes}: ${maker.makes.text}`] : []),
      ...cases.map(
        ({ year, what, supportVnd }) =>
          `${year ? `${formatWhen(year, locale)}: ` : ''}${what}. ${words.results.support}: ${sayQuantity(supportVnd, 'vnd', locale)}`,
      ),
      ...products.map(({ name }) => name),
    ],
    sources: maker.sources,
  };
};
