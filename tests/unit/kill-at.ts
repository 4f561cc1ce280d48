import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before a command (`node --import`): ends the process, as a power cut would, just before its so-many-th change of a file. With no
// number it only counts, and says so at the end.
const killAt = Number(process.env['KILL_AT'] ?? Infinity);
const changing = [
  'mkdirSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'linkSync',
  'cpSync',
] as const;
let changes = 0;
for (const name of changing) {
  const real = fs[name] as (...given: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      changes += 1;
      if (changes === killAt) process.kill(process.pid, 'SIGKILL');
      return real(...given);
    },
  });
}
syncBuiltinESMExports();
if (killAt === Infinity) process.on('exit', () => console.error(`changes: ${changes}`));
