import './browser/before.ts';
import { init, registerCustomFormat, registerEventListener } from '@sveltia/cms';
// Fetched with the page: without it the CMS would pass over what is registered below, and save unchecked.
import 'immutable';
import { z } from 'astro/zod';
import type { Backend } from './backend.ts';
import { dropPictures, watchClone } from './browser/clone.ts';
import { checkSaving, type Found, type Saving } from './check-saving.ts';
import { formatName, formKinds } from './collections.ts';
import { makeConfig } from './config.ts';
import { readForForm, writeFromForm } from './file-format.ts';
import { sayProblem, showDoubts } from './say-problems.ts';
import { say } from './say.ts';

declare const STAFF_BACKEND: Backend | null;

// Compiled checks are code made of text, which the page’s policy refuses.
z.config({ jitless: true });
watchClone();

for (const kind of formKinds)
  registerCustomFormat(formatName(kind), kind.isProse ? 'mdx' : 'json', {
    fromFile: (text: string) => readForForm(kind, text),
    toFile: (data: Record<string, unknown>) => writeFromForm(kind, data),
  });

/** What should be looked at again, told once it is saved. */
let doubts: string[] = [];
/** Pictures that nothing names any more once it is saved. */
let left: readonly string[] = [];
const linesOf = (found: Found, severity: 'error' | 'warning') =>
  found.problems
    .filter((problem) => problem.severity === severity)
    .map((problem) => sayProblem(problem, found));

/**
 * Stops the CMS, which then shows the reasons; its message is the one by which it shows a cause. Throwing is the one way to stop it, and
 * there is none when something is deleted.
 */
const refuse = (reasons: readonly string[]): never => {
  throw new Error('saving_failed', { cause: new Error(reasons.join('\n')) });
};

registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const found = await checkSaving(entry.toJS() as unknown as Saving).catch((fault: unknown) => {
      console.error(fault);
      return refuse([say('refuse.broken').vi, String(fault)]);
    });
    const errors = linesOf(found, 'error');
    if (errors.length > 0) refuse(errors.map((line) => `– ${line}`));
    doubts = linesOf(found, 'warning');
    ({ left } = found);
  },
});
registerEventListener({
  name: 'postSave',
  handler: async () => {
    const areGone = await dropPictures(left).catch(() => false);
    if (!areGone) doubts.push(...left.map((path) => say('saved.left', path).vi));
    if (doubts.length > 0) showDoubts(doubts);
    [doubts, left] = [[], []];
  },
});

document.documentElement.dataset['backend'] = STAFF_BACKEND?.name ?? 'none';
init({ config: makeConfig(STAFF_BACKEND ?? undefined, location.origin) as never });
