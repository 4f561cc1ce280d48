import { z } from 'astro/zod';
import { topics } from '../../search/topics.ts';
import { day, named, refersTo, searchWords, sources, text, when, words, year } from '../../fields/fields.ts';
import { figure } from '../../fields/quantities.ts';
import { absence, gap, statement } from '../../fields/statements.ts';

/** A period of the city's programme. Whether it is current or ended is worked out from its years. */
export const programmeSchema = z
  .strictObject({
    from: year().meta(named('Từ năm', 'From')),
    to: year().meta(named('Đến năm', 'To')),
    name: words().meta(named('Tên', 'Name')),
    searchWords: searchWords().optional(),
    topic: z.enum(topics).optional().meta(named('Khoá chủ đề', 'Topic key')),
    officialName: text()
      .optional()
      .meta(
        named(
          'Tên chính thức (tiếng Việt)',
          'Official name in Vietnamese',
          'Đúng như một nguồn ghi; không nguồn nào ghi thì bỏ trống.',
          'As a source writes it; left out where none does.',
        ),
      ),
    purpose: statement().meta(named('Mục đích', 'Purpose')),
    issuedBy: refersTo('organisations').meta(named('Cơ quan ban hành', 'Issued by')),
    leadBy: refersTo('organisations').optional().meta(named('Cơ quan chủ trì', 'Lead agency')),
    decision: z
      .strictObject({
        document: refersTo('documents').optional(),
        missing: absence().optional(),
        reported: when(),
        sources: sources(),
      })
      .refine((given) => (given.document === undefined) !== (given.missing === undefined), {
        error: 'documentOrMissing',
      })
      .meta(named('Quyết định phê duyệt', 'Approving decision')),
    money: z
      .array(z.strictObject({ label: words(), figure: figure() }))
      .min(1)
      .meta(named('Kinh phí', 'Money')),
    disagreements: z
      .array(z.strictObject({ about: words(), statements: z.array(statement()).min(2), reading: words() }))
      .default([])
      .meta(named('Chỗ các nguồn nói khác nhau', 'Where sources disagree')),
    notKnown: z.array(gap()).min(1).meta(named('Điều chưa biết', 'What is not known')),
    facts: z.array(statement()).default([]).meta(named('Điều khác đã biết', 'What else is known')),
    lastChecked: day().meta(named('Ngày kiểm tra', 'Last checked')),
  })
  .refine((given) => given.from <= given.to, { path: ['to'], error: 'endsBeforeStart' });
