import type { z } from 'astro/zod';
import type { ContentFile } from '../reading/content-file.ts';
import { faultAt, fieldName, fileStart, type Fault, type Said } from '../reading/fault.ts';
import { noHeader, schemas } from '../subjects/collections.ts';
import { folders } from '../fields/folders.ts';
import { onceAFile } from './once-a-file.ts';
import { nearestField } from './nearest-field.ts';
import { faultOfField } from './report.ts';
import { say } from './say.ts';
import { sayIssue } from './say-issue.ts';
import { fieldsAt, valueAt } from './schema-walk.ts';

/** Whether a folder takes files of this kind; the sentence says which it takes. */
export const faultOfForm = ({ folder, locale }: ContentFile): Said | undefined => {
  const form = folders[folder];
  if (form === 'things' && locale) return say('strangeFile.notJson');
  return form === 'prose' && !locale ? say('strangeFile.notProse') : undefined;
};

/** The shape of a file’s data. */
export const schemaOf = ({ folder, locale }: ContentFile): z.ZodType =>
  locale && folders[folder] === 'withProse' ? noHeader : schemas[folder];

/** Fields that people know from elsewhere; here the name of a file says its language. */
const languageFields = new Set(['language', 'lang', 'locale']);

/** A file beside its schema. */
export const checkShape = onceAFile((file): Fault[] => {
  if (file.data === undefined) return [];
  const schema = schemaOf(file);
  if (file.locale && folders[file.folder] === 'prose' && Object.keys(file.data as object).length === 0)
    return [faultAt(fileStart, say('headerMissing', fieldsAt(schema, []).join(', ')))];
  const issues = schema.safeParse(file.data).error?.issues ?? [];
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
  return issues.flatMap((issue) => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        faultOfField(
          file,
          [...path, key],
          file.locale && languageFields.has(key)
            ? say('languageField', key, `.${file.locale}.mdx`)
            : sayIssue({ ...issue, keys: [key] }, undefined, fieldsAt(schema, path)),
        ),
      );
    const value = valueAt(file.data, path);
    return value === undefined && meant.has(fieldName(path))
      ? []
      : [faultOfField(file, path, sayIssue(issue, value, []))];
  });
});
