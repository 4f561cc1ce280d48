import sharp, { type Sharp } from 'sharp';
import { readPicture } from '../../reading/picture.ts';

/** What can be mended in a picture without asking anybody. */
export type PictureMend = 'turned' | 'shrunk' | 'stripped';

/** As wide as any screen shows it. */
const mostSide = 2400;
/** What a person should not have to wait for; smaller ones are left as they are. */
const manyBytes = 4_000_000;

const encoders = {
  jpg: (picture: Sharp) => picture.jpeg({ quality: 85, mozjpeg: true }),
  png: (picture: Sharp) => picture.png({ compressionLevel: 9 }),
  webp: (picture: Sharp) => picture.webp({ quality: 85 }),
};

/**
 * A picture turned as it asks to be, no larger than a screen, without what it tells of its place and camera.
 * @returns nothing when there is nothing to mend, or when it is no whole picture of a kind that is used
 */
export const mendPicture = async (
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; mends: PictureMend[] } | undefined> => {
  const { kind, width = 0, height = 0, isWhole, isTurned, hasPlace, hasDetails } = readPicture(bytes);
  const encode = kind && kind in encoders ? encoders[kind as keyof typeof encoders] : undefined;
  if (!encode || !isWhole) return undefined;
  const isLarge = Math.max(width, height) > mostSide || bytes.length > 2 * manyBytes;
  const mends: PictureMend[] = [
    ...(isTurned ? (['turned'] as const) : []),
    ...(isLarge ? (['shrunk'] as const) : []),
    ...(hasPlace || hasDetails ? (['stripped'] as const) : []),
  ];
  if (mends.length === 0) return undefined;
  const upright = sharp(bytes, { limitInputPixels: 400_000_000 }).rotate();
  const sized = upright.resize({
    width: mostSide,
    height: mostSide,
    fit: 'inside',
    withoutEnlargement: true,
  });
  try {
    const mended = await encode(sized).toBuffer();
    return { bytes: mended, mends };
  } catch {
    // What cannot be decoded is for a person; the check says that it is broken.
    return undefined;
  }
};
