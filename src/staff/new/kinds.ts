import { folders, type CollectionName } from '../../fields/folders.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { figuresSchema } from '../../subjects/indicators/indicator.schema.ts';
import { schemas } from '../../subjects/collections.ts';
import type { Said } from '../../reading/fault.ts';
import { say } from '../say.ts';
import { fieldsOf, type Question } from './questions.ts';

/** Kinds of thing, those that staff add most often first. */
export const kinds = [
  'news',
  'sources',
  'figures',
  'documents',
  'rounds',
  'makers',
  'products',
  'fairs',
  'projects',
  'pages',
  'changes',
  'organisations',
  'glossary',
  'searches',
  'aliases',
  'checklists',
  'rules',
  'conditions',
  'questions',
  'forms',
  'indicators',
  'programmes',
  'needs',
  'areas',
  'site',
] as const satisfies readonly CollectionName[];

export const isKind = (name: string): name is (typeof kinds)[number] => kinds.some((kind) => kind === name);

/** What each language says for itself in the header of prose. */
export const perLanguage: readonly string[] = ['title', 'summary', 'urlSlug', 'menuTitle', 'searchWords'];

/** Whether a kind has prose in both languages. */
export const hasBody = (kind: CollectionName): boolean => folders[kind] !== 'things';

/** A row of figures, which is what is added to a file of figures that is there. */
export const rowSchema = figuresSchema.shape.rows.element;

/** What is asked for a thing of a kind. Of figures, one row. */
export const questionsOf = (kind: CollectionName): Question[] =>
  fieldsOf(kind === 'figures' ? rowSchema : schemas[kind]);

/** Topics that no page has yet. */
const freeTopics = (choices: readonly string[], { files }: ContentFolder): string[] => {
  const taken = new Set(
    files.map(({ folder, data }) =>
      folder === 'aliases' ? undefined : (data as { topic?: string } | undefined)?.topic,
    ),
  );
  return choices.filter((topic) => !taken.has(topic));
};

/** Why no thing of a kind can be added without a change of code; nothing if one can. */
export const whyNot = (kind: CollectionName, content: ContentFolder): Said | undefined => {
  if (kind === 'site') return say('new.onlyOne');
  if (kind === 'areas') return say('new.nineAreas');
  const topic = questionsOf(kind).find(({ key, isOptional }) => key === 'topic' && !isOptional);
  return topic?.choices && freeTopics(topic.choices, content).length === 0 ? say('new.noTopic') : undefined;
};
