import type { PageHeader } from '../addresses/page.schema.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Complain } from './problems.ts';
import type { Together } from './together.ts';

/** What the two files of a page say alike: its place among the others does not hang on the language. */
const shared = ['section', 'listed', 'order', 'kind', 'topic'] as const;

/** A page of `content/pages/` among the others. */
export const checkPage = (file: ContentFile, together: Together, complain: Complain): void => {
  const header = file.data as Partial<PageHeader>;
  const headerOf = (id: string) =>
    together.byPath.get(`content/pages/${id}.${file.locale}.mdx`)?.data as Partial<PageHeader> | undefined;
  if (file.body?.trim() && header.lastChecked === undefined)
    complain(
      { path: ['lastChecked'] },
      {
        code: 'missingField',
        vi: 'Thiếu mục này: trang có bài viết phải ghi ngày kiểm tra, ví dụ "2026-11-26".',
        en: 'This field is missing: a page with a body says when it was checked, such as "2026-11-26".',
      },
    );
  if (header.section !== undefined && headerOf(header.section)?.section !== undefined)
    complain(
      { path: ['section'] },
      {
        code: 'deepSection',
        vi: `"${header.section}" đã nằm dưới một trang khác. Chọn trang đứng đầu mục.`,
        en: `"${header.section}" stands below another page itself. Choose a page at the head of a section.`,
      },
    );
  if (header.listed === 'section' && header.section === undefined)
    complain(
      { path: ['listed'] },
      {
        code: 'listedWithoutSection',
        vi: 'Ghi thêm "section": trang hiện dưới mục nào.',
        en: 'Add "section": below which page it is listed.',
      },
    );
  const twin = together.byPath.get(`content/pages/${file.id}.vi.mdx`)?.data as
    Partial<PageHeader> | undefined;
  if (file.locale !== 'en' || !twin) return;
  for (const field of shared)
    if (header[field] !== twin[field])
      complain(
        { path: [field] },
        {
          code: 'twinsDiffer',
          vi: `Bản tiếng Việt ghi khác: ${String(twin[field] ?? 'không ghi')}. Hai bản phải như nhau.`,
          en: `The Vietnamese file differs: ${String(twin[field] ?? 'nothing')}. Both files must say the same.`,
        },
      );
};
