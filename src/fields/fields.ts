import { z } from 'astro/zod';
import type { CollectionName } from './folders.ts';
import { faultOfAddress } from './web-address.ts';

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

export type Words = z.infer<ReturnType<typeof words>>;
export type Place = z.infer<ReturnType<typeof place>>;
