import { z } from 'astro/zod';
import { topics } from '../../search/topics.ts';
import { day, named, refersTo, urlSlug, words } from '../../fields/fields.ts';
import { statement } from '../../fields/statements.ts';

/** One thing that a workshop may need, narrower than the area it belongs to: a trademark, a place in a cluster. */
export const needSchema = z.strictObject({
  order: z.int().min(1).meta(named('Thứ tự', 'Order')),
  urlSlug: urlSlug(),
  topic: z.enum(topics).meta(named('Khoá chủ đề', 'Topic key')),
  area: refersTo('areas').meta(named('Thuộc nội dung', 'Area')),
  name: words().meta(named('Tên', 'Name')),
  inOneSentence: statement().meta(named('Một câu', 'In one sentence')),
  points: z.array(statement()).min(1).meta(named('Nên biết', 'Good to know')),
  rules: z.array(refersTo('rules')).min(1).meta(named('Loại hỗ trợ', 'Kinds of support')),
  indicators: z.array(refersTo('indicators')).meta(named('Chỉ tiêu', 'Indicators')),
  helpedBy: z.array(refersTo('organisations')).min(1).meta(named('Cơ quan giúp bạn', 'Who helps')),
  lastChecked: day().meta(named('Ngày kiểm tra', 'Last checked')),
});
