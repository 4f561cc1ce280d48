import Checklist from './Checklist.astro';
import Claim from './Claim.astro';
import Day from './Day.astro';
import Doc from './Doc.astro';
import Go from './Go.astro';
import Term from './Term.astro';

/** The only tags that prose may use. */
export const proseComponents = { Checklist, Claim, Day, Doc, Go, Term };
