import type { CollectionName } from '../../fields/folders.ts';
import type { Locale } from '../../i18n/locales.ts';
import { foldVietnamese } from '../../search/fold.ts';
import type { Said } from '../../reading/fault.ts';
import { say } from '../say.ts';
import { faultIn, faultOfWhole, inWords } from './in-words.ts';
import type { Question } from './questions.ts';

/** Whoever answers: at a keyboard, or a script. */
export interface Talk {
  lang: Locale;
  tell(text: string): void;
  /** Asks, and waits for one line. */
  ask(prompt: string): Promise<string>;
  /** Takes a picture from this machine. @returns the name it has from now on, or why it cannot be used */
  take(path: string): Promise<string | Said>;
}

/** A thing that can be named, and what it is called. */
export interface Nameable {
  id: string;
  name: string;
}
/** The things of a folder; `again` reads what was added meanwhile too. */
export type Known = (folder: CollectionName, again?: boolean) => readonly Nameable[];

const mostShown = 15;
/** What is asked. Help is written for files of content: at a keyboard a key is typed as it is, without brackets. */
export const titleOf = ({ label, hint, isPicture, fields = [] }: Question, lang: Locale): string => {
  if (isPicture) return say('new.pictureFile')[lang];
  const help = hint && inWords(hint[lang].replace(/\.$/, ''), fields, lang);
  return help ? `${label[lang]} (${help})` : label[lang];
};

/** Things whose key or name has the letters that were typed. */
const find = (typed: string, things: readonly Nameable[]): Nameable[] =>
  things.filter(({ id, name }) => foldVietnamese(`${id} ${name}`).includes(foldVietnamese(typed)));

/** A day or a month as people here write it, as content has it. @example readDay('5/11/2026') // => '2026-11-05' */
const readDay = (typed: string): string => {
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  return year ? [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-') : typed;
};

/** An answer as it is written in content: numbers as numbers, days as year, month, day. */
const readAnswer = ({ form, choices = [], schema }: Question, typed: string): unknown => {
  if (form === 'number' && /^-?\d+(?:\.\d{1,2}|\.\d{4,})?$/.test(typed)) return Number(typed);
  if (form === 'yes-or-no') return /^(c|có|co|y|yes|true)$/i.test(typed);
  if (form === 'choice' && /^\d+$/.test(typed) && !choices.includes(typed))
    return choices[Number(typed) - 1] ?? typed;
  return schema.safeParse(typed).success ? typed : readDay(typed);
};

/** Asks for one value until it is right. @returns nothing for an empty answer where none is needed */
const askValue = async (
  question: Question,
  talk: Talk,
  known: Known,
  mayBeEmpty: boolean,
): Promise<unknown> => {
  const { refersTo, choices, form } = question;
  const title = titleOf(question, talk.lang);
  const prompt = form === 'yes-or-no' ? `${title} ${say('new.yesNo')[talk.lang]}` : title;
  let things = refersTo ? known(refersTo) : [];
  const keyOf = ({ id }: Nameable) => (refersTo === 'sources' ? id.toUpperCase() : id);
  const show = (found: readonly Nameable[]) => {
    for (const each of found.slice(0, mostShown)) talk.tell(`    ${keyOf(each)}  ${each.name}`);
    if (found.length > mostShown) talk.tell(`    ${say('new.more', found.length - mostShown)[talk.lang]}`);
  };
  for (const [index, choice] of (choices ?? []).entries()) talk.tell(`    ${index + 1}. ${choice}`);
  if (refersTo && things.length <= mostShown) show(things);
  else if (refersTo) talk.tell(`    ${say('new.search', things.length)[talk.lang]}`);
  for (;;) {
    const typed = (await talk.ask(`${prompt}: `)).trim();
    if (typed === '' && mayBeEmpty) return undefined;
    const isThere = () => things.some((each) => keyOf(each) === typed);
    if (refersTo && typed !== '' && !isThere()) things = known(refersTo, true);
    if (refersTo && typed !== '' && !isThere()) {
      const found = find(typed, things);
      if (found.length === 0)
        talk.tell(`  ${say('new.notThere', typed, say(`kind.${refersTo}`)[talk.lang], refersTo)[talk.lang]}`);
      show(found);
      continue;
    }
    const taken = question.isPicture && typed !== '' ? await talk.take(typed) : typed;
    if (typeof taken !== 'string') {
      talk.tell(`  ${taken[talk.lang]}`);
      continue;
    }
    const value = readAnswer(question, taken);
    const fault = faultIn(question, value, typed, talk.lang);
    if (fault === undefined) return value;
    talk.tell(`  ${fault}`);
  }
};

/** @returns nothing when the first of a list that may be left out is answered by Enter */
const askList = async (
  question: Question,
  talk: Talk,
  known: Known,
  mayBeEmpty: boolean,
): Promise<unknown[] | undefined> => {
  const { item, least = 0 } = question;
  const items: unknown[] = [];
  for (;;) {
    const isEnough = items.length >= least || (mayBeEmpty && items.length === 0);
    const given = items.length === 0 && mayBeEmpty ? undefined : items;
    if (!item) return given;
    if (item.form === 'object') {
      if (isEnough && !(await askWhether(say('new.another', question.label[talk.lang])[talk.lang], talk)))
        return given;
      talk.tell(`  ${question.label[talk.lang]} ${items.length + 1}`);
    } else if (isEnough) talk.tell(`  ${say('new.enterEnds')[talk.lang]}`);
    const asked = item.form === 'object' ? item : { ...item, label: question.label, hint: question.hint };
    const value = await askAny(asked, talk, known, isEnough);
    if (value === undefined) return given;
    items.push(value);
  }
};

/** A question that is answered by yes or no; an empty answer is no. */
export const askWhether = async (what: string, talk: Talk): Promise<boolean> =>
  /^(c|có|co|y|yes)$/i.test((await talk.ask(`${what} ${say('new.yesNo')[talk.lang]}: `)).trim());

/** Asks for whatever a question is about. @param mayBeEmpty whether Enter at the first of it leaves it out */
export const askAny = (
  question: Question,
  talk: Talk,
  known: Known,
  mayBeEmpty = false,
): Promise<unknown> => {
  if (question.form === 'object') return askObject(question, talk, known, mayBeEmpty);
  if (question.form === 'list') return askList(question, talk, known, mayBeEmpty);
  return askValue(question, talk, known, mayBeEmpty);
};

/** The two languages of a pair are asked by the name of what they are of. */
export const nameLanguage = (pair: Question, language: Question): Question => ({
  ...language,
  label: join(pair.label, language.label),
  hint: pair.hint,
});
export const isPair = ({ fields = [] }: Question): boolean => fields.map(({ key }) => key).join() === 'vi,en';

/**
 * Asks for an object: what it needs one after the other, then whichever of the rest is wanted, by its number. What does not fit together is
 * said, and asked again. @returns nothing when it may be left out, and the first question is answered by Enter
 */
export const askObject = async <MayBeEmpty extends boolean = false>(
  question: Question,
  talk: Talk,
  known: Known,
  mayBeEmpty?: MayBeEmpty,
): Promise<Record<string, unknown> | (MayBeEmpty extends true ? undefined : never)> => {
  const { fields = [], label } = question;
  const given: Record<string, unknown> = {};
  const leave = undefined as MayBeEmpty extends true ? undefined : never;
  const isEmpty = () => Object.values(given).every((value) => value === undefined);
  // A field keeps its number when others have been answered; those that are needed come last, if they are asked again.
  const inMenu = fields.toSorted((a, b) => Number(b.isOptional) - Number(a.isOptional));
  const numberOf = (field: Question) => inMenu.indexOf(field) + 1;
  for (const field of fields.filter(({ isOptional }) => !isOptional)) {
    const asked = isPair(question) ? nameLanguage(question, field) : field;
    const mayLeave = mayBeEmpty === true && isEmpty();
    const isOne = asked.form !== 'object' && asked.form !== 'list';
    if (mayLeave && isOne && !asked.isPicture) talk.tell(`  ${say('new.enterLeaves')[talk.lang]}`);
    given[field.key] = await askAny(asked, talk, known, mayLeave);
    if (given[field.key] === undefined) return leave;
  }
  for (;;) {
    const rest = fields.filter(({ key, isOptional }) => isOptional && given[key] === undefined);
    const issue = question.schema.safeParse(given).error?.issues[0];
    if (issue) talk.tell(`  ${faultOfWhole(issue, given, fields, talk.lang)}`);
    else if (rest.length === 0) return given;
    const wrong = fields.find(({ key }) => key === issue?.path[0] && given[key] !== undefined);
    if (wrong) given[wrong.key] = undefined;
    const open = wrong && !rest.includes(wrong) ? [...rest, wrong] : rest;
    talk.tell(`  ${say(issue ? 'new.lacking' : 'new.optional', label[talk.lang])[talk.lang]}`);
    for (const field of open) talk.tell(`    ${numberOf(field)}. ${titleOf(field, talk.lang)}`);
    const typed = (
      await talk.ask(`${say(issue ? 'new.whichLacking' : 'new.whichOptional')[talk.lang]}: `)
    ).trim();
    if (typed === '' && mayBeEmpty && isEmpty()) return leave;
    if (typed === '' && !issue) return given;
    const chosen = open.find((field) => String(numberOf(field)) === typed);
    if (chosen) given[chosen.key] = await askAny(chosen, talk, known, true);
    else if (typed !== '') talk.tell(`  ${say('new.badChoice', typed)[talk.lang]}`);
  }
};

const join = (a: Question['label'], b: Question['label']): Question['label'] => ({
  vi: `${a.vi}, ${b.vi.charAt(0).toLowerCase()}${b.vi.slice(1)}`,
  en: `${a.en}, ${b.en}`,
});
