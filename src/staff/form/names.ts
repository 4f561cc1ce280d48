import { folders, type CollectionName } from '../../fields/folders.ts';
import { fieldsOf } from '../new/questions.ts';
import { schemas } from '../../subjects/collections.ts';

/** Fields by which things are called, the first that a folder has. */
const naming = ['name', 'title', 'term', 'what', 'short', 'question', 'number', 'label'];

/** The field, as a path, by which things of a folder are called in lists; none where only the file’s name does. */
export const nameField = (folder: CollectionName): string | undefined => {
  const fields = fieldsOf(schemas[folder]);
  const named = naming.map((key) => fields.find((field) => field.key === key)).find(Boolean);
  if (!named || !['text', 'object'].includes(named.form)) return undefined;
  return named.form === 'object' && folders[folder] !== 'prose' ? `${named.key}.vi` : named.key;
};
