import { folders, type CollectionName } from '../../fields/folders.ts';
import { schemas } from '../../subjects/collections.ts';
import { kinds, perLanguage } from '../new/kinds.ts';
import { fieldsOf, type Question } from '../new/questions.ts';
import { say as sayKind } from '../say.ts';
import { fieldOf, type FormField } from './fields.ts';
import { bodyField, wasField, type Kind } from './file-format.ts';
import { nameField } from './names.ts';
import { say } from './say.ts';

/** A collection as Sveltia CMS is told of it. */
export interface FormCollection {
  name: string;
  label: string;
  [option: string]: unknown;
}

const namesPicture = ({ key, form, fields = [], item }: Question): boolean =>
  (key === 'file' && form === 'text') ||
  fields.some(namesPicture) ||
  (item !== undefined && namesPicture(item));
/** Whether things of a folder may have pictures beside them. */
const isPictured = (folder: CollectionName) => fieldsOf(schemas[folder]).some(namesPicture);
/** Things to which none can be added, or taken away, without a change of code. */
const fixed: readonly CollectionName[] = ['areas', 'site'];

/** The name under which the form keeps a kind: its folder, and for prose beside a thing a name of its own. */
export const collectionName = ({ folder, isProse }: Kind): string =>
  isProse && folders[folder] === 'withProse' ? `${folder}-prose` : folder;

/** Every kind that the form knows, those that staff add most often first. */
export const formKinds: readonly Kind[] = kinds.flatMap((folder): Kind[] => [
  ...(folders[folder] === 'prose' ? [] : [{ folder, isProse: false }]),
  ...(folders[folder] === 'things' ? [] : [{ folder, isProse: true }]),
]);

/** The name of a kind’s own way to be read and written (`file-format.ts`). */
export const formatName = (kind: Kind): string =>
  kind.isProse ? `${collectionName(kind)}-frontmatter` : `khuyen-cong-${collectionName(kind)}`;

const was: FormField = { name: wasField, label: wasField, widget: 'hidden', i18n: true };
const body: FormField = {
  name: bodyField,
  label: say('form.body').vi,
  hint: say('form.bodyHint').vi,
  widget: 'text',
  // A page that a view draws has no words of its own; the check knows which.
  required: false,
  use_emoji_autocomplete: false,
  i18n: true,
};

/** A field that is typed once for both languages, and so are all fields within it: the CMS asks each of them by itself. */
const inBoth = (field: FormField): FormField => ({
  ...field,
  i18n: 'duplicate',
  ...(Array.isArray(field['fields']) ? { fields: (field['fields'] as FormField[]).map(inBoth) } : {}),
  ...(field['field'] ? { field: inBoth(field['field'] as FormField) } : {}),
});

const fieldsFor = ({ folder, isProse }: Kind): FormField[] => {
  if (isProse && folders[folder] === 'withProse') return [body, was];
  const fields = fieldsOf(schemas[folder]).map((question) =>
    isProse
      ? perLanguage.includes(question.key)
        ? { ...fieldOf(question, question.key === 'summary'), i18n: true }
        : inBoth(fieldOf(question))
      : fieldOf(question),
  );
  return isProse ? [...fields, body, was] : [...fields, was];
};

/** File names: of a source its key; else made of what the thing is called, for staff to shorten. */
const slugOf = ({ folder, isProse }: Kind) => {
  const name = isProse ? 'title' : nameField(folder);
  const isDated = folder === 'news' || folder === 'changes';
  const isBare = name === undefined || folder === 'sources' || (isProse && folders[folder] === 'withProse');
  return {
    ...(isBare ? {} : { template: `${isDated ? '{{year}}-{{month}}-{{day}}-' : ''}{{${name}}}` }),
    editable: ['create'],
    hint: say(folder === 'sources' ? 'form.slugSource' : 'form.slug').vi,
    pattern:
      folder === 'sources'
        ? [String.raw`^s[1-9]\d*$`, say('form.slugSource').vi]
        : ['^[a-z0-9]+(-[a-z0-9]+)*$', say('form.slug').vi],
  };
};

const collectionOf = (kind: Kind): FormCollection => {
  const { folder, isProse } = kind;
  const label = sayKind(`kind.${folder}`).vi;
  const fields = fieldsFor(kind);
  const common = {
    name: collectionName(kind),
    label: isProse && folders[folder] === 'withProse' ? say('form.prose', label).vi : label,
    format: formatName(kind),
  };
  if (folder === 'site')
    return {
      ...common,
      files: [{ name: 'site', label, file: 'content/site/site.json', format: formatName(kind), fields }],
    };
  const name = isProse && folders[folder] === 'withProse' ? undefined : nameField(folder);
  const isGrowing = !fixed.includes(folder) && !(isProse && folders[folder] === 'withProse');
  return {
    ...common,
    label_singular: common.label,
    folder: `content/${folder}`,
    extension: isProse ? 'mdx' : 'json',
    slug: slugOf(kind),
    ...(name ? { identifier_field: name, summary: `{{${name}}}` } : { summary: '{{slug}}' }),
    create: isGrowing || (isProse && !fixed.includes(folder)),
    delete: isGrowing,
    ...(isPictured(folder) ? { media_folder: '', public_folder: '' } : {}),
    ...(isProse ? { i18n: true } : {}),
    fields,
  };
};

/** Collections that fields lead to, however deep. */
const namedIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { widget, collection } = value as Partial<FormField>;
  return [...(widget === 'relation' ? [String(collection)] : []), ...Object.values(value).flatMap(namedIn)];
};

/**
 * All collections of the form. What others name cannot be deleted in it: the CMS would take the name out of their files by itself, and has no
 * hook by which that could be checked.
 */
export const makeCollections = (): FormCollection[] => {
  const made = formKinds.map(collectionOf);
  const named = new Set(namedIn(made));
  return made.map((each) => (named.has(each.name) ? { ...each, delete: false } : each));
};
