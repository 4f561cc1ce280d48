import { anchorOf, type ChartRow } from '../../charts/rows.ts';
import { sayQuantity } from '../../figures/figure-words.ts';
import { formatDay, formatWhen } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import { fileHref } from '../../addresses/routes.ts';
import { getSite } from '../../subjects/site/site.ts';
import { getSources } from '../../subjects/sources/sources.ts';
import type { ChartOfSite } from './charts.ts';

/** How another site cites a chart: where it stands, its picture, and both with source and date as HTML to paste. */
export interface ChartCitation {
  link: string;
  picture: string;
  html: string;
}
/** How another site cites one figure of a chart. */
export interface FigureCitation {
  link: string;
  text: string;
}

const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;
const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
/** A citation names so many sources, and counts the others. */
const mostNamed = 4;

/** Who says so, and when: the names of sources, since their numbers mean nothing elsewhere. */
const saySources = async (keys: readonly string[], locale: Locale): Promise<string> => {
  const words = wordsOf(locale).citing;
  const found = (await getSources(locale)).filter(({ key }) => keys.includes(key));
  const names = found.slice(0, mostNamed).map(({ name, publisher, title, published, publishedAbout }) => {
    const when = published ?? publishedAbout;
    return `${name ?? publisher ?? title}${when ? ` (${formatWhen(when, locale)})` : ''}`;
  });
  const rest = found.length - names.length;
  return words.sources([...names, ...(rest > 0 ? [words.more(rest)] : [])].join('; '));
};

const sayRead = async (locale: Locale): Promise<string> => {
  const { name, sourcesRead } = await getSite(locale);
  return wordsOf(locale).citing.read(name, formatDay(sourcesRead, locale));
};

/** Whether a chart is that of one indicator, on its page. */
export const isOfOne = ({ id, rows }: Pick<ChartOfSite, 'id' | 'rows'>): boolean =>
  rows.every(({ group }) => group === id);

/** Where a chart stands on its page. */
export const anchorOfChart = (id: string): string => `bieu-${id}`;

/** How a chart is cited, in the language of its words. */
export const citeChart = async (chart: ChartOfSite, locale: Locale): Promise<ChartCitation> => {
  const link = absolute(`${chart.href}#${anchorOfChart(chart.id)}`);
  const picture = absolute(fileHref(chart.files.picture));
  const said = [
    chart.finding,
    chart.sources.length > 0 ? await saySources(chart.sources, locale) : chart.missing,
  ]
    .map(escape)
    .join(' ');
  return {
    link,
    picture,
    html: `<figure lang="${locale}"><a href="${link}"><img src="${picture}" alt="${escape(chart.title)}" width="600" loading="lazy"></a><figcaption>${said} <a href="${link}">${escape(await sayRead(locale))}</a>, CC BY 4.0.</figcaption></figure>`,
  };
};

/** How one figure of a chart is cited, in the language of its words. */
export const citeRow = async (chart: ChartOfSite, row: ChartRow, locale: Locale): Promise<FigureCitation> => {
  const link = absolute(`${chart.href}#${anchorOf(row, isOfOne(chart))}`);
  const words = wordsOf(locale).results;
  const what = [row.groupName, row.laneName, words.kinds[row.kind], row.scope].filter(Boolean).join(', ');
  const sources = row.quantity.missing?.sources ?? row.sources;
  const said = [
    `${what}: ${sayQuantity(row.quantity, row.unit, locale)}.`,
    ...(sources.length > 0 ? [await saySources(sources, locale)] : []),
    `${await sayRead(locale)}: ${link}`,
  ];
  return { link, text: said.join(' ') };
};
