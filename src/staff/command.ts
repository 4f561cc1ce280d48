import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLocale, noSuchLocale, type Locale } from '../i18n/locales.ts';
import type { Said } from '../reading/fault.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Of extends Options> = ReturnType<
  typeof parseArgs<{ options: Of; allowPositionals: true }>
>['values'];

/** What a command gets: its options, the words without one, and a way to say something in the language that was asked for. */
export interface Asked<Of extends Options> {
  values: Values<Of>;
  words: string[];
  lang: Locale;
  tell: (said: Said) => void;
}

const languageOf = (given: readonly string[]): Locale => {
  const at = given.indexOf('--lang');
  const lang = at < 0 ? 'vi' : (given[at + 1] ?? '');
  if (isLocale(lang)) return lang;
  console.error(noSuchLocale(lang));
  process.exit(2);
};

/**
 * Runs a command of staff: a refusal is told in one sentence and ends with 1, arguments that are not understood with 2.
 * @param usage what to type, told when it was something else
 */
export const runCommand = async <Of extends Options>(
  usage: Said,
  options: Of,
  act: (asked: Asked<Of>) => void | Promise<void>,
): Promise<void> => {
  const given = process.argv.slice(2);
  const lang = languageOf(given);
  const tell = (said: Said) => console.log(said[lang]);
  const stop = (said: Said, code: number) => {
    console.error(said[lang]);
    process.exitCode = code;
  };
  try {
    const { values, positionals } = parseArgs({
      args: given,
      options: { ...options, lang: { type: 'string' } },
      allowPositionals: true,
    });
    await act({ values: values as Values<Of>, words: positionals, lang, tell });
  } catch (error) {
    if (error instanceof Refusal) stop(error.said, 1);
    else if (String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))
      stop(say('badArguments', usage[lang]), 2);
    else throw error;
  }
};

/** Ends a command whose arguments lack something. */
export const refuseUsage = (usage: Said, lang: Locale): never => {
  console.error(say('badArguments', usage[lang])[lang]);
  process.exit(2);
};
