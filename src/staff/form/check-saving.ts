import type { CollectionName } from '../../fields/folders.ts';
import type { Problem } from '../../publishing/report.ts';
import type { ContentFile } from '../../reading/content-file.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { faultsOf, knownIn } from '../new/draft.ts';
import { readChosen, readContent } from './browser/clone.ts';
import { collectionName, formKinds } from './collections.ts';
import { writeFromForm, type Kind } from './file-format.ts';

/** What the CMS is about to save. */
export interface Saving {
  collection: string;
  /** Of its file, or of the Vietnamese one of two. */
  path: string;
  data: Record<string, unknown>;
  /** The other languages. */
  i18n: Record<string, { data: Record<string, unknown> }>;
}

/** Marks that the CMS keeps in its data and never writes. */
const withoutMarks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      key.startsWith('__sc_') ? [] : [[key, withoutMarks(each)]],
    ),
  );
};

/** The files that would be written. */
export const filesOf = (kind: Kind, { path, data, i18n }: Saving): { path: string; text: string }[] => {
  const write = (each: Record<string, unknown>) =>
    writeFromForm(kind, withoutMarks(each) as Record<string, unknown>);
  return [
    { path, text: write(data) },
    ...(kind.isProse
      ? Object.entries(i18n).map(([locale, { data: own }]) => ({
          path: path.replace(/\.vi\.mdx$/, `.${locale}.mdx`),
          text: write(own),
        }))
      : []),
  ];
};

/** Pictures that a text names and that are only now put beside it. */
const picturesIn = async (folder: CollectionName, text: string) => {
  const names = [...text.matchAll(/"file": ?"([a-z0-9-]+\.(?:jpe?g|png|webp))"/g)].map(
    ([, name = '']) => name,
  );
  const found = await Promise.all(
    names.map(async (name) => [`content/${folder}/${name}`, await readChosen(name)] as const),
  );
  return found.flatMap(([path, picture]) => (picture ? [[path, picture] as const] : []));
};

/** A mistake in what would be saved, with the texts it is in. */
export interface Found {
  kind: Kind;
  files: { path: string; text: string }[];
  problems: Problem[];
  /** Pictures that nothing would name any more: one that is replaced, or taken out. */
  left: string[];
}

let last: { files: readonly ContentFile[]; known: ReadonlySet<string> } | undefined;
/** What the check says of content before anything is saved; asked once as long as no file changes. */
const knownNow = (content: ContentFolder): ReadonlySet<string> => {
  const { files } = content;
  const isSame =
    last?.files.length === files.length && files.every((file, index) => file === last?.files[index]);
  if (!last || !isSame) last = { files, known: knownIn(content) };
  return last.known;
};

/** What the check says of content with this saved that it does not say now. */
export const checkSaving = async (saving: Saving): Promise<Found> => {
  const kind = formKinds.find((each) => collectionName(each) === saving.collection);
  if (!kind) throw new Error(`No collection ${saving.collection}.`);
  const files = filesOf(kind, saving);
  const content = await readContent();
  const added = await Promise.all(files.map(({ text }) => picturesIn(kind.folder, text)));
  const pictures = new Map([...added.flat(), ...content.pictures]);
  const found = faultsOf(files, { ...content, pictures }, [], knownNow(content));
  const isLeft = ({ code }: Problem) => code === 'strayPicture';
  const left = found.filter(isLeft).map(({ file }) => file);
  return { kind, files, left, problems: found.filter(({ file }) => !left.includes(file)) };
};
