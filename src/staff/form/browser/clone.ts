import { readContentFile, type ContentFile } from '../../../reading/content-file.ts';
import { nameOf, type ContentFolder } from '../../../reading/content-folder.ts';
import { readPicture, type Picture } from '../../../reading/picture.ts';
import { keepFiles } from './fs.ts';

/** What Chrome and Edge have beyond what all browsers have. */
interface Chooser {
  showDirectoryPicker?: (options?: object) => Promise<FileSystemDirectoryHandle>;
}
interface Permitted {
  requestPermission?: (this: FileSystemDirectoryHandle, options?: object) => Promise<PermissionState>;
}

let root: FileSystemDirectoryHandle | undefined;
const keepRoot = (handle: FileSystemDirectoryHandle) => {
  root = handle;
};
/** Pictures that were chosen since the page opened, by file name. */
const chosen = new Map<string, File>();

/** Remembers which folder the CMS is given, by its chooser or from an earlier visit, and which pictures are put into the form. */
export const watchClone = (): void => {
  const chooser = globalThis as unknown as Chooser;
  const { showDirectoryPicker } = chooser;
  if (showDirectoryPicker)
    chooser.showDirectoryPicker = async (options) => {
      const handle = await showDirectoryPicker(options);
      keepRoot(handle);
      return handle;
    };
  const handles = FileSystemDirectoryHandle.prototype as unknown as Permitted;
  const { requestPermission } = handles;
  if (requestPermission)
    handles.requestPermission = async function ask(this: FileSystemDirectoryHandle, options) {
      const answer = await requestPermission.call(this, options);
      if (answer === 'granted') keepRoot(this);
      return answer;
    };
  const { createObjectURL } = URL;
  URL.createObjectURL = (object) => {
    if (object instanceof File) chosen.set(object.name, object);
    return createObjectURL(object);
  };
};

/** A file that was read, as long as it is the same. */
const kept = new Map<string, { stamp: string; read: ContentFile | Picture }>();
const readOnce = async <Read extends ContentFile | Picture>(
  path: string,
  file: File,
  read: (bytes: Uint8Array) => Read,
): Promise<Read> => {
  const stamp = `${file.size} ${file.lastModified}`;
  const known = kept.get(path);
  if (known?.stamp === stamp) return known.read as Read;
  const bytes = new Uint8Array(await file.arrayBuffer());
  keepFiles([[path, new TextDecoder().decode(bytes)]]);
  const fresh = read(bytes);
  kept.set(path, { stamp, read: fresh });
  return fresh;
};

const readClone = async (top: FileSystemDirectoryHandle): Promise<ContentFolder> => {
  const folder: ContentFolder = { files: [], pictures: new Map(), strangers: [] };
  const content = await top.getDirectoryHandle('content');
  for await (const [folderName, handle] of content.entries()) {
    if (handle.kind !== 'directory') continue;
    for await (const [fileName, each] of handle.entries()) {
      if (each.kind !== 'file') continue;
      const path = `content/${folderName}/${fileName}`;
      const name = nameOf(folderName, fileName);
      const file = await each.getFile();
      if (name) folder.files.push(await readOnce(path, file, (bytes) => readContentFile(name, bytes)));
      else if (/\.(jpe?g|png|webp)$/.test(fileName))
        folder.pictures.set(path, await readOnce(path, file, readPicture));
    }
  }
  return { ...folder, files: folder.files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
};

/** Content as it was when the staff site was built: what a forge’s files are held to, as the form cannot read them all itself. */
const readSnapshot = async (): Promise<ContentFolder> => {
  const answer = await fetch('content.json');
  if (!answer.ok) throw new Error(`content.json: ${answer.status}`);
  const { files, pictures } = (await answer.json()) as {
    files: Record<string, string>;
    pictures: Record<string, Picture>;
  };
  keepFiles(Object.entries(files));
  const read = Object.entries(files).flatMap(([path, text]) => {
    const [, folder = '', fileName = ''] = path.split('/');
    const name = nameOf(folder, fileName);
    return name ? [readContentFile(name, new TextEncoder().encode(text))] : [];
  });
  return { files: read, pictures: new Map(Object.entries(pictures)), strangers: [] };
};
let snapshot: Promise<ContentFolder> | undefined;

/** All content beside which a change is checked: the clone as it is now, else the snapshot. */
export const readContent = (): Promise<ContentFolder> =>
  root ? readClone(root) : (snapshot ??= readSnapshot());

/** A picture that was put into the form and will be saved with it; its name may get a number when another has it. */
export const readChosen = async (fileName: string): Promise<Picture | undefined> => {
  const file = chosen.get(fileName) ?? chosen.get(fileName.replace(/-\d+(\.\w+)$/, '$1'));
  return file && readPicture(new Uint8Array(await file.arrayBuffer()));
};

/** Takes pictures away that nothing names any more. @returns whether that could be done: only the files of a clone are in reach */
export const dropPictures = async (paths: readonly string[]): Promise<boolean> => {
  if (!root) return false;
  for (const path of paths) {
    const [top = '', folder = '', name = ''] = path.split('/');
    const beside = await (await root.getDirectoryHandle(top)).getDirectoryHandle(folder);
    await beside.removeEntry(name);
  }
  return true;
};
