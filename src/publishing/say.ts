import { sayFrom } from '../reading/say-from.ts';
import { en } from './sentences.en.ts';
import { vi } from './sentences.vi.ts';

/** Says what is wrong with a file beside its schema, and with files beside one another. */
export const say = sayFrom(vi, en);
