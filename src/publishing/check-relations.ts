import type { ContentFile } from '../reading/content-file.ts';
import { faultAt, fileStart, positionAt, type Fault } from '../reading/fault.ts';
import { day } from '../fields/fields.ts';
import { folders, type CollectionName } from '../fields/folders.ts';
import { faultOfId, faultOfName } from './check-links.ts';
import { checkDoubled } from './check-doubled.ts';
import { checkPage } from './check-pages.ts';
import { schemaOf } from './check-shape.ts';
import { onceAFile } from './once-a-file.ts';
import { faultOfField } from './report.ts';
import { say } from './say.ts';
import { findReferences } from './schema-walk.ts';
import type { Together } from './together.ts';

/** Ids in a file that point at other things. */
const referencesOf = onceAFile((file) => [...findReferences(schemaOf(file), file.data)]);

/** Folders in which each thing has one of the same name in the other. */
const counterparts: Partial<Record<CollectionName, CollectionName>> = {
  figures: 'indicators',
  indicators: 'figures',
};

const realDay = day();

/** A file among the others: what it refers to exists, and its name is one that the site knows. */
export function* checkRelations(file: ContentFile, together: Together): Generator<Fault> {
  const { folder, id: own } = file;
  for (const named of file.names) {
    const said = faultOfName(named, file, together);
    if (said) yield faultAt(named, said, named.field);
  }
  if (file.data === undefined) return;
  for (const { path, to, id } of referencesOf(file)) {
    const isSelf = to === folder && id === own;
    const said = faultOfId(to, id, together) ?? (isSelf ? say('selfReference', id) : undefined);
    if (said) yield faultOfField(file, path, said);
  }
  yield* checkDoubled(file);
  const counterpart = counterparts[folder];
  const lacking = counterpart && faultOfId(counterpart, own, together);
  if (lacking) yield faultOfField(file, [], lacking);
  if (folder === 'pages') yield* checkPage(file, together);
  if (folder === 'changes') yield* checkChangedPage(file, together);
  yield* checkHeaders(file, together);
  if (folder === 'news' && !realDay.safeParse(own.slice(0, 10)).success)
    yield faultOfField(file, [], say('newsDay'));
}

/** The page that a change tells of is there, or was and leads on. */
function* checkChangedPage(file: ContentFile, together: Together): Generator<Fault> {
  const { page } = file.data as { page?: unknown };
  if (typeof page !== 'object' || page === null) return;
  for (const [locale, path] of Object.entries(page)) {
    const address = String(path).replaceAll(/^\/|\/$/g, '');
    if (/^\/.*\/$/.test(String(path)) && !together.addresses.has(address) && !together.moved.has(address))
      yield faultOfField(file, ['page', locale], say('deadLink', String(path)));
  }
}

/** Vietnamese prose that has no English version: the English page says so and shows the Vietnamese. */
export function* warnOfUntranslated(
  { folder, id, locale }: ContentFile,
  together: Together,
): Generator<Fault> {
  const english = `${id}.en.mdx`;
  if (locale === 'vi' && folder !== 'pages' && !together.byPath.has(`content/${folder}/${english}`))
    yield faultAt(fileStart, say('untranslated', english));
}

/** What both languages of a text say of it alike. */
const alike = ['happenedOn', 'reportedOn', 'sources', 'photos'] as const;

/** The English header of a text beside the Vietnamese one. */
export function* checkHeaders(file: ContentFile, together: Together): Generator<Fault> {
  const vi = together.byPath.get(`content/${file.folder}/${file.id}.vi.mdx`);
  if (
    file.locale !== 'en' ||
    folders[file.folder] !== 'prose' ||
    !vi ||
    vi.data === undefined ||
    file.data === undefined
  )
    return;
  for (const field of alike) {
    const [ours, theirs] = [file, vi].map(({ data }) =>
      JSON.stringify((data as Record<string, unknown>)[field]),
    );
    if (ours !== theirs) yield faultOfField(file, [field], say('twinsDiffer', theirs ?? '–'));
  }
}

/** Sources and documents that a body names in one language and not in the other. */
export function* warnOfNames(file: ContentFile, together: Together): Generator<Fault> {
  const vi = together.byPath.get(`content/${file.folder}/${file.id}.vi.mdx`);
  if (file.locale !== 'en' || !vi || file.body === undefined || [...file.faults, ...vi.faults].length > 0)
    return;
  const namesOf = ({ names }: ContentFile) =>
    new Set(names.flatMap(({ kind, name }) => (kind === 'sources' || kind === 'documents' ? [name] : [])));
  const [ours, theirs] = [namesOf(file), namesOf(vi)];
  const lacks = [...theirs.difference(ours)];
  const extra = [...ours.difference(theirs)];
  if (lacks.length + extra.length === 0) return;
  const at = file.body.length - file.body.trimStart().length;
  yield faultAt(
    positionAt(file.body, at),
    say('namesDiffer', lacks.join(', ') || '–', extra.join(', ') || '–'),
  );
}

/** Whether the files that belong together are all there. */
export function* checkTwins({ folder, id, locale }: ContentFile, together: Together): Generator<Fault> {
  const lacks = (ending: string) => !together.byPath.has(`content/${folder}/${id}.${ending}`);
  const withProse = folders[folder] === 'withProse';
  const prose = ['vi.mdx', 'en.mdx'];
  for (const ending of locale || withProse ? prose : []) {
    // Without English the page says so; an address of its own is another matter.
    const isTold = ending === 'en.mdx' && folder !== 'pages' && !lacks('vi.mdx');
    if (lacks(ending) && !isTold)
      yield faultAt(fileStart, say(locale ? 'noTwin' : 'noProse', `${id}.${ending}`));
  }
  if (locale && withProse && lacks('json')) yield faultAt(fileStart, say('noThing', `${id}.json`));
}
