import type { Said } from '../reading/fault.ts';

/** A command stops, for a reason that whoever ran it can read and act on. */
export class Refusal extends Error {
  readonly said: Said;
  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}
