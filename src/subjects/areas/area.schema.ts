import { z } from 'astro/zod';
import { topics } from '../../search/topics.ts';
import { drawing } from '../../ui/drawings.ts';
import { day, named, refersTo, searchWords, sources, urlSlug, words } from '../../fields/fields.ts';

const step = z.strictObject({ text: words(), sources: sources().optional() });

/** One of the programme's nine areas of activity (nội dung hoạt động), in the founding article's order. */
export const areaSchema = z.strictObject({
  order: z.int().min(1).max(9).meta(named('Thứ tự', 'Order')),
  urlSlug: urlSlug(),
  topic: z.enum(topics).meta(named('Khoá chủ đề', 'Topic key')),
  drawing: drawing(),
  name: words().meta(named('Tên đầy đủ', 'Full name')),
  shortName: words().meta(
    named(
      'Tên ngắn',
      'Short name',
      'Chữ của chủ cơ sở, tối đa 5–6 từ.',
      'In a workshop owner’s words, five or six at most.',
    ),
  ),
  inOneSentence: words().meta(named('Một câu', 'In one sentence')),
  sources: sources(),
  forWhom: z
    .array(words())
    .length(3)
    .meta(named('Dành cho ai', 'For whom', 'Đúng ba dòng.', 'Exactly three lines.')),
  forWhomSources: sources(),
  steps: z.array(step).min(2).meta(named('Các bước', 'Steps')),
  helpedBy: z.array(refersTo('organisations')).min(1).meta(named('Cơ quan giúp bạn', 'Who helps')),
  ownShare: z
    .boolean()
    .meta(
      named(
        'Bạn phải góp phần mình',
        'Asks for an own share',
        'Câu chữ ghi một lần ở content/site.',
        'The sentence itself stands once in content/site.',
      ),
    ),
  bring: words()
    .optional()
    .meta(named('Mang gì khi đi hỏi', 'What to bring', 'Lời khuyên, một dòng.', 'Advice, one line.')),
  decreeActivities: z
    .array(z.int().min(1).max(9))
    .min(1)
    .meta(named('Ứng với hoạt động của Nghị định', 'Activities of the decree')),
  decreeNote: words().meta(named('Khác nhau ở đâu', 'How they differ')),
  documents: z.array(refersTo('documents')).min(1).meta(named('Văn bản', 'Documents')),
  questions: z
    .array(z.strictObject({ question: words(), answer: words(), sources: sources().optional() }))
    .min(2)
    .meta(named('Hỏi đáp', 'Questions and answers')),
  searchWords: searchWords(),
  lastChecked: day().meta(named('Ngày kiểm tra', 'Last checked')),
});
