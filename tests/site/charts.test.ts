import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { ChartSpec, Lane } from '../../src/charts/spec.ts';
import { formatNumber } from '../../src/i18n/formats.ts';
import { addressedPages, dist } from './built-pages.ts';

const pages = addressedPages();
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const charts = pages.flatMap((page) =>
  page.root.querySelectorAll('figure.chart').map((figure) => {
    const address = figure.querySelector('chart-explore')?.getAttribute('data-spec') ?? '';
    const spec = JSON.parse(readFileSync(join(dist, address), 'utf8')) as ChartSpec;
    return {
      page,
      figure,
      spec,
      lanes: spec.lines.filter((line): line is Lane => 'mark' in line),
      id: /charts\/(.+)\.(vi|en)\.spec/.exec(address)?.[1] ?? '',
    };
  }),
);

/** The parts of a row of a table that hold the number, without words of other columns. */
const numberCells = (figure: (typeof charts)[number]['figure']) =>
  figure.querySelectorAll('tbody tr').map((line) => squeeze(line.querySelector('td')?.text ?? ''));

describe('charts', () => {
  test('there are enough of them, on pages of both languages', () => {
    console.log(
      `${charts.length} charts, ${charts.reduce((sum, { lanes }) => sum + lanes.length, 0)} numbers`,
    );
    expect(charts.length).toBeGreaterThanOrEqual(70);
    expect(charts.filter(({ page }) => page.locale === 'en').length).toBe(charts.length / 2);
  });

  test('chart, table, live drawing and CSV hold the same numbers', () => {
    let compared = 0;
    for (const { page, figure, lanes, id } of charts) {
      const where = `${page.url} ${id}`;
      const drawn = squeeze(
        figure
          .querySelectorAll('svg text')
          .map((text) => text.text)
          .join(' '),
      );
      const cells = numberCells(figure);
      expect(cells.length, where).toBe(lanes.length);
      const csv = readFileSync(join(dist, `data/charts/${id}.csv`), 'utf8')
        .trim()
        .split('\r\n')
        .slice(1);
      expect(csv.length, where).toBe(lanes.length);
      for (const [index, lane] of lanes.entries()) {
        expect(drawn, where).toContain(lane.after);
        expect(drawn, where).toContain(lane.before);
        const said = lane.before ? `${lane.before}–${lane.after}` : lane.after;
        // A total, and a reason, are said at more length in the table.
        if (lane.mark !== 'woven' && lane.high !== undefined) expect(cells[index], where).toContain(said);
        if (lane.mark === 'woven') expect(cells[index], where).not.toMatch(/:\s*0\b/);
        for (const end of [lane.low, lane.high])
          if (lane.mark === 'promised' && end !== undefined && end < 1e6) {
            compared += 1;
            expect(csv[index], where).toContain(String(end));
            expect(cells[index], where).toContain(formatNumber(end, page.locale));
          }
      }
      compared += lanes.length;
    }
    console.log(`${compared} numbers compared`);
    expect(compared).toBeGreaterThan(400);
  });

  test('each says what it shows, what is missing, and who says so', () => {
    for (const { page, figure, lanes, id } of charts) {
      const where = `${page.url} ${id}`;
      const finding = figure.querySelector('figcaption') ?? page.root.querySelector('.lede');
      expect(squeeze(finding?.text ?? '').length, where).toBeGreaterThan(25);
      const absent = lanes.filter(
        (lane) => (lane.high === undefined && lane.mark === 'promised') || lane.mark === 'woven',
      ).length;
      const line = squeeze(figure.querySelector('p[data-counted]')?.text ?? '');
      expect(line.length, where).toBeGreaterThan(15);
      expect(
        [...line.matchAll(/(\d+) (?:số|figure)/g)].reduce((sum, match) => sum + Number(match[1]), 0),
        where,
      ).toBe(absent);
      expect(figure.querySelectorAll('.r').length, where).toBeGreaterThan(0);
      expect(
        figure.querySelectorAll('tbody tr').every((row) => row.querySelector('.r, [data-absence]')),
        where,
      ).toBe(true);
    }
  });

  test('the drawing is in the page itself, named, and no text leaves it', () => {
    for (const { page, figure, id } of charts) {
      const svg = figure.querySelector('svg');
      expect(svg?.getAttribute('role'), `${page.url} ${id}`).toBe('img');
      expect(svg?.getAttribute('aria-label')?.length, `${page.url} ${id}`).toBeGreaterThan(3);
      const width = Number(svg?.getAttribute('width'));
      for (const text of svg?.querySelectorAll('text') ?? []) {
        const x = Number(text.getAttribute('x'));
        expect(x >= 0 && x < width, `${page.url} ${id}: ${text.text}`).toBe(true);
      }
    }
  });

  test('ids do not repeat on a page with several charts', () => {
    for (const page of pages) {
      const ids = parse(page.html)
        .querySelectorAll('svg [id]')
        .map((each) => each.id);
      expect(new Set(ids).size, page.url).toBe(ids.length);
    }
  });

  test('each has a picture to send on, under 100 KB', () => {
    const sizes = charts.map(
      ({ id, page }) => readFileSync(join(dist, `cards/chart-${id}.${page.locale}.png`)).length,
    );
    console.log(`${sizes.length} pictures, largest ${Math.max(...sizes)} B`);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
  });
});
