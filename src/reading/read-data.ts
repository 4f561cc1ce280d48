import type { Fault, Position } from './fault.ts';

/** The data of a file, and where each field stands in it. */
export interface ReadData {
  data: unknown;
  faults: Fault[];
  /** It could not be read as what its ending says; then `data` is undefined, and one fault says why. */
  isBroken: boolean;
  positionOf(path: readonly PropertyKey[]): Position;
}
