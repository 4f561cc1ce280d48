import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** Serves the built site for the whole run, on a port of its own, so that a running `npm start` is left alone. */
export default async function serve(project: TestProject) {
  // Each request looks at the disk: tests of the build switch what is served.
  const server = createServer(sirv('dist', { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('address', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
