import { z } from 'astro/zod';
import { named, refersTo, sources, when, words } from '../../fields/fields.ts';
import { quantity } from '../../fields/quantities.ts';
import { statement } from '../../fields/statements.ts';

/** A supported project (đề án) of a named establishment. Only what is published; no amount is inferred. */
export const projectSchema = z.strictObject({
  maker: refersTo('makers').meta(named('Cơ sở', 'Establishment')),
  area: refersTo('areas').meta(named('Nội dung', 'Area')),
  year: when().optional().meta(named('Năm', 'Year')),
  yearNote: words()
    .optional()
    .meta(
      named(
        'Nói rõ về năm',
        'Year in words',
        'Khi năm không chắc: "2023 hoặc 2024 (các nguồn khác nhau)".',
        'When the year is not certain.',
      ),
    ),
  batch: words().optional().meta(named('Đợt', 'Batch')),
  trade: z
    .enum([
      'food',
      'drink',
      'craft',
      'textile-footwear',
      'paper-packaging',
      'chemicals',
      'wood',
      'electrical-mechanical',
      'souvenir-print',
      'technology',
      'mattress',
      'farm-produce',
      'not-stated',
    ])
    .meta(named('Ngành nghề', 'Trade')),
  support: z
    .enum([
      'machinery',
      'technology-transfer',
      'demonstration-model',
      'cleaner-production',
      'advice',
      'trade-events',
      'not-stated',
    ])
    .meta(named('Loại hỗ trợ', 'Kind of support')),
  what: words().meta(named('Mua gì, làm gì', 'What was bought or done')),
  supportVnd: quantity().meta(named('Tiền hỗ trợ (đồng)', 'Support (VND)')),
  totalVnd: quantity().meta(named('Tổng tiền (đồng)', 'Total (VND)')),
  effects: z.array(statement()).default([]).meta(named('Kết quả được kể lại', 'What changed, as reported')),
  note: words().optional().meta(named('Ghi chú', 'Note')),
  sources: sources(),
});
