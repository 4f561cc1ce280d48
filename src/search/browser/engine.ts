import type { PageMeta } from '../card.ts';
import { folders } from '../folders.ts';
import type { Hit } from '../rank/ask-wording.ts';
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
  /** How many parts of the index have not come since the page was opened. */
  countLost?: () => number;
}

/**
 * Runs a task with Pagefind, which then searches old news too where the name of that index is given.
 * @throws if anything of the index did not come: half an answer would say that there is nothing
 */
export type UseEngine = <Answer>(
  oldIndex: string | undefined,
  task: (engine: Pagefind) => Promise<Answer>,
) => Promise<Answer>;

/** Stands in for Pagefind where a browser cannot run it: it finds nothing, and titles and phrases are all that is searched. */
const noEngine: Pagefind = {
  createInstance: () => noEngine,
  preload: () => Promise.resolve(),
  search: () => Promise.resolve({ results: [] }),
  mergeIndex: () => Promise.resolve(),
};

/** Opens Pagefind over the index of one language. An engine that failed stays broken; the next task gets another. */
export const openEngine = (
  pagefind: Pagefind = noEngine,
  { index, root, base, countLost = () => 0 }: EngineOptions,
): UseEngine => {
  const shared = { baseUrl: base, excerptLength: 24, ranking: pagefindWeights };
  const start = () => {
    // On the page's own thread: a worker would be one more trip and 11 KB, and a question takes a few milliseconds.
    const engine = pagefind.createInstance({
      ...shared,
      basePath: `${root}${folders.main}/`,
      metaCacheTag: index,
      noWorker: true,
    });
    let oldNews: Promise<void> | undefined;
    const addOldNews = async (oldIndex: string) => {
      // Until the engine runs, Pagefind would wait for it without end.
      await engine.preload('');
      await (oldNews ??= engine.mergeIndex(`${root}${folders.old}/`, { ...shared, metaCacheTag: oldIndex }));
    };
    return { engine, addOldNews };
  };
  let started: ReturnType<typeof start> | undefined = start();
  return async (oldIndex, task) => {
    const used = (started ??= start());
    const lost = countLost();
    try {
      if (oldIndex !== undefined) await used.addOldNews(oldIndex);
      const answer = await task(used.engine);
      if (countLost() > lost) throw new Error('A part of the search index did not come.');
      return answer;
    } catch (error) {
      if (started === used) started = undefined;
      throw error;
    }
  };
};
