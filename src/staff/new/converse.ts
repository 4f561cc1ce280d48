import { z } from 'astro/zod';
import { id as idSchema, words } from '../../fields/fields.ts';
import { folders, type CollectionName } from '../../fields/folders.ts';
import { today } from '../../i18n/formats.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { schemas } from '../../subjects/collections.ts';
import { figuresSchema } from '../../subjects/indicators/indicator.schema.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import { slugOf } from '../slug.ts';
import { askObject, type Known, type Talk } from './ask.ts';
import { nextSource, type Answers } from './draft.ts';
import { hasBody, isKind, kinds, perLanguage, questionsOf, rowSchema, whyNot } from './kinds.ts';
import { questionOf, type Question } from './questions.ts';

/** What a thing is called, in Vietnamese. */
const nameIn = (data: unknown): string => {
  const { name, title, term, what, number } = (data ?? {}) as Record<string, unknown>;
  const found = name ?? title ?? term ?? what ?? number ?? '';
  return typeof found === 'string' ? found : String((found as { vi?: unknown }).vi ?? '');
};

const anything = z.record(z.string(), z.unknown());
const object = (kind: CollectionName, fields: readonly Question[], schema: z.ZodType): Question => ({
  key: kind,
  label: say(`kind.${kind}`),
  isOptional: false,
  form: 'object',
  fields,
  schema,
});
/** A field of prose that each language says for itself, asked as a pair. */
const inBoth = (question: Question): Question => ({
  ...questionOf(question.key, words(), question.label),
  label: question.label,
  hint: question.hint,
  isOptional: question.isOptional,
});

const askKind = async ({ lang, tell, ask }: Talk): Promise<CollectionName> => {
  for (const [index, kind] of kinds.entries()) tell(`  ${index + 1}. ${say(`kind.${kind}`)[lang]}`);
  for (;;) {
    const typed = (await ask(`${say('new.which')[lang]}: `)).trim();
    const kind = isKind(typed) ? typed : kinds[Number(typed) - 1];
    if (kind) return kind;
  }
};

/** The file’s name: the next free key of a source, else one made of what the thing is called, unless another is typed. */
const askId = async (
  kind: CollectionName,
  data: Record<string, unknown>,
  content: ContentFolder,
  { lang, tell, ask }: Talk,
): Promise<string> => {
  if (kind === 'sources') {
    const key = nextSource(content);
    tell(say('new.sourceKey', key.toUpperCase())[lang]);
    return key;
  }
  const dated = kind === 'news' || kind === 'changes' ? `${today()}-` : '';
  const offered = `${dated}${slugOf(nameIn(data)).split('-').slice(0, 7).join('-')}`;
  for (;;) {
    const named = (await ask(`${say('new.fileName', offered)[lang]}: `)).trim() || offered;
    // Whoever leaves out the day means today.
    const typed = dated && !/^\d{4}-\d{2}-\d{2}-/.test(named) ? `${dated}${named}` : named;
    const isTaken = content.files.some((file) => file.folder === kind && file.id === typed);
    if (isTaken) tell(`  ${say('new.taken', `content/${kind}/${typed}`)[lang]}`);
    else if (idSchema().safeParse(typed).success) return typed;
    else tell(`  ${say('new.badId', typed)[lang]}`);
  }
};

/** Asks somebody at a keyboard for one thing. @throws a refusal if no thing of that kind can be added */
export const converse = async (
  content: ContentFolder,
  named: CollectionName | undefined,
  talk: Talk,
): Promise<Answers> => {
  const kind = named ?? (await askKind(talk));
  const refused = whyNot(kind, content);
  if (refused) throw new Refusal(refused);
  const known: Known = (folder) =>
    content.files
      .filter(
        ({ folder: own, locale }) => own === folder && (folders[own] === 'prose' ? locale === 'vi' : !locale),
      )
      .map(({ id, data }) => ({ id, name: nameIn(data) }));
  if (kind === 'figures') {
    const which = questionOf('id', idSchema().meta({ refersTo: 'indicators', label: say('new.indicator') }));
    const { id } = await askObject(object(kind, [which], anything), talk, known);
    return {
      kind,
      id: String(id),
      data: await askObject(object(kind, questionsOf(kind), rowSchema), talk, known),
    };
  }
  const isProse = folders[kind] === 'prose';
  const fields = questionsOf(kind).map((each) =>
    isProse && perLanguage.includes(each.key)
      ? inBoth(each)
      : // Whether news has a picture is asked of everybody.
        { ...each, isOptional: each.isOptional && !(kind === 'news' && each.key === 'photos') },
  );
  const data = await askObject(object(kind, fields, isProse ? anything : schemas[kind]), talk, known);
  if (Array.isArray(data['photos']) && data['photos'].length === 0) delete data['photos'];
  const figures =
    kind === 'indicators'
      ? await askObject(questionOf('figures', figuresSchema, say('kind.figures')), talk, known)
      : undefined;
  const askBody = async () => ({
    vi: await talk.ask(`${say('new.bodyVi')[talk.lang]}: `),
    en: await talk.ask(`${say('new.bodyEn')[talk.lang]}: `),
  });
  const body = hasBody(kind) ? await askBody() : undefined;
  return { kind, id: await askId(kind, data, content, talk), data, body, figures };
};
