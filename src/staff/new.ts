import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { errorsOf } from '../publishing/report.ts';
import { printFault } from '../reading/fault.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { refuseUsage, runCommand } from './command.ts';
import type { Talk } from './new/ask.ts';
import { converse } from './new/converse.ts';
import { draft, faultsOf, nextSource, writeDraft, type Answers } from './new/draft.ts';
import { isKind, whyNot } from './new/kinds.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { rememberIn } from './status/memory-file.ts';

const usage = say('usage.new');
const root = process.cwd();
const content = readContentFolder(root);

/** What a script gives on its input. */
const readAnswers = async (named: string | undefined): Promise<Answers> => {
  const given = await text(process.stdin).then((said) => {
    try {
      return JSON.parse(said) as Partial<Answers>;
    } catch {
      throw new Refusal(say('new.notJson'));
    }
  });
  const { kind = named, id, data, body, figures } = given;
  if (kind === undefined || !isKind(kind) || typeof data !== 'object' || (kind !== 'sources' && !id))
    throw new Refusal(say('new.noKind'));
  const refused = whyNot(kind, content);
  if (refused) throw new Refusal(refused);
  return { kind, id: id ?? nextSource(content), data, body, figures };
};

/** The text of a file that something is added to. */
const textOf = (path: string): string => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    throw new Refusal(say('new.nothingToAddTo', path));
  }
};

await runCommand(usage, { json: { type: 'boolean' } }, async ({ values: { json }, words, lang, tell }) => {
  const [named] = words;
  if (words.length > 1 || (named !== undefined && !isKind(named))) return refuseUsage(usage, lang);
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const talk: Talk = {
    lang,
    tell: (line) => console.log(line),
    ask: async (prompt) => {
      process.stdout.write(prompt);
      const { value, done } = await lines.next();
      if (done) throw new Refusal(say('new.stopped'));
      return value;
    },
  };
  const answers = json ? await readAnswers(named) : await converse(content, named, talk);
  const files = draft(answers, textOf);
  const problems = faultsOf(files, content);
  const errors = errorsOf({ checked: files.length, problems });
  const written = errors.length > 0 ? [] : files.map(({ path }) => path);
  if (json) console.log(JSON.stringify({ written, problems }, null, 2));
  else for (const each of problems) console.error(printFault(each.file, each, lang));
  if (errors.length > 0) throw new Refusal(say('new.notWritten', errors.length));
  writeDraft(root, files);
  const translated = written.filter((path) => path.endsWith('.en.mdx'));
  if (translated.length > 0) rememberIn(root, translated);
  if (json) return;
  for (const { path, isNew } of files) tell(say(isNew ? 'new.written' : 'new.added', path));
  tell(say('new.next'));
});
