import { getRssString } from '@astrojs/rss';
import { headerOf, titleOf, type PageKey } from '../addresses/pages.ts';
import { feedPath, type FeedName } from '../addresses/paths.ts';
import { fileHref, hrefOf } from '../addresses/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { getNews } from '../subjects/news/news.ts';
import { getSite } from '../subjects/site/site.ts';
import { plainText } from './plain-text.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** Names it for ever, whatever becomes of its address: readers tell by it what they have seen. */
  id: string;
  title: string;
  summary: string;
  /** The day it was published here: "2026-01-22". */
  day: string;
  href: string;
}

/** A feed: the page whose news it brings, and its entries, newest first. */
interface Feed {
  page: PageKey;
  list(locale: Locale): Promise<FeedItem[]>;
}

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
