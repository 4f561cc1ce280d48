import { endingOf, type Ending, type Known } from './steps.ts';
import { standingsOf, type Node } from './tree.ts';

/** Another need, as far as the same answers lead: to its end, or to the first question that is new. */
export interface OtherNeed {
  node: Node;
  ending: Ending | undefined;
}

/** Follows a path as far as what is already known answers its questions. */
const follow = (node: Node, standings: Readonly<Record<string, string>>): Node => {
  const next = node.next.find(({ to }) =>
    Object.entries(to.steps.at(-1)?.standings ?? {}).every(([id, standing]) => standings[id] === standing),
  );
  return next ? follow(next.to, standings) : node;
};

/** What else a reader may ask for after the same answers; what they rule out is left out. */
export const otherNeeds = (known: Known, node: Node): OtherNeed[] => {
  const standings = standingsOf(node);
  return known.paths
    .filter(({ need }) => need !== node.need)
    .map((root) => {
      const to = follow(root, standings);
      return { node: to, ending: to.asks === undefined ? endingOf(known, to) : undefined };
    })
    .filter(({ ending }) => ending !== 'not');
};
