import type { TagName } from '../reading/tags.ts';
import Behind from './Behind.astro';
import Call from './Call.astro';
import Checklist from './Checklist.astro';
import Claim from './Claim.astro';
import Day from './Day.astro';
import Doc from './Doc.astro';
import Go from './Go.astro';
import Link from './Link.astro';
import Term from './Term.astro';

/** What draws each tag of prose; `a` draws a link that is written as `[words](address)`, and `Behind` what the build adds. */
export const proseComponents = {
  Behind,
  Call,
  Checklist,
  Claim,
  Day,
  Doc,
  Go,
  Term,
  a: Link,
} satisfies Record<TagName | 'a' | 'Behind', unknown>;
