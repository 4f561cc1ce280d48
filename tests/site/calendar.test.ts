import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { addressedPages, dist } from './built-pages.ts';

const folder = join(dist, 'calendar');
const files = readdirSync(folder);
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('calendars', () => {
  test('every file is read strictly, with lines as RFC 5545 wants them', () => {
    let events = 0;
    for (const name of files) {
      const text = textOf(name);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(calendar.getFirstPropertyValue('version'), name).toBe('2.0');
      expect(calendar.getFirstPropertyValue('prodid'), name).toBeTruthy();
      for (const part of calendar.getAllSubcomponents('vevent')) {
        const event = new ICAL.Event(part);
        events += 1;
        expect(event.uid, name).toBeTruthy();
        expect(event.summary.length, name).toBeGreaterThan(5);
        expect(part.getFirstPropertyValue('dtstamp'), name).toBeTruthy();
        expect(event.startDate.isDate && event.endDate.isDate, name).toBe(true);
        expect(event.endDate.compare(event.startDate), name).toBeGreaterThan(0);
        // A week at a fair is not a week of being busy.
        expect(part.getFirstPropertyValue('transp'), name).toBe('TRANSPARENT');
        expect(String(part.getFirstPropertyValue('last-modified')), name).toMatch(/^2026-\d\d-\d\dT/);
        expect(String(part.getFirstPropertyValue('dtstamp')), name).toBe(
          String(part.getFirstPropertyValue('last-modified')),
        );
      }
      // Names with commas and semicolons say so; a reader that unescapes and escapes again gets the same.
      for (const property of ['NAME', 'X-WR-CALNAME']) {
        const line = text
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .find((each) => each.startsWith(`${property}:`));
        const [, raw = ''] = /:(.*)$/.exec(line ?? '') ?? [];
        expect(raw.replace(/\\[\\;,nN]/g, ''), name).not.toMatch(/[\\;,]/);
      }
      expect(text.endsWith('END:VCALENDAR\r\n'), name).toBe(true);
      expect(text.indexOf('X-WR-TIMEZONE:'), name).toBeGreaterThan(0);
      expect(text.indexOf('X-WR-TIMEZONE:'), name).toBeLessThan(text.indexOf('BEGIN:VEVENT'));
      expect(text.replaceAll('\r\n', ''), name).not.toContain('\n');
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line), `${name}: ${line}`).toBeLessThanOrEqual(75);
    }
    console.log(`${files.length} calendars, ${events} events`);
    expect(events).toBeGreaterThan(40);
  });

  test('a calendar library opens an event on the right days, in any time zone', () => {
    const opened = Object.values(sync.parseICS(textOf('dates.vi.ics'))).filter(
      (each) => each?.type === 'VEVENT',
    );
    const fair = opened.find((event) => event?.type === 'VEVENT' && event.summary === 'Hội chợ Xuân 2026');
    if (fair?.type !== 'VEVENT') throw new Error('The fair is not in the calendar.');
    const dayOf = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    expect(fair.datetype).toBe('date');
    expect(dayOf(fair.start)).toEqual([2026, 1, 22]);
    // The end is the day after the last, as the standard says.
    expect(fair.end && dayOf(fair.end)).toEqual([2026, 1, 28]);
    expect(textOf('dates.vi.ics')).toContain('X-WR-TIMEZONE:Asia/Ho_Chi_Minh');
  });

  test('every yearly date is a file of its own, linked where the date stands', () => {
    const { yearlyDates } = JSON.parse(readFileSync('content/site/site.json', 'utf8')) as {
      yearlyDates: { month: number; day: number }[];
    };
    let looked = 0;
    for (const locale of ['vi', 'en'])
      for (const { month, day } of yearlyDates) {
        const name = `date-${month}-${day}.${locale}.ics`;
        expect(textOf(name)).toMatch(
          new RegExp(`DTSTART;VALUE=DATE:20\\d\\d${String(month).padStart(2, '0')}${day}`),
        );
        const linked = addressedPages().filter(
          ({ root }) => root.querySelector(`main a[href="/calendar/${name}"]`) !== null,
        );
        // The home page, and how to ask.
        expect(linked.length, name).toBeGreaterThanOrEqual(2);
        looked += 1;
      }
    expect(looked).toBeGreaterThanOrEqual(4);
  });

  test('a postponed fair is struck out', () => {
    expect(textOf('ewec-2020.vi.ics')).toContain('STATUS:CANCELLED');
    expect(textOf('hoi-cho-xuan-2026.vi.ics')).not.toContain('STATUS:CANCELLED');
  });

  test('a date that changed on the site is a later edition of it', () => {
    const editionOf = (name: string) => {
      const text = textOf(name);
      return [/SEQUENCE:(\d+)/, /LAST-MODIFIED:(\d+)T/].map((pattern) => Number(pattern.exec(text)?.[1]));
    };
    // Its page carries one correction, of 26 November; the other carries none since the site began.
    expect(editionOf('ewec-2020.vi.ics')).toEqual([1, 20261126]);
    expect(editionOf('ewec-2020.en.ics')).toEqual([1, 20261126]);
    expect(editionOf('hoi-cho-xuan-2026.vi.ics')).toEqual([0, 20261123]);
  });

  test('a yearly date returns every year under one identity', () => {
    const yearly = files.filter((name) => name.startsWith('date-'));
    for (const name of yearly) {
      const calendar = new ICAL.Component(ICAL.parse(textOf(name)) as unknown[]);
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
      expect(event.isRecurring(), name).toBe(true);
      const days = event.iterator();
      const next = [days.next(), days.next(), days.next()].map(String);
      const [, month = '', day = ''] = /date-(\d+)-(\d+)/.exec(name) ?? [];
      expect(next).toEqual(
        ['2027', '2028', '2029'].map((year) =>
          [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
        ),
      );
    }
    expect(yearly.length).toBeGreaterThanOrEqual(4);
  });

  test('each language has one calendar to subscribe to, with what comes every year', () => {
    for (const locale of ['vi', 'en']) {
      const text = textOf(`dates.${locale}.ics`);
      expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(10);
      expect(text.match(/RRULE:FREQ=YEARLY/g)?.length).toBeGreaterThan(0);
    }
  });
});
