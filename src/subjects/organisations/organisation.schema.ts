import { z } from 'astro/zod';
import type { Localised } from '../../fields/localise.ts';
import { dayOrNotFound, named, sources, text, webAddress, words } from '../../fields/fields.ts';
import { searchId, statement } from '../../fields/statements.ts';

/** How to reach an office today. Every part may be missing; while all are, pages say where the city prints it. */
const contact = z.strictObject({
  address: words().optional().meta(named('Địa chỉ', 'Address')),
  map: webAddress()
    .optional()
    .meta(named('Liên kết bản đồ', 'Link to a map', 'Bắt đầu bằng https://.', 'Begins with https://.')),
  phone: z
    .string()
    .regex(/^\+?\d[\d ]{6,}$/, { error: 'badPhone' })
    .optional()
    .meta(named('Điện thoại', 'Telephone')),
  zalo: webAddress()
    .optional()
    .meta(
      named('Liên kết Zalo', 'Zalo link', 'Bắt đầu bằng https://zalo.me/.', 'Begins with https://zalo.me/.'),
    ),
  email: z.email({ error: 'badEmail' }).optional().meta(named('Thư điện tử', 'E-mail')),
  website: webAddress(['https', 'http']).optional().meta(named('Trang web', 'Website')),
  hours: words().optional().meta(named('Giờ làm việc', 'Opening hours')),
  answerWithin: words().optional().meta(named('Trả lời trong', 'Answer within')),
  sources: sources(),
});
export type Contact = Localised<z.output<typeof contact>>;

/** A body with a part in the programme, as it was then and as it is now. */
export const organisationSchema = z.strictObject({
  order: z.int().min(1).meta(named('Thứ tự', 'Order')),
  name: words().meta(named('Tên', 'Name')),
  abbreviation: text().optional().meta(named('Viết tắt', 'Abbreviation')),
  kind: z
    .enum([
      'department',
      'centre',
      'council',
      'people-committee',
      'ministry',
      'government',
      'district-level',
      'other',
    ])
    .meta(named('Loại', 'Kind')),
  inPlainWords: words().meta(named('Là ai', 'In plain words')),
  role: z
    .enum(['lead', 'partner', 'carries-out', 'decides', 'none'])
    .meta(named('Vai trò trong chương trình 2017–2020', 'Role in the 2017–2020 programme')),
  tasks: z.array(statement()).default([]).meta(named('Nhiệm vụ', 'Tasks')),
  formerNames: z
    .array(z.strictObject({ name: words(), seen: words(), sources: sources() }))
    .default([])
    .meta(named('Tên trước đây', 'Former names')),
  now: z
    .strictObject({
      state: z.enum(['kept', 'merged', 'ended', 'not-found']).meta(named('Hiện nay', 'State now')),
      name: words().optional().meta(named('Tên hiện nay', 'Name now')),
      since: dayOrNotFound().optional().meta(named('Từ ngày', 'Since')),
      text: words(),
      search: searchId().optional(),
      sources: sources().optional(),
    })
    .refine((given) => (given.state === 'not-found') === (given.search !== undefined), {
      path: ['search'],
      error: 'notFoundNeedsSearch',
    })
    .refine((given) => given.state === 'not-found' || given.sources !== undefined, {
      path: ['sources'],
      error: 'noSource',
    })
    .meta(named('Hiện nay', 'Today')),
  contact: contact
    .optional()
    .meta(
      named(
        'Liên hệ',
        'Contact',
        'Chỉ ghi khi có nguồn còn đúng hôm nay.',
        'Only with a source that is right today.',
      ),
    ),
  pastAddresses: z
    .array(statement())
    .default([])
    .meta(
      named(
        'Địa chỉ cũ',
        'Past addresses',
        'Không bao giờ hiện như liên hệ hôm nay.',
        'Never shown as today’s contact.',
      ),
    ),
});
