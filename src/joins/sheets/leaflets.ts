import { sheetSegments } from '../../addresses/paths.ts';
import { withAddress } from '../../addresses/routes.ts';
import { once } from '../../fields/once.ts';
import { formatDay, today } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sayDigits } from '../../i18n/number-words.ts';
import { readingSeconds, speak } from '../../i18n/speak.ts';
import { wordsOf } from '../../i18n/words.ts';
import {
  getCallees,
  getLead,
  getOrganisations,
  nameNow,
} from '../../subjects/organisations/organisations.ts';
import { getPortal, getSite, nextYearlyDates } from '../../subjects/site/site.ts';
import { currentAmount, getRuleFacts, knownClauses, type RuleFacts } from '../rules/rule-facts.ts';
import { getBringLists, type BringList } from './bring.ts';

/** What a leaflet says under one heading. */
export interface LeafletRow {
  label: string;
  lines: string[];
}

/** One A4 for one area: what it says in rows, and what is read over a loudspeaker. */
export interface Leaflet extends Pick<BringList, 'id' | 'area'> {
  path: string;
  href: string;
  /** Whom to ask. */
  lead: string;
  /** Supports for those who read it, whose ceiling is known today. */
  known: RuleFacts[];
  rows: LeafletRow[];
  sources: string[];
  spoken: string;
  seconds: number;
}

/** A sentence to be read aloud. One with a `spare` can be left out when time is short: that with the highest goes first. */
interface Spoken {
  text: string;
  spare?: number;
}

/** Nobody stands still for longer, in seconds. */
const longest = 90;

/** Sentences in one text, without those that can be spared, as long as it takes too long to read. */
export const compose = (sentences: readonly Spoken[], locale: Locale): string => {
  const text = speak(sentences.map((sentence) => sentence.text).join(' '), locale);
  const most = Math.max(...sentences.map(({ spare = 0 }) => spare));
  return readingSeconds(text, locale) <= longest || most === 0
    ? text
    : compose(
        sentences.toSpliced(
          sentences.findLastIndex(({ spare }) => spare === most),
          1,
        ),
        locale,
      );
};

/** A day that returns every year, without its year. */
const dayOfYear = (day: string, locale: Locale) => formatDay(day, locale).replace(/[ /]\d{4}$/, '');
const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A leaflet for every area that a workshop can ask for. */
export const getLeaflets = once(async (locale: Locale): Promise<Leaflet[]> => {
  const { leaflet: words, area: areaWords, rule: ruleWords } = wordsOf(locale);
  const [lists, rules, site, offices, portal] = await Promise.all([
    getBringLists(locale),
    getRuleFacts(locale),
    getSite(locale),
    getOrganisations(locale),
    getPortal('city', locale),
  ]);
  const [callee] = getCallees(offices);
  const lead = nameNow(callee ?? getLead(offices));
  const phone = callee?.contact.phone;
  const dates = nextYearlyDates(site.yearlyDates, today());
  const [deadline] = dates.toSorted((a, b) => a.month - b.month || a.day - b.day);
  return lists.map(({ id, area }) => {
    const known = rules.filter(
      (rule) => rule.area === id && rule.whose !== 'organiser' && currentAmount(rule) !== undefined,
    );
    const clauses = known.flatMap((rule) => knownClauses(rule).map((clause) => ({ rule, clause })));
    const { notAnApplication } = areaWords;
    const bring = area.bring ?? '';
    const rows = [
      { label: areaWords.forWhom, lines: area.forWhom },
      {
        label: areaWords.howMuch,
        lines:
          clauses.length === 0
            ? [words.askAmount(lead)]
            : [
                ...clauses.map(
                  ({ rule, clause }) =>
                    `${rule.name}: ${clause.said} (${clause.document.citation}, ${clause.article})`,
                ),
                notAnApplication,
              ],
      },
      {
        label: words.until,
        lines: dates.map(({ next, text, caveat }) => `${dayOfYear(next, locale)}: ${text}. ${caveat}`),
      },
      { label: areaWords.bring, lines: [bring] },
      { label: words.call, lines: [phone ? `${lead}: ${phone}` : `${lead} (${portal.name})`] },
    ];
    const spoken = compose(
      [
        { text: words.spoken.opening(area.shortName) },
        { text: area.inOneSentence },
        ...area.forWhom.map((line, index) => ({
          text: sentence(index === 0 ? words.spoken.forWhom(line) : line),
          spare: index === 2 ? 2 : 0,
        })),
        ...clauses.map(({ rule, clause }, index) => ({
          text: sentence(`${rule.name}, ${ruleWords[clause.level]}: ${clause.said}`),
          spare: [0, 1][index] ?? 3,
        })),
        { text: clauses.length > 0 ? notAnApplication : sentence(words.askAmount(lead)) },
        { text: words.spoken.first(lead) },
        { text: words.spoken.bring(bring) },
        ...(deadline
          ? [{ text: words.spoken.everyYear(dayOfYear(deadline.next, locale), sentence(deadline.text)) }]
          : []),
        {
          text: phone
            ? words.spoken.phone(lead, sayDigits(phone, locale))
            : words.spoken.where(lead, portal.name),
        },
        ...(area.ownShare ? [{ text: site.ownShare.text, spare: 4 }] : []),
        { text: words.spoken.again(area.shortName, lead), spare: 5 },
        { text: words.spoken.end },
      ],
      locale,
    );
    return withAddress(
      'support',
      locale,
      {
        id,
        area,
        known,
        lead,
        rows,
        sources: [
          ...new Set([
            ...area.forWhomSources,
            ...known.flatMap(knownClauses).flatMap((clause) => clause.sources),
            ...site.yearlyDates.flatMap((date) => date.sources),
          ]),
        ],
        spoken,
        seconds: readingSeconds(spoken, locale),
      },
      `${area.urlSlug}/${sheetSegments.leaflet[locale]}`,
    );
  });
});
