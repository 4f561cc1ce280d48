import type { ContentFile } from '../reading/content-file.ts';
import { isRealDay } from '../reading/days.ts';
import { fileStart } from '../reading/fault.ts';
import { folders } from '../fields/folders.ts';
import { checkPage } from './check-pages.ts';
import { faultOfName, unknownId, unknownSource } from './check-links.ts';
import { schemaOf } from './check-shape.ts';
import { onceAFile } from './once-a-file.ts';
import type { Complain } from './problems.ts';
import { findReferences } from './schema-walk.ts';
import type { Together } from './together.ts';

/** Lists of keys that name the same thing twice. */
function* findDoubled(
  data: unknown,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; item: string }> {
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries())
      if (typeof item === 'string' && data.indexOf(item) < index) yield { path: [...path, index], item };
  }
  for (const [key, value] of Object.entries(data))
    yield* findDoubled(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** Ids in a file that point at other things, and lists of it that name one twice. */
const referencesOf = onceAFile((file) => [...findReferences(schemaOf(file), file.data)]);
const doubledOf = onceAFile((file) => [...findDoubled(file.data)]);

/** A file among the others. */
export const checkRelations = (file: ContentFile, together: Together, complain: Complain): void => {
  for (const named of file.names) {
    const said = faultOfName(named, file, together);
    if (said) complain(named, said);
  }
  if (file.data === undefined) return;
  if (!file.locale || folders[file.folder] === 'prose')
    for (const { path, to, id } of referencesOf(file)) {
      if (to === 'sources') {
        if (/^S\d/.test(id) && !together.has(to, id.toLowerCase())) complain({ path }, unknownSource(id));
      } else if (!together.has(to, id)) complain({ path }, unknownId(to, id, together.ids.get(to) ?? []));
      else if (to === file.folder && id === file.id)
        complain(
          { path },
          {
            code: 'selfReference',
            vi: `"${id}" là chính tệp này; không thể nhắc tới chính mình ở đây.`,
            en: `"${id}" is this very file, which cannot refer to itself here.`,
          },
        );
    }
  for (const { path, item } of doubledOf(file))
    complain(
      { path },
      {
        code: 'doubledItem',
        vi: `"${item}" có hai lần trong danh sách này. Bỏ một.`,
        en: `"${item}" stands twice in this list. Delete one.`,
      },
    );
  if (file.folder === 'figures' && !together.has('indicators', file.id))
    complain({ path: [] }, unknownId('indicators', file.id, together.ids.get('indicators') ?? []));
  if (file.folder === 'indicators' && !together.has('figures', file.id))
    complain({ path: [] }, unknownId('figures', file.id, together.ids.get('figures') ?? []));
  if (file.folder === 'pages') checkPage(file, together, complain);
  if (file.folder === 'news' && !isRealDay(file.id.slice(0, 10)))
    complain(
      { path: [] },
      {
        code: 'newsDay',
        vi: 'Tên tệp tin tức bắt đầu bằng ngày đăng có thật: 2026-11-23-ten-bai.vi.mdx.',
        en: 'The name of a news file begins with the real day of publishing: 2026-11-23-name.en.mdx.',
      },
    );
};

/** Whether the files that belong together are all there. */
export const checkTwins = (file: ContentFile, together: Together, complain: Complain): void => {
  const beside = (ending: string) => together.byPath.has(`content/${file.folder}/${file.id}.${ending}`);
  const lacks = (code: string, ending: string, vi: string, en: string) => {
    if (!beside(ending))
      complain(fileStart, { code, vi: `${vi}: ${file.id}.${ending}.`, en: `${en}: ${file.id}.${ending}.` });
  };
  if (file.locale) {
    const other = file.locale === 'vi' ? 'en' : 'vi';
    lacks('noTwin', `${other}.mdx`, 'Thiếu bản kia', 'Its twin is missing');
    if (folders[file.folder] === 'withProse')
      lacks('noThing', 'json', 'Thiếu tệp số liệu của bài này', 'The file with its facts is missing');
  } else if (folders[file.folder] === 'withProse')
    for (const locale of ['vi', 'en'])
      lacks('noProse', `${locale}.mdx`, 'Thiếu phần bài viết', 'Its prose is missing');
};
