import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, folders, type CollectionName } from '../fields/folders.ts';
import { readContentFile, type ContentFile, type FileName } from './content-file.ts';
import { fileStart, type Fault } from './fault.ts';

/** Folders whose things may have pictures beside them. */
const pictured = ['products', 'fairs'];
const picture = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(jpg|jpeg|png|webp)$/;

/** The staff guide: where staff look, and the only file of `content/` that is not content. */
const guide = 'content/README.md';

/** Files that systems and editors leave behind by themselves; nobody made them, so nobody is told of them. */
const leftovers =
  /^(\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|\.gitkeep|\.~lock\..*#|~\$.*|#.*#|\.#.*|.*~|.*\.(swp|swo|swx|bak|tmp|orig|crdownload))$/i;

/** Names that Windows keeps for itself, whatever ending follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export interface ContentFolder {
  files: ContentFile[];
  /** Pictures with their first bytes and their size. */
  pictures: Map<string, { bytes: number; head: Uint8Array }>;
  /** Faults of files that are no content: wrong kind, wrong name, a link to elsewhere. */
  strangers: (Fault & { file: string })[];
}

/** What a file’s name says: its folder, id and language; nothing for a name that is not used. */
export const nameOf = (folder: string, fileName: string): FileName | undefined => {
  const match = /^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?<locale>vi|en)\.mdx|\.json)$/.exec(fileName)?.groups;
  if (!match?.['id'] || reserved.test(match['id']) || !Object.hasOwn(folders, folder)) return undefined;
  return {
    folder: folder as CollectionName,
    path: `content/${folder}/${fileName}`,
    id: match['id'],
    ...(match['locale'] ? { locale: match['locale'] as 'vi' | 'en' } : {}),
  };
};

/** What is wrong with a file whose name or kind is not used. */
const sayStranger = (path: string): Pick<Fault, 'code' | 'vi' | 'en'> => {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (rest.length === 0)
    return {
      code: 'strangeFile',
      vi: 'Tệp này không nằm trong thư mục nào của content/. Chuyển nó vào đúng thư mục.',
      en: 'This file is in no folder of content/. Move it into the right one.',
    };
  if (!Object.hasOwn(folders, folder))
    return {
      code: 'strangeFolder',
      vi: `Không có thư mục content/${folder}/. Các thư mục: ${collectionNames.join(', ')}.`,
      en: `There is no folder content/${folder}/. The folders are: ${collectionNames.join(', ')}.`,
    };
  if (rest.length > 1)
    return {
      code: 'strangeFolder',
      vi: `Không đặt thư mục con trong content/${folder}/. Chuyển tệp lên một bậc.`,
      en: `No folder within content/${folder}/. Move the file one step up.`,
    };
  if (/\.md$/i.test(name))
    return {
      code: 'strangeFile',
      vi: 'Đổi đuôi tệp thành .vi.mdx hoặc .en.mdx.',
      en: 'Change the ending of the file to .vi.mdx or .en.mdx.',
    };
  if (/\.(heic|heif)$/i.test(name))
    return {
      code: 'strangeFile',
      vi: 'Ảnh .heic của điện thoại không dùng được. Đổi sang .jpg.',
      en: 'A phone’s .heic picture cannot be used. Convert it to .jpg.',
    };
  if (/\.(jpe?g|png|webp)$/i.test(name))
    return pictured.includes(folder)
      ? {
          code: 'strangeName',
          vi: 'Tên tệp ảnh chỉ dùng a-z 0-9 và gạch ngang, đuôi .jpg, .png hoặc .webp viết thường.',
          en: 'A picture’s name has a-z 0-9 and hyphens, and ends in .jpg, .png or .webp in lower case.',
        }
      : {
          code: 'strangeFile',
          vi: `Thư mục content/${folder}/ không nhận ảnh.`,
          en: `The folder content/${folder}/ takes no pictures.`,
        };
  if (/\.(json|mdx)$/.test(name))
    return {
      code: 'strangeName',
      vi: 'Tên tệp chỉ dùng a-z 0-9 và gạch ngang; đuôi là .json, .vi.mdx hoặc .en.mdx.',
      en: 'A file’s name has a-z 0-9 and hyphens; it ends in .json, .vi.mdx or .en.mdx.',
    };
  return {
    code: 'strangeFile',
    vi: 'Loại tệp này không dùng ở đây. Chỉ nhận .json, .vi.mdx và .en.mdx.',
    en: 'This kind of file is not used here: only .json, .vi.mdx and .en.mdx.',
  };
};

/** Files and links of a folder, however deep; a link is listed and never followed. */
const list = (root: string, folder: string): { path: string; entry: Dirent }[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? list(root, path) : [{ path, entry }];
  });

/** Reads one folder's files, or all of `content/`. @throws if `content/` is not there. */
export const readContentFolder = (root: string, only?: CollectionName): ContentFolder => {
  const files: ContentFile[] = [];
  const pictures: ContentFolder['pictures'] = new Map();
  const strangers: ContentFolder['strangers'] = [];
  const refuse = (file: string, said: Pick<Fault, 'code' | 'vi' | 'en'>) =>
    strangers.push({ file, ...fileStart, field: '', ...said });
  const top = only ? `content/${only}` : 'content';
  for (const { path, entry } of only && !existsSync(join(root, top)) ? [] : list(root, top)) {
    if (path === guide || leftovers.test(entry.name)) continue;
    if (!entry.isFile()) {
      refuse(path, {
        code: 'link',
        vi: 'Đây là một liên kết (hoặc tệp đặc biệt), không phải tệp thật. Chép tệp thật vào đây.',
        en: 'This is a link (or a special file), not a real file. Copy the real file here.',
      });
      continue;
    }
    const [, folder = '', ...rest] = path.split('/');
    if (pictured.includes(folder) && rest.length === 1 && picture.test(entry.name)) {
      const bytes = readFileSync(join(root, path));
      pictures.set(path, { bytes: statSync(join(root, path)).size, head: bytes.subarray(0, 64) });
      continue;
    }
    const name = rest.length === 1 ? nameOf(folder, entry.name) : undefined;
    if (!name) refuse(path.normalize('NFC'), sayStranger(path));
    else files.push(readContentFile(name, readFileSync(join(root, path))));
  }
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), pictures, strangers };
};
