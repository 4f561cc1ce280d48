import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../src/i18n/formats.ts';
import { problemIn } from '../../src/publishing/report.ts';
import { schemas } from '../../src/subjects/collections.ts';
import { sayProblem } from '../../src/staff/form/say-problems.ts';
import { inWords } from '../../src/staff/new/in-words.ts';
import { kinds, questionsOf } from '../../src/staff/new/kinds.ts';
import { makeKnown } from '../../src/staff/new/converse.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

// What somebody at a keyboard gets wrong, and that it costs them that one answer and no other.

let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'new lỗi '));
  cpSync('content', join(root, 'content'), { recursive: true });
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'));
  for (const [name, background] of [
    ['a', '#7a5'],
    ['b', '#57a'],
  ] as const) {
    const picture = sharp({ create: { width: 900, height: 600, channels: 3, background } }).jpeg();
    writeFileSync(join(root, `${name}.jpg`), await picture.toBuffer());
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const type = (lines: readonly string[], ...words: string[]) =>
  spawnSync(process.execPath, [join(process.cwd(), 'src/staff/new.ts'), ...words], {
    cwd: root,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const keptIn = () => (existsSync(join(root, '.staff')) ? readdirSync(join(root, '.staff')) : []);
const day = today();
const header = ['Mở xưởng thử', 'A trial opens', 'Một câu thử.', 'A trial sentence.', 'S1', ''];

test('Enter at the file of a photograph means that there is none, and the question says so', () => {
  const typed = [...header, 'c', '', '', 'Một đoạn thử.', 'A trial paragraph.', 'khong-anh'];
  const { stdout, stderr, status } = type(typed, 'news');
  expect(stderr, stdout).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('Enter: không có ảnh');
  expect(read(`content/news/${day}-khong-anh.vi.mdx`)).not.toContain('photos');
});

test('a day, an empty answer, a number and a choice are refused at their question, in words for a keyboard', () => {
  const typed = [
    'Hội chợ thử',
    '', // no English name
    'Trial fair',
    'x', // no such choice
    '1',
    '2',
    '1',
    '', // no source
    'S1',
    '',
    '99', // no such number
    '3', // the first day
    '31/02/2027',
    '2027-13-01',
    'hôm qua',
    '1.3.2027',
    '4',
    '1-2-2027', // ends before it begins
    '4',
    '5/3/2027',
    '8', // how to register: on second thoughts, no
    '',
    '17', // photographs: none
    'c',
    '',
    '',
    'hoi-cho-go-sai',
  ];
  const { stdout, stderr, status } = type(typed, 'fairs');
  expect(stderr, stdout).toBe('');
  expect(status).toBe(0);
  for (const sentence of [
    'Mục này không được để trống.',
    'Không có lựa chọn "x"',
    'Không có ngày "31/02/2027". Gõ ngày/tháng/năm',
    'Không có ngày "2027-13-01"',
    'Không có ngày "hôm qua"',
    'Thiếu thời gian: ghi “Ngày bắt đầu”, hoặc “Thời gian”.',
    'Gõ số của mục cần điền: ',
    'Không có lựa chọn "99"',
    'Ngày kết thúc: Ngày kết thúc trước ngày bắt đầu.',
    'Enter để bỏ qua mục này.',
  ])
    expect(stdout).toContain(sentence);
  // Nobody types quotation marks at a keyboard, and no name of a field is told.
  expect(stdout).not.toMatch(/ngoặc|startsOn|"when"/);
  const made = JSON.parse(read('content/fairs/hoi-cho-go-sai.json')) as Record<string, unknown>;
  expect(made).toMatchObject({ startsOn: '2027-03-01', endsOn: '2027-03-05' });
  expect(made['register']).toBeUndefined();
  // A consent that lies ahead, a number with a mark between thousands, a text without words.
  const news = [
    ...header,
    'c',
    join(root, 'a.jpg'),
    'Hai người ngồi dệt',
    'Two people weave',
    'Tổ thử',
    'Trial team',
  ];
  const rest = [
    '1/1/2090',
    '20/11/2026',
    '',
    '',
    '',
    'Một đoạn.',
    '  ',
    'A paragraph.',
    '2026-02-31-x',
    'co-anh',
  ];
  const second = type([...news, ...rest], 'news');
  expect(second.stderr, second.stdout).toBe('');
  expect(second.stdout).toContain('Ngày này chưa đến (đang ghi 1/1/2090)');
  expect(second.stdout).toContain('Không có ngày "2026-02-31"');
  expect(read(`content/news/${day}-co-anh.en.mdx`)).toContain('"consent":"2026-11-20"');
  const figures = type(['support-projects', 'partial', '1', '1.234', '', '5', 'not-found', ''], 'figures');
  expect(figures.stdout).toContain('Lần tìm: Lý do đã ghi cần mục này. not-found: “Lần tìm”;');
  expect(figures.stdout).toContain('"1.234" không phải con số. Chỉ gõ chữ số');
});

test('what only the whole check refuses is asked again, and nothing else is', () => {
  const typed = [
    ...header,
    '', // no picture
    '',
    'Dưới <5% hộ đã xem.',
    'Đây là một câu tiếng Việt, đặt nhầm sang bản tiếng Anh.',
    'hoi-lai',
    'Dưới 5% hộ đã xem.',
    'Under 5% of households came.',
  ];
  const { stdout, stderr, status } = type(typed, 'news');
  expect(stderr, stdout).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('Còn 2 lỗi. Chỉ gõ lại câu có lỗi');
  expect(stdout).toContain('Bài viết tiếng Anh: Ô tiếng Anh đang chứa tiếng Việt.');
  expect(read(`content/news/${day}-hoi-lai.vi.mdx`)).toContain('Mở xưởng thử');
  expect(read(`content/news/${day}-hoi-lai.en.mdx`)).toContain('Under 5% of households');
  expect(keptIn()).toEqual([]);
});

test('answers that are left with a mistake lie in a file that is named, and can be given back', () => {
  const pictures = ['a', 'b'].flatMap((name) => [
    'c',
    join(root, `${name}.jpg`),
    `Người ngồi dệt, ảnh ${name}`,
    `Somebody weaves, picture ${name}`,
    'Tổ thử',
    'Trial team',
    '20/11/2026',
  ]);
  const typed = [...header, ...pictures, '', '', 'Dưới <5% hộ.', 'Under 5% of households.', 'con-lai'];
  const { stderr, status } = type(typed, 'news');
  expect(status).toBe(1);
  const file = `.staff/tra-loi-news-${day}-con-lai.json`;
  expect(stderr).toContain(`npm run new -- --json < ${file}`);
  expect(existsSync(join(root, `content/news/${day}-con-lai.vi.mdx`))).toBe(false);
  const mended = read(file).replace('<5%', '5%');
  expect(mended).not.toBe(read(file));
  const again = type([mended], '--json');
  expect(again.stderr, again.stdout).toBe('');
  // Both pictures are taken once more from where they lay.
  expect(JSON.parse(again.stdout)).toMatchObject({
    written: [
      `content/news/${day}-con-lai.vi.mdx`,
      `content/news/${day}-con-lai.en.mdx`,
      `content/news/${day}-con-lai-1.jpg`,
      `content/news/${day}-con-lai-2.jpg`,
    ],
  });
  const bytes = [1, 2].map((number) => readFileSync(join(root, `content/news/${day}-con-lai-${number}.jpg`)));
  expect(bytes[0]?.equals(bytes[1] ?? Buffer.of())).toBe(false);
});

test('a thing that was added in another window meanwhile is known', () => {
  const known = makeKnown(() => readContentFolder(root));
  expect(known('makers').some(({ id }) => id === 'co-so-moi')).toBe(false);
  writeFileSync(join(root, 'content/makers/co-so-moi.json'), '{ "name": "Cơ sở Mới", "sources": ["S1"] }\n');
  expect(known('makers', true)).toContainEqual({ id: 'co-so-moi', name: 'Cơ sở Mới' });
  rmSync(join(root, 'content/makers/co-so-moi.json'));
});

test('no sentence of a keyboard or of the form names a field as files do', () => {
  const news = questionsOf('news');
  expect(inWords('Thiếu mục "consent".', news, 'vi')).toBe('Thiếu mục “Ngày đồng ý cho đăng”.');
  expect(inWords('Write S1, such as ["S1"].', news, 'en')).toBe('Write S1, such as S1.');
  const fault = {
    line: 4,
    column: 1,
    field: 'photos[1].consent',
    code: 'required',
    vi: 'Thiếu mục "consent".',
    en: '',
  };
  const path = 'content/fairs/a.json';
  const said = sayProblem(problemIn(path, fault), {
    kind: { folder: 'fairs', isProse: false },
    files: [{ path, text: '{}' }],
  });
  expect(said).toBe('Ô Ảnh 1 › Ngày đồng ý cho đăng: Thiếu mục “Ngày đồng ý cho đăng”.');
  // What the schemas say of an empty thing of every kind; of figures a row is asked for, not the file.
  const lacking = kinds
    .filter((kind) => kind !== 'figures')
    .flatMap((kind) =>
      (schemas[kind].safeParse({}).error?.issues ?? []).map(({ path: steps }) => ({
        kind,
        key: String(steps.at(-1)),
      })),
    );
  const bare = lacking.filter(({ kind, key }) => inWords(`"${key}"`, questionsOf(kind), 'vi') === `"${key}"`);
  console.log(`${lacking.length} fields that are needed`);
  expect(lacking.length).toBeGreaterThan(80);
  expect(bare).toEqual([]);
});
