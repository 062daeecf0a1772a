import type { Sidecar } from '../claim.js';
import type { Problem } from './problem.js';

export interface ParsedSidecar {
  /** Absent when the text cannot be read. */
  readonly sidecar?: Sidecar;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Reads a sidecar. Never throws, whatever the text. */
export function parseSidecar(_text: string): ParsedSidecar {
  throw new Error('being written');
}
