import type { FactKind } from '../facts.js';

/** A name the newsroom knows: the canonical form, and what it is called besides. */
export interface RegistryEntry {
  readonly name: string;
  readonly type: 'person' | 'organization' | 'place' | 'other';
  readonly aliases?: readonly string[];
  /** Wikidata QID. */
  readonly id?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Names that the newsroom knows, with what they are. */
export interface EntityRegistry {
  readonly entities: readonly RegistryEntry[];
  /** Words that look like a name and are none; where they are one of `entities` too, they count as that. */
  readonly notNames?: readonly string[];
}

/** What is known of a text besides its words, and what is looked for. */
export interface RecognizeOptions {
  /** BCP 47 tag; without one the front matter decides, then detection. */
  readonly language?: string;
  /** ISO date or date-time of publication; only its written day counts. */
  readonly published?: string;
  /** `markdown` by default; `text` has no markup at all. */
  readonly format?: 'markdown' | 'text';
  /** Kinds to look for; all by default. */
  readonly kinds?: readonly FactKind[];
  /** Also vague time words («hoy en día», “recently”). */
  readonly vague?: boolean;
  /** Also nationality words («ruso», “Russian”). */
  readonly demonyms?: boolean;
  readonly registry?: EntityRegistry;
  /** Words that are never marked as amount, date or name. */
  readonly notFacts?: readonly string[];
  /** ISO 4217 codes that a bare word or sign («pesos», `$`) means where the article does not tell; the first that it can. */
  readonly currencies?: readonly string[];
  /** What holds where neither the options nor the front matter say anything (`factmark.yaml`, settings). */
  readonly defaults?: { readonly language?: string; readonly published?: string };
  /** Front-matter keys whose text is prose, in place of the default list. */
  readonly textKeys?: readonly string[];
}
