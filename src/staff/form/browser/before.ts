import { keepFiles } from './fs.ts';

declare const DRAWING_FILES: readonly string[];

// What modules of the check ask for as they load: so this is imported before them. Names of drawings are a list of files.
Object.assign(globalThis, { process: { cwd: () => '', env: {} } });
keepFiles(DRAWING_FILES.map((path) => [path, ''] as const));
