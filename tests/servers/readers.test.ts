import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { dist } from '../site/built-pages.ts';
import { python, say, testWhatWasNotRun, testWith } from './tools.ts';

const filesOf = (ending: string, folder = ''): string[] =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(dist, folder, name));
const readCsv = (content: string | Buffer): string[][] =>
  parse(content, { bom: true, relax_column_count: true });

testWith('xmllint', 'every feed, site map and drawing is well-formed', () => {
  const files = [...filesOf('.xml'), ...filesOf('.svg').slice(0, 200)];
  say('xmllint', ['--noout', '--nonet', ...files]);
  console.log(`${files.length} files`);
  expect(files.length).toBeGreaterThan(100);
});

testWith('feedparser', 'every feed is read without a complaint, each entry with its own id and day', () => {
  const feeds = filesOf('.xml').filter((file) => !/sitemap/.test(file));
  const read = JSON.parse(
    say(
      python,
      ['-', ...feeds],
      `
import feedparser, json, sys
print(json.dumps([
    {"bozo": bool(f.bozo), "version": f.version, "language": f.feed.get("language"), "self": [l.href for l in f.feed.links if l.rel == "self"],
     "entries": [{"id": e.get("id"), "title": e.get("title"), "link": e.get("link"), "day": e.get("published_parsed")} for e in f.entries]}
    for f in (feedparser.parse(open(path, "rb").read()) for path in sys.argv[1:])
]))`,
    ),
  ) as {
    bozo: boolean;
    version: string;
    language: string;
    self: string[];
    entries: { id: string; title: string; link: string; day: number[] | null }[];
  }[];
  const ids = read.flatMap(({ entries }) => entries.map(({ id }) => id));
  console.log(`${read.length} feeds, ${ids.length} entries`);
  for (const { bozo, version, language, self, entries } of read) {
    expect(bozo).toBe(false);
    expect(version).toBe('rss20');
    expect(['vi', 'en']).toContain(language);
    expect(self).toHaveLength(1);
    for (const { title, link, day } of entries) {
      expect(title.length).toBeGreaterThan(5);
      expect(link).toMatch(/^https:/);
      expect(day).not.toBeNull();
    }
  }
  expect(read.length).toBeGreaterThanOrEqual(2);
  expect(new Set(ids).size).toBe(ids.length);
});

testWith(
  'icalendar',
  'every calendar is read, each event with its days, free, and yearly ones recurring',
  () => {
    const files = filesOf('.ics');
    const events = JSON.parse(
      say(
        python,
        ['-', ...files],
        `
import icalendar, json, sys
out = []
for path in sys.argv[1:]:
    calendar = icalendar.Calendar.from_ical(open(path, "rb").read())
    assert not calendar.errors, (path, calendar.errors)
    for event in calendar.walk("VEVENT"):
        assert not event.errors, (path, event.errors)
        out.append({"path": path, "uid": str(event["UID"]), "from": event.decoded("DTSTART").isoformat(), "to": event.decoded("DTEND").isoformat(),
            "summary": str(event["SUMMARY"]), "transp": str(event["TRANSP"]), "sequence": int(event["SEQUENCE"]), "changed": event.decoded("LAST-MODIFIED").isoformat(),
            "rule": event["RRULE"].to_ical().decode() if "RRULE" in event else None})
print(json.dumps(out))`,
      ),
    ) as {
      path: string;
      uid: string;
      from: string;
      to: string;
      summary: string;
      transp: string;
      sequence: number;
      changed: string;
      rule: string | null;
    }[];
    console.log(`${files.length} calendars, ${events.length} events`);
    expect(events.length).toBeGreaterThan(90);
    for (const { path, uid, from, to, summary, transp, sequence, changed, rule } of events) {
      expect(uid, path).toBeTruthy();
      expect(from, path).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(to > from, path).toBe(true);
      expect(summary, path).not.toMatch(/\\|\n/);
      expect(transp, path).toBe('TRANSPARENT');
      expect(sequence, path).toBeGreaterThanOrEqual(0);
      expect(changed, path).toMatch(/^20\d\d-\d\d-\d\dT/);
      expect(rule, path).toBe(uid.startsWith('date-') ? 'FREQ=YEARLY' : null);
    }
  },
);

testWith('python', 'every CSV is read as utf-8-sig, with the columns that the data package names', () => {
  const checked = say(
    python,
    ['-', join(dist, 'data')],
    `
import csv, json, os, sys
folder = sys.argv[1]
rows = 0
for resource in json.load(open(os.path.join(folder, "datapackage.json"), encoding="utf-8"))["resources"]:
    with open(os.path.join(folder, resource["path"]), encoding=resource["encoding"], newline="") as file:
        table = list(csv.DictReader(file, strict=True))
    assert list(table[0]) == [field["name"] for field in resource["schema"]["fields"]], resource["path"]
    rows += len(table)
print(rows)`,
  );
  console.log(`${checked.trim()} rows`);
  expect(Number(checked)).toBeGreaterThan(400);
});

testWith('libreoffice', 'every workbook opens, and every cell is what the CSV says', () => {
  const books = filesOf('.xlsx', 'data');
  const out = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    say('soffice', [
      `-env:UserInstallation=file://${out}/profile`,
      '--headless',
      '--convert-to',
      // Comma, quotation mark, UTF-8, from the first line, cells as they are and not as they look, the first sheet.
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1',
      '--outdir',
      out,
      ...books,
    ]);
    let cells = 0;
    for (const book of books) {
      const name = /([\w-]+)\.xlsx$/.exec(book)?.[1] ?? '';
      const written = readdirSync(out).find((file) => file.startsWith(`${name}-`) || file === `${name}.csv`);
      const found = readCsv(readFileSync(join(out, written ?? '')));
      const told = readCsv(readFileSync(join(dist, 'data', `${name}.csv`)));
      expect(found.length, name).toBe(told.length);
      for (const [at, row] of told.entries())
        for (const [index, cell] of row.entries()) {
          cells += 1;
          // It writes true and false in capitals.
          const value = (found[at]?.[index] ?? '').replace(/^(TRUE|FALSE)$/, (word) => word.toLowerCase());
          expect(value, `${name} ${at} ${told[0]?.[index]}`).toBe(cell);
        }
    }
    console.log(`${books.length} workbooks, ${cells} cells`);
    expect(cells).toBeGreaterThan(9_000);
  } finally {
    rmSync(out, { recursive: true });
  }
});

testWhatWasNotRun();
