import type { z } from 'astro/zod';
import type { ContentFile } from '../reading/content-file.ts';
import { fieldName, fileStart, type Said } from '../reading/fault.ts';
import { noHeader, schemas } from '../subjects/collections.ts';
import { folders } from '../fields/folders.ts';
import { onceAFile } from './once-a-file.ts';
import { nearestField, sayIssue, type Complain } from './problems.ts';
import { fieldsAt, valueAt } from './schema-walk.ts';

/** Whether a folder takes files of this kind; the sentence says which it takes. */
export const faultOfForm = (file: ContentFile): Said | undefined => {
  const form = folders[file.folder];
  if (form === 'things' && file.locale)
    return {
      code: 'strangeFile',
      vi: 'Thư mục này chỉ nhận tệp .json.',
      en: 'This folder takes .json files only.',
    };
  if (form === 'prose' && !file.locale)
    return {
      code: 'strangeFile',
      vi: 'Thư mục này chỉ nhận cặp tệp .vi.mdx và .en.mdx.',
      en: 'This folder takes pairs of .vi.mdx and .en.mdx.',
    };
  return undefined;
};

/** The shape of a file’s data. */
export const schemaOf = ({ folder, locale }: ContentFile): z.ZodType =>
  locale && folders[folder] === 'withProse' ? noHeader : schemas[folder];

/** What is wrong with a file beside its schema, each with its place. */
const faultsOfShape = onceAFile((file): Parameters<Complain>[] => {
  const found: Parameters<Complain>[] = [];
  const complain: Complain = (...fault) => found.push(fault);
  const schema = schemaOf(file);
  if (file.locale && folders[file.folder] === 'prose' && Object.keys(file.data ?? {}).length === 0) {
    const fields = Object.keys((schema as z.ZodObject).shape).join(', ');
    complain(fileStart, {
      code: 'headerMissing',
      vi: `Thiếu phần đầu bài: một dòng ---, các mục (${fields}), rồi một dòng --- nữa.`,
      en: `The header is missing: a line ---, the fields (${fields}), and another line ---.`,
    });
    return found;
  }
  const result = schema.safeParse(file.data);
  const issues = result.success ? [] : result.error.issues;
  // A misspelt field is told once, at its own line, and not as missing too.
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            fieldName([...issue.path, nearestField(key, fieldsAt(schema, issue.path)) ?? '']),
          )
        : [],
    ),
  );
  for (const issue of issues) {
    const inner =
      issue.code === 'invalid_union' && !issue.message.startsWith('bad') ? issue.errors[0]?.[0] : undefined;
    const flat = inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
    if (flat.code === 'unrecognized_keys')
      for (const key of flat.keys)
        complain(
          { path: [...flat.path, key] },
          sayIssue({ ...flat, keys: [key] }, undefined, fieldsAt(schema, flat.path)),
        );
    else if (valueAt(file.data, flat.path) !== undefined || !meant.has(fieldName(flat.path)))
      complain({ path: flat.path }, sayIssue(flat, valueAt(file.data, flat.path)));
  }
  return found;
});

/** A file beside its schema. */
export const checkShape = (file: ContentFile, complain: Complain): void => {
  for (const fault of faultsOfShape(file)) complain(...fault);
};
