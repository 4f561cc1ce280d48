import { drawPicture } from '../charts/draw-picture.ts';
import { formatDay, today } from '../i18n/formats.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/words.ts';
import { pick } from '../fields/load.ts';
import { getSite } from '../subjects/site/site.ts';
import { getCharts } from '../joins/charts/charts.ts';
import { keptPictures } from './picture-cache.ts';

/** A picture of a chart: its file name without ending is `chart-` + chart + `.` + language. */
export interface ChartPicture {
  name: string;
  chart: string;
  locale: Locale;
}

export const listChartPictures = async (): Promise<ChartPicture[]> =>
  (
    await Promise.all(
      locales.map(async (locale) =>
        (await getCharts(locale)).map(({ id }) => ({ name: `chart-${id}.${locale}`, chart: id, locale })),
      ),
    )
  ).flat();

/** Draws a chart's picture as a PNG, with title, finding, key, sources and date. */
export const drawChartPicture = async ({
  chart: id,
  locale,
}: ChartPicture): Promise<Uint8Array<ArrayBuffer>> => {
  const words = wordsOf(locale).results;
  const { name } = await getSite(locale);
  const { spec, title, finding, missing, sources } = pick(await getCharts(locale), id);
  const said = {
    over: name,
    title,
    finding,
    foot: `${missing} ${words.sourceLine(sources.join(', '))} ${words.drawnOn(formatDay(today(), locale))}`,
  };
  return keptPictures().keep({ spec, said, locale }, () => drawPicture(spec, said));
};
