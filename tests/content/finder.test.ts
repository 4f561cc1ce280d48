import { describe, expect, test } from 'vitest';
import { localise } from '../../src/fields/localise.ts';
import {
  growTrees,
  notSure,
  standingOfOffer,
  standingsOf,
  walk,
  type AskedCondition,
  type Node,
  type Offer,
} from '../../src/joins/finder/tree.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

interface Answer {
  code: string;
  text: { vi: string; en: string };
  supports?: string[];
}
const { files } = readContentFolder(process.cwd());
const read = <T>(folder: string) =>
  files
    .filter((file) => file.folder === folder)
    .map(({ id, data }) => ({ conditions: [], id, ...(data as object) }) as T);
const questions = read<{ id: string; order: number; answers: Answer[] }>('questions');
const conditions = read<AskedCondition>('conditions');
const offers = read<Offer>('rules');
const first = questions.find(({ id }) => id === 'need');
const needs = (first?.answers ?? []).map(({ code, supports = [] }) => ({ code, supports }));
const content = { needs, questions: questions.filter((each) => each !== first), conditions, offers };
const trees = growTrees(content);

/** A way through: each question with the answer that was given. */
interface Way {
  answers: Record<string, string>;
  pages: Node[];
}
const waysOf = (node: Node, so: Way = { answers: {}, pages: [] }): Way[] => {
  const pages = [...so.pages, node];
  if (node.asks === undefined) return [{ answers: so.answers, pages }];
  const asks = node.asks;
  return node.next.flatMap(({ codes, to }) =>
    codes.flatMap((code) => waysOf(to, { answers: { ...so.answers, [asks]: code }, pages })),
  );
};
const ways = trees.flatMap((root) => waysOf(root));
/** Where an answer leaves a condition, read off the condition itself and nothing else. */
const expected = (id: string, answers: Record<string, string>) => {
  const condition = conditions.find((each) => each.id === id);
  const given = condition?.question === undefined ? undefined : answers[condition.question];
  if (given === undefined) return undefined;
  if (condition?.accept?.includes(given)) return 'met';
  return given === notSure || condition?.open?.includes(given) ? 'open' : 'missed';
};
const conditionsOf = (id: string) => offers.find((offer) => offer.id === id)?.conditions ?? [];
const supportsOf = (need: string) => needs.find(({ code }) => code === need)?.supports ?? [];

describe('every path of the checker', () => {
  test('ends within seven questions, the first among them', () => {
    const longest = Math.max(...ways.map(({ pages }) => pages.length));
    console.log(`${ways.length} paths through ${trees.length} needs, the longest of ${longest} questions`);
    expect(ways.length).toBeGreaterThan(1_000);
    expect(longest).toBeLessThanOrEqual(7);
  });

  test('contradicts no rule: each condition stands as the condition itself says', () => {
    let looked = 0;
    for (const { answers, pages } of ways) {
      const end = pages.at(-1);
      const standings = end ? standingsOf(end) : {};
      for (const support of supportsOf(end?.need ?? '')) {
        const said = conditionsOf(support).map((id) => expected(id, answers));
        for (const [index, id] of conditionsOf(support).entries()) {
          looked += 1;
          expect(standings[id], `${end?.need} ${id} ${JSON.stringify(answers)}`).toBe(said[index]);
        }
        const isAsked = (id: string) => conditions.find((each) => each.id === id)?.question !== undefined;
        const ending = standingOfOffer(
          conditionsOf(support).map((id) => conditions.find((each) => each.id === id) as AskedCondition),
          standings,
        );
        const asked = conditionsOf(support)
          .filter(isAsked)
          .map((id) => expected(id, answers));
        const independent = asked.includes('missed')
          ? 'missed'
          : asked.every((each) => each === 'met')
            ? 'met'
            : 'open';
        expect(ending, `${support} ${JSON.stringify(answers)}`).toBe(independent);
        // A path ends only when nothing more could change it.
        if (independent !== 'missed') expect(asked).not.toContain(undefined);
      }
    }
    console.log(`${looked} conditions compared at the ends of paths`);
    expect(looked).toBeGreaterThan(10_000);
  });

  test('“not sure” is never a no, and what cannot be asked never decides', () => {
    let looked = 0;
    for (const { answers, pages } of ways) {
      const end = pages.at(-1);
      const standings = end ? standingsOf(end) : {};
      for (const [id, standing] of Object.entries(standings)) {
        const condition = conditions.find((each) => each.id === id);
        expect(condition?.question, id).toBeDefined();
        if (answers[condition?.question ?? ''] !== notSure) continue;
        looked += 1;
        expect(standing).toBe('open');
      }
    }
    console.log(`${looked} answers “not sure”`);
    expect(looked).toBeGreaterThan(1_000);
  });

  test('every question but the first offers it, and asks only what a rule needs', () => {
    for (const root of trees)
      for (const node of walk(root)) {
        if (node.asks === undefined) continue;
        expect(node.next.flatMap(({ codes }) => codes)).toContain(notSure);
        expect(node.next.length, `${node.need} ${node.asks} decides nothing`).toBeGreaterThan(1);
      }
    const used = new Set(trees.flatMap(walk).map(({ asks }) => asks));
    for (const { id } of content.questions) expect(used.has(id), `${id} is never asked`).toBe(true);
  });
});

describe('the pages of the checker', () => {
  test('are fewer than 450 a language, and those that come to the same are one', () => {
    const nodes = trees.flatMap(walk);
    const ids = nodes.map(({ need, steps }) => JSON.stringify([need, steps]));
    const asking = nodes.filter(({ asks }) => asks !== undefined).length;
    console.log(
      `${ways.length} paths fold into ${nodes.length + 1} pages a language: 1 + ${asking} questions, ${nodes.length - asking} outcomes; by need ${trees
        .map((root) => `${root.need} ${walk(root).length}`)
        .join(', ')}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodes.length + 1).toBeLessThan(450);
    expect(nodes.length).toBeGreaterThan(250);
  });

  test('grow by at most a page a standing with each question: 2ⁿ − 1 that ask, 2ⁿ⁺¹ − 1 that end', () => {
    for (const root of trees) {
      const nodes = walk(root);
      const questionsAsked = new Set(nodes.flatMap(({ asks }) => asks ?? [])).size;
      const asking = nodes.filter(({ asks }) => asks !== undefined).length;
      // Where supports of one need differ in their conditions, a missed one does not end the path of the others.
      const isPlain =
        new Set(
          supportsOf(root.need).map((id) =>
            conditionsOf(id)
              .filter((each) => conditions.find((c) => c.id === each)?.question)
              .join(' '),
          ),
        ).size === 1;
      if (!isPlain) continue;
      expect(asking, root.need).toBeLessThanOrEqual(2 ** questionsAsked - 1);
      expect(nodes.length - asking, root.need).toBeLessThanOrEqual(2 ** (questionsAsked + 1) - 1);
    }
  });

  test('reach every ending that conditions allow, and every support that is for those who ask', () => {
    const reached = new Set<string>();
    for (const { pages } of ways) {
      const end = pages.at(-1);
      if (!end) continue;
      for (const support of supportsOf(end.need)) {
        const standing = standingOfOffer(
          conditionsOf(support).map((id) => conditions.find((each) => each.id === id) as AskedCondition),
          standingsOf(end),
        );
        reached.add(`${support} ${standing}`);
      }
    }
    const named = needs.flatMap(({ supports }) => supports);
    const lacking = named.flatMap((id) =>
      ['met', 'open', 'missed']
        .filter((standing) => !reached.has(`${id} ${standing}`))
        .map((standing) => `${id} ${standing}`),
    );
    console.log(`${reached.size} endings of ${named.length} supports`);
    expect(lacking).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(25);
  });

  test('make the same tree in both languages', () => {
    const inLanguage = (locale: 'vi' | 'en') => growTrees(localise(content, locale));
    expect(inLanguage('en')).toEqual(inLanguage('vi'));
    expect(inLanguage('en')).toEqual(trees);
  });
});
