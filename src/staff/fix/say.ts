import { sayFrom } from '../../reading/say-from.ts';
import { en } from './sentences.en.ts';
import { vi } from './sentences.vi.ts';

/** Says what was mended. */
export const say = sayFrom(vi, en);
