import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../src/reading/content-folder.ts';
import { duties } from '../../src/staff/launch/duties.ts';
import { findOpen, readSurroundings } from '../../src/staff/launch/find-open.ts';
import { dutyIds } from '../../src/subjects/site/duties.ts';
import { contentWith, textOf } from './on-a-copy.ts';

const siteFile = 'content/site/site.json';
const real = readContentFolder(process.cwd());
const surroundings = {
  siteUrl: 'https://khuyencong.danang.gov.vn',
  owners: '* @so-cong-thuong/developers',
};
const pair = { vi: 'Thử', en: 'Trial' };
const operator = {
  organisation: 'department-of-industry-and-trade',
  responsible: pair,
  address: pair,
  phone: '0236 1234567',
  email: 'khuyencong@danang.gov.vn',
  hours: pair,
  answerWithin: pair,
};
const met = dutyIds.map((duty) => ({ duty, met: '2026-12-01', by: 'Giám đốc' }));
const siteWith = (changed: object) =>
  JSON.stringify({ ...(JSON.parse(textOf(siteFile)) as object), operator, duties: met, ...changed });
interface Clause {
  missing?: { reason: string };
  capVnd?: number;
}
/** Every rule with an amount where none was read. */
const readRules = Object.fromEntries(
  real.files
    .filter(({ folder }) => folder === 'rules')
    .map(({ path }) => {
      const rule = JSON.parse(textOf(path)) as { clauses: Clause[] };
      const clauses = rule.clauses.map(({ missing, ...clause }) =>
        missing?.reason === 'not-read' ? { ...clause, capVnd: 1_000_000 } : { ...clause, missing },
      );
      return [path, JSON.stringify({ ...rule, clauses })];
    }),
);
const open = (changed: Record<string, string>, around = surroundings) =>
  findOpen(contentWith({ [siteFile]: siteWith({}), ...readRules, ...changed }), around).open;
const blocking = (found: ReturnType<typeof open>) => found.filter(({ isBlocking }) => isBlocking);

test('a filled copy can be launched', () => {
  const found = open({});
  expect(blocking(found)).toEqual([]);
  // What does not block is told all the same.
  expect(found.length).toBeGreaterThan(0);
});

test('each thing that is left out is told with its file and field, and blocks', () => {
  for (const field of ['organisation', 'responsible', 'address', 'phone', 'email']) {
    const found = blocking(open({ [siteFile]: siteWith({ operator: { ...operator, [field]: undefined } }) }));
    expect(found.map(({ file, field: named }) => `${file} ${named}`)).toEqual([
      `${siteFile} operator.${field}`,
    ]);
  }
  for (const { id, isBlocking } of duties) {
    const found = open({ [siteFile]: siteWith({ duties: met.filter(({ duty }) => duty !== id) }) });
    expect(found.find(({ field }) => field.includes(`"${id}"`))?.isBlocking, id).toBe(isBlocking);
  }
  const unread = blocking(open({ 'content/rules/machinery.json': textOf('content/rules/machinery.json') }));
  expect(unread.length).toBeGreaterThan(0);
  for (const { file, field, vi } of unread) {
    expect(file).toBe('content/rules/machinery.json');
    expect(field).toMatch(/^clauses\[\d\]\.missing$/);
    // A document is told by its number, as it is cited, and by its file.
    expect(vi).toMatch(/văn bản \d+\/\d{4}\/[A-ZĐ-]+ \(content\/documents\/[a-z0-9-]+\.json\)/);
  }
  const addresses = {
    'https://khuyencong-danang.example': 'siteUrl',
    '': 'siteUrl',
    'http://khuyencong.danang.gov.vn': 'notHttps',
    'https://khuyencong.vn': 'notNational',
  };
  for (const [siteUrl] of Object.entries(addresses))
    expect(blocking(open({}, { ...surroundings, siteUrl })).map(({ field }) => field)).toEqual(['SITE_URL']);
  const broken = blocking(open({ 'content/searches/fairs.json': '{' }));
  expect(broken[0]?.vi).toContain('npm run check');
});

test('without anybody to write to there is no security.txt, and that is told', () => {
  const told = (operatorNow: object) =>
    open({ [siteFile]: siteWith({ operator: operatorNow }) }).filter(({ field }) =>
      field.endsWith('security.txt'),
    );
  expect(told({})).toHaveLength(1);
  expect(told({})[0]).toMatchObject({ file: siteFile, isBlocking: false });
  expect(told({ email: operator.email })).toEqual([]);
  expect(told({ phone: operator.phone })).toEqual([]);
});

test('a duty is told with its law', () => {
  const told = open({ [siteFile]: siteWith({ duties: [] }) }).filter(({ code }) => code === 'duty');
  expect(told).toHaveLength(duties.length);
  for (const { vi, en } of told) {
    expect(vi).toMatch(/\((NĐ|Luật|TT) \d/);
    expect(en).toMatch(/\((Decree|Law|Circular) \d/);
  }
});

test('every duty has a word in both languages and its law, and each is asked once', () => {
  expect(duties.map(({ id }) => id)).toEqual([...dutyIds]);
  for (const { id, law, vi, en } of duties) {
    expect(law.vi, id).toMatch(/^(NĐ|Luật|TT) \d/);
    expect(law.en, id).toMatch(/^(Decree|Law|Circular) \d/);
    expect(vi.length, id).toBeGreaterThan(30);
    expect(en.length, id).toBeGreaterThan(30);
  }
});

test('as long as anything blocks, the command ends with 1 and says where to write', () => {
  const { siteUrl } = readSurroundings(process.cwd());
  const today = blocking(
    findOpen(real, { siteUrl, owners: readFileSync('.github/CODEOWNERS', 'utf8') }).open,
  );
  const { status, stdout } = spawnSync(process.execPath, ['src/staff/launch.ts'], { encoding: 'utf8' });
  expect(status).toBe(today.length > 0 ? 1 : 0);
  for (const { file, field, vi } of today) {
    expect(stdout).toContain(file);
    expect(stdout).toContain(field);
    expect(stdout).toContain(vi);
  }
  // How a duty is noted is said once; a place is not said twice.
  const isOfDuties = today.some(({ code }) => code === 'duty');
  expect(stdout.split('"duties": [{ "duty"').length - 1).toBe(isOfDuties ? 1 : 0);
  expect(stdout).not.toMatch(/^ +(\S+) +\1$/m);
  const { stdout: machine } = spawnSync(process.execPath, ['src/staff/launch.ts', '--json'], {
    encoding: 'utf8',
  });
  expect((JSON.parse(machine) as { open: object[] }).open.length).toBeGreaterThanOrEqual(today.length);
  console.log(`${today.length} things block a launch today`);
});
