import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { findComing, nextDay } from '../../src/staff/status/coming-days.ts';
import { findDeadLinks, outsideLinks } from '../../src/staff/status/dead-links.ts';
import { findOneReader } from '../../src/staff/status/one-reader.ts';
import { findOverdue } from '../../src/staff/status/overdue.ts';
import { reportStatus, statusLists } from '../../src/staff/status/report.ts';
import {
  findBehind,
  findMissing,
  findOlder,
  noteOlder,
  remember,
  unknownNames,
} from '../../src/reading/translations.ts';
import { hasEnded, isOutdated } from '../../src/subjects/documents/documents.ts';
import { isAhead } from '../../src/subjects/fairs/fairs.ts';
import { isOldNews } from '../../src/subjects/news/is-old.ts';
import { stateOfCertificate } from '../../src/subjects/products/certificates.ts';
import { stateOfPeriod } from '../../src/subjects/programmes/programmes.ts';
import { nextYearlyDates } from '../../src/subjects/site/site.ts';
import { readMemory } from '../../src/reading/memory.ts';
import { contentWith, textOf } from './on-a-copy.ts';

const real = readContentFolder(process.cwd());
const page = 'content/pages/contact.vi.mdx';
const all = real.files.flatMap(({ path, locale }) => (locale === 'vi' ? [path] : []));

test('an English text is behind as soon as a paragraph of the Vietnamese changes, and is not once that is noted', () => {
  const memory = remember(real, {}, all, '2026-11-26');
  expect(findBehind(real, memory)).toEqual([]);
  const edited = contentWith({ [page]: `${textOf(page)}\n\nMột đoạn mới để thử.\n` });
  expect(findBehind(edited, memory)).toEqual([
    {
      text: 'content/pages/contact',
      changed: ['Một đoạn mới để thử.'],
      gone: 0,
      isUnknown: false,
      isTogether: false,
    },
  ]);
  const report = { ...reportStatus(real), behind: findBehind(edited, memory) };
  for (const lang of ['vi', 'en'] as const) {
    const lines = statusLists(report, lang).flatMap((list) => list.lines);
    expect(
      lines.filter((line) => line.includes('npm run status -- --translated content/pages/contact')),
    ).toHaveLength(1);
  }
  const noted = remember(edited, memory, ['content/pages/contact.en.mdx'], '2026-11-27');
  expect(findBehind(edited, noted)).toEqual([]);
  expect(findBehind(real, noted)).toMatchObject([{ text: 'content/pages/contact', changed: [], gone: 1 }]);
  // Other line ends and another width of lines change no word.
  const wrapped = textOf(page).replace(/^title: (.*)$/m, 'title:   $1');
  expect(findBehind(contentWith({ [page]: wrapped }), memory)).toEqual([]);
  expect(findBehind(real, {})[0]?.isUnknown).toBe(true);
  expect(Object.keys(memory).length).toBeGreaterThan(30);
  expect(unknownNames(real, ['content/pages/contact', 'content/pages/no-such'])).toEqual([
    'content/pages/no-such',
  ]);
});

test('readers of English are told which paragraph is older than the Vietnamese, and of which day theirs is', () => {
  const day = '2026-11-26';
  const memory = remember(real, {}, all, day);
  const [viPath, enPath] = ['vi', 'en'].map((locale) => `content/areas/training.${locale}.mdx`) as [
    string,
    string,
  ];
  const vi = textOf(viPath);
  const en = textOf(enPath);
  const paragraphs = vi.trim().split(/\n\s*\n/);
  expect(paragraphs.length).toBeGreaterThanOrEqual(3);
  const english = en.trim().split(/\n\s*\n/);
  /** Ends of which English paragraphs are told of. */
  const told = (edited: string, changedEn = en) => {
    const { files } = contentWith({ [viPath]: edited, [enPath]: changedEn });
    const [now, twin] = [viPath, enPath].map((path) => files.find((file) => file.path === path));
    if (!now || !twin) throw new Error('The texts are not there.');
    const older = findOlder(now, twin, memory);
    const body = noteOlder(twin.body ?? '', older);
    return { older, pieces: body.trim().split(/\n\s*\n/) };
  };
  expect(told(vi).older).toBeUndefined();
  const [first = '', second = ''] = paragraphs;
  const note = (of: string) => `<Behind of="${of}" day="${day}" />`;
  // One is changed: told after its own translation, and nowhere else.
  expect(told(vi.replace(second, `${second} Thêm một câu.`)).pieces).toEqual(
    english.flatMap((each, index) => (index === 1 ? [each, note('changed')] : [each])),
  );
  // One is gone.
  expect(told(vi.replace(second, '')).pieces).toEqual(
    english.flatMap((each, index) => (index === 1 ? [each, note('changed')] : [each])),
  );
  // One is new, after the first; and at the very start.
  expect(told(vi.replace(first, `${first}\n\nĐoạn mới.`)).pieces).toEqual(
    english.flatMap((each, index) => (index === 0 ? [each, note('added')] : [each])),
  );
  expect(told(vi.replace(first, `Đoạn mới.\n\n${first}`)).pieces).toEqual([note('added'), ...english]);
  // The English has another number of paragraphs than what it was made from: then it is not said which.
  expect(told(vi.replace(second, `${second} Thêm.`), `${en}\nOne more.\n`).pieces[0]).toBe(note('somewhere'));
  // A title changes in the header, and no paragraph.
  const page = ['vi', 'en'].map((locale) => `content/pages/amounts.${locale}.mdx`) as [string, string];
  const edited = contentWith({ [page[0]]: textOf(page[0]).replace(/^title: .*$/m, 'title: "Tên khác"') });
  const [now, twin] = page.map((path) => edited.files.find((file) => file.path === path));
  expect(now && twin && findOlder(now, twin, memory)).toMatchObject({
    day,
    isHeader: true,
    changed: [],
    added: [],
    isSomewhere: false,
  });
});

test('a pair that is edited in both languages at once is not called older, to staff or to readers', () => {
  const memory = remember(real, {}, all, '2026-11-26');
  const paths = ['vi', 'en'].map((locale) => `content/news/2026-11-26-made-in-da-nang.${locale}.mdx`);
  const [viPath = '', enPath = ''] = paths;
  const name = viPath.replace('.vi.mdx', '');
  const edit = (edits: readonly [string, (text: string) => string][], known = memory) => {
    const content = contentWith(
      Object.fromEntries(edits.map(([path, change]) => [path, change(textOf(path))])),
    );
    const [vi, en] = paths.map((path) => content.files.find((file) => file.path === path));
    if (!vi || !en) throw new Error('The texts are not there.');
    return { content, behind: findBehind(content, known), older: findOlder(vi, en, known) };
  };
  const title = (text: string) => text.replace(/^title: .*$/m, 'title: "A1"');
  const oneMore = (text: string) => `${text}\nMore.\n`;
  for (const change of [title, oneMore]) {
    const both = edit([
      [viPath, change],
      [enPath, change],
    ]);
    expect(both.behind).toMatchObject([{ text: name, isTogether: true }]);
    expect(both.older).toBeUndefined();
    const report = { ...reportStatus(real), behind: both.behind };
    const [before, after] = [[], both.behind].map((behind) =>
      statusLists({ ...report, behind }, 'vi').map(({ title: heading, count }) => `${heading}: ${count}`),
    );
    expect(after?.filter((line) => !before?.includes(line))).toEqual([
      expect.stringMatching(/^Hai bản cùng đổi.*: 1$/),
    ]);
    const said = statusLists(report, 'vi').flatMap(({ lines }) => lines);
    expect(said.filter((line) => line.includes(`--translated ${name}`))).toHaveLength(1);
    expect(findBehind(both.content, remember(both.content, memory, [name], '2026-11-28'))).toEqual([]);
  }
  // One language alone, or more of one than of the other, is older as before.
  expect(edit([[viPath, title]])).toMatchObject({
    behind: [{ isTogether: false }],
    older: { isHeader: true },
  });
  const more = edit([
    [viPath, (text) => title(oneMore(text))],
    [enPath, title],
  ]);
  expect(more.behind).toMatchObject([{ isTogether: false }]);
  expect(more.older).toBeDefined();
  // The English alone is a better translation of the same.
  expect(edit([[enPath, title]]).behind).toEqual([]);
  // Lines from before the English was written down are completed, their day kept, but for those that are behind.
  const old = Object.fromEntries(
    Object.entries(memory).map(([key, line]) => [key, line.slice(0, line.indexOf('en'))]),
  );
  expect(
    edit(
      [
        [viPath, title],
        [enPath, title],
      ],
      old,
    ).behind,
  ).toMatchObject([{ isTogether: false }]);
  expect(remember(real, old, [], '2026-11-29')).toEqual(memory);
  const { content } = edit([[viPath, title]]);
  expect(remember(content, old, [], '2026-11-29')).toEqual({ ...memory, [name]: old[name] });
});

test('every line of the memory has what the English was, so that what is edited together is known', () => {
  const memory = readMemory(process.cwd());
  const without = Object.entries(memory).filter(([, line]) => !line.includes('en'));
  const behind = new Set(findBehind(real, memory).map(({ text }) => text));
  expect(Object.keys(memory).length).toBeGreaterThan(30);
  expect(without.filter(([name]) => !behind.has(name))).toEqual([]);
});

test('an English text that is not there is named', () => {
  expect(findMissing(real)).toEqual([]);
  expect(findMissing(contentWith({ 'content/pages/contact.en.mdx': undefined }))).toEqual([
    'content/pages/contact.en.mdx',
  ]);
});

test('a page is overdue when its last check is longer ago than half a year', () => {
  const found = findOverdue(real, '2027-12-31');
  console.log(`${found.length} pages overdue at the end of 2027`);
  expect(found.length).toBeGreaterThan(20);
  const [{ file, lastChecked }] = found as [(typeof found)[number]];
  const day = new Date(Date.parse(lastChecked) + 180 * 86_400_000).toISOString().slice(0, 10);
  const isIn = (today: string) => findOverdue(real, today).some((each) => each.file === file);
  expect([isIn(day), isIn(nextDay(day))]).toEqual([false, true]);
});

test('figures that one person alone has read are counted', () => {
  const path = 'content/figures/support-projects.json';
  const of = (folder: typeof real) => findOneReader(folder).find(({ file }) => file === path);
  const before = of(real);
  expect(before?.rows).toBeGreaterThan(2);
  const read = textOf(path).replace(
    '"value": 24\n      },',
    '"value": 24\n      },\n      "readAgain": "2026-12-01",',
  );
  expect(of(contentWith({ [path]: read }))?.rows).toBe((before?.rows ?? 0) - 1);
});

/** Every file of a kind, with the answer that its page asks for on a day. */
const states: [string, (data: never, day: string, id: string) => unknown][] = [
  ['fairs', (fair: Parameters<typeof isAhead>[0], day) => isAhead(fair, day)],
  [
    'documents',
    (document: Partial<Parameters<typeof isOutdated>[0]>, day) => {
      const whole = { replacedBy: [], followedBy: [], ...document } as Parameters<typeof isOutdated>[0];
      return [hasEnded(whole, day), isOutdated(whole, day)].join();
    },
  ],
  ['programmes', (programme: { from: number; to: number }, day) => stateOfPeriod(programme, day)],
  ['rounds', ({ year }: { year: number }, day) => year < Number(day.slice(0, 4))],
  ['news', (_news, day, id) => isOldNews(id.slice(0, 10), day)],
] as [string, (data: never, day: string, id: string) => unknown][];

test('what changes by itself is what the pages’ own functions say: no change is left out, and none is made up', () => {
  const [first, last] = ['2014-01-01', '2032-12-31'];
  const coming = findComing(real, first, last);
  const told = new Map<string, Set<string>>();
  for (const { file, day } of coming) told.set(file, (told.get(file) ?? new Set()).add(day));
  const site = real.files.find(({ folder }) => folder === 'site')?.data as {
    certificateTerms: Parameters<typeof stateOfCertificate>[1];
    yearlyDates: { month: number; day: number }[];
  };
  const asked = [
    ...states,
    [
      'products',
      (product: Parameters<typeof stateOfCertificate>[0], day: string) =>
        stateOfCertificate(product, site.certificateTerms, day),
    ] as (typeof states)[number],
  ];
  let [looked, changes] = [0, 0];
  const wrong: string[] = [];
  for (const [folder, stateOf] of asked)
    for (const { path, data, id, locale } of real.files.filter((file) => file.folder === folder)) {
      if (locale) if (locale === 'en' || folder !== 'news') continue;
      let was = stateOf(data as never, first, id);
      for (let day = nextDay(first); day <= last; day = nextDay(day)) {
        const now = stateOf(data as never, day, id);
        looked += 1;
        if (now === was) continue;
        changes += 1;
        if (!told.get(path)?.has(day)) wrong.push(`${path} ${day}`);
        was = now;
      }
    }
  console.log(`${looked} days of files looked at, ${changes} changes; ${coming.length} told`);
  expect(wrong).toEqual([]);
  expect(changes).toBeGreaterThan(50);
  // None is made up: those of these kinds are as many as the functions know, but for days that only say more.
  const kinds = new Set(asked.map(([folder]) => folder));
  const extra = coming.filter(
    ({ file, said }) => kinds.has(file.split('/')[1] ?? '') && !/^(filing|register)/.test(said.code),
  );
  expect(extra.length - changes).toBeLessThanOrEqual(10);
  const yearly = nextYearlyDates(site.yearlyDates, '2026-11-26')[0]?.next ?? '';
  expect(findComing(real, nextDay(yearly), nextDay(yearly)).map(({ file }) => file)).toContain(
    'content/site/site.json',
  );
});

test('what will change is told for the day that is asked, one line each', () => {
  const fair = 'content/fairs/hoi-cho-thu.json';
  const data = { name: { vi: 'Thử', en: 'Trial' }, where: 'in-city', state: 'announced', tie: 'none-stated' };
  const changed = contentWith({
    [fair]: JSON.stringify({ ...data, startsOn: '2028-02-27', endsOn: '2028-02-28', sources: ['S1'] }),
  });
  expect(findComing(changed, '2028-02-29', '2028-02-29')).toMatchObject([{ day: '2028-02-29', file: fair }]);
  expect(findComing(changed, '2028-02-28', '2028-02-28')).toEqual([]);
});

test('links elsewhere are asked once each; what does not answer well is told with the files that name it', async () => {
  const links = outsideLinks(real);
  const [first = '', second = '', third = ''] = links.keys();
  const answers: Record<string, () => { status: number }> = {
    [first]: () => ({ status: 404 }),
    [second]: () => {
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
    },
    [third]: () => ({ status: 403 }),
  };
  const asked: string[] = [];
  const { dead } = await findDeadLinks(real, (url) => {
    asked.push(url);
    try {
      return Promise.resolve(answers[url]?.() ?? { status: 200 });
    } catch (error) {
      return Promise.reject(error as Error);
    }
  });
  console.log(`${asked.length} links asked`);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeGreaterThan(200);
  expect(dead.map(({ url, answer }) => [url, answer]).toSorted()).toEqual(
    [
      [first, '404'],
      [second, 'ENOTFOUND'],
    ].toSorted(),
  );
  expect(dead[0]?.files.length).toBeGreaterThan(0);
});

test('the command tells it all in words or as JSON, and refuses days that are none', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/staff/status.ts', ...args], { encoding: 'utf8' });
  const { status, stdout } = run('--day', '2027-01-01', '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('Changes by itself as days pass (1 January 2027)');
  expect(stdout).toContain('the certificate ends');
  expect(JSON.parse(run('--json', '--day', '2027-01-01').stdout)).toMatchObject({ day: '2027-01-01' });
  // What is listed comes with what to do about it.
  expect(stdout).toMatch(/ [1-9]\d* of \d+ figures\n[^]*add to the row of that figure: "readAgain": "20/);
  const far = run('--day', '2027-12-31').stdout;
  expect(far).toContain('ghi ngày xem vào "lastChecked"');
  const strange = run('--day', '2027-02-30');
  expect([strange.status, strange.stderr]).toEqual([
    1,
    expect.stringContaining('Không có ngày "2027-02-30"'),
  ]);
  expect(run('--no-such').status).toBe(2);
  expect(run('--translated', 'content/pages/no-such').stderr).toContain('no-such');
});
