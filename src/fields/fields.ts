import { z } from 'astro/zod';
import type { CollectionName } from './folders.ts';
import { faultOfAddress } from './web-address.ts';
import type { Localised } from './localise.ts';

/** What a field is called and how to fill it in, for the checker, the editor, the staff form and the handbook. */
export interface FieldWords {
  label: { vi: string; en: string };
  hint?: { vi: string; en: string };
}

/**
 * Label and help of a field, in both languages, for `.meta()`.
 * @example text().meta(named('Tên', 'Name'))
 */
export const named = (
  vi: string,
  en: string,
  hintVi?: string,
  hintEn?: string,
): FieldWords & Record<string, unknown> => ({
  label: { vi, en },
  ...(hintVi && hintEn ? { hint: { vi: hintVi, en: hintEn } } : {}),
});

/** One line of text: not empty, no spaces at the ends. Letters that no text may hold are refused where files are read (`reading/letters.ts`). */
export const text = () =>
  z
    .string()
    .min(1)
    .refine((value) => value === value.trim(), { error: 'uncleanText' });

/** The address of a page elsewhere: a public one, without a user name. @param schemes `['https', 'http']` for a source, as old ones have no other. */
export const webAddress = (schemes: readonly ('https' | 'http')[] = ['https']) =>
  z.string().superRefine((value, context) => {
    const said = faultOfAddress(value, schemes);
    if (said) context.addIssue({ code: 'custom', message: said.code, params: { said } });
  });

/** The same short words in both languages. */
export const words = () =>
  z.strictObject({
    vi: text().meta(named('Tiếng Việt', 'Vietnamese')),
    en: text().meta(named('Tiếng Anh', 'English')),
  });

/** How people say what a page is about, where its own words are others. */
export const searchWords = () =>
  z
    .strictObject({ vi: z.array(text()), en: z.array(text()) })
    .meta(named('Cách người dân gọi', 'How people say it'));

/** An id: lower-case ASCII letters, digits and hyphens, as in the file name. */
export const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'badId' });

/** The id of a thing of another kind. The checker proves that it exists. */
export const refersTo = (collection: CollectionName) => id().meta({ refersTo: collection });

/** A path segment of a public address, in each language. Never called `slug`: Astro keeps that name for itself. */
export const urlSlug = () =>
  z
    .strictObject({ vi: id(), en: id() })
    .meta(
      named(
        'Địa chỉ',
        'Address',
        'Chữ thường không dấu, nối bằng gạch ngang.',
        'Lower case, no marks, joined by hyphens.',
      ),
    );

/** The path of a page of this site, as in the address bar: `/tin-tuc/bai-cu/`. The checker proves that it leads somewhere. */
export const sitePath = () => z.string().regex(/^\/([a-z0-9-]+\/)+$/, { error: 'badPath' });

/** A calendar day in Asia/Ho_Chi_Minh, as the quoted text "2017-09-01". Real days only. */
export const day = () =>
  z.iso.date({ error: (issue) => (issue.input instanceof Date ? 'unquotedDay' : 'badDay') });

/** A day, a month or a year, as precise as the source is: "2017-09-01", "2017-09" or "2017". */
export const when = () =>
  z
    .string()
    .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, { error: 'badWhen' })
    .refine((value) => value.length < 10 || z.iso.date().safeParse(value).success, { error: 'badDay' });

/** A day known to the day, or `not-found`; then the thing names the search (`search`). */
export const dayOrNotFound = () => z.union([day(), z.literal('not-found')], { error: 'badDay' });

/** A four-digit year. */
export const year = () => z.int().min(1990).max(2100);

/** The key of a source, as printed on the page: "S1" is the file `content/sources/s1.json`. */
export const sourceId = () =>
  z
    .string()
    .regex(/^S[1-9]\d*$/, { error: 'badSource' })
    .meta({ refersTo: 'sources' });

/** One source or more. Nothing that is said on the site does without. */
export const sources = () =>
  z
    .array(sourceId())
    .min(1, { error: 'noSource' })
    .meta(
      named(
        'Nguồn',
        'Sources',
        'Mã nguồn, ví dụ ["S1"]. Bắt buộc.',
        'Source keys, such as ["S1"]. Required.',
      ),
    );

/** Which place a statement is about, where that is not the city of its page. */
export const territories = [
  'old-da-nang',
  'quang-nam',
  'merged-city',
  'region',
  'nation',
  'other-province',
] as const;

/** Why a reader should check a statement again: read through a translation, or seen in one copy only. */
export const weaknesses = ['translation', 'one-copy'] as const;

/** Something a source says, restated in our own words. */
export const statement = () =>
  z.strictObject({
    text: words().meta(named('Nội dung', 'Text')),
    sources: sources(),
    at: words()
      .optional()
      .meta(
        named(
          'Chỗ trong nguồn',
          'Place in the source',
          'Trang, điều hoặc mục, ví dụ "Điều 13 khoản 2".',
          'Page, article or section, such as "Article 13(2)".',
        ),
      ),
    asOf: when().optional().meta(named('Tính đến', 'As of')),
    territory: z
      .enum(territories)
      .optional()
      .meta(
        named(
          'Nói về nơi nào',
          'Which place it is about',
          'Khi không nói về thành phố Đà Nẵng của trang: quang-nam, region, nation, other-province… Số của nơi khác không bao giờ là số của thành phố.',
          'When it is not about the city of the page: quang-nam, region, nation, other-province… A figure of another place is never the city’s.',
        ),
      ),
    weakness: z
      .enum(weaknesses)
      .optional()
      .meta(
        named(
          'Chỗ yếu',
          'Weakness',
          'translation: đọc qua bản dịch; one-copy: chỉ thấy ở một trang chép lại.',
          'translation: read in translation; one-copy: seen in one copy only.',
        ),
      ),
  });

/**
 * Why something is not there; these five and no others. `not-found`: we looked, on a day, in places. `not-read`: it exists, its text was not
 * read. `not-in-source`: the source that was read does not say. `not-due`: the period still runs. `not-published`: a source, or the operator,
 * says itself that it is not public.
 */
export const missingReasons = ['not-found', 'not-read', 'not-in-source', 'not-due', 'not-published'] as const;

/** A search that found nothing: a file of `content/searches/`, with its day and its places. */
export const searchId = () => id().meta({ refersTo: 'searches', ...named('Lần tìm', 'Search') });

/** What must stand beside each reason, and nothing else may. */
const company = {
  'not-found': { needs: ['search'], allows: [] },
  'not-read': { needs: ['checked'], allows: ['document', 'text', 'sources'] },
  'not-in-source': { needs: ['sources'], allows: ['text'] },
  'not-due': { needs: ['until'], allows: [] },
  'not-published': { needs: ['sources'], allows: ['text'] },
} as const satisfies Record<
  (typeof missingReasons)[number],
  { needs: readonly string[]; allows: readonly string[] }
>;

/** An absence with what proves it. Only what was read can be a source of it; a search that found nothing has a day and places instead. */
export const absence = () =>
  z
    .strictObject({
      reason: z
        .enum(missingReasons)
        .meta(
          named(
            'Lý do',
            'Reason',
            'not-found: đã tìm, không thấy; not-read: có, chưa đọc được; not-in-source: nguồn đã đọc không nêu; not-due: chưa hết kỳ; not-published: chính nguồn nói là không công bố.',
            'not-found: looked for; not-read: it exists, unread; not-in-source: the source read does not say; not-due: the period still runs; not-published: a source itself says that it is not public.',
          ),
        ),
      search: searchId().optional(),
      document: refersTo('documents').optional().meta(named('Văn bản chưa đọc', 'Document not read')),
      text: words().optional().meta(named('Nói rõ', 'In words')),
      checked: day().optional().meta(named('Ngày xem', 'Day checked')),
      sources: z.array(sourceId()).min(1).optional().meta(named('Nguồn đã đọc', 'Sources')),
      until: day().optional().meta(named('Hết kỳ ngày', 'Period ends on')),
    })
    .superRefine(({ reason, ...given }, context) => {
      const { needs, allows }: { needs: readonly string[]; allows: readonly string[] } = company[reason];
      for (const [key, value] of Object.entries(given))
        if (value !== undefined && ![...needs, ...allows].includes(key))
          context.addIssue({ code: 'custom', path: [key], message: 'absenceExtra' });
      for (const key of needs)
        if (given[key as keyof typeof given] === undefined)
          context.addIssue({ code: 'custom', path: [key], message: 'absenceLacks' });
      if (reason === 'not-read' && !given.document && !given.text && !given.sources)
        context.addIssue({ code: 'custom', path: ['text'], message: 'absenceLacks' });
    });

/** Something that is not known, and why. */
export const gap = () =>
  z.strictObject({
    what: words().meta(named('Chưa biết gì', 'What is not known')),
    missing: absence().meta(named('Vì sao chưa biết', 'Why it is not known')),
  });

const approximations = ['about', 'more-than', 'nearly', 'at-most'] as const;

/**
 * A number as its source gives it: one value, or a range, or the reason why there is none. Never zero for "unknown".
 * The unit is said beside it.
 */
export const quantity = () =>
  z
    .strictObject({
      value: z.number().min(0).optional().meta(named('Giá trị', 'Value')),
      low: z.number().min(0).optional().meta(named('Thấp nhất', 'Low')),
      high: z.number().min(0).optional().meta(named('Cao nhất', 'High')),
      approximation: z
        .enum(approximations)
        .optional()
        .meta(
          named(
            'Mức chính xác',
            'Approximation',
            'Chữ đi kèm con số trong nguồn: khoảng, hơn, gần, tối đa.',
            'The word the source puts before the number: about, more than, nearly, at most.',
          ),
        ),
      missing: absence().optional().meta(named('Vì sao thiếu', 'Why it is missing')),
    })
    .refine(
      (given) =>
        [
          given.value !== undefined,
          given.low !== undefined || given.high !== undefined,
          given.missing !== undefined,
        ].filter(Boolean).length === 1,
      { error: 'oneOfValueRangeMissing' },
    )
    .refine((given) => (given.low === undefined) === (given.high === undefined), { error: 'halfRange' })
    .refine((given) => given.low === undefined || given.high === undefined || given.low < given.high, {
      path: ['high'],
      error: 'lowAboveHigh',
    });

/** What a number counts. The words are in the dictionaries, under `units`. */
export const units = [
  'vnd',
  'percent',
  'worker',
  'trainee-place',
  'model',
  'establishment',
  'establishment-turn',
  'enterprise',
  'association',
  'round',
  'fair',
  'delegation',
  'project',
  'product',
  'entry',
  'booth',
  'visitor',
  'person',
  'course',
  'trademark',
  'cluster',
  'assessment',
  'support-turn',
  'country-or-province',
  'litre',
  'hectare',
  'unit',
] as const;
export const unit = () => z.enum(units);

/** Sources beside a quantity: a number needs some, an absence has none but its own. */
export const receipts = () =>
  z
    .array(sourceId())
    .default([])
    .meta(
      named(
        'Nguồn',
        'Sources',
        'Mã nguồn, ví dụ ["S1"]. Bắt buộc khi có số; chỗ thiếu số thì nguồn (nếu có) ghi trong mục “Vì sao thiếu”.',
        'Source keys, such as ["S1"]. Required with a number; an absence has its source, if any, inside “Why it is missing”.',
      ),
    );

/** Whether a number has a source and an absence none. */
export const hasReceipt = (given: { quantity: { missing?: unknown }; sources: readonly string[] }): boolean =>
  (given.quantity.missing === undefined) === given.sources.length > 0;

/** A number with its unit and sources: how every figure travels. */
export const figure = () =>
  z
    .strictObject({
      quantity: quantity(),
      unit: unit(),
      sources: receipts(),
      note: words().optional(),
    })
    .refine(hasReceipt, { path: ['sources'], error: 'receiptOrAbsence' });

/** A place as it was called then, and now where a source says so. Districts ended on 01/07/2025. */
export const place = () =>
  z.strictObject({
    former: words()
      .optional()
      .meta(
        named('Tên đơn vị cũ', 'Former units', 'Tên dùng trước 01/07/2025.', 'As named before 1 July 2025.'),
      ),
    current: words().optional().meta(named('Tên hiện nay', 'Current units')),
  });

/** The name that a camera or a program gives a picture says nothing of what it shows. */
const fileName =
  /\.(jpe?g|png|webp|heic)$|^(IMG|DSC|DSCN|PXL|WP|Screenshot|Zalo|image|photo|picture|ảnh|hình)[\s_-]*\d*$|^[\d_\s-]+$/i;
const leastLetters = 5;
/** Words that stand for a picture. */
const alt = () =>
  text().refine((words) => words.trim().length >= leastLetters && !fileName.test(words.trim()), {
    error: 'badAlt',
  });

/** Pictures of a thing, lying beside its file: who gave them, and the day on which those in them agreed. */
export const photos = () =>
  z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(/^[a-z0-9-]+\.(jpg|jpeg|png|webp)$/, { error: 'badPicture' })
          .meta({
            ...named(
              'Tệp ảnh',
              'File',
              'Ví dụ: ruou-can-phu-tuc-1.jpg, đặt cạnh tệp này.',
              'Such as ruou-can-phu-tuc-1.jpg, beside this file.',
            ),
            isPicture: true,
          }),
        alt: z
          .strictObject({
            vi: alt().meta(named('Tiếng Việt', 'Vietnamese')),
            en: alt().meta(named('Tiếng Anh', 'English')),
          })
          .meta(
            named(
              'Ảnh có gì',
              'What it shows',
              'Một câu cho người không nhìn thấy ảnh.',
              'A sentence for those who do not see it.',
            ),
          ),
        credit: words().meta(
          named('Người chụp', 'Credit', 'Tên người chụp hay nơi cho ảnh.', 'Who took it, or who gave it.'),
        ),
        consent: day().meta(
          named(
            'Ngày đồng ý cho đăng',
            'Day of consent',
            'Ngày người chụp và người trong ảnh đồng ý. Chưa hỏi thì chưa đăng.',
            'The day on which the photographer and those in it agreed. Not asked yet: not published.',
          ),
        ),
      }),
    )
    .default([])
    .meta(named('Ảnh', 'Photos'));

export type Photo = z.infer<ReturnType<typeof photos>>[number];
export type Words = z.infer<ReturnType<typeof words>>;
/** A quantity in one language. */
export type Quantity = Omit<Localised<z.infer<ReturnType<typeof quantity>>>, 'missing'> & {
  missing?: SaidAbsence | undefined;
};
export type Statement = z.infer<ReturnType<typeof statement>>;
export type FigureValue = z.infer<ReturnType<typeof figure>>;
export type Unit = (typeof units)[number];
export type Territory = (typeof territories)[number];
export type Weakness = (typeof weaknesses)[number];
export type MissingReason = (typeof missingReasons)[number];
/** An absence in one language. `isPart` is worked out: a source of it was not read whole (`mark-parts.ts`). */
export type SaidAbsence = Localised<z.infer<ReturnType<typeof absence>>> & { isPart?: boolean | undefined };
export type Place = z.infer<ReturnType<typeof place>>;
