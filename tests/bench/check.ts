import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { timeOf } from './time-of.ts';

/**
 * How long `npm run check` takes for a thousand files: the real content, and sources that fill it up. The time of the processor is told
 * beside that of the clock, which other work on the machine makes longer. Prints, and judges nothing.
 */
const files = 1000;
const runs = 5;
const root = mkdtempSync(join(tmpdir(), 'bench-check-'));
try {
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('src/ui/drawings', join(root, 'src/ui/drawings'), { recursive: true });
  const real = readdirSync('content', { recursive: true }).filter((path) =>
    /\.(json|mdx)$/.test(String(path)),
  ).length;
  for (let index = 0; index < files - real; index += 1) {
    const source = {
      title: `Nguồn để đo số ${index}`,
      publisher: 'Báo để đo',
      url: `https://do.gov.vn/bai-${index}`,
      published: '2024-05-01',
      language: 'vi',
      kind: 'news',
      read: 'whole',
    };
    writeFileSync(join(root, `content/sources/s${9000 + index}.json`), JSON.stringify(source, null, 2));
  }
  const times: number[] = [];
  const worked: number[] = [];
  let said = '';
  for (let run = 0; run < runs; run += 1) {
    const { ms, workedMs, said: words } = await timeOf(resolve('src/publishing/check.ts'), [], root);
    times.push(ms);
    worked.push(workedMs);
    said = words;
  }
  const best = Math.min(...times);
  console.log(said.trim().split('\n').at(-1));
  console.log(
    `best of ${runs}: ${best.toFixed(0)} ms, processor ${Math.min(...worked).toFixed(0)} ms; all: ${times.map((each) => each.toFixed(0)).join(', ')} ms`,
  );
} finally {
  rmSync(root, { recursive: true });
}
