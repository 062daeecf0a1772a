import type { ClaimKind, Priority } from '../claims/claim.js';
import type { RegistryEntry } from '../recognize/options.js';
import type { Span } from '../text/span.js';

/*
 * What `factmark.yaml` says, in the shape of the file: the names here are its keys. All of it is optional.
 */

/** What a claim has to have, besides `checked` and `correct`, for its facts to count as covered. */
export interface Requirement {
  /** Linked to at least one source. */
  readonly source?: boolean;
  /** With the place in the source (`at`). */
  readonly at?: boolean;
  /** With an archived copy of the source, when it has an address. */
  readonly archive?: boolean;
  /** How many reviewers have to sign off. */
  readonly signatures?: number;
  /** Reviewers who have to be among them, by their handles; `|` stands between those of whom one is enough. */
  readonly 'signed-by'?: readonly string[];
}

/**
 * `every` holds for all kinds; what a kind says itself goes before it, and what is said of claims of a priority before
 * that.
 */
export type Requirements = Readonly<Partial<Record<ClaimKind | Priority | 'every', Requirement>>>;

export type Level = 'error' | 'warning' | 'hint' | 'off';
export const LEVELS: readonly Level[] = ['error', 'warning', 'hint', 'off'];

/** A name the newsroom knows, with what colleagues should know about it. */
export interface ConfigEntity extends RegistryEntry {
  /** Shown in the card: how to write it, whom not to take it for. */
  readonly note?: string;
}

/** Lists of words that overrule what the recogniser makes of them. */
export interface ConfigWords {
  /** Words that look like a name and are none. */
  readonly 'not-names'?: readonly string[];
  /** Words that are never marked as amount, date or name. */
  readonly 'not-facts'?: readonly string[];
  /** What an article may not have, and what the house writes instead; `|` stands between several for one. */
  readonly spellings?: Readonly<Record<string, string>>;
}

export interface Config {
  /** BCP 47 tag of articles that do not say. */
  readonly language?: string;
  /** Publication day of articles that do not say. */
  readonly published?: string;
  /** Front-matter keys whose text is prose, in place of the usual ones. */
  readonly 'text-keys'?: readonly string[];
  readonly require?: Requirements;
  /** Level by id of finding. */
  readonly checks?: Readonly<Record<string, Level>>;
  /** Path of a file of entities, relative to the configuration. */
  readonly registry?: string;
  /** Names the newsroom knows. */
  readonly entities?: readonly ConfigEntity[];
  readonly words?: ConfigWords;
  /** ISO 4217 codes that bare words and signs («pesos», `$`) mean here, best first. */
  readonly currencies?: readonly string[];
  /** UCUM codes of the units in which cards give quantities besides; of several of one dimension, the fitting one. */
  readonly units?: readonly string[];
  /** Path of a file of exchange rates in the layout of the ECB's `eurofxref-hist.csv`, relative to the configuration. */
  readonly rates?: string;
  /** The desk's words for statuses, verdicts, states and kinds, by their id. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What the house allows with confidential sources. */
  readonly confidential?: {
    /** How long their references may be kept from the day of access: an ISO 8601 duration such as `P1Y`. */
    readonly 'keep-for'?: string;
  };
  /** Folders of articles, relative to the configuration; without them, all. */
  readonly folders?: readonly string[];
}

export type ConfigProblemId =
  | 'config-syntax'
  | 'config-unknown-key'
  | 'config-wrong-type'
  | 'config-unknown-value'
  | 'config-missing-key'
  | 'config-duplicate-name'
  /** The file that `rates` names has none. */
  | 'config-rates';

/** Offsets are UTF-16 code units into the configuration's text, end exclusive. */
export interface ConfigProblem extends Span {
  readonly id: ConfigProblemId;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

const NOTHING: Requirement = {};

/** What claims of a kind, and of a priority where they have one, have to have. */
export function requirementOf(
  requirements: Requirements | undefined,
  kind: ClaimKind,
  priority?: Priority,
): Requirement {
  if (requirements === undefined) return NOTHING;
  return { ...requirements.every, ...requirements[kind], ...(priority && requirements[priority]) };
}
