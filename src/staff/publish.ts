import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { commitOf, subjectsSince } from './commits.ts';
import { refuseUsage, runCommand } from './command.ts';
import { lacksBrowser, runStep, steps } from './gate.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { readHistory } from './serving/history.ts';
import { install, removePreview, type Outcome } from './serving/install.ts';
import { lockFolder } from './serving/lock.ts';
import { mustBeOurs, partsOf, prepareFolder, previewFolder } from './serving/served-folder.ts';

const usage = say('usage.publish');
const options = {
  to: { type: 'string' },
  preview: { type: 'string' },
  remove: { type: 'boolean', default: false },
  built: { type: 'string' },
  again: { type: 'boolean', default: false },
} as const;

await runCommand(usage, options, async ({ values, words, lang, tell }) => {
  const { to, preview, remove, built, again } = values;
  if (!to || words.length > 0 || preview === '' || (remove && !preview)) return refuseUsage(usage, lang);
  const root = process.cwd();
  const folder = resolve(to);
  if (remove && preview) {
    mustBeOurs(folder);
    const wasThere = removePreview(folder, previewFolder(folder, preview));
    return tell(say(wasThere ? 'previewRemoved' : 'previewNotThere', preview));
  }
  prepareFolder(folder);
  const place = preview ? previewFolder(folder, preview) : folder;
  if (preview) prepareFolder(place);
  const release = lockFolder(place);
  try {
    const commit = commitOf(root);
    if (commit?.endsWith('+')) tell(say('uncommitted'));
    const site = built ?? (await buildSite());
    if (commitOf(root) !== commit) throw new Refusal(say('otherCommit'));
    const subjects = subjectsSince(root, readHistory(place).at(-1)?.commit);
    report(install(place, site, { commit, subjects }, { isPreview: preview !== undefined, again }));
  } finally {
    release();
  }

  /** Runs every step, the first that fails ends it. @returns the folder of the site that passed */
  async function buildSite(): Promise<string> {
    const all = steps(lang);
    let site: string | undefined;
    for (const [index, step] of all.entries()) {
      tell(say('stepStarts', index + 1, all.length, step.name[lang]));
      // Only a preview leads its readers to the form.
      const env = preview ? process.env : { ...process.env, STAFF_ORIGIN: '' };
      if (!(await runStep(step, env))) throw new Refusal(say('stepFailed', step.name[lang]));
      // From the build on: the later steps look at `dist`, which another build could have switched.
      if (index > 0) site ??= realpathSync('dist');
    }
    if (lacksBrowser()) tell(say('noBrowser'));
    if (site === undefined || realpathSync('dist') !== site) throw new Refusal(say('otherBuild'));
    return site;
  }

  function report({ files, isNew, changes, warnings }: Outcome): void {
    const { current } = partsOf(place);
    for (const line of changes[lang]) console.log(`  ${line}`);
    for (const warning of warnings) tell(warning);
    if (preview) return tell(say('previewed', files, current));
    tell(isNew ? say('published', files, current) : say('publishedSame', current));
    if (isNew) tell(say('undoHint', to ?? ''));
  }
});
