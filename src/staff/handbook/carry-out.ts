import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEdit, type Block } from './blocks.ts';
import type { Copy } from './copy.ts';

/** What a block said when it was carried out: for commands, all that stood on the screen. */
export interface Done {
  block: Block;
  screen: string;
}

/** Longer than the slowest command of the handbook takes on a slow machine. */
const mostMs = 300_000;
/** A question has been asked when nothing more comes for so long. */
const quietMs = 60;

/** Types a command, and answers what it asks, as a person at a keyboard does. @throws when it ends badly */
const type = (command: string, answers: readonly string[], copy: Copy): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(copy.real(command), {
      cwd: copy.folder,
      env: copy.env,
      shell: true,
      timeout: mostMs,
    });
    const waiting = [...answers];
    let screen = '';
    let timer: NodeJS.Timeout | undefined;
    const answer = () => {
      const next = waiting.shift();
      if (next === undefined) {
        child.stdin.end();
        return;
      }
      screen += `${next}\n`;
      child.stdin.write(`${copy.real(next)}\n`);
    };
    const hear = (data: Buffer) => {
      screen += copy.shown(String(data));
      clearTimeout(timer);
      if (screen.endsWith(': ')) timer = setTimeout(answer, quietMs);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    if (answers.length === 0) child.stdin.end();
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0 && waiting.length === 0) resolve(screen.trimEnd());
      else
        reject(
          new Error(
            `${command} ended with ${code}, ${waiting.length} answers were not asked for:\n${screen}`,
          ),
        );
    });
  });

/** Carries out blocks one after the other in a copy of the project. @throws at the first that fails */
export const carryOut = async (blocks: readonly Block[], copy: Copy): Promise<Done[]> => {
  const done: Done[] = [];
  for (const [index, block] of blocks.entries()) {
    const { kind, words, lines } = block;
    if (kind === 'edit') {
      const file = join(copy.folder, words[1] ?? '');
      writeFileSync(file, makeEdit(readFileSync(file, 'utf8'), lines));
      done.push({ block, screen: '' });
    } else if (kind === 'sh') {
      const next = blocks[index + 1];
      const screens: string[] = [];
      for (const [at, command] of lines.entries()) {
        const isLast = at === lines.length - 1;
        const said = await type(command, isLast && next?.kind === 'answers' ? next.lines : [], copy);
        screens.push(`$ ${command}\n${said}`.trimEnd());
      }
      done.push({ block, screen: screens.join('\n') });
    } else done.push({ block, screen: '' });
  }
  return done;
};
