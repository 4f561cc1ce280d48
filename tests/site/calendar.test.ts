import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { dist } from './built-pages.ts';

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

  test('a postponed fair is struck out', () => {
    expect(textOf('ewec-2020.vi.ics')).toContain('STATUS:CANCELLED');
    expect(textOf('hoi-cho-xuan-2026.vi.ics')).not.toContain('STATUS:CANCELLED');
  });

  test('each language has one calendar to subscribe to, and coming deadlines are in it', () => {
    for (const locale of ['vi', 'en']) {
      const text = textOf(`dates.${locale}.ics`);
      const days = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map((match) => match[1] ?? '');
      const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
      expect(days.filter((day) => day >= today).length).toBeGreaterThan(0);
      expect(days.length).toBeGreaterThan(10);
    }
  });
});
