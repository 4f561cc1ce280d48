/** Where a reader stands with a condition after an answer. “Not sure” is `open`, and so is what the text we read does not settle. */
export type Standing = 'met' | 'open' | 'missed';

export interface AskedCondition {
  id: string;
  /** None: the reader must check it; it decides nothing. */
  question?: string | undefined;
  accept?: readonly string[] | undefined;
  open?: readonly string[] | undefined;
}
export interface AskedQuestion {
  id: string;
  order: number;
  answers: readonly { code: string }[];
}
/** A kind of support with the ids of its conditions. */
export interface Offer {
  id: string;
  conditions: readonly string[];
}
/** What a workshop may need, and the supports that are for it. */
export interface NeedOfTree {
  code: string;
  supports: readonly string[];
}
export interface TreeContent {
  needs: readonly NeedOfTree[];
  questions: readonly AskedQuestion[];
  conditions: readonly AskedCondition[];
  offers: readonly Offer[];
}

/** What was answered to one question: where that leaves each condition that hangs on it. */
export interface Step {
  question: string;
  standings: Readonly<Record<string, Standing>>;
}
/** One page of the path: a question, or where it ends. */
export interface Node {
  need: string;
  steps: readonly Step[];
  /** The question it asks; none at an outcome. */
  asks?: string;
  /** Where each answer leads, by its code; answers that come to the same lead to one page. */
  next: readonly { codes: readonly string[]; to: Node }[];
}

/** The answer that every question but the first offers; no answer in content may have this code. */
export const notSure = 'not-sure';

/** @example standingAfter({ id: 'new', accept: ['new'] }, 'used') // => 'missed' */
export const standingAfter = ({ accept = [], open = [] }: AskedCondition, code: string): Standing => {
  if (accept.includes(code)) return 'met';
  return code === notSure || open.includes(code) ? 'open' : 'missed';
};

/** Where a path stands with each condition that was asked. */
export const standingsOf = ({ steps }: Pick<Node, 'steps'>): Record<string, Standing> =>
  Object.assign({}, ...steps.map(({ standings }) => standings)) as Record<string, Standing>;

const byId = <T extends { id: string }>(things: readonly T[]) =>
  new Map(things.map((each) => [each.id, each]));
/** @throws if content names what is not there: the checker should have caught it */
const get = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The tree knows no "${id}".`);
  return found;
};

/** The conditions of the supports of a need that can still be had: none of them was missed. */
const stillOpen = (content: TreeContent, need: NeedOfTree, steps: readonly Step[]): AskedCondition[][] => {
  const conditions = byId(content.conditions);
  const offers = byId(content.offers);
  const standings = standingsOf({ steps });
  return need.supports
    .map((id) => get(offers, id).conditions.map((each) => get(conditions, each)))
    .filter((each) => each.every(({ id }) => standings[id] !== 'missed'));
};

/** The question on which most supports hang that can still be had; among equals the one that stands first. */
const nextQuestion = (
  content: TreeContent,
  need: NeedOfTree,
  steps: readonly Step[],
): AskedQuestion | undefined => {
  const left = stillOpen(content, need, steps);
  const weight = ({ id }: AskedQuestion) =>
    left.filter((conditions) => conditions.some(({ question }) => question === id)).length;
  return content.questions
    .filter(({ id }) => steps.every(({ question }) => question !== id))
    .map((question) => ({ question, weight: weight(question) }))
    .filter((each) => each.weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.question.order - b.question.order)[0]?.question;
};

/** Answers to a question that come to the same for every condition that hangs on it, together. */
const classesOf = (
  content: TreeContent,
  need: NeedOfTree,
  steps: readonly Step[],
  question: AskedQuestion,
) => {
  const hanging = new Map(
    stillOpen(content, need, steps)
      .flat()
      .filter((condition) => condition.question === question.id)
      .map((condition) => [condition.id, condition]),
  );
  const classes = new Map<string, { codes: string[]; standings: Record<string, Standing> }>();
  for (const code of [...question.answers.map((each) => each.code), notSure]) {
    const standings = Object.fromEntries(
      [...hanging.values()].map((condition) => [condition.id, standingAfter(condition, code)]),
    );
    const key = Object.values(standings).join(' ');
    const found = classes.get(key) ?? { codes: [], standings };
    found.codes.push(code);
    classes.set(key, found);
  }
  return [...classes.values()];
};

const grow = (content: TreeContent, need: NeedOfTree, steps: readonly Step[]): Node => {
  const question = nextQuestion(content, need, steps);
  if (!question) return { need: need.code, steps, next: [] };
  return {
    need: need.code,
    steps,
    asks: question.id,
    next: classesOf(content, need, steps, question).map(({ codes, standings }) => ({
      codes,
      to: grow(content, need, [...steps, { question: question.id, standings }]),
    })),
  };
};

/**
 * The path of questions of each need, worked out from the rules. Answers that leave every condition where another leaves it share a page,
 * so a question adds a page for each standing that it can lead to, not for each answer: n questions of a need make at most
 * 2ⁿ − 1 pages that ask and 2ⁿ⁺¹ − 1 at which it ends, since a missed condition ends the path.
 */
export const growTrees = (content: TreeContent): Node[] =>
  content.needs.map((need) => grow(content, need, []));

/** A node and all that lies behind it. */
export const walk = (node: Node): Node[] => [node, ...node.next.flatMap(({ to }) => walk(to))];

/** The worst of what an answer left: it is what the reader must know. */
export const worstOf = (standings: Readonly<Record<string, Standing>>): Standing =>
  (['missed', 'open', 'met'] as const).find((each) => Object.values(standings).includes(each)) ?? 'met';

/** Where a workshop stands with a support: every condition met; some open; one missed. Conditions that cannot be asked never decide. */
export const standingOfOffer = (
  conditions: readonly AskedCondition[],
  standings: Readonly<Record<string, Standing>>,
): Standing => {
  const asked = conditions.filter(({ question }) => question !== undefined);
  if (asked.some(({ id }) => standings[id] === 'missed')) return 'missed';
  return asked.every(({ id }) => standings[id] === 'met') ? 'met' : 'open';
};
