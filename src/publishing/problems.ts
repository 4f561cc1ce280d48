/** What is wrong at one place of one file, in both languages. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  field: string;
  severity: 'error' | 'warning';
  code: string;
  vi: string;
  en: string;
}

interface Said {
  vi: string;
  en: string;
}

/** Sentences for the codes that our own schemas and checks give. */
const sentences: Record<string, Said> = {
  notNfc: {
    vi: 'Chữ gõ kiểu dấu tổ hợp (NFD); cần dạng NFC. Gõ lại, hoặc dán vào một trình soạn thảo chuẩn Unicode dựng sẵn.',
    en: 'Decomposed letters (NFD); NFC is needed.',
  },
  uncleanText: {
    vi: 'Có dấu cách ở đầu hoặc cuối, hoặc ký tự ẩn. Hãy xoá chúng.',
    en: 'Spaces at an end, or invisible characters. Delete them.',
  },
  badId: {
    vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang, ví dụ "may-moc".',
    en: 'An id has lower-case letters, digits and hyphens only, such as "machinery".',
  },
  badDay: {
    vi: 'Ngày phải có thật và viết "năm-tháng-ngày", ví dụ "2017-09-01".',
    en: 'A real day written "year-month-day", such as "2017-09-01".',
  },
  unquotedDay: {
    vi: 'Đặt ngày trong dấu ngoặc kép, ví dụ "2017-09-01".',
    en: 'Put the day in quotation marks, such as "2017-09-01".',
  },
  badWhen: {
    vi: 'Viết ngày, tháng hoặc năm: "2017-09-01", "2017-09" hoặc "2017".',
    en: 'A day, month or year: "2017-09-01", "2017-09" or "2017".',
  },
  badPicture: {
    vi: 'Tên tệp ảnh chỉ gồm a-z 0-9 và gạch ngang, đuôi .jpg, .png hoặc .webp.',
    en: 'A picture’s name has a-z 0-9 and hyphens, and ends in .jpg, .png or .webp.',
  },
  badSource: { vi: 'Mã nguồn viết như "S1".', en: 'A source key looks like "S1".' },
  noSource: {
    vi: 'Thiếu nguồn. Mỗi con số, mỗi lời khẳng định cần ít nhất một nguồn, ví dụ ["S1"].',
    en: 'No source. Every figure and claim needs one, such as ["S1"].',
  },
  oneOfValueRangeMissing: {
    vi: 'Ghi đúng một trong ba: "value", hoặc "low" và "high", hoặc "missing".',
    en: 'Give exactly one of "value", "low" with "high", or "missing".',
  },
  halfRange: { vi: 'Khoảng phải có cả hai đầu.', en: 'A range needs both ends.' },
  lowAboveHigh: {
    vi: 'Giá trị thấp nhất phải nhỏ hơn giá trị cao nhất.',
    en: 'The low value must be below the high value.',
  },
  amountOrMissing: {
    vi: 'Ghi "sharePercent" hoặc "capVnd"; nếu chưa có mức thì ghi "missing" và lý do.',
    en: 'Give "sharePercent" or "capVnd"; where there is no amount, give "missing" with the reason.',
  },
  endsBeforeStart: { vi: 'Ngày kết thúc trước ngày bắt đầu.', en: 'It ends before it starts.' },
  documentOrMissing: {
    vi: 'Ghi mã văn bản, hoặc "missing": "not-published".',
    en: 'Give the document, or "missing": "not-published".',
  },
  periodMissing: {
    vi: 'Thiếu thời kỳ: ghi "programme", hoặc "from" và "to".',
    en: 'No period: give "programme", or "from" and "to".',
  },
  badPhone: {
    vi: 'Số điện thoại chỉ gồm chữ số và dấu cách, ví dụ "0236 1234567".',
    en: 'A telephone number has digits and spaces only.',
  },
  endedWithoutDay: {
    vi: 'Văn bản hết hiệu lực phải có "endedOn", hoặc "stateNote" nói rõ.',
    en: 'A document that has ended needs "endedOn", or a "stateNote" that explains.',
  },
  correctionIncomplete: {
    vi: 'Đính chính phải có "was", "now" và "reason".',
    en: 'A correction needs "was", "now" and "reason".',
  },
  contactWithoutConsent: {
    vi: 'Chỉ ghi liên hệ của cơ sở khi có "consent" (ngày, người đồng ý).',
    en: 'A maker’s contact needs a recorded "consent".',
  },
  whenMissing: {
    vi: 'Thiếu thời gian: ghi "startsOn", hoặc "when".',
    en: 'No time: give "startsOn" or "when".',
  },
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

const typeNames: Record<string, Said> = {
  string: { vi: 'chữ trong ngoặc kép', en: 'text in quotation marks' },
  number: { vi: 'một con số không có ngoặc kép', en: 'a number without quotation marks' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách trong [ ]', en: 'a list in [ ]' },
  object: { vi: 'nhóm mục trong { }', en: 'a group in { }' },
};

interface SchemaIssue {
  code?: string;
  message: string;
  path: PropertyKey[];
  input?: unknown;
  expected?: string;
  keys?: string[];
  values?: readonly unknown[];
  minimum?: number | bigint;
  maximum?: number | bigint;
}

/** Says a schema's complaint in words. `value` is what stands there now. */
export const sayIssue = (issue: SchemaIssue, value: unknown): Said & { code: string } => {
  const own = sentences[issue.message];
  if (own && value !== undefined) return { code: issue.message, ...own };
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return own && issue.message === 'noSource'
      ? { code: 'noSource', ...own }
      : { code: 'required', vi: 'Thiếu mục này.', en: 'This field is missing.' };
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        code: 'unknownField',
        vi: `Không có mục ${issue.keys?.map(shown).join(', ')}.`,
        en: `There is no field ${issue.keys?.map(shown).join(', ')}.`,
      };
    case 'invalid_type': {
      const name = typeNames[issue.expected ?? ''] ?? { vi: issue.expected ?? '', en: issue.expected ?? '' };
      return {
        code: 'wrongType',
        vi: `Cần ${name.vi} (đang ghi ${shown(value)}).`,
        en: `Needs ${name.en} (it is ${shown(value)}).`,
      };
    }
    case 'invalid_value': {
      const list = issue.values?.map(shown).join(', ');
      return {
        code: 'notInList',
        vi: `Chỉ nhận một trong: ${list} (đang ghi ${shown(value)}).`,
        en: `One of: ${list} (it is ${shown(value)}).`,
      };
    }
    case 'too_small':
      return {
        code: 'tooSmall',
        vi: `Ít nhất là ${issue.minimum} (đang ghi ${shown(value)}).`,
        en: `At least ${issue.minimum} (it is ${shown(value)}).`,
      };
    case 'too_big':
      return {
        code: 'tooBig',
        vi: `Nhiều nhất là ${issue.maximum} (đang ghi ${shown(value)}).`,
        en: `At most ${issue.maximum} (it is ${shown(value)}).`,
      };
    default:
      return {
        code: issue.code ?? 'invalid',
        vi: `Không hợp lệ (đang ghi ${shown(value)}).`,
        en: `Not valid: ${issue.message} (it is ${shown(value)}).`,
      };
  }
};

/** The report as staff read it: problems by file, then how much was looked at, then the next step. */
export const printReport = (report: { checked: number; problems: Problem[] }, lang: 'vi' | 'en'): string => {
  const lines = report.problems.map(
    (each) =>
      `${each.file}:${each.line}:${each.column}  ${each.field ? `${each.field}  ` : ''}${each.severity === 'warning' ? (lang === 'vi' ? '(nhắc) ' : '(note) ') : ''}${each[lang]}`,
  );
  const errors = report.problems.filter((each) => each.severity === 'error');
  const inFiles = new Set(errors.map((each) => each.file)).size;
  const notes = report.problems.length - errors.length;
  if (lang === 'vi')
    lines.push(
      errors.length
        ? `${errors.length} lỗi trong ${inFiles} tệp. Sửa rồi chạy lại: npm run check`
        : `Không có lỗi${notes ? `, ${notes} lời nhắc` : ''}. Đã xem ${report.checked} tệp.`,
    );
  else
    lines.push(
      errors.length
        ? `${errors.length} errors in ${inFiles} files. Mend them, then run again: npm run check -- --lang en`
        : `No errors${notes ? `, ${notes} notes` : ''}. Looked at ${report.checked} files.`,
    );
  return lines.join('\n');
};
