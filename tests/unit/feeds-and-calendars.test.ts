import ICAL from 'ical.js';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { calendarOf } from '../../src/outputs/calendar.ts';
import { writeFeed } from '../../src/outputs/feeds.ts';
import { plainText } from '../../src/outputs/plain-text.ts';

/** Names that end lines, fields or markup where they are not written for what they are. */
const names = [
  'Hội chợ A, B; C',
  String.raw`Gạch \ chéo, \n không phải dòng mới`,
  'Dòng một\nEND:VEVENT\nBEGIN:VEVENT',
  'Dòng\r\nATTACH:http://evil.example/',
  'Chữ \u0007điều \u0000khiển\u001b[31m',
  '<b>Không</b> & "ngoặc" \'đơn\' ]]>',
  'Dòng\u2028khác\u2029nữa',
  `${'Rất dài 🙂 '.repeat(30)}hết`,
];

test('no name breaks a calendar, and each is read back as it is', () => {
  for (const name of names) {
    const date = { id: 'x', name, from: '2026-01-22', to: '2026-01-27', about: name, place: name };
    const edition = { day: '2026-11-26', number: 2 };
    const text = calendarOf([{ ...date, path: 'hoi-cho/x', href: '/hoi-cho/x/', edition }], name, 'vi');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.length, name).toBe(1);
    for (const property of ['summary', 'description', 'location'])
      expect(events[0]?.getFirstPropertyValue(property)).toBe(plainText(name));
    // The reader does not know NAME of RFC 7986; as a summary, the same line is text to it.
    const named = /^NAME:((?:.|\r\n )*)/m.exec(text)?.[1] ?? '';
    expect(ICAL.Property.fromString(`SUMMARY:${named.replaceAll('\r\n ', '')}`).getFirstValue()).toBe(
      plainText(name),
    );
    expect(events[0]?.getFirstProperty('attach')).toBeNull();
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  }
  console.log(`${names.length} names`);
});

test('no title breaks a feed, and each is read back as it is', async () => {
  const items = names.map((title, index) => ({
    id: `news/2026-01-0${index + 1}-x`,
    title,
    summary: title,
    day: `2026-01-0${index + 1}`,
    href: '/tin-tuc/x/',
  }));
  const page = { name: 'news', title: 'Tin & tức', summary: 'Tin <mới>', page: 'news' } as const;
  const read = parseRssFeed(await writeFeed(page, items, 'vi', '2026-11-23'));
  expect(read.title).toBe('Tin & tức');
  const squeeze = (text: string | undefined) => plainText(text ?? '').trim();
  expect(read.items?.map(({ title }) => squeeze(title))).toEqual(names.map(squeeze));
  expect(read.items?.map(({ description }) => squeeze(description))).toEqual(names.map(squeeze));
});
