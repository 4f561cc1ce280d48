import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/spec.ts';
import { addressedPages, dist } from './built-pages.ts';

const pages = addressedPages();
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const charts = pages.flatMap((page) =>
  page.root.querySelectorAll('figure.chart').map((figure) => {
    const address = figure.querySelector('chart-explore')?.getAttribute('data-spec') ?? '';
    const spec = JSON.parse(readFileSync(join(dist, address), 'utf8')) as ChartSpec;
    const id = /charts\/(.+)\.(vi|en)\.spec/.exec(address)?.[1] ?? '';
    return {
      page,
      figure,
      spec,
      id,
      where: `${page.url} ${id}`,
      points: spec.panels.flatMap((panel) => panel.points),
      finding: squeeze(figure.querySelector('figcaption')?.text ?? ''),
      table: squeeze(figure.querySelector('table')?.text ?? ''),
      drawing: squeeze(
        figure
          .querySelectorAll('.panel, .panel ~ p')
          .map(({ text }) => text)
          .join(' '),
      ),
    };
  }),
);

describe('charts', () => {
  test('there are enough of them, on pages of both languages', () => {
    const forms = Map.groupBy(charts, ({ spec }) => spec.form);
    console.log(
      `${charts.length} charts (${[...forms].map(([form, of]) => `${of.length} ${form}`).join(', ')}), ${charts.reduce((sum, { points }) => sum + points.length, 0)} numbers`,
    );
    expect(charts.length).toBeGreaterThanOrEqual(70);
    expect(forms.size).toBe(3);
    expect(charts.filter(({ page }) => page.locale === 'en').length).toBe(charts.length / 2);
  });

  test('drawing, table, live chart and CSV hold the same numbers', () => {
    let compared = 0;
    for (const { figure, points, id, where, drawing } of charts) {
      const rows = figure.querySelectorAll('tbody tr');
      const csv = readFileSync(join(dist, `data/charts/${id}.csv`), 'utf8')
        .trim()
        .split('\r\n')
        .slice(1);
      expect([rows.length, csv.length], where).toEqual([points.length, points.length]);
      for (const point of points) {
        const row = rows[point.row];
        const cell = squeeze(row?.querySelector('td')?.text ?? '');
        const line = csv[point.row] ?? '';
        expect(
          [point.short, point.said].some((said) => drawing.toLowerCase().includes(said.toLowerCase())),
          `${where} ${point.spoken}`,
        ).toBe(true);
        if (point.absence !== undefined) {
          expect(line, where).toContain(point.absence);
          expect(row?.querySelector(`[data-absence="${point.absence}"]`), where).toBeTruthy();
          expect(point.high, where).toBeUndefined();
          continue;
        }
        // A total is said at more length under the drawing than in its cell.
        if (point.shape !== 'total') expect(cell, where).toContain(point.said);
        for (const end of new Set([point.low, point.high])) {
          compared += 1;
          expect(line, where).toContain(String(end));
        }
      }
    }
    console.log(`${compared} numbers compared`);
    expect(compared).toBeGreaterThan(200);
  });

  test('each says one thing of its own, of numbers that its table has', () => {
    const own = charts.filter(({ figure }) => figure.querySelector('details[open]'));
    let numbers = 0;
    for (const { finding, where } of charts) {
      expect(finding.length, where).toBeGreaterThan(25);
      expect(finding, where).toMatch(/[^.]\.$/);
      expect(finding, where).not.toMatch(/undefined|NaN|Infinity|null|; ;|: ;/);
    }
    for (const { finding, table, where } of own)
      for (const [number] of finding.slice(finding.indexOf(':')).matchAll(/\d+([.,]\d+)*/g)) {
        numbers += 1;
        expect(table.includes(number) || /^(19|20)\d\d$/.test(number), `${where}: ${number}`).toBe(true);
      }
    const said = charts.map(({ finding, page }) => `${page.locale} ${finding}`);
    console.log(`${said.length} findings, ${numbers} numbers found again in their tables`);
    expect(new Set(said).size).toBe(new Set(charts.map(({ id, page }) => `${id} ${page.locale}`)).size);
    expect(numbers).toBeGreaterThan(120);
  });

  test('each says what is missing, who says so, and when that was read', () => {
    for (const { figure, points, where } of charts) {
      const absent = points.filter(({ absence }) => absence !== undefined).length;
      const lines = figure.querySelectorAll('p[data-counted]').map(({ text }) => squeeze(text));
      const missing =
        lines.find((line) => /^(Còn thiếu|What is missing|Biểu này|No figure)/.test(line)) ?? '';
      expect(
        [...missing.matchAll(/(\d+) (?:số|figure)/g)].reduce((sum, match) => sum + Number(match[1]), 0),
        where,
      ).toBe(absent);
      expect(
        lines.some((line) => /(ngày \d+\/\d+\/\d{4}|on \d+ \p{L}+ \d{4})\.$/u.test(line)),
        where,
      ).toBe(true);
      expect(
        figure.querySelectorAll('a[href*="/nguon/s"], a[href*="/sources/s"]').length,
        where,
      ).toBeGreaterThan(0);
      expect(
        figure
          .querySelectorAll('tbody tr')
          .every((row) => row.querySelector('[data-source], [data-absence]')),
        where,
      ).toBe(true);
    }
  });

  test('a drawing holds marks and no words, and every number that has one is marked', () => {
    let [drawings, marks] = [0, 0];
    for (const { figure, points, where } of charts) {
      for (const svg of figure.querySelectorAll('svg')) {
        drawings += 1;
        expect(svg.text.trim(), where).toBe('');
        expect(svg.getAttribute('aria-hidden'), where).toBe('true');
      }
      expect(figure.toString(), where).not.toContain('style=');
      const drawn = figure.querySelectorAll('.panel path:not(.eye, .stem)').length;
      marks += drawn;
      const due = points.filter(
        ({ shape, from }) => !['none', 'total'].includes(shape) && (shape !== 'level' || from !== undefined),
      );
      expect(drawn, where).toBe(due.length);
    }
    console.log(`${drawings} drawings, ${marks} marks`);
    expect(marks).toBeGreaterThan(180);
  });

  test('a number can be linked to, and its id is its own', () => {
    let [looked, linked] = [0, 0];
    for (const { page } of charts) {
      const ids = page.root.querySelectorAll('[id]').map((each) => each.id);
      expect(new Set(ids).size, page.url).toBe(ids.length);
    }
    for (const { figure, page, where } of charts)
      for (const row of figure.querySelectorAll('tbody tr')) {
        looked += 1;
        expect(row.id, where).toMatch(/^so-[a-z0-9-]+$/);
        expect(page.root.getElementById(row.id), where).toBe(row);
        linked += row.querySelector(`a[href="#${row.id}"]`) ? 1 : 0;
      }
    console.log(`${looked} rows with an address, ${linked} with a link to it`);
    expect(linked).toBe(looked);
    expect(looked).toBeGreaterThan(300);
  });

  test('each has a picture to send on, under 100 KB', () => {
    const sizes = charts.map(
      ({ id, page }) => readFileSync(join(dist, `cards/chart-${id}.${page.locale}.png`)).length,
    );
    console.log(`${sizes.length} pictures, largest ${Math.max(...sizes)} B`);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
  });
});
