import { sayFrom } from './say-from.ts';
import { en } from './sentences.en.ts';
import { vi } from './sentences.vi.ts';

/** Says what is wrong within one file. */
export const say = sayFrom(vi, en);
