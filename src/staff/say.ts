import { sayFrom } from '../reading/say-from.ts';
import { en } from './sentences.en.ts';
import { vi } from './sentences.vi.ts';

/** What the commands of staff say, in both languages. */
export const say = sayFrom(vi, en);
