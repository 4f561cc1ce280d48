import type { PageMeta } from '../card.ts';
import { folders } from '../folders.ts';
import type { Hit } from '../rank/planner.ts';
import { pagefindWeights } from '../rank/weights.ts';

/** A hit, with the way to what the index says of its page. */
export interface Result extends Hit {
  data(): Promise<{ url: string; excerpt: string; meta: PageMeta }>;
}
/** The part of Pagefind's own script that we call. */
export interface Pagefind {
  createInstance(options: object): Pagefind;
  preload(query: string): Promise<unknown>;
  search(query: string): Promise<{ results: Result[] }>;
  /** Searches another folder too, with the same engine. */
  mergeIndex(folder: string, options: object): Promise<void>;
}

export interface EngineOptions {
  /** The name of the index, which is also the tag under which Pagefind asks for its entry file. */
  index: string;
  /** The address of the site, below which the folders of the index stand. */
  root: string;
  base: string;
}

/** Runs a task with Pagefind, which then searches old news too where the name of that index is given. */
export type UseEngine = <Answer>(
  oldIndex: string | undefined,
  task: (engine: Pagefind) => Promise<Answer>,
) => Promise<Answer>;

/** Opens Pagefind over the index of one language. */
export const openEngine = (pagefind: Pagefind, { index, root, base }: EngineOptions): UseEngine => {
  const shared = { baseUrl: base, excerptLength: 24, ranking: pagefindWeights };
  // On the page's own thread: a worker would be one more trip and 11 KB, and a question takes a few milliseconds.
  const engine = pagefind.createInstance({
    ...shared,
    basePath: `${root}${folders.main}/`,
    metaCacheTag: index,
    noWorker: true,
  });
  let oldNews: Promise<void> | undefined;
  return async (oldIndex, task) => {
    if (oldIndex !== undefined)
      await (oldNews ??= engine.mergeIndex(`${root}${folders.old}/`, { ...shared, metaCacheTag: oldIndex }));
    return task(engine);
  };
};
