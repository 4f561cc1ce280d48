import { z } from 'astro/zod';
import { id as idSchema, named } from '../../fields/fields.ts';
import { folders, type CollectionName } from '../../fields/folders.ts';
import { today } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';
import { isRealDay } from '../../reading/days.ts';
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
const inBoth = ({ key, label, hint, isOptional, schema }: Question): Question => {
  const own = (vi: string, en: string) => schema.meta({ ...schema.meta(), ...named(vi, en) });
  const pair = z.strictObject({ vi: own('Tiếng Việt', 'Vietnamese'), en: own('Tiếng Anh', 'English') });
  return { ...questionOf(key, pair, label), hint, isOptional };
};

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
    const given = (await ask(`${say('new.fileName', offered)[lang]}: `)).trim() || offered;
    // Whoever leaves out the day means today.
    const typed = dated && !/^\d{4}-\d{2}-\d{2}-/.test(given) ? `${dated}${given}` : given;
    const isTaken = content.files.some((file) => file.folder === kind && file.id === typed);
    if (dated && !isRealDay(typed.slice(0, 10))) tell(`  ${say('new.badDay', typed.slice(0, 10))[lang]}`);
    else if (isTaken) tell(`  ${say('new.taken', `content/${kind}/${typed}`)[lang]}`);
    else if (idSchema().safeParse(typed).success) return typed;
    else tell(`  ${say('new.badId', typed)[lang]}`);
  }
};

/** Things that answers may name. @param read reads content as it is now */
export const makeKnown = (read: () => ContentFolder): Known => {
  let { files } = read();
  return (folder, again) => {
    if (again) ({ files } = read());
    return files
      .filter(
        ({ folder: own, locale }) => own === folder && (folders[own] === 'prose' ? locale === 'vi' : !locale),
      )
      .map(({ id, data }) => ({ id, name: nameIn(data) }));
  };
};

/** What is asked for a thing of a kind at a keyboard: what each language of prose says for itself as a pair. */
export const askedOf = (kind: CollectionName): Question[] =>
  questionsOf(kind).map((each) =>
    folders[kind] === 'prose' && perLanguage.includes(each.key)
      ? inBoth(each)
      : // Whether news has a picture is asked of everybody.
        { ...each, isOptional: each.isOptional && !(kind === 'news' && each.key === 'photos') },
  );

/** Asks for the text in one language: one paragraph, since a line ends an answer. */
export const askBody = async (locale: Locale, { lang, tell, ask }: Talk): Promise<string> => {
  for (;;) {
    const typed = (await ask(`${say(`new.body.${locale}`)[lang]}: `)).trim();
    if (typed !== '') return typed;
    tell(`  ${say('new.needed')[lang]}`);
  }
};

/** Asks somebody at a keyboard for one thing. @throws a refusal if no thing of that kind can be added */
export const converse = async (
  content: ContentFolder,
  chosen: CollectionName | undefined,
  talk: Talk,
  known: Known,
): Promise<Answers> => {
  const kind = chosen ?? (await askKind(talk));
  const refused = whyNot(kind, content);
  if (refused) throw new Refusal(refused);
  if (kind === 'figures') {
    const which = questionOf('id', idSchema().meta({ refersTo: 'indicators', label: say('new.indicator') }));
    const { id } = await askObject(object(kind, [which], anything), talk, known);
    return {
      kind,
      id: String(id),
      data: await askObject(object(kind, questionsOf(kind), rowSchema), talk, known),
    };
  }
  const schema = folders[kind] === 'prose' ? anything : schemas[kind];
  const data = await askObject(object(kind, askedOf(kind), schema), talk, known);
  if (Array.isArray(data['photos']) && data['photos'].length === 0) delete data['photos'];
  const figures =
    kind === 'indicators'
      ? await askObject(questionOf('figures', figuresSchema, say('kind.figures')), talk, known)
      : undefined;
  const body = hasBody(kind) ? { vi: await askBody('vi', talk), en: await askBody('en', talk) } : undefined;
  return { kind, id: await askId(kind, data, content, talk), data, body, figures };
};
