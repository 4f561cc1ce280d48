import { z } from 'astro/zod';
import { day, named, place, refersTo, searchWords, sources, when, words } from '../../fields/fields.ts';
import { photos } from '../../fields/photos.ts';
import { figure } from '../../fields/quantities.ts';
import { statement, weaknesses } from '../../fields/statements.ts';

/** A fair in either direction: one held in the city, or one a delegation travels to. Days are in Asia/Ho_Chi_Minh. */
export const fairSchema = z
  .strictObject({
    name: words().meta(named('Tên', 'Name')),
    searchWords: searchWords().optional(),
    where: z
      .enum(['in-city', 'away', 'quang-nam'])
      .meta(
        named(
          'Ở đâu',
          'Where',
          'quang-nam: ở Quảng Nam trước 07/2025.',
          'quang-nam: in Quảng Nam before July 2025.',
        ),
      ),
    kind: z.enum(['fair', 'meeting']).default('fair').meta(named('Loại', 'Kind')),
    state: z.enum(['held', 'announced', 'postponed']).meta(named('Tình trạng', 'State')),
    startsOn: day().optional().meta(named('Ngày bắt đầu', 'First day')),
    endsOn: day().optional().meta(named('Ngày kết thúc', 'Last day')),
    when: when()
      .optional()
      .meta(
        named(
          'Thời gian',
          'When',
          'Khi không biết ngày: tháng hoặc năm.',
          'When the days are not known: month or year.',
        ),
      ),
    dated: z
      .strictObject({ sources: sources() })
      .optional()
      .meta(
        named(
          'Nguồn của ngày',
          'Sources of the days',
          'Khi chỉ một phần nguồn của hội chợ nêu ngày.',
          'When only some of the fair’s sources give the days.',
        ),
      ),
    weakness: z
      .enum(weaknesses)
      .optional()
      .meta(
        named(
          'Chỗ yếu',
          'Weakness',
          'Khi cả mục chỉ biết qua bản dịch hay một trang chép lại.',
          'When all of it is known from a translation or one copy.',
        ),
      ),
    register: z
      .strictObject({
        how: words().meta(named('Đăng ký thế nào, ở đâu', 'How and where')),
        until: day().optional().meta(named('Hạn đăng ký', 'Until')),
        sources: sources(),
      })
      .optional()
      .meta(
        named(
          'Đăng ký tham gia',
          'How to register',
          'Chỉ ghi khi có nguồn; không có thì trang nói chưa tìm thấy.',
          'Only with a source; without it the page says that it was not found.',
        ),
      ),
    venue: words().optional().meta(named('Địa điểm', 'Venue')),
    place: place().optional().meta(named('Địa bàn', 'Place')),
    organiser: words().optional().meta(named('Đơn vị tổ chức', 'Organiser')),
    organisation: refersTo('organisations').optional().meta(named('Cơ quan tổ chức (mã)', 'Organising body')),
    scale: z
      .array(z.strictObject({ what: words(), figure: figure() }))
      .default([])
      .meta(named('Quy mô', 'Scale')),
    delegation: statement().optional().meta(named('Đoàn Đà Nẵng', 'Đà Nẵng’s part')),
    tie: z
      .enum(['none-stated', 'stated'])
      .meta(
        named(
          'Gắn với chương trình',
          'Tied to the programme',
          'none-stated: không nguồn nào nói hội chợ thuộc chương trình khuyến công.',
          'none-stated: no source ties it to the programme.',
        ),
      ),
    tieNote: statement().optional(),
    facts: z.array(statement()).default([]).meta(named('Điều khác đã biết', 'What else is known')),
    photos: photos(),
    sources: sources(),
  })
  .refine((given) => !given.startsOn || !given.endsOn || given.startsOn <= given.endsOn, {
    path: ['endsOn'],
    error: 'endsBeforeStart',
  })
  .refine((given) => given.startsOn !== undefined || given.when !== undefined, {
    path: ['when'],
    error: 'whenMissing',
  });
