import { z } from 'astro/zod';
import type { Localised } from './localise.ts';
import { named, words, id, refersTo, day, when, sourceId, sources } from './fields.ts';

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

export type Statement = z.infer<ReturnType<typeof statement>>;
export type Territory = (typeof territories)[number];
export type Weakness = (typeof weaknesses)[number];
export type MissingReason = (typeof missingReasons)[number];
/** An absence in one language. `isPart` is worked out: a source of it was not read whole (`mark-parts.ts`). */
export type SaidAbsence = Localised<z.infer<ReturnType<typeof absence>>> & { isPart?: boolean | undefined };
