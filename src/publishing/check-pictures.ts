import type { ContentFile } from '../reading/content-file.ts';
import type { ContentFolder } from '../reading/content-folder.ts';
import { faultAt, fileStart, type Said } from '../reading/fault.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { say } from './say.ts';

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

/** What is wrong with a picture that lies in `content/`. */
function* faultsOfPicture(path: string, bytes: number, head: Uint8Array, isShown: boolean): Generator<Said> {
  const kind = realKind(head);
  const ending = path.split('.').at(-1)?.replace('jpeg', 'jpg');
  if (!isShown) yield say('strayPicture');
  else if (kind === undefined) yield say('brokenPicture');
  else if (kind !== ending) yield say('pictureKind', kind);
  if (bytes > mostPictureBytes) yield say('hugePicture', (bytes / 1e6).toFixed(1));
}

/** Pictures beside the files that name them: each is there, is a picture, and is named. */
export function* checkPictures(
  files: readonly ContentFile[],
  pictures: ContentFolder['pictures'],
): Generator<Problem> {
  const shown = new Set<string>();
  for (const file of files) {
    const { photos } = (file.data ?? {}) as { photos?: unknown };
    for (const [at, photo] of (Array.isArray(photos) ? photos : []).entries()) {
      const name = (photo as { file?: unknown } | null)?.file;
      if (typeof name !== 'string') continue;
      const path = `content/${file.folder}/${name}`;
      shown.add(path);
      if (!pictures.has(path))
        yield problemIn(file.path, faultOfField(file, ['photos', at, 'file'], say('noPicture', path)));
    }
  }
  for (const [path, { bytes, head }] of pictures)
    for (const said of faultsOfPicture(path, bytes, head, shown.has(path)))
      yield problemIn(path, faultAt(fileStart, said));
}
