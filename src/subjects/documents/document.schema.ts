import { z } from 'astro/zod';
import {
  day,
  dayOrNotFound,
  named,
  refersTo,
  searchWords,
  sources,
  text,
  webAddress,
  when,
  words,
  year,
} from '../../fields/fields.ts';
import { searchId, statement } from '../../fields/statements.ts';

/** A legal document of the register. Set `endedOn` once, and every page that leans on it says so. */
export const documentSchema = z
  .strictObject({
    form: z
      .enum([
        'decree',
        'circular',
        'joint-circular',
        'decision',
        'resolution',
        'directive',
        'consolidated-text',
      ])
      .meta(named('Hình thức', 'Form')),
    number: text().meta(named('Số, ký hiệu', 'Number')),
    issuer: refersTo('organisations').meta(named('Cơ quan ban hành', 'Issuer')),
    jointIssuer: refersTo('organisations').optional().meta(named('Cơ quan cùng ban hành', 'Joint issuer')),
    issued: dayOrNotFound().meta(named('Ngày ban hành', 'Issued')),
    reported: when()
      .optional()
      .meta(
        named(
          'Được đưa tin',
          'Reported',
          'Khi chỉ biết thời điểm đưa tin.',
          'When only the time of a report is known.',
        ),
      ),
    effective: dayOrNotFound().meta(named('Ngày có hiệu lực', 'In force from')),
    signer: text().optional().meta(named('Chức danh người ký', 'Signed by (office)')),
    title: words().meta(named('Trích yếu', 'Title')),
    summary: words().meta(named('Tóm tắt', 'Summary', 'Bằng lời của mình.', 'In our own words.')),
    searchWords: searchWords().optional(),
    scope: z
      .enum(['national', 'city', 'quang-nam'])
      .meta(
        named(
          'Phạm vi',
          'Scope',
          'quang-nam: của Quảng Nam trước 07/2025.',
          'quang-nam: of Quảng Nam before July 2025.',
        ),
      ),
    state: z
      .enum(['in-force', 'amended', 'replaced', 'ended', 'not-found'])
      .meta(
        named(
          'Tình trạng',
          'State',
          'not-found: không đọc được tình trạng hôm nay.',
          'not-found: its state today was not found.',
        ),
      ),
    stateNote: words().optional().meta(named('Nói rõ tình trạng', 'State in words')),
    endedOn: day()
      .optional()
      .meta(
        named(
          'Hết hiệu lực từ ngày',
          'Ended on',
          'Ghi một lần ở đây; mọi trang dựa vào văn bản này tự đổi.',
          'Write it once here; every page that leans on the document follows.',
        ),
      ),
    replacedBy: z.array(refersTo('documents')).default([]).meta(named('Được thay bằng', 'Replaced by')),
    followedBy: z
      .array(refersTo('documents'))
      .default([])
      .meta(
        named(
          'Có quy định sau',
          'Followed by',
          'Văn bản sau về cùng việc, khi chưa đọc được ngày văn bản này hết hiệu lực. Mức trong văn bản này được ghi là mức cũ.',
          'A later document on the same matter, where no end of this one was read. Its amounts are marked as of their year.',
        ),
      ),
    madeUntil: year()
      .optional()
      .meta(
        named(
          'Làm cho kỳ đến năm',
          'Made for a period up to',
          'Năm cuối của chiến lược, chương trình mà văn bản phục vụ.',
          'Last year of the strategy or programme that the document served.',
        ),
      ),
    amendedBy: z.array(refersTo('documents')).default([]).meta(named('Được sửa đổi bởi', 'Amended by')),
    facts: z.array(statement()).default([]).meta(named('Điều cần biết', 'What to know')),
    read: z.enum(['whole', 'part', 'reported']).meta(named('Đã đọc', 'How much was read')),
    file: webAddress(['https', 'http']).optional().meta(named('Tệp', 'File')),
    copies: z
      .strictObject({ sources: sources() })
      .optional()
      .meta(
        named(
          'Nơi đọc câu chữ',
          'Where the wording can be read',
          'Mã nguồn có câu chữ của văn bản: bản đăng lại hoặc bản dịch. Bản chính thức thì ghi vào mục “Tệp”.',
          'Keys of sources that carry the wording, reprinted or translated. The official text goes into “File”.',
        ),
      ),
    search: searchId().optional(),
    sources: sources(),
  })
  .refine(
    (given) =>
      [given.issued, given.effective, given.state].includes('not-found') === (given.search !== undefined),
    { path: ['search'], error: 'notFoundNeedsSearch' },
  )
  .refine(
    (given) =>
      !['replaced', 'ended'].includes(given.state) ||
      given.endedOn !== undefined ||
      given.stateNote !== undefined,
    { path: ['endedOn'], error: 'endedWithoutDay' },
  )
  .refine((given) => given.state !== 'not-found' || given.endedOn === undefined, {
    path: ['state'],
    error: 'endedButNotFound',
  });
