import type { ContentFile } from '../reading/content-file.ts';
import type { ContentFolder } from '../reading/content-folder.ts';
import type { Picture } from '../reading/picture.ts';
import { faultAt, fileStart, type Said } from '../reading/fault.ts';
import { faultOfField, problemIn, type Problem } from './report.ts';
import { say } from './say.ts';

/** A photograph straight from a phone is smaller; a scan for print is not for the web. */
const mostPictureBytes = 8_000_000;
const mostPicturePixels = 40_000_000;
/** A narrower one is blurred on any screen. */
const leastPictureSide = 400;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** What is wrong with a picture that lies in `content/`. */
function* faultsOfPicture(path: string, picture: Picture, isShown: boolean): Generator<Said> {
  const { kind, bytes, width = 0, height = 0, isWhole, hasPlace } = picture;
  const ending = path.split('.').at(-1)?.replace('jpeg', 'jpg');
  if (!isShown) yield say('strayPicture');
  else if (kind === undefined) yield say('brokenPicture');
  else if (kind !== ending)
    yield /^(jpg|png|webp)$/.test(kind) ? say('pictureKind', kind) : say('pictureKind.unused', kind);
  else if (!isWhole) yield say('brokenPicture');
  if (bytes > mostPictureBytes || width * height > mostPicturePixels)
    yield say('hugePicture', width > 0 ? `${width}×${height}, ` : '', megabytes(bytes));
  if (hasPlace) yield say('placeInPicture');
}

/** What a person should look at again in a picture. */
function* doubtsOfPicture({
  width = 0,
  height = 0,
  hasPlace,
  hasDetails,
  isTurned,
}: Picture): Generator<Said> {
  if (width > 0 && Math.min(width, height) < leastPictureSide)
    yield say('smallPicture', `${width}×${height}`);
  if (isTurned) yield say('turnedPicture');
  else if (hasDetails && !hasPlace) yield say('detailsInPicture');
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
  for (const [path, picture] of pictures) {
    for (const said of faultsOfPicture(path, picture, shown.has(path)))
      yield problemIn(path, faultAt(fileStart, said));
    for (const said of doubtsOfPicture(picture)) yield problemIn(path, faultAt(fileStart, said), 'warning');
  }
}
