import type { ContentFile } from '../reading/content-file.ts';
import type { ContentFolder } from '../reading/content-folder.ts';
import { fileStart, type Said } from '../reading/fault.ts';
import type { Problem } from './problems.ts';

/** A photograph straight from a phone is smaller; a scan for print is not for the web. */
const mostPictureBytes = 8_000_000;

/** What the first bytes of a picture say it is. */
const realKind = (head: Uint8Array): string | undefined => {
  const text = String.fromCharCode(...head.subarray(0, 16));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpg';
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  return undefined;
};

/** Pictures beside the files that name them: each is there, is a picture, and is named. */
export const checkPictures = (
  files: readonly ContentFile[],
  pictures: ContentFolder['pictures'],
): Problem[] => {
  const problems: Problem[] = [];
  const shown = new Set<string>();
  for (const file of files) {
    const { photos } = (file.data ?? {}) as { photos?: unknown };
    for (const [at, photo] of (Array.isArray(photos) ? photos : []).entries()) {
      const name = (photo as { file?: unknown } | null)?.file;
      if (typeof name !== 'string') continue;
      const path = `content/${file.folder}/${name}`;
      shown.add(path);
      if (!pictures.has(path))
        problems.push({
          file: file.path,
          ...file.positionOf(['photos', at, 'file']),
          field: `photos[${at + 1}].file`,
          severity: 'error',
          code: 'noPicture',
          vi: `Không có ảnh ${path}. Đặt ảnh cạnh tệp này.`,
          en: `There is no picture ${path}. Put it beside this file.`,
        });
    }
  }
  for (const [path, { bytes, head }] of pictures) {
    const refuse = (said: Said) =>
      problems.push({ file: path, ...fileStart, field: '', severity: 'error', ...said });
    const kind = realKind(head);
    const ending = path.split('.').at(-1)?.replace('jpeg', 'jpg');
    if (!shown.has(path))
      refuse({
        code: 'strayPicture',
        vi: 'Không mục nào nhắc tới ảnh này: ghi tên ảnh vào "photos", hoặc xóa ảnh.',
        en: 'Nothing names this picture: write it into "photos", or delete it.',
      });
    else if (kind === undefined)
      refuse({
        code: 'brokenPicture',
        vi: 'Tệp ảnh hỏng, hoặc không phải ảnh.',
        en: 'The picture is broken, or is no picture.',
      });
    else if (kind !== ending)
      refuse({
        code: 'pictureKind',
        vi: `Tệp này thật ra là .${kind}. Đổi đuôi tên tệp thành .${kind}.`,
        en: `This file is really a .${kind}. Change its ending to .${kind}.`,
      });
    if (bytes > mostPictureBytes)
      refuse({
        code: 'hugePicture',
        vi: `Ảnh ${(bytes / 1e6).toFixed(1).replace('.', ',')} MB, quá 8 MB. Thu nhỏ trước khi đăng.`,
        en: `The picture has ${(bytes / 1e6).toFixed(1)} MB, over 8 MB. Shrink it first.`,
      });
  }
  return problems;
};
