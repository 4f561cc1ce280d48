import { sayFrom } from '../../reading/say-from.ts';
import { en } from './sentences.en.ts';
import { vi } from './sentences.vi.ts';

/** Says something of the staff site. */
export const say = sayFrom(vi, en);
