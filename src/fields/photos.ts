import { z } from 'astro/zod';
import { named, text, words, day } from './fields.ts';

/** The name that a camera or a program gives a picture says nothing of what it shows. */
const fileName =
  /\.(jpe?g|png|webp|heic)$|^(IMG|DSC|DSCN|PXL|WP|Screenshot|Zalo|image|photo|picture|ảnh|hình)[\s_-]*\d*$|^[\d_\s-]+$/i;
const leastLetters = 5;
/** Words that stand for a picture. */
const alt = () =>
  text().refine((words) => words.trim().length >= leastLetters && !fileName.test(words.trim()), {
    error: 'badAlt',
  });

/** Pictures of a thing, lying beside its file: who gave them, and the day on which those in them agreed. */
export const photos = () =>
  z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(/^[a-z0-9-]+\.(jpg|jpeg|png|webp)$/, { error: 'badPicture' })
          .meta({
            ...named(
              'Tệp ảnh',
              'File',
              'Ví dụ: ruou-can-phu-tuc-1.jpg, đặt cạnh tệp này.',
              'Such as ruou-can-phu-tuc-1.jpg, beside this file.',
            ),
            isPicture: true,
          }),
        alt: z
          .strictObject({
            vi: alt().meta(named('Tiếng Việt', 'Vietnamese')),
            en: alt().meta(named('Tiếng Anh', 'English')),
          })
          .meta(
            named(
              'Ảnh có gì',
              'What it shows',
              'Một câu cho người không nhìn thấy ảnh.',
              'A sentence for those who do not see it.',
            ),
          ),
        credit: words().meta(
          named('Người chụp', 'Credit', 'Tên người chụp hay nơi cho ảnh.', 'Who took it, or who gave it.'),
        ),
        consent: day().meta(
          named(
            'Ngày đồng ý cho đăng',
            'Day of consent',
            'Ngày người chụp và người trong ảnh đồng ý. Chưa hỏi thì chưa đăng.',
            'The day on which the photographer and those in it agreed. Not asked yet: not published.',
          ),
        ),
      }),
    )
    .default([])
    .meta(named('Ảnh', 'Photos'));

export type Photo = z.infer<ReturnType<typeof photos>>[number];
