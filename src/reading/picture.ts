/** What a picture says of itself, as far as a check needs to know. */
export interface Picture {
  bytes: number;
  /** What its bytes say it is, whatever its name ends in; absent when they are no picture that we know. */
  kind?: PictureKind;
  width?: number;
  height?: number;
  /** Whether its end is there. */
  isWhole: boolean;
  /** Whether it tells where it was taken. */
  hasPlace: boolean;
  /** Whether it tells more than it shows: camera, day, owner. */
  hasDetails: boolean;
  /** Whether it lies on its side and asks to be turned. */
  isTurned: boolean;
}

export const pictureKinds = [
  'jpg',
  'png',
  'webp',
  'heic',
  'avif',
  'gif',
  'tif',
  'bmp',
  'svg',
  'pdf',
] as const;
export type PictureKind = (typeof pictureKinds)[number];

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What the first bytes of a file say it is. */
const kindOf = (bytes: Uint8Array): PictureKind | undefined => {
  const head = latin(bytes, 0, 32);
  const brand = head.slice(4, 8) === 'ftyp' ? head.slice(8, 12) : '';
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpg';
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) return 'heic';
  if (brand === 'avif' || brand === 'avis') return 'avif';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tif';
  if (head.startsWith('BM')) return 'bmp';
  if (/^\s*(<\?xml|<svg)/.test(head)) return 'svg';
  return head.startsWith('%PDF') ? 'pdf' : undefined;
};

type Details = Pick<Picture, 'hasPlace' | 'hasDetails' | 'isTurned'>;
const noDetails: Details = { hasPlace: false, hasDetails: false, isTurned: false };
const both = (a: Details, b: Details): Details => ({
  hasPlace: a.hasPlace || b.hasPlace,
  hasDetails: a.hasDetails || b.hasDetails,
  isTurned: a.isTurned || b.isTurned,
});

const orientationTag = 0x0112;
const placeTag = 0x8825;

/** The tags of an Exif block, which is laid out as a TIFF file. */
const readExif = (block: Uint8Array): Details => {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const isLittle = latin(block, 0, 2) === 'II';
  try {
    const start = view.getUint32(4, isLittle);
    const entries = view.getUint16(start, isLittle);
    const found = { ...noDetails, hasDetails: true };
    for (let index = 0; index < entries; index += 1) {
      const at = start + 2 + index * 12;
      const tag = view.getUint16(at, isLittle);
      if (tag === placeTag) found.hasPlace = true;
      if (tag === orientationTag && view.getUint16(at + 8, isLittle) > 1) found.isTurned = true;
    }
    return found;
  } catch {
    // What cannot be read may hold anything.
    return { ...noDetails, hasDetails: true, hasPlace: latin(block, 0, block.length).includes('GPS') };
  }
};

/** Words about a picture, as XML. */
const readXmp = (block: Uint8Array): Details => ({
  ...noDetails,
  hasDetails: true,
  hasPlace: /GPSL|gps(Lat|Long)itude/i.test(Buffer.from(block).toString('latin1')),
});

interface Read extends Details {
  width?: number;
  height?: number;
  isWhole: boolean;
}

const readJpeg = (bytes: Uint8Array): Read => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let details = noDetails;
  let size: { width?: number; height?: number } = {};
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2);
    const block = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1 && latin(block, 0, 4) === 'Exif')
      details = both(details, readExif(block.subarray(6)));
    else if (marker === 0xe1 && latin(block, 0, 28).startsWith('http://ns.adobe.com/xap'))
      details = both(details, readXmp(block));
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && block.length >= 5)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xda) break;
    at += 2 + length;
  }
  // Cameras add blocks of their own after the picture's end; the end itself must be there.
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(
    Buffer.from([0xff, 0xd9]),
  );
  return { ...details, ...size, isWhole: size.width !== undefined && end > at };
};

const readPng = (bytes: Uint8Array): Read => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let details = noDetails;
  let size: { width?: number; height?: number } = {};
  let isWhole = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = latin(bytes, at + 4, at + 8);
    const block = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR' && block.length >= 8)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (name === 'eXIf') details = both(details, readExif(block));
    if (/^[ti]TXt$|^zTXt$/.test(name)) details = both(details, readXmp(block));
    if (name === 'IEND') isWhole = true;
    at += 12 + length;
  }
  return { ...details, ...size, isWhole: isWhole };
};

const readWebp = (bytes: Uint8Array): Read => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let details = noDetails;
  let size: { width?: number; height?: number } = {};
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = latin(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    const block = bytes.subarray(at + 8, at + 8 + length);
    const has = (many: number) => block.length >= many;
    const int24 = (from: number) =>
      (block[from] ?? 0) + ((block[from + 1] ?? 0) << 8) + ((block[from + 2] ?? 0) << 16);
    if (name === 'VP8X' && has(10)) size = { width: int24(4) + 1, height: int24(7) + 1 };
    else if (name === 'VP8 ' && has(10) && size.width === undefined)
      size = {
        width: view.getUint16(at + 14, true) & 0x3fff,
        height: view.getUint16(at + 16, true) & 0x3fff,
      };
    else if (name === 'VP8L' && has(5) && size.width === undefined) {
      const bits = view.getUint32(at + 9, true);
      size = { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    } else if (name === 'EXIF')
      details = both(details, readExif(latin(block, 0, 4) === 'Exif' ? block.subarray(6) : block));
    else if (name === 'XMP ') details = both(details, readXmp(block));
    at += 8 + length + (length % 2);
  }
  return {
    ...details,
    ...size,
    isWhole: size.width !== undefined && view.getUint32(4, true) + 8 <= bytes.length,
  };
};

const readers: Partial<Record<PictureKind, (bytes: Uint8Array) => Read>> = {
  jpg: readJpeg,
  png: readPng,
  webp: readWebp,
};

/** Reads a picture's size and what it carries besides, without decoding it. Bytes that are no picture have no kind. */
export const readPicture = (bytes: Uint8Array): Picture => {
  const kind = kindOf(bytes);
  const read = kind && readers[kind];
  const unread = { ...noDetails, isWhole: read === undefined };
  if (!kind) return { bytes: bytes.length, ...unread };
  try {
    return { bytes: bytes.length, kind, ...(read ? read(bytes) : unread) };
  } catch {
    return { bytes: bytes.length, kind, ...noDetails, isWhole: false };
  }
};
