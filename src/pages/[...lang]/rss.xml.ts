import { headerOf, titleOf } from '../../addresses/pages.ts';
import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { hrefOf } from '../../addresses/routes.ts';
import { getNews } from '../../subjects/news/news.ts';
import { getSite } from '../../subjects/site/site.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { lang: locale === 'vi' ? undefined : locale },
    props: { locale },
  }))) satisfies GetStaticPaths;

/** The announcements of one language. */
export const GET: APIRoute = async ({ props, site }) => {
  const { locale } = props as { locale: Locale };
  const { name } = await getSite(locale);
  return rss({
    title: `${name}: ${titleOf('news', locale)}`,
    description: headerOf('news', locale).summary,
    site: new URL(hrefOf('news', locale), site).href,
    items: (await getNews(locale)).map((item) => ({
      title: item.data.title,
      description: item.data.summary,
      link: new URL(item.href, site).href,
      pubDate: new Date(`${item.day}T00:00:00+07:00`),
    })),
    customData: `<language>${locale}</language>`,
  });
};
