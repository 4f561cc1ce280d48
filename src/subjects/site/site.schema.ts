import { z } from 'astro/zod';
import { day, named, refersTo, sitePath, sources, text, webAddress, words } from '../../fields/fields.ts';
import { statement } from '../../fields/statements.ts';
import { dutyIds } from './duties.ts';

/** Who runs the site and what every page says. What is not decided is left out, and the page says so. */
export const siteSchema = z.strictObject({
  name: words().meta(named('Tên trang', 'Name')),
  tagline: words().meta(named('Một câu về trang', 'Tagline')),
  operator: z
    .strictObject({
      organisation: refersTo('organisations').optional().meta(named('Cơ quan chủ quản', 'Operating body')),
      responsible: words().optional().meta(named('Chức danh chịu trách nhiệm', 'Responsible office')),
      address: words().optional().meta(named('Địa chỉ', 'Address')),
      phone: z
        .string()
        .regex(/^\+?\d[\d ]{6,}$/, { error: 'badPhone' })
        .optional()
        .meta(named('Điện thoại', 'Telephone')),
      email: z.email({ error: 'badEmail' }).optional().meta(named('Thư điện tử', 'E-mail')),
      hours: words().optional().meta(named('Giờ làm việc', 'Opening hours')),
      answerWithin: words().optional().meta(named('Trả lời trong', 'Answer within')),
    })
    .meta(named('Đơn vị vận hành', 'Operator')),
  duties: z
    .array(
      z.strictObject({
        duty: z.enum(dutyIds).meta(named('Nghĩa vụ', 'Duty')),
        met: day().meta(named('Ngày xác nhận', 'Confirmed on')),
        by: text().meta(
          named(
            'Chức danh xác nhận',
            'Confirmed by (office)',
            'Chức danh, không ghi tên.',
            'An office, not a name.',
          ),
        ),
        note: words().optional().meta(named('Nói rõ', 'In words')),
      }),
    )
    .default([])
    .meta(
      named(
        'Nghĩa vụ đã làm',
        'Duties that are met',
        'Việc luật đòi mà chỉ con người xác nhận được: xem npm run launch.',
        'What the law asks and only a person can confirm: see npm run launch.',
      ),
    ),
  plannedStop: z
    .strictObject({
      from: day().meta(named('Tạm dừng từ ngày', 'Stops on')),
      back: day().meta(named('Dự kiến chạy lại ngày', 'Expected back on')),
      why: words().meta(named('Vì sao', 'Why')),
    })
    .refine(({ from, back }) => from <= back, { path: ['back'], error: 'endsBeforeStart' })
    .optional()
    .meta(
      named(
        'Lần tạm dừng sắp tới',
        'Planned stop',
        'Ghi trước ít nhất 7 ngày làm việc. Mọi trang báo từ lúc đăng đến hết ngày chạy lại, rồi tự thôi.',
        'At least 7 working days before. Every page tells of it from its publication to the end of the day it is back.',
      ),
    ),
  moved: z
    .array(
      z.strictObject({
        from: sitePath().meta(named('Địa chỉ cũ', 'Old address')),
        to: sitePath().meta(named('Địa chỉ mới', 'New address')),
      }),
    )
    .default([])
    .meta(
      named(
        'Địa chỉ đã chuyển',
        'Addresses that moved',
        'Địa chỉ cũ mãi dẫn tới địa chỉ mới. Không bao giờ bỏ dòng nào.',
        'An old address leads to the new one for ever. No line is ever taken out.',
      ),
    ),
  startedOn: day(),
  sourcesRead: day().meta(
    named(
      'Ngày xem lại mọi nguồn',
      'All sources gone through on',
      'Hiện ở trang chưa có ngày kiểm tra riêng.',
      'Shown on pages without a check of their own.',
    ),
  ),
  licence: words().meta(named('Giấy phép dữ liệu', 'Licence')),
  decreeActivities: z
    .strictObject({
      document: refersTo('documents'),
      article: words(),
      items: z.array(z.strictObject({ number: z.int().min(1).max(9), name: words() })).length(9),
      sources: sources(),
    })
    .meta(named('Chín hoạt động của Nghị định', 'The decree’s nine activities')),
  certificateTerms: z
    .array(
      z.strictObject({
        from: day().meta(named('Áp dụng từ', 'Applies from')),
        lastYear: z
          .int()
          .min(1)
          .max(9)
          .meta(
            named(
              'Đến năm thứ',
              'Until which year',
              'Giấy có giá trị đến 31/12 của năm thứ mấy; trang này hiểu năm cấp là năm thứ nhất.',
              'A certificate holds to 31 December of this year; this site takes the year it is given as the first.',
            ),
          ),
        document: refersTo('documents'),
        article: words(),
        inWords: words().meta(named('Nói bằng lời', 'In words')),
        sources: sources(),
      }),
    )
    .min(1)
    .meta(named('Giấy chứng nhận sản phẩm có giá trị bao lâu', 'How long a product certificate holds')),
  ownShare: statement().meta(named('Bạn tự lo phần nào', 'What you put in yourself')),
  whoDecides: statement().meta(named('Ai quyết định', 'Who decides')),
  answers: z
    .array(z.strictObject({ question: words(), answer: words(), sources: sources() }))
    .meta(named('Hỏi nhanh ở trang các nội dung hỗ trợ', 'Quick answers on the page of supports')),
  portals: z
    .array(
      z.strictObject({
        id: z.enum(['city', 'national', 'laws']),
        name: words(),
        url: webAddress(),
      }),
    )
    .meta(
      named(
        'Cổng thông tin',
        'Portals',
        'Cổng mà trang này bảo bạn mở.',
        'Portals that this site tells people to open.',
      ),
    ),
  selection: z
    .strictObject({
      what: statement(),
      ladder: z.array(z.strictObject({ name: words(), by: words(), sources: sources() })).length(4),
      ladderNote: statement(),
      council: statement(),
      complain: statement(),
    })
    .meta(named('Bình chọn: quy định chung', 'Selection rounds: the general rules')),
  fairs: z
    .strictObject({ tie: words(), register: words() })
    .meta(named('Hội chợ: điều cần nói trước', 'Fairs: what to say first')),
  agenciesLede: statement().meta(named('Cơ quan: câu mở đầu', 'Agencies: opening sentence')),
  yearlyDates: z
    .array(
      z
        .strictObject({
          month: z.int().min(1).max(12),
          day: z.int().min(1).max(31),
          text: words(),
          caveat: words(),
          document: refersTo('documents'),
          article: words(),
          sources: sources(),
        })
        .refine(({ month, day }) => day <= new Date(Date.UTC(2023, month, 0)).getUTCDate(), {
          path: ['day'],
          error: 'badYearlyDay',
        }),
    )
    .meta(named('Ngày lặp lại mỗi năm', 'Dates that return each year')),
});
