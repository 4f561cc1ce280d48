import type { PageHeader } from '../addresses/page.schema.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Fault } from '../reading/fault.ts';
import { faultOfField } from './report.ts';
import { say } from './say.ts';
import type { Together } from './together.ts';

/** What the two files of a page say alike: its place among the others does not hang on the language. */
const shared = ['section', 'listed', 'order', 'kind', 'topic'] as const;

const isOtherType = (a: unknown, b: unknown): boolean =>
  a !== undefined && b !== undefined && typeof a !== typeof b;

/** A page of `content/pages/` among the others. */
export function* checkPage(file: ContentFile, together: Together): Generator<Fault> {
  const headerOf = (id: string, locale = file.locale) =>
    together.byPath.get(`content/pages/${id}.${locale}.mdx`)?.data as Partial<PageHeader> | undefined;
  const header = file.data as Partial<PageHeader>;
  const { section } = header;
  if (file.body?.trim() && header.lastChecked === undefined)
    yield faultOfField(file, ['lastChecked'], say('required.lastChecked'));
  if (section !== undefined && headerOf(section)?.section !== undefined)
    yield faultOfField(file, ['section'], say('deepSection', section));
  if (header.listed === 'section' && section === undefined)
    yield faultOfField(file, ['listed'], say('listedWithoutSection'));
  const twin = file.locale === 'en' ? headerOf(file.id, 'vi') : undefined;
  for (const field of twin ? shared : [])
    // A value of another type is told beside its schema.
    if (header[field] !== twin?.[field] && !isOtherType(header[field], twin?.[field]))
      yield faultOfField(file, [field], say('twinsDiffer', String(twin?.[field] ?? '–')));
}
