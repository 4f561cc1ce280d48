import { formatDay } from '../../i18n/formats.ts';
import { isLocale } from '../../i18n/locales.ts';
import { sums as en } from '../../i18n/words/sums.en.ts';
import { sums as vi } from '../../i18n/words/sums.vi.ts';
import { clauseOn, stateOn } from './clause-on.ts';
import { readPrice } from './read-price.ts';
import { saySum } from './say-sum.ts';
import { workOut } from './work-out.ts';
import type { SentClause, SentRule } from './sent-rule.ts';

/** The box beside the worked table: a price and a day become a sum by each level's clause. Nothing is kept, sent or put in the address. */
const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : 'vi';
const { sums: words } = locale === 'vi' ? vi : en;

const make = (name: string, ...inside: (Node | string)[]) => {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
};

/** Where a clause is written: its document, linked, and article. */
const originOf = ({ citation, href, article, dates }: SentClause) => {
  const link = make('a', citation) as HTMLAnchorElement;
  link.href = href;
  return make('p', link, `, ${article}${dates === '' ? '' : `, ${dates}`}.`);
};

/** What is said of one level on a day. */
const sayLevel = (rule: SentRule, level: SentClause['level'], costVnd: number, day: string): Node[] => {
  const title = make('h3', rule.levels[level]);
  const found = clauseOn(rule.clauses, level, day);
  if (!found) return [title, make('p', words.none)];
  const { clause, state } = found;
  if (state === 'superseded')
    return [title, make('p', words.onlyOld), make('p', clause.said), originOf(clause)];
  const sum = workOut(clause, costVnd);
  if (!sum) return [title, make('p', words.unread), originOf(clause)];
  const steps = saySum(clause, sum, locale, words).map((text) => make('li', text));
  const now = words.now[stateOn(clause, rule.today)];
  return [
    title,
    make('ol', ...steps),
    originOf(clause),
    ...[clause.condition ?? '', now].filter(Boolean).map((text) => make('p', text)),
  ];
};

for (const box of document.querySelectorAll<HTMLElement>('price-sum:not([data-is-open])')) {
  box.dataset['isOpen'] = '';
  const rule = JSON.parse(box.dataset['rule'] ?? '') as SentRule;
  const [price, day] = box.querySelectorAll('input');
  const output = box.querySelector('output');
  const work = () => {
    const read = readPrice(price?.value ?? '', locale);
    const chosen = day?.value ?? '';
    const isBadDay = !/^\d{4}-\d\d-\d\d$/.test(chosen) || chosen < rule.first || chosen > rule.today;
    const fault = isBadDay
      ? words.faults.badDay(formatDay(rule.first, locale), formatDay(rule.today, locale))
      : 'fault' in read
        ? words.faults[read.fault]
        : undefined;
    price?.setAttribute('aria-invalid', String('fault' in read && read.fault !== 'empty'));
    output?.replaceChildren(
      ...('vnd' in read && fault === undefined
        ? (['national', 'city'] as const).flatMap((level) => sayLevel(rule, level, read.vnd, chosen))
        : [make('p', fault ?? '')]),
    );
  };
  box.addEventListener('input', work);
  work();
}
