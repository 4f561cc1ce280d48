import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, folders, type CollectionName } from '../fields/folders.ts';
import { readContentFile, type ContentFile, type FileName } from './content-file.ts';
import { faultAt, fileStart, type Fault, type Said } from './fault.ts';
import { readPicture, type Picture } from './picture.ts';
import { say } from './say.ts';

/** Folders whose things may have pictures beside them. */
const pictured = ['products', 'fairs', 'news'];
const picture = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(jpg|jpeg|png|webp)$/;

/** Files of `content/` that are not content: the staff guide, where staff look, and what translations were made from. */
const beside = ['content/README.md', 'content/translations.json'];

/** Files that systems and editors leave behind by themselves; nobody made them, so nobody is told of them. */
const leftovers =
  /^(\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.directory|\.gitkeep|\.~lock\..*#|~\$.*|#.*#|\.#.*|.*~|.*\.(swp|swo|swx|bak|tmp|orig|crdownload))$/i;

/** Names that Windows keeps for itself, whatever ending follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

export interface ContentFolder {
  files: ContentFile[];
  /** What each picture says of itself. */
  pictures: Map<string, Picture>;
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
const sayStranger = (path: string): Said => {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (rest.length === 0) return say('strangeFile.inNoFolder');
  if (!Object.hasOwn(folders, folder)) return say('strangeFolder', folder, collectionNames.join(', '));
  if (rest.length > 1) return say('strangeFolder.within', folder);
  if (/\.md$/i.test(name)) return say('strangeFile.markdown');
  if (/\.(heic|heif)$/i.test(name)) return say('strangeFile.heic');
  if (/\.(jpe?g|png|webp)$/i.test(name))
    return pictured.includes(folder) ? say('strangeName.picture') : say('strangeFile.picture', folder);
  return /\.(json|mdx)$/.test(name) ? say('strangeName') : say('strangeFile');
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
  const refuse = (file: string, said: Said) => strangers.push({ file, ...faultAt(fileStart, said) });
  const top = only ? `content/${only}` : 'content';
  for (const { path, entry } of only && !existsSync(join(root, top)) ? [] : list(root, top)) {
    if (beside.includes(path) || leftovers.test(entry.name)) continue;
    const [, folder = '', ...rest] = path.split('/');
    const name = rest.length === 1 ? nameOf(folder, entry.name) : undefined;
    if (!entry.isFile()) refuse(path, say('link'));
    else if (name) files.push(readContentFile(name, readFileSync(join(root, path))));
    else if (pictured.includes(folder) && rest.length === 1 && picture.test(entry.name))
      pictures.set(path, readPicture(readFileSync(join(root, path))));
    else refuse(path.normalize('NFC'), sayStranger(path));
  }
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), pictures, strangers };
};
