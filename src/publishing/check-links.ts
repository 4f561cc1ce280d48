import { isDrawn } from '../addresses/pages.ts';
import { kinds } from '../joins/kinds.ts';
import type { Named } from '../reading/body.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Said } from '../reading/fault.ts';
import type { Together } from './together.ts';

/** A source key that no file has. */
export const unknownSource = (id: string): Said => ({
  code: 'unknownSource',
  vi: `Không có nguồn "${id}" trong content/sources.`,
  en: `There is no source "${id}" in content/sources.`,
});
/** An id that no file of a folder has; `all` are those that would do. */
export const unknownId = (folder: string, id: string, all: Iterable<string>): Said => {
  const list = [...all];
  const some = list.length > 12 ? `${list.slice(0, 12).join(', ')}…` : list.join(', ');
  return {
    code: 'unknownId',
    vi: `Không có "${id}" trong content/${folder}. Mã hợp lệ: ${some}.`,
    en: `There is no "${id}" in content/${folder}. Ids are: ${some}.`,
  };
};

/** Pages that a `<Go>` may name: "apply", or a kind’s overview and an id: "support/training". */
const leadsSomewhere = (key: string, together: Together): boolean => {
  if (together.has('pages', key)) return true;
  const [parent, id = '', ...rest] = key.split('/');
  return (
    rest.length === 0 &&
    Object.values(kinds).some(
      ({ under, folder }) => under === parent && folder !== undefined && together.has(folder, id),
    )
  );
};

/** What is wrong with an address within the site, or `#part` of the same page. */
const faultOfOwnAddress = (address: string, file: ContentFile, together: Together): Said | undefined => {
  const [path = '', anchor] = address.split('#');
  const noPage: Said = {
    code: 'deadLink',
    vi: `Liên kết ${address} không dẫn tới trang nào.`,
    en: `The link ${address} leads to no page.`,
  };
  let owner = file.path;
  if (path !== '') {
    const found = together.addresses.get(path.replace(/^\/|\/$/g, ''));
    if (found === undefined || path.includes('?')) return noPage;
    if (!path.endsWith('/'))
      return {
        code: 'deadLink',
        vi: `Địa chỉ trang viết có dấu / ở cuối: ${path}/`,
        en: `The address of a page ends in a /: ${path}/`,
      };
    owner = found.replace(/\.(vi|en)\.mdx$/, path.startsWith('/en/') ? '.en.mdx' : '.vi.mdx');
  }
  if (anchor === undefined || anchor === 'main') return undefined;
  const target = together.byPath.get(owner);
  // A page that a view draws may have anchors of its own: those are looked for in the built site, before it is served.
  if (
    !target ||
    !['pages', 'news'].includes(target.folder) ||
    (target.folder === 'pages' && isDrawn(target.id))
  )
    return undefined;
  return target.headings.includes(decodeURIComponent(anchor.replace(/%(?![0-9a-f]{2})/gi, '%25')))
    ? undefined
    : {
        code: 'deadAnchor',
        vi: `Trang có, nhưng mục #${anchor} không có. Các mục: ${target.headings.map((each) => `#${each}`).join(', ') || 'chưa có mục nào'}.`,
        en: `The page exists, its part #${anchor} does not. Parts are: ${target.headings.map((each) => `#${each}`).join(', ') || 'none'}.`,
      };
};

/** What is wrong with something that a body names, or nothing. */
export const faultOfName = (
  { kind, name }: Named,
  file: ContentFile,
  together: Together,
): Said | undefined => {
  if (kind === 'sources')
    return together.has('sources', name.toLowerCase()) ? undefined : unknownSource(name);
  if (kind === 'page')
    return leadsSomewhere(name, together)
      ? undefined
      : {
          code: 'deadLink',
          vi: `<Go to="${name}"> không dẫn tới trang nào.`,
          en: `<Go to="${name}"> leads to no page.`,
        };
  if (kind === 'address') {
    if (!/^http:/i.test(name)) return faultOfOwnAddress(name, file, together);
    return together.webAddresses.has(name)
      ? undefined
      : {
          code: 'addressHttp',
          vi: 'Địa chỉ http: chỉ dùng khi đúng là địa chỉ của một nguồn trong content/sources. Dùng https:.',
          en: 'An http: address may only be that of a source in content/sources. Use https:.',
        };
  }
  if (kind === 'day') return undefined;
  return together.has(kind, name) ? undefined : unknownId(kind, name, together.ids.get(kind) ?? []);
};
