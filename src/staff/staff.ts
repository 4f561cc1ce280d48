import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { readContentFolder } from '../reading/content-folder.ts';
import { refuseUsage, runCommand } from './command.ts';
import { readBackend } from './form/backend.ts';
import { say } from './form/say.ts';
import { buildStaffSite } from './site/staff-site.ts';

const usage = say('usage.staff');
const options = { serve: { type: 'boolean' }, port: { type: 'string' } } as const;

await runCommand(usage, options, async ({ values: { serve, port = '4322' }, words, lang, tell }) => {
  if (words.length > 0 || !/^\d{1,5}$/.test(port)) return refuseUsage(usage, lang);
  const root = process.cwd();
  const files = await buildStaffSite(join(root, '.staff'), readContentFolder(root), readBackend(process.env));
  tell(say('built', files, '.staff'));
  if (!serve) return;
  // Only this machine: a clone is opened from the page of the same machine.
  const server = createServer(sirv(join(root, '.staff'), { dev: true }));
  await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
  tell(say('serving', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
});
