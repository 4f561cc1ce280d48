import type { z } from 'astro/zod';
import { folders, type CollectionName } from '../../fields/folders.ts';
import { noHeader, schemas } from '../../subjects/collections.ts';
import { rewriteJson } from './json-text.ts';
import { readProse, rewriteProse } from './prose-text.ts';
import { toFile, toForm } from './stored.ts';

/** A file’s folder, and whether it is prose. */
export interface Kind {
  folder: CollectionName;
  isProse: boolean;
}
type Data = Record<string, unknown>;

/** The field of the form by which a text is found again that was read; never written. */
export const wasField = 'wasText';
/** The field of the form that holds a body. */
export const bodyField = 'bodyText';

const schemaOf = ({ folder, isProse }: Kind): z.ZodType =>
  isProse && folders[folder] === 'withProse' ? noHeader : schemas[folder];

/** Texts that were read, by a hash of them: what is saved is written into them, so that nothing else changes. */
const texts = new Map<string, string>();
/** FNV-1a and the length: told apart are the few texts of one folder of content. */
const hashOf = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return `${(hash >>> 0).toString(36)}.${text.length}`;
};

/** A file’s text as the form holds it. */
export const readForForm = (kind: Kind, text: string): Data => {
  const key = hashOf(text);
  texts.set(key, text);
  const schema = schemaOf(kind);
  if (!kind.isProse) return { ...(toForm(schema, JSON.parse(text)) as Data), [wasField]: key };
  const { header, body } = readProse(text);
  return { ...(toForm(schema, header) as Data), [bodyField]: body, [wasField]: key };
};

/** What the form holds as a file’s text. */
export const writeFromForm = (kind: Kind, form: Data): string => {
  const { [wasField]: was, [bodyField]: body, ...given } = form;
  const before = typeof was === 'string' ? texts.get(was) : undefined;
  const schema = schemaOf(kind);
  if (!kind.isProse)
    return rewriteJson(before, toFile(schema, given, before === undefined ? undefined : JSON.parse(before)));
  const header = toFile(schema, given, before === undefined ? undefined : readProse(before).header);
  return rewriteProse(before, header as Data, typeof body === 'string' ? body : '');
};
