import type { Claim, Data, Evidence, Review, Source } from '../claim.js';

/** A claim to add; its id comes from `newId`. */
export interface NewClaim {
  readonly id: string;
  readonly claim: Claim;
  /** The claim it goes behind; `null` for the first place; without it, behind the one added just before, else last. */
  readonly after?: string | null;
}

/** What a field is of: a claim or a source, by its id, or the file itself. */
export type FieldOwner = { readonly claim: string } | { readonly source: string } | 'sidecar';

/** One change to a sidecar. */
export type SidecarEdit =
  /** The name of the article; on an empty text it begins the file. */
  | { readonly type: 'set-article'; readonly article: string }
  | { readonly type: 'add-claims'; readonly claims: readonly NewClaim[] }
  | { readonly type: 'remove-claim'; readonly claim: string }
  /** `path` names keys from the owner downwards (`['target', 'exact']`); missing maps on the way are made. */
  | { readonly type: 'set-field'; readonly owner: FieldOwner; readonly path: readonly string[]; readonly value: Data }
  | { readonly type: 'remove-field'; readonly owner: FieldOwner; readonly path: readonly string[] }
  | {
      readonly type: 'add-source';
      readonly id: string;
      readonly source: Source;
      /** The source it goes behind; `null` for the first place; without it, last. */
      readonly after?: string | null;
    }
  /** Takes the source away, and with it what claims say of it. */
  | { readonly type: 'remove-source'; readonly source: string }
  /** Fields that `evidence` lacks stay as they are. */
  | { readonly type: 'link-evidence'; readonly claim: string; readonly source: string; readonly evidence?: Evidence }
  | { readonly type: 'unlink-evidence'; readonly claim: string; readonly source: string }
  /** Replaces the reviewer's earlier signature. */
  | { readonly type: 'set-review'; readonly claim: string; readonly reviewer: string; readonly review: Review }
  | { readonly type: 'remove-review'; readonly claim: string; readonly reviewer: string }
  /** All of them, in this order, or none. */
  | { readonly type: 'sequence'; readonly edits: readonly SidecarEdit[] };
