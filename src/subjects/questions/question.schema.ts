import { z } from 'astro/zod';
import { id, named, refersTo, sources, words } from '../../fields/fields.ts';

/** A part of the addresses of the checker’s pages, in each language. */
const segment = () =>
  z
    .strictObject({ vi: id(), en: id() })
    .meta(
      named(
        'Chữ trong địa chỉ',
        'Part of addresses',
        'Chữ thường không dấu, nối bằng gạch ngang. Địa chỉ của các trang hỏi mang câu trả lời, nên đừng để lộ điều riêng tư.',
        'Lower case, joined by hyphens. Addresses of the pages carry answers, so it must give nothing private away.',
      ),
    );

const answer = z.strictObject({
  code: id().meta(
    named('Mã', 'Code', 'Điều kiện gọi câu trả lời bằng mã này.', 'Conditions name the answer by this code.'),
  ),
  text: words().meta(named('Câu trả lời', 'Answer')),
  hint: words().optional().meta(named('Nói thêm', 'Hint')),
  segment: segment().optional(),
  supports: z
    .array(refersTo('rules'))
    .default([])
    .meta(
      named(
        'Dẫn tới hỗ trợ nào',
        'Supports it leads to',
        'Chỉ ở câu hỏi đầu tiên.',
        'Of the first question only.',
      ),
    ),
});

/** A question of the checker: what it asks and why, and the answers by their codes. “Not sure” is not written: every question but the first has it. */
export const questionSchema = z.strictObject({
  order: z
    .int()
    .min(1)
    .meta(
      named(
        'Thứ tự',
        'Order',
        'Hỏi trước khi hai câu cùng quyết định bấy nhiêu hỗ trợ. Số 1 là câu đầu tiên.',
        'Asked earlier when two questions decide as many supports. Number 1 is the first question.',
      ),
    ),
  segment: segment(),
  question: words().meta(named('Câu hỏi', 'Question')),
  short: words().meta(named('Tên ngắn', 'Short name')),
  why: words().meta(named('Vì sao hỏi', 'Why we ask')),
  sources: sources().optional(),
  answers: z.array(answer).min(2).meta(named('Các câu trả lời', 'Answers')),
});
