import { keepCompiled } from './keep-compiled.ts';

// What is imported below is read after this, so that the next run finds it compiled.
keepCompiled();
await import('./check-command.ts');
