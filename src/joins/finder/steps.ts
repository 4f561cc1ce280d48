import { thingPath } from '../../addresses/paths.ts';
import { href } from '../../addresses/routes.ts';
import { pick } from '../../fields/load.ts';
import { once } from '../../fields/once.ts';
import type { Locale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/words.ts';
import { getConditions, type Condition } from '../../subjects/conditions/conditions.ts';
import { fixed } from '../../subjects/fixed.ts';
import { getQuestions, type Question } from '../../subjects/questions/questions.ts';
import type { PageOfSite } from '../pages.ts';
import { getRuleFacts, knownClauses, type RuleFacts } from '../rules/rule-facts.ts';
import { growTrees, standingOfOffer, standingsOf, walk, type Node, type Standing } from './tree.ts';

/** How a path ends: nothing is missed and an amount stands today; something must still be asked; what we read rules it out. */
export type Ending = 'likely' | 'more' | 'not';

/** What the paths are grown from and told by, in one language. */
export interface Known {
  /** The first question: what a workshop needs. */
  first: Question;
  /** The questions after it. */
  questions: Question[];
  conditions: Condition[];
  rules: RuleFacts[];
  /** The path of each need, in the order in which needs are listed. */
  paths: Node[];
}

/** Everything that the checker’s pages say, read once a language. */
export const getKnown = once(async (locale: Locale): Promise<Known> => {
  const [questions, conditions, rules] = await Promise.all([
    getQuestions(locale),
    getConditions(locale),
    getRuleFacts(locale),
  ]);
  const first = pick(questions, fixed.firstQuestion.id);
  const others = questions.filter(({ id }) => id !== first.id);
  const paths = growTrees({ needs: first.answers, questions: others, conditions, offers: rules });
  return { first, questions: others, conditions, rules, paths };
});

/** The need of a path as the first question says it. */
export const needOf = ({ first }: Known, { need }: Node): Question['answers'][number] =>
  pick(
    first.answers.map((each) => ({ ...each, id: each.code })),
    need,
  );

/** How a path ends for each support of its need. An amount that is not known to stand today keeps a support from being likely; it never rules it out. */
export const endingsOf = (known: Known, node: Node): { rule: RuleFacts; ending: Ending }[] => {
  const standings = standingsOf(node);
  const endings: Record<Standing, Ending> = { met: 'likely', open: 'more', missed: 'not' };
  return needOf(known, node).supports.map((id) => {
    const rule = pick(known.rules, id);
    const standing = standingOfOffer(
      rule.conditions.map((each) => pick(known.conditions, each)),
      standings,
    );
    const isUnpriced = standing === 'met' && knownClauses(rule).length === 0;
    return { rule, ending: isUnpriced ? 'more' : endings[standing] };
  });
};

/** The best that any support of the need comes to: what the page as a whole says. */
export const endingOf = (known: Known, node: Node): Ending => {
  const endings = endingsOf(known, node).map(({ ending }) => ending);
  return (['likely', 'more', 'not'] as const).find((each) => endings.includes(each)) ?? 'not';
};

const standingsOfStep = (standings: Readonly<Record<string, Standing>>) => [
  ...new Set(Object.values(standings)),
];

/** What tells a page of the path from all others, in no language. @example 'machinery.establishment=met.workshop-place=open' */
export const idOfNode = ({ need, steps }: Node): string =>
  [
    need,
    ...steps.map(({ question, standings }) => `${question}=${standingsOfStep(standings).join('-')}`),
  ].join('.');

/** The path of the first question. */
export const firstPath = ({ first }: Known, locale: Locale): string =>
  thingPath('finder', locale, first.segment);

/** The path of a page: the need, then each question with where its answer left the conditions. */
export const pathOfNode = (known: Known, node: Node, locale: Locale): string => {
  const words = wordsOf(locale).finder.segments;
  const steps = node.steps.map(({ question, standings }) =>
    [
      pick(known.questions, question).segment,
      ...standingsOfStep(standings).map((standing) => words[standing]),
    ].join('-'),
  );
  return thingPath('finder', locale, [needOf(known, node).segment, ...steps].join('/'));
};

/** Link to a page of the path. */
export const hrefOfNode = (known: Known, node: Node, locale: Locale): string =>
  href(pathOfNode(known, node, locale));

const titleOfNode = (known: Known, node: Node, locale: Locale): string =>
  node.asks === undefined
    ? `${wordsOf(locale).finder.endings[endingOf(known, node)]}: ${needOf(known, node).text}`
    : pick(known.questions, node.asks).question;

/** A page of the checker: a question or an outcome. Not among the pages that the site lists: its address carries answers. */
export interface StepPage extends PageOfSite {
  /** None on the page of the first question. */
  node: Node | undefined;
}

/** Every page of the checker but its start, in both languages. */
export const listSteps = once(async (): Promise<StepPage[]> => {
  const [vi, en] = [await getKnown('vi'), await getKnown('en')];
  const both = (make: (known: Known, locale: Locale) => string) => ({
    vi: make(vi, 'vi'),
    en: make(en, 'en'),
  });
  const shared = { kind: 'page', section: 'finder' } as const;
  const nodes = vi.paths.flatMap(walk);
  return [
    {
      ...shared,
      key: 'finderQuestion',
      topic: 'finder.question',
      id: vi.first.id,
      node: undefined,
      paths: both(firstPath),
      titles: both(({ first }) => first.question),
    },
    ...nodes.map((node): StepPage => ({
      ...shared,
      ...(node.asks === undefined
        ? { key: 'finderOutcome', topic: 'finder.outcome' }
        : { key: 'finderQuestion', topic: 'finder.question' }),
      id: idOfNode(node),
      node,
      paths: both((known, locale) => pathOfNode(known, node, locale)),
      titles: both((known, locale) => titleOfNode(known, node, locale)),
    })),
  ];
});

const nodesById = once(async () => new Map((await listSteps()).map(({ id, node }) => [id, node])));

/** Where a page stands in its path, by its id; undefined for the first question. */
export const getNode = async (id: string): Promise<Node | undefined> => (await nodesById()).get(id);
