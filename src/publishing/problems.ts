import { shown, type Said as Told } from '../reading/fault.ts';

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

/** Takes a fault of a file: where, by path of a field or by line and column, and what. */
export type Complain = (
  at: { path?: readonly PropertyKey[]; line?: number; column?: number; field?: string },
  said: Told,
) => void;

interface Said {
  vi: string;
  en: string;
}

/** Sentences for the codes that our own schemas and checks give. */
const sentences: Record<string, Said> = {
  uncleanText: {
    vi: 'Có dấu cách ở đầu hoặc cuối. Hãy xóa.',
    en: 'Spaces at an end. Delete them.',
  },
  badId: {
    vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch ngang, ví dụ "may-moc".',
    en: 'An id has lower-case letters, digits and hyphens only, such as "machinery".',
  },
  badSlug: {
    vi: 'Địa chỉ chỉ gồm chữ thường không dấu, chữ số, gạch ngang và dấu / ở giữa, ví dụ "ho-tro/vay-von".',
    en: 'An address has lower-case letters, digits, hyphens and a / between parts, such as "support/loans".',
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
  badYearlyDay: {
    vi: 'Ngày này không có trong mọi năm. Ghi ngày năm nào cũng có.',
    en: 'Not every year has this day. Give one that returns each year.',
  },
  badEmail: { vi: 'Địa chỉ thư không đúng dạng.', en: 'This is not an e-mail address.' },
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
    vi: 'Ghi mã văn bản, hoặc "missing" với lý do.',
    en: 'Give the document, or "missing" with its reason.',
  },
  periodMissing: {
    vi: 'Thiếu thời kỳ: ghi "programme", hoặc "from" và "to".',
    en: 'No period: give "programme", or "from" and "to".',
  },
  absenceExtra: {
    vi: 'Mục này không đi với lý do đã ghi. not-found: "search"; not-read: "checked" và "document", "text" hoặc "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
    en: 'This does not belong to that reason. not-found: "search"; not-read: "checked" and "document", "text" or "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
  },
  absenceLacks: {
    vi: 'Lý do đã ghi cần mục này. not-found: "search"; not-read: "checked" và "document", "text" hoặc "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
    en: 'That reason needs this. not-found: "search"; not-read: "checked" and "document", "text" or "sources"; not-in-source: "sources"; not-due: "until"; not-published: "sources".',
  },
  receiptOrAbsence: {
    vi: 'Có số thì cần nguồn, ví dụ ["S1"]. Thiếu số thì không ghi nguồn ở đây: ghi trong "missing".',
    en: 'A number needs a source, such as ["S1"]. An absence has none here: write it inside "missing".',
  },
  notFoundNeedsSearch: {
    vi: 'Có chỗ ghi "not-found" thì ghi "search": mã một tệp trong content/searches/ (tìm ngày nào, ở đâu); không có thì bỏ "search".',
    en: 'Where something is "not-found", name the "search": a file of content/searches/ (which day, which places); elsewhere leave it out.',
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
    vi: 'Đính chính phải có "was", "now", "reason" và "page".',
    en: 'A correction needs "was", "now", "reason" and "page".',
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
  origin?: string;
  params?: Record<string, unknown> | undefined;
}

/** How many letters differ between two words, counting swapped neighbours once. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      let least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, at(row - 2, column - 2) + 1);
      (rows[row] as number[])[column] = least;
    }
  return at(a.length, b.length);
};

const plainLetters = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('đ', 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The field that was meant, if one is near enough. */
export const nearestField = (written: string, fields: readonly string[]): string | undefined => {
  const [best] = fields
    .map((field) => ({ field, far: distance(plainLetters(written), plainLetters(field)) }))
    .toSorted((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(best.field.length / 3)) ? best.field : undefined;
};

/** A number that was written as words: what to write instead. */
const sayNumberInQuotes = (value: string): Said | undefined => {
  if (!/\d/.test(value)) return undefined;
  if (/^-?\d+([.,]\d+)*$/.test(value) && /[.,]/.test(value))
    return {
      vi: `Viết con số không có ngoặc kép, dấu chấm thập phân, không ngăn nghìn, ví dụ 1234.5 (đang ghi ${shown(value)}).`,
      en: `Write the number without quotation marks, with a decimal point and no thousands separators, such as 1234.5 (it is ${shown(value)}).`,
    };
  if (/[^\d.,\s-]/.test(value))
    return {
      vi: `Chỉ ghi số, không có ngoặc kép, không có đơn vị (đang ghi ${shown(value)}).`,
      en: `Write the number only, without quotation marks or a unit (it is ${shown(value)}).`,
    };
  return undefined;
};

/**
 * Says a schema's complaint in words.
 * @param value what stands there now
 * @param fields names that may stand there, for a misspelt one
 */
export const sayIssue = (
  issue: SchemaIssue,
  value: unknown,
  fields: readonly string[] = [],
): Said & { code: string } => {
  const given = issue.params?.['said'] as (Said & { code: string }) | undefined;
  if (given) return given;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys ?? [];
    const meant = nearestField(key, fields);
    return {
      code: 'unknownField',
      vi: `Không có mục "${key}".${meant ? ` Ý là "${meant}"?` : fields.length > 0 ? ` Các mục: ${fields.join(', ')}.` : ''}`,
      en: `There is no field "${key}".${meant ? ` Is it "${meant}"?` : fields.length > 0 ? ` Fields are: ${fields.join(', ')}.` : ''}`,
    };
  }
  // A rule of several fields may stand at one that is absent; a field that is simply missing says so.
  if (value === undefined && issue.code !== 'custom')
    return {
      code: 'required',
      vi: `Thiếu mục "${String(issue.path.at(-1) ?? '')}".`,
      en: `The field "${String(issue.path.at(-1) ?? '')}" is missing.`,
    };
  if (value === null)
    return {
      code: 'null',
      vi: 'Mục này không được để null. Điền giá trị, hoặc xóa cả mục.',
      en: 'This field may not be null. Fill it in, or delete the whole field.',
    };
  if (
    typeof value === 'string' &&
    value.trim() === '' &&
    (issue.message === 'uncleanText' || issue.code === 'too_small')
  )
    return {
      code: 'blank',
      vi: 'Mục này để trống hoặc chỉ có dấu cách. Điền chữ, hoặc xóa cả mục.',
      en: 'This field is empty or has only spaces. Fill it in, or delete the whole field.',
    };
  const own = sentences[issue.message];
  if (own) return { code: issue.message, ...own };
  switch (issue.code) {
    case 'invalid_type': {
      const inQuotes =
        typeof value === 'string' && ['number', 'int'].includes(issue.expected ?? '')
          ? sayNumberInQuotes(value)
          : undefined;
      const name = typeNames[issue.expected ?? ''] ?? {
        vi: 'một giá trị loại khác',
        en: 'a value of another kind',
      };
      return {
        code: 'wrongType',
        ...(inQuotes ?? {
          vi: `Cần ${name.vi} (đang ghi ${shown(value)}).`,
          en: `Needs ${name.en} (it is ${shown(value)}).`,
        }),
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
    case 'too_big': {
      const isSmall = issue.code === 'too_small';
      const least = String(isSmall ? issue.minimum : issue.maximum);
      if (issue.origin === 'array' || issue.origin === 'string')
        return {
          code: isSmall ? 'tooFew' : 'tooMany',
          vi: `Cần ${isSmall ? 'ít nhất' : 'nhiều nhất'} ${least} ${issue.origin === 'array' ? 'mục' : 'chữ'} ở đây.`,
          en: `Needs ${isSmall ? 'at least' : 'at most'} ${least} ${issue.origin === 'array' ? 'entries' : 'letters'} here.`,
        };
      return {
        code: isSmall ? 'tooSmall' : 'tooBig',
        vi: `${isSmall ? 'Ít nhất' : 'Nhiều nhất'} là ${least} (đang ghi ${shown(value)}).`,
        en: `${isSmall ? 'At least' : 'At most'} ${least} (it is ${shown(value)}).`,
      };
    }
    default:
      return {
        code: 'invalid',
        vi: `Không hợp lệ (đang ghi ${shown(value)}).`,
        en: `Not valid (it is ${shown(value)}).`,
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
