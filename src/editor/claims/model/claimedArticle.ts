import type * as vscode from 'vscode';
import type { CheckedArticle } from '../../../core/claims/checked-article.js';
import type { Claim, Sidecar } from '../../../core/claims/claim.js';
import type { Coverage } from '../../../core/claims/coverage.js';
import type { Pictures } from '../../../core/claims/pictures.js';
import type { SidecarEdit } from '../../../core/claims/sidecar/edits.js';
import type { Problem } from '../../../core/claims/sidecar/problem.js';
import type { ClaimState } from '../../../core/claims/state.js';
import type { Fact } from '../../../core/facts.js';
import type { Span } from '../../../core/text/span.js';
import type { Article } from '../../article.js';
import type { History } from './history.js';

/** A claim, what follows for it from the article, and where it stands now. */
export interface PlacedClaim {
  readonly id: string;
  readonly claim: Claim;
  /** As of the last pause in typing. */
  readonly state: ClaimState;
  /** UTF-16 offsets into the document of this moment; absent when the words are gone or the place is not certain. */
  readonly span?: Span;
  /** Where the words may stand, best first, when the place is not certain. */
  readonly candidates?: readonly Span[];
}

/**
 * An open article with the claims beside it. Spans follow every edit at once; states and coverage when typing pauses.
 */
export interface ClaimedArticle {
  readonly document: vscode.TextDocument;
  readonly article: Article;
  /** Where the claims are, or would be; nothing for an article that is not saved yet or whose file cannot be told. */
  readonly sidecarUri: vscode.Uri | undefined;
  /** Nothing when there is no sidecar. */
  readonly sidecarText: string | undefined;
  /** Nothing when there is no sidecar or it cannot be read. */
  readonly sidecar: Sidecar | undefined;
  /** What is wrong with the sidecar; offsets are UTF-16, into `sidecarText`. */
  readonly problems: readonly Problem[];
  /** Whether there is a sidecar that cannot be read. */
  readonly unreadable: boolean;
  /** Why the file could not be fetched, in the file system's words, when there is one. */
  readonly failure: string | undefined;
  /** Whether claims cannot be written here: an earlier revision, a sidecar of a newer version. */
  readonly readOnly: boolean;
  /** Names the claim edit that `undo` would take back, another name for each; nothing when there is none. */
  readonly lastEdit: number | undefined;
  /** The text of the `factmark.yaml` that holds for the article. */
  readonly config: string | undefined;
  /** In the order of the sidecar. */
  readonly claims: readonly PlacedClaim[];
  readonly coverage: Coverage;
  /** All that the core's checks need, as of the last pause in typing. */
  readonly checked: CheckedArticle;
  /** Soon counts anew: facts have been read on, or words of the article's language have arrived. */
  factsChanged(): void;
  /** The claim with this id. */
  claim(id: string): PlacedClaim | undefined;
  /** The innermost claim whose words cover or touch an offset (UTF-16). */
  claimAt(offset: number): PlacedClaim | undefined;
  /** The claim about a fact, or about its entity at another mention; not one of what stands around it. */
  claimOf(fact: Fact): PlacedClaim | undefined;
  /**
   * Splices the sidecar: in its open buffer, else in its file, which is made when there is none. Shows a message and
   * gives `false` when the sidecar cannot be read or written; nothing is changed then.
   * @param label what was done, for «Undo»; a translated phrase.
   * @param places of claims that it adds, by id, where they are known; UTF-16 offsets into the document of this moment.
   * The others are looked for.
   */
  edit(edit: SidecarEdit, label: string, places?: ReadonlyMap<string, Span>): Promise<boolean>;
  /** As `edit`, with another text for the whole sidecar, made from `sidecarText`. */
  replaceText(text: string, label: string): Promise<boolean>;
  /** Takes the last claim edit back; shows a message and gives `false` when there is none or its place has changed. */
  undo(): Promise<boolean>;
}

/** What claims of an open article are made of. */
export interface ArticleClaimsOptions {
  readonly document: vscode.TextDocument;
  /** The article of this moment: it is made anew when settings change. */
  readonly article: () => Article;
  readonly sidecarUri: vscode.Uri | undefined;
  readonly history: History;
  /** The article as it was when its claims were last committed. */
  readonly committed: () => Promise<string | undefined>;
  /** The files of pictures that claims are about, as far as they are known. */
  readonly pictures?: (sidecar: Sidecar) => Pictures;
  readonly onDidChange: (article: ClaimedArticle) => void;
}
