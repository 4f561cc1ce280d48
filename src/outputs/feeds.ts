import { getRssString } from '@astrojs/rss';
import { headerOf, titleOf, type PageKey } from '../addresses/pages.ts';
import { feedPath, type FeedName } from '../addresses/paths.ts';
import { fileHref, hrefOf } from '../addresses/routes.ts';
import { today } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { editionOf } from '../joins/editions.ts';
import { allClauses, getRuleFacts, type RuleFacts } from '../joins/rules/rule-facts.ts';
import { sayChange } from '../joins/rules/what-changed.ts';
import { shareRound } from '../joins/share.ts';
import { getNews } from '../subjects/news/news.ts';
import { getRounds } from '../subjects/rounds/rounds.ts';
import { spansOf } from '../subjects/rules/clause-on.ts';
import { firstDay } from '../subjects/rules/first-day.ts';
import { getSite } from '../subjects/site/site.ts';
import { plainText } from './plain-text.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** Names it for ever, whatever becomes of its address: readers tell by it what they have seen. */
  id: string;
  title: string;
  summary: string;
  /** The day it was published here, or on which a rule changed: "2026-01-22". */
  day: string;
  href: string;
}

/** A feed: the page whose news it brings, and its entries, newest first. */
interface Feed {
  page: PageKey;
  list(locale: Locale): Promise<FeedItem[]>;
}

const roundItems = async (locale: Locale): Promise<FeedItem[]> =>
  Promise.all(
    (await getRounds(locale)).map(async (round) => ({
      // What is known of a round is told again when that changes.
      id: `rounds/${round.id}/${round.state}`,
      title: round.name,
      summary: (await shareRound(round, locale)).facts.map((fact) => `${fact}.`).join(' '),
      day: (await editionOf(round.path, locale)).day,
      href: round.href,
    })),
  );

/** What changed of one kind of support, an entry for each day on which something did. */
const changesOf = (rule: RuleFacts, locale: Locale): FeedItem[] => {
  const { columns } = wordsOf(locale).rule.years;
  const spans = spansOf(allClauses(rule), firstDay, today());
  return spans.flatMap(({ from, ...span }, index) => {
    const older = spans[index + 1];
    const said = (['national', 'city'] as const).flatMap((level) => {
      const change = older && sayChange(older[level], span[level], locale);
      return change === undefined ? [] : [`${columns[level]}: ${change}`];
    });
    if (said.length === 0) return [];
    const href = `${rule.href}#d${from}`;
    return [{ id: `rules/${rule.id}/${from}`, title: rule.name, summary: said.join(' '), day: from, href }];
  });
};

/** Every feed by its name. A row here is a feed in both languages; its address is `feedPath(name)`. */
const feeds: Record<FeedName, Feed> = {
  news: {
    page: 'news',
    list: async (locale) =>
      (await getNews(locale)).map(({ id, data: { title, summary }, day, href }) => ({
        id: `news/${id}`,
        title,
        summary,
        day,
        href,
      })),
  },
  rounds: { page: 'competitions', list: roundItems },
  rules: {
    page: 'amounts',
    list: async (locale) =>
      (await getRuleFacts(locale))
        .flatMap((rule) => changesOf(rule, locale))
        .toSorted((a, b) => b.day.localeCompare(a.day)),
  },
};

const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;
const dawn = (day: string) => new Date(`${day}T00:00:00+07:00`);

/** Writes a feed of a page of the site. @param startedOn its day while it has no entry */
export const writeFeed = async (
  { name, title, summary, page }: { name: FeedName; title: string; summary: string; page: PageKey },
  items: readonly FeedItem[],
  locale: Locale,
  startedOn: string,
): Promise<string> => {
  const newest = items.reduce((latest, { day }) => (day > latest ? day : latest), startedOn);
  return getRssString({
    title: plainText(title),
    description: plainText(summary),
    site: absolute(hrefOf(page, locale)),
    items: items.map((item) => ({
      title: plainText(item.title),
      description: plainText(item.summary),
      link: absolute(item.href),
      pubDate: dawn(item.day),
      customData: `<guid isPermaLink="false">khuyen-cong-da-nang/${item.id}.${locale}</guid>`,
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${locale}</language>`,
      `<lastBuildDate>${dawn(newest).toUTCString()}</lastBuildDate>`,
      `<atom:link rel="self" type="application/rss+xml" href="${absolute(fileHref(feedPath(locale, name)))}"/>`,
    ].join(''),
  });
};

const makeFeed = async (name: FeedName, locale: Locale): Promise<string> => {
  const { page, list } = feeds[name];
  const site = await getSite(locale);
  const { summary } = headerOf(page, locale);
  const title = `${site.name}: ${titleOf(page, locale)}`;
  return writeFeed({ name, title, summary, page }, await list(locale), locale, site.startedOn);
};

/** Every feed of one language by its path. */
export const listFeeds = async (locale: Locale): Promise<Map<string, string>> =>
  new Map(
    await Promise.all(
      (Object.keys(feeds) as FeedName[]).map(
        async (name) => [feedPath(locale, name), await makeFeed(name, locale)] as const,
      ),
    ),
  );
