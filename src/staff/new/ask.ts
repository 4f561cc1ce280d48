import type { CollectionName } from '../../fields/folders.ts';
import { sayIssue } from '../../publishing/say-issue.ts';
import { valueAt } from '../../publishing/schema-walk.ts';
import type { Locale } from '../../i18n/locales.ts';
import { foldVietnamese } from '../../search/fold.ts';
import type { Said } from '../../reading/fault.ts';
import { say } from '../say.ts';
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
export type Known = (folder: CollectionName) => readonly Nameable[];

const mostShown = 15;
/** What is wrong with an answer, in words; nothing if it is right. */
const faultIn = ({ schema }: Question, value: unknown, lang: Locale): string | undefined => {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue && sayIssue(issue, valueAt(value, issue.path), [])[lang];
};

/** What is asked. Help is written for files of content: at a keyboard a key is typed as it is, without brackets. */
const titleOf = ({ label, hint, isPicture }: Question, lang: Locale): string => {
  if (isPicture) return say('new.pictureFile')[lang];
  const help = hint?.[lang].replace(/\.$/, '').replace(/\["(.*?)"\]/, '$1');
  return help ? `${label[lang]} (${help})` : label[lang];
};

/** Things whose key or name has the letters that were typed. */
const find = (typed: string, things: readonly Nameable[]): Nameable[] =>
  things.filter(({ id, name }) => foldVietnamese(`${id} ${name}`).includes(foldVietnamese(typed)));

/** An answer as it is written in content: numbers as numbers, days as year, month, day. */
const readAnswer = ({ form, choices = [] }: Question, typed: string): unknown => {
  if (form === 'number' && /^-?\d+(?:\.\d{1,2}|\.\d{4,})?$/.test(typed)) return Number(typed);
  if (form === 'yes-or-no') return /^(c|có|co|y|yes|true)$/i.test(typed);
  if (form === 'choice' && /^\d+$/.test(typed) && !choices.includes(typed))
    return choices[Number(typed) - 1] ?? typed;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
};

/** Asks for one value until it is right. @returns undefined for an empty answer where none is needed */
const askValue = async (
  question: Question,
  talk: Talk,
  known: Known,
  mayBeEmpty: boolean,
): Promise<unknown> => {
  const { refersTo, choices } = question;
  const things = refersTo ? known(refersTo) : [];
  const keyOf = ({ id }: Nameable) => (refersTo === 'sources' ? id.toUpperCase() : id);
  const show = (found: readonly Nameable[]) => {
    for (const each of found.slice(0, mostShown)) talk.tell(`    ${keyOf(each)}  ${each.name}`);
    if (found.length > mostShown) talk.tell(`    ${say('new.more', found.length - mostShown)[talk.lang]}`);
  };
  for (const [index, choice] of (choices ?? []).entries()) talk.tell(`    ${index + 1}. ${choice}`);
  if (refersTo && things.length <= mostShown) show(things);
  else if (refersTo) talk.tell(`    ${say('new.search', things.length)[talk.lang]}`);
  for (;;) {
    const typed = (await talk.ask(`${titleOf(question, talk.lang)}: `)).trim();
    if (typed === '' && mayBeEmpty) return undefined;
    if (refersTo && !things.some((each) => keyOf(each) === typed)) {
      const found = typed === '' ? [] : find(typed, things);
      if (found.length === 0) talk.tell(`  ${say('new.notThere', typed, refersTo)[talk.lang]}`);
      show(found);
      continue;
    }
    const taken = question.isPicture && typed !== '' ? await talk.take(typed) : typed;
    if (typeof taken !== 'string') {
      talk.tell(`  ${taken[talk.lang]}`);
      continue;
    }
    const value = readAnswer(question, taken);
    const fault = faultIn(question, value, talk.lang);
    if (fault === undefined) return value;
    talk.tell(`  ${fault}`);
  }
};

const askList = async (question: Question, talk: Talk, known: Known): Promise<unknown[]> => {
  const { item, least = 0 } = question;
  const items: unknown[] = [];
  if (!item) return items;
  for (;;) {
    const isEnough = items.length >= least;
    if (item.form === 'object') {
      if (isEnough && !(await askWhether(say('new.another', question.label[talk.lang])[talk.lang], talk)))
        return items;
      talk.tell(`  ${question.label[talk.lang]} ${items.length + 1}`);
      items.push(await askObject(item, talk, known));
    } else {
      if (isEnough) talk.tell(`  ${say('new.enterEnds')[talk.lang]}`);
      const value = await askValue(
        { ...item, label: question.label, hint: question.hint },
        talk,
        known,
        isEnough,
      );
      if (value === undefined) return items;
      items.push(value);
    }
  }
};

/** A question that is answered by yes or no; an empty answer is no. */
export const askWhether = async (what: string, talk: Talk): Promise<boolean> =>
  /^(c|có|co|y|yes)$/i.test((await talk.ask(`${what} ${say('new.yesNo')[talk.lang]}: `)).trim());

/** Asks for whatever a question is about. */
const askAny = (question: Question, talk: Talk, known: Known, mayBeEmpty = false): Promise<unknown> => {
  if (question.form === 'object') return askObject(question, talk, known);
  if (question.form === 'list') return askList(question, talk, known);
  return askValue(question, talk, known, mayBeEmpty);
};

/**
 * Asks for an object: what it needs one after the other, then whichever of the rest is wanted, by its number. What does not fit together is
 * said, and asked again.
 */
export const askObject = async (
  question: Question,
  talk: Talk,
  known: Known,
): Promise<Record<string, unknown>> => {
  const { fields = [], label } = question;
  const given: Record<string, unknown> = {};
  const isPair = fields.map(({ key }) => key).join() === 'vi,en';
  // A field keeps its number when others have been answered; those that are needed come last, if they are asked again.
  const inMenu = fields.toSorted((a, b) => Number(b.isOptional) - Number(a.isOptional));
  const numberOf = (field: Question) => inMenu.indexOf(field) + 1;
  for (const field of fields)
    if (!field.isOptional)
      given[field.key] = await askAny(
        isPair ? { ...field, label: join(label, field.label), hint: question.hint } : field,
        talk,
        known,
      );
  for (;;) {
    const rest = fields.filter(({ key, isOptional }) => isOptional && given[key] === undefined);
    const issue = question.schema.safeParse(given).error?.issues[0];
    if (issue) talk.tell(`  ${sayIssue(issue, valueAt(given, issue.path), [])[talk.lang]}`);
    else if (rest.length === 0) return given;
    const wrong = fields.find(({ key }) => key === issue?.path[0] && given[key] !== undefined);
    if (wrong) given[wrong.key] = undefined;
    const open = wrong && !rest.includes(wrong) ? [...rest, wrong] : rest;
    talk.tell(`  ${say('new.optional', label[talk.lang])[talk.lang]}`);
    for (const field of open) talk.tell(`    ${numberOf(field)}. ${titleOf(field, talk.lang)}`);
    const typed = (await talk.ask(`${say('new.whichOptional')[talk.lang]}: `)).trim();
    if (typed === '' && !issue) return given;
    const chosen = open.find((field) => String(numberOf(field)) === typed);
    if (chosen) given[chosen.key] = await askAny(chosen, talk, known, true);
  }
};

const join = (a: Question['label'], b: Question['label']): Question['label'] => ({
  vi: `${a.vi}, ${b.vi.charAt(0).toLowerCase()}${b.vi.slice(1)}`,
  en: `${a.en}, ${b.en}`,
});
