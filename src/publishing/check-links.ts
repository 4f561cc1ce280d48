import { isDrawn } from '../addresses/pages.ts';
import { kinds } from '../joins/kinds.ts';
import type { Named } from '../reading/body.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Said } from '../reading/fault.ts';
import { folders, type CollectionName } from '../fields/folders.ts';
import { decodePart } from './addresses.ts';
import { say } from './say.ts';
import type { Together } from './together.ts';

/** What is wrong with an id of a thing, or nothing. A source’s key is the id of its file in capitals; what is no key at all is told elsewhere. */
export const faultOfId = (folder: CollectionName, id: string, together: Together): Said | undefined => {
  if (folder === 'sources')
    return /^S\d/.test(id) && !together.has(folder, id.toLowerCase()) ? say('unknownSource', id) : undefined;
  if (together.has(folder, id)) return undefined;
  const all = [...(together.ids.get(folder) ?? [])];
  return say('unknownId', id, folder, all.length > 12 ? `${all.slice(0, 12).join(', ')}…` : all.join(', '));
};

/** Pages that a `<Go>` may name: "apply", or a kind’s overview and an id: "support/training". */
const leadsSomewhere = (key: string, together: Together): boolean => {
  if (together.has('pages', key)) return true;
  const [parent, id = '', ...rest] = key.split('/');
  return Object.values(kinds).some(
    ({ under, folder }) =>
      under === parent && rest.length === 0 && folder !== undefined && together.has(folder, id),
  );
};

/** What is wrong with an address within the site, or `#part` of the same page. */
const faultOfOwnAddress = (address: string, file: ContentFile, together: Together): Said | undefined => {
  const [path = '', anchor] = address.split('#');
  const found = together.addresses.get(path.replace(/^\/|\/$/g, ''));
  if (path !== '') {
    if (found === undefined || path.includes('?')) return say('deadLink', address);
    if (!path.endsWith('/')) return say('deadLink.slash', path);
  }
  if (anchor === undefined || anchor === 'main') return undefined;
  const target = path === '' ? file : together.byPath.get(found ?? '');
  // A page that a view draws may have anchors of its own: those are looked for in the built site, before it is served.
  if (!target || folders[target.folder] !== 'prose' || (target.folder === 'pages' && isDrawn(target.id)))
    return undefined;
  const { headings } = target;
  return headings.includes(decodePart(anchor))
    ? undefined
    : say('deadAnchor', anchor, headings.map((each) => `#${each}`).join(', '));
};

/** What is wrong with something that a body names, or nothing. */
export const faultOfName = (
  { kind, name }: Named,
  file: ContentFile,
  together: Together,
): Said | undefined => {
  switch (kind) {
    case 'day':
      return undefined;
    case 'page':
      return leadsSomewhere(name, together) ? undefined : say('deadLink.go', name);
    case 'address':
      if (!/^http:/i.test(name)) return faultOfOwnAddress(name, file, together);
      return together.webAddresses.has(name) ? undefined : say('addressHttp');
    default:
      return faultOfId(kind, name, together);
  }
};
