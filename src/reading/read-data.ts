import { faultAt, type Fault, type Position, type Said } from './fault.ts';

/** The data of a file or of its header, and where each field stands. */
export interface ReadData {
  /** Undefined when it could not be read as what it is said to be; then one fault says why. */
  data: unknown;
  faults: Fault[];
  positionOf(path: readonly PropertyKey[]): Position;
  /** A value as it is written, for what its value no longer shows: 1.230; only of JSON in which a number has a point. */
  writtenAt?(path: readonly PropertyKey[]): string;
}

/** What is left of data that could not be read. */
export const unreadable = (at: Position, said: Said): ReadData => ({
  data: undefined,
  faults: [faultAt(at, said)],
  positionOf: () => at,
});
