import { pageKeys } from '../addresses/pages.ts';
import { fileStart, type Said } from '../reading/fault.ts';
import { fixed } from '../subjects/fixed.ts';
import type { Problem } from './problems.ts';
import type { Together } from './together.ts';

/** Follows `replacedBy` from document to document. @returns the documents of a circle, if there is one */
const findCircle = (start: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const follow = (id: string, seen: readonly string[]): string[] | undefined => {
    if (seen.includes(id)) return id === start ? [...seen, id] : undefined;
    for (const to of next.get(id) ?? []) {
      const found = follow(to, [...seen, id]);
      if (found) return found;
    }
    return undefined;
  };
  return follow(start, []);
};

/** Things that only one may be, and that must be there. */
export const checkWhole = (together: Together): Problem[] => {
  const problems: Problem[] = [];
  const complain = (file: string, at: { line: number; column: number }, field: string, said: Said) =>
    problems.push({ file, line: at.line, column: at.column, field, severity: 'error', ...said });
  for (const { folder, id } of Object.values(fixed))
    if (!together.has(folder, id))
      complain(`content/${folder}/${id}.json`, fileStart, '', {
        code: 'neededFile',
        vi: 'Trang cần tệp này: không xóa, không đổi tên.',
        en: 'The site needs this file: do not delete or rename it.',
      });
  for (const key of pageKeys)
    for (const locale of ['vi', 'en'])
      if (!together.has('pages', key))
        complain(`content/pages/${key}.${locale}.mdx`, fileStart, '', {
          code: 'neededFile',
          vi: 'Trang cần tệp này: không xóa, không đổi tên.',
          en: 'The site needs this file: do not delete or rename it.',
        });
  const topics = new Map<string, string>();
  for (const file of together.files) {
    if (file.folder === 'aliases' || file.locale === 'en') continue;
    const topic = (file.data as { topic?: unknown } | undefined)?.topic;
    if (typeof topic !== 'string') continue;
    const other = topics.get(topic);
    if (other === undefined) topics.set(topic, file.path);
    else
      complain(file.path, file.positionOf(['topic']), 'topic', {
        code: 'sameTopic',
        vi: `Chủ đề "${topic}" đã dùng ở ${other}. Mỗi chủ đề một trang.`,
        en: `The topic "${topic}" is already that of ${other}. A topic has one page.`,
      });
  }
  const documents = together.files.filter(({ folder }) => folder === 'documents');
  const next = new Map(
    documents.map(({ id, data }) => {
      const list = (data as { replacedBy?: unknown } | undefined)?.replacedBy;
      return [id, Array.isArray(list) ? list.map(String).filter((to) => to !== id) : []];
    }),
  );
  for (const file of documents) {
    const circle = findCircle(file.id, next);
    // One circle is told once, at the document whose name comes first.
    if (circle && file.id === circle.toSorted()[0])
      complain(file.path, file.positionOf(['replacedBy']), 'replacedBy', {
        code: 'replacementCircle',
        vi: `Các văn bản thay nhau thành vòng: ${circle.join(' → ')}.`,
        en: `Documents replace one another in a circle: ${circle.join(' → ')}.`,
      });
  }
  return [...problems, ...together.clashes];
};
