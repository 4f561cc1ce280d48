import { z } from 'astro/zod';
import { named, refersTo, sources, text, words } from '../../fields/fields.ts';

/** A word of the law or of the office, with one plain sentence. */
export const termSchema = z.strictObject({
  term: words().meta(named('Thuật ngữ', 'Term')),
  abbreviation: text().optional().meta(named('Viết tắt', 'Abbreviation')),
  alsoSeen: z
    .strictObject({ vi: z.array(text()).default([]), en: z.array(text()).default([]) })
    .optional()
    .meta(named('Còn gặp là', 'Also seen as')),
  instead: z
    .strictObject({ vi: z.array(text()).default([]), en: z.array(text()).default([]) })
    .optional()
    .meta(
      named(
        'Không dùng chữ',
        'Words not to use',
        'Chữ khác cho cùng một thứ: trang này không dùng. Không hiện trên trang; phép thử giữ.',
        'Other words for the same thing, which this site does not use. Not shown; a test holds them.',
      ),
    ),
  plain: words().meta(named('Một câu dễ hiểu', 'One plain sentence')),
  sources: sources().optional().meta(named('Nguồn', 'Sources')),
  related: z.array(refersTo('glossary')).default([]).meta(named('Liên quan', 'Related')),
});
