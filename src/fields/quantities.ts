import { z } from 'astro/zod';
import type { Localised } from './localise.ts';
import { named, words, sourceId } from './fields.ts';
import { absence, type SaidAbsence } from './statements.ts';

const approximations = ['about', 'more-than', 'nearly', 'at-most'] as const;

/**
 * A number as its source gives it: one value, or a range, or the reason why there is none. Never zero for "unknown".
 * The unit is said beside it.
 */
export const quantity = () =>
  z
    .strictObject({
      value: z.number().min(0).optional().meta(named('Giá trị', 'Value')),
      low: z.number().min(0).optional().meta(named('Thấp nhất', 'Low')),
      high: z.number().min(0).optional().meta(named('Cao nhất', 'High')),
      approximation: z
        .enum(approximations)
        .optional()
        .meta(
          named(
            'Mức chính xác',
            'Approximation',
            'Chữ đi kèm con số trong nguồn: khoảng, hơn, gần, tối đa.',
            'The word the source puts before the number: about, more than, nearly, at most.',
          ),
        ),
      missing: absence().optional().meta(named('Vì sao thiếu', 'Why it is missing')),
    })
    .refine(
      (given) =>
        [
          given.value !== undefined,
          given.low !== undefined || given.high !== undefined,
          given.missing !== undefined,
        ].filter(Boolean).length === 1,
      { error: 'oneOfValueRangeMissing' },
    )
    .refine((given) => (given.low === undefined) === (given.high === undefined), { error: 'halfRange' })
    .refine((given) => given.low === undefined || given.high === undefined || given.low < given.high, {
      path: ['high'],
      error: 'lowAboveHigh',
    });

/** What a number counts. The words are in the dictionaries, under `units`. */
export const units = [
  'vnd',
  'percent',
  'worker',
  'trainee-place',
  'model',
  'establishment',
  'establishment-turn',
  'enterprise',
  'association',
  'round',
  'fair',
  'delegation',
  'project',
  'product',
  'entry',
  'booth',
  'visitor',
  'person',
  'course',
  'trademark',
  'cluster',
  'assessment',
  'support-turn',
  'country-or-province',
  'litre',
  'hectare',
  'unit',
] as const;
export const unit = () => z.enum(units);

/** Sources beside a quantity: a number needs some, an absence has none but its own. */
export const receipts = () =>
  z
    .array(sourceId())
    .default([])
    .meta(
      named(
        'Nguồn',
        'Sources',
        'Mã nguồn, ví dụ ["S1"]. Bắt buộc khi có số; chỗ thiếu số thì nguồn (nếu có) ghi trong mục “Vì sao thiếu”.',
        'Source keys, such as ["S1"]. Required with a number; an absence has its source, if any, inside “Why it is missing”.',
      ),
    );

/** Whether a number has a source and an absence none. */
export const hasReceipt = (given: { quantity: { missing?: unknown }; sources: readonly string[] }): boolean =>
  (given.quantity.missing === undefined) === given.sources.length > 0;

/** A number with its unit and sources: how every figure travels. */
export const figure = () =>
  z
    .strictObject({
      quantity: quantity(),
      unit: unit(),
      sources: receipts(),
      note: words().optional(),
    })
    .refine(hasReceipt, { path: ['sources'], error: 'receiptOrAbsence' });

/** A quantity in one language. */
export type Quantity = Omit<Localised<z.infer<ReturnType<typeof quantity>>>, 'missing'> & {
  missing?: SaidAbsence | undefined;
};
export type FigureValue = z.infer<ReturnType<typeof figure>>;
export type Unit = (typeof units)[number];
