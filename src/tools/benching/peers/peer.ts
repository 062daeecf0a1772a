import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Where the peers are installed, in the repository's root. */
export const peersFolder = 'out/bench/peers';

/** Loads the package of a peer, which only the benchmark has. */
export const requirePeer = (name: string): unknown => createRequire(resolve(peersFolder, 'package.json'))(name);

/** What a recogniser says of a piece of text, in the terms that all of them share. */
export interface PeerMention {
  /** UTF-16 offsets into the text given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The number, or both ends of a range. */
  readonly numbers?: readonly number[];
  /** ISO 4217 code, or the name that the recogniser uses. */
  readonly currency?: string;
  /** TIMEX3. */
  readonly timex?: string;
  /** ISO days; the last one may be the day after, where the recogniser counts so. */
  readonly days?: readonly [first: string, last: string];
}

/** A recogniser made ready. */
export type Reader = (text: string, language: string, published: string) => readonly PeerMention[];

export interface Peer {
  readonly name: string;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** Loads the package; what this costs is measured. */
  load(language: string): Reader;
}
