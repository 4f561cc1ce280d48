import { walkData } from '../../reading/walk-data.ts';
import type { ContentFolder } from '../../reading/content-folder.ts';

/** An address elsewhere that did not answer well. */
export interface DeadLink {
  url: string;
  files: string[];
  /** What was answered: a status, or why there was no answer. */
  answer: string;
}

type Fetch = (url: string, init: RequestInit) => Promise<{ status: number }>;

const patienceMs = 15_000;
const atOnce = 6;

/** Every address elsewhere that content names, with the files that name it. */
export const outsideLinks = ({ files }: ContentFolder): Map<string, string[]> => {
  const links = new Map<string, string[]>();
  for (const { path, data, body = '' } of files) {
    const inData = [...walkData(data)].flatMap(({ value }) =>
      typeof value === 'string' && /^https?:\/\//.test(value) ? [value] : [],
    );
    const inBody = [...body.matchAll(/\]\((https?:\/\/[^)\s]+)\)/g)].map(([, url]) => url ?? '');
    for (const url of new Set([...inData, ...inBody])) links.set(url, [...(links.get(url) ?? []), path]);
  }
  return links;
};

const ask = async (url: string, get: Fetch): Promise<string | undefined> => {
  try {
    const { status } = await get(url, { redirect: 'follow', signal: AbortSignal.timeout(patienceMs) });
    // A server that refuses machines is alive.
    return status < 400 || [401, 403, 405, 429].includes(status) ? undefined : String(status);
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? name;
  }
};

/** Asks every address once, a few at a time. @returns how many were asked, and which did not answer well */
export const findDeadLinks = async (
  content: ContentFolder,
  get: Fetch = fetch,
): Promise<{ asked: number; dead: DeadLink[] }> => {
  const links = [...outsideLinks(content)];
  const left = links.values();
  const dead: DeadLink[] = [];
  const work = async () => {
    for (const [url, files] of left) {
      const answer = await ask(url, get);
      if (answer !== undefined) dead.push({ url, files, answer });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { asked: links.length, dead: dead.toSorted((a, b) => (a.url < b.url ? -1 : 1)) };
};
