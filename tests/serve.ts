import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** Serves the built site for the whole run, as `npm start` does. */
export default async function serve(project: TestProject) {
  const server = await preview({
    root: process.cwd(),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  project.provide('address', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
