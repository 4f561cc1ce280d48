import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { errorsOf } from '../publishing/report.ts';
import { readContentFolder } from '../reading/content-folder.ts';
import { readPicture } from '../reading/picture.ts';
import { refuseUsage, runCommand } from './command.ts';
import type { Talk } from './new/ask.ts';
import { converse, makeKnown } from './new/converse.ts';
import { draft, faultsOf, nextSource, writeDraft, type Answers } from './new/draft.ts';
import { forgetAnswers, keepAnswers } from './new/kept.ts';
import { isKind, whyNot } from './new/kinds.ts';
import { askAgain, sayProblem } from './new/mend.ts';
import { nameFor, namePictures, pathIn, picturePaths, takePicture, type Taken } from './new/pictures.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';
import { rememberIn } from './status/memory-file.ts';

const usage = say('usage.new');
const root = process.cwd();
const content = readContentFolder(root);

/** Pictures that were taken from this machine, by the names that the answers have for them. */
const taken = new Map<string, Taken>();

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
  for (const path of picturePaths(data)) {
    const picture = await takePicture(path);
    if ('code' in picture) throw new Refusal(picture);
    taken.set(path, picture);
  }
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

/** The files that answers make, and what the check says of them beside content as it is now. */
const prepare = (answers: Answers) => {
  const { data, pictures } = namePictures(answers, taken);
  const files = draft({ ...answers, data }, textOf);
  const seen = new Map([...pictures].map(([path, bytes]) => [path, readPicture(bytes)] as const));
  const now = readContentFolder(root);
  const problems = faultsOf(files, { ...now, pictures: new Map([...now.pictures, ...seen]) });
  return { files, pictures, problems, errors: errorsOf({ checked: files.length, problems }) };
};

await runCommand(usage, { json: { type: 'boolean' } }, async ({ values: { json }, words, lang, tell }) => {
  const [named] = words;
  if (words.length > 1 || (named !== undefined && !isKind(named))) return refuseUsage(usage, lang);
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  /** Where answers lie that the check refused. */
  let kept: string | undefined;
  const talk: Talk = {
    lang,
    tell: (line) => console.log(line),
    ask: async (prompt) => {
      process.stdout.write(prompt);
      const { value, done } = await lines.next();
      if (done) throw new Refusal(kept ? say('new.stopped.kept', kept) : say('new.stopped'));
      return value;
    },
    take: async (typed) => {
      const path = pathIn(typed);
      const picture = await takePicture(path);
      if ('code' in picture) return picture;
      const { mends, width, height, ending } = picture;
      // Two telephones give two pictures one name.
      const given = nameFor(path, ending);
      const name = taken.has(given) ? `${taken.size}-${given}` : given;
      taken.set(name, picture);
      tell(say('new.pictureTaken', `${width}×${height}`));
      for (const mend of mends) tell(say(`new.picture.${mend}`));
      return name;
    },
  };
  /** Asks, then asks once more for what the check refuses, and for nothing else. */
  const askAll = async () => {
    const known = makeKnown(() => readContentFolder(root));
    const answers = await converse(content, named, talk, known);
    for (;;) {
      const prepared = prepare(answers);
      const { errors, files } = prepared;
      if (errors.length === 0) return { answers, ...prepared };
      kept = keepAnswers(root, answers, taken);
      tell(say('new.askedAgain', errors.length));
      if (await askAgain(answers, errors, files, talk, known)) continue;
      for (const each of errors) talk.tell(`  ${sayProblem(answers, each, files, lang)}`);
      throw new Refusal(say('new.kept', kept));
    }
  };
  const readAll = async () => {
    const answers = await readAnswers(named);
    return { answers, ...prepare(answers) };
  };
  // A keyboard that is listened to would keep the command from ending.
  const all = json ? await readAll() : await askAll().finally(() => reader.close());
  const { answers, files, pictures, problems, errors } = all;
  const written = errors.length > 0 ? [] : [...files.map(({ path }) => path), ...pictures.keys()];
  if (json) console.log(JSON.stringify({ written, problems }, null, 2));
  if (errors.length > 0) throw new Refusal(say('new.notWritten', errors.length));
  writeDraft(root, files, pictures);
  if (kept) forgetAnswers(root, kept);
  const translated = written.filter((path) => path.endsWith('.en.mdx'));
  if (translated.length > 0) rememberIn(root, translated);
  if (json) return;
  for (const { path, isNew } of files) tell(say(isNew ? 'new.written' : 'new.added', path));
  for (const path of pictures.keys()) tell(say('new.written', path));
  if (problems.length > 0) tell(say('new.doubts', problems.length));
  for (const each of problems) talk.tell(`  ${sayProblem(answers, each, files, lang)}`);
  tell(say('new.next'));
});
