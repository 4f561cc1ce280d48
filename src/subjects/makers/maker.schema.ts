import { z } from 'astro/zod';
import { day, named, place, searchWords, sources, text, webAddress, words } from '../../fields/fields.ts';
import { statement } from '../../fields/statements.ts';
import { drawing } from '../../ui/drawings.ts';

/** An establishment that made a product or had a project. Its contact appears only with recorded consent. */
export const makerSchema = z
  .strictObject({
    name: text().meta(
      named(
        'Tên cơ sở',
        'Name',
        'Tên tiếng Việt như nguồn ghi.',
        'The Vietnamese name as the source has it.',
      ),
    ),
    searchWords: searchWords().optional(),
    nameChecked: z
      .boolean()
      .default(true)
      .meta(
        named(
          'Tên đã đối chiếu',
          'Name checked',
          'false: tên đọc qua bản dịch, chưa có tên tiếng Việt.',
          'false: read through a translation.',
        ),
      ),
    nameNote: words()
      .optional()
      .meta(
        named(
          'Ghi chú về tên',
          'Note on the name',
          'Khi các nguồn ghi tên khác nhau.',
          'When sources write the name differently.',
        ),
      ),
    territory: z
      .enum(['da-nang', 'quang-nam'])
      .default('da-nang')
      .meta(
        named(
          'Thuộc nơi nào trước 07/2025',
          'Where it was before July 2025',
          'quang-nam: dấu “Quảng Nam trước 07/2025” đi cùng tên ở mọi nơi.',
          'quang-nam: the mark “Quảng Nam before July 2025” goes with the name everywhere.',
        ),
      ),
    place: place()
      .extend({ sources: sources() })
      .optional()
      .meta(
        named(
          'Địa bàn',
          'Place',
          'Chỉ ghi nguồn có nói địa bàn.',
          'Cite only a source that gives the place.',
        ),
      ),
    makes: statement().optional().meta(named('Làm ra', 'Makes')),
    facts: z.array(statement()).default([]),
    drawing: drawing().optional(),
    consent: z
      .strictObject({ day: day(), by: text() })
      .optional()
      .meta(named('Đồng ý công khai liên hệ', 'Consent to show contact')),
    phone: z
      .string()
      .regex(/^\+?\d[\d ]{6,}$/, { error: 'badPhone' })
      .optional()
      .meta(named('Điện thoại', 'Telephone')),
    website: webAddress(['https', 'http']).optional().meta(named('Trang web', 'Website')),
    sources: sources(),
  })
  .refine(
    (given) => given.consent !== undefined || (given.phone === undefined && given.website === undefined),
    { path: ['consent'], error: 'contactWithoutConsent' },
  );
