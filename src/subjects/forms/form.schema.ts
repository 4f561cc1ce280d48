import { z } from 'astro/zod';
import { day, named, refersTo, sources, webAddress, words } from '../../fields/fields.ts';

/** A file that the State publishes. */
const file = () =>
  z
    .strictObject({
      url: webAddress().meta(named('Địa chỉ tệp', 'Address of the file')),
      type: z.enum(['docx', 'doc', 'xlsx', 'xls', 'pdf']).meta(named('Kiểu tệp', 'File type')),
      bytes: z.int().min(1).meta(named('Cỡ tệp (byte)', 'Size in bytes')),
    })
    .optional();

/** A form that a circular names. Its file only where the State publishes one that was looked at on that day: none is made here. */
export const formSchema = z.strictObject({
  name: words().meta(named('Tên mẫu', 'Name')),
  document: refersTo('documents').meta(named('Ở văn bản nào', 'Which document has it')),
  at: words().meta(named('Mẫu số, phụ lục', 'Form and annex')),
  file: file().meta(
    named(
      'Tệp mẫu',
      'File',
      'Chỉ ghi tệp do cơ quan nhà nước đăng và đã mở xem. Không tự soạn mẫu.',
      'Only a file that the State publishes and that was opened. Never one of our own making.',
    ),
  ),
  sample: file().meta(
    named(
      'Tệp điền thử',
      'Filled-in sample',
      'Mẫu đã điền để người làm hồ sơ xem theo, do cơ quan nhà nước đăng. Không tự điền.',
      'The form as filled in, for applicants to follow, published by the State. Never one of our own.',
    ),
  ),
  checked: day().meta(named('Ngày xem', 'Checked on')),
  sources: sources(),
});
