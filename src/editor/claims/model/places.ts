import { isImageTarget, type Sidecar, type Target } from '../../../core/claims/claim.js';
import { resolveClaims } from '../../../core/claims/state.js';
import type { ArticleText } from '../../../core/claims/target/article-text.js';
import { GONE, type Resolution } from '../../../core/claims/target/resolve.js';
import { moveSpan } from '../../../core/text/edits.js';
import type { Span, TextEdit } from '../../../core/text/span.js';

interface Place {
  /** What the sidecar quoted when the place was found. */
  readonly quoted: string;
  /** Of what was found; its place is that of `span`. */
  readonly found: Resolution;
  /** Where the words stand now; empty where they stood when they are deleted. */
  readonly span?: Span;
  readonly candidates?: readonly Span[];
  /** Whether all of the words were replaced: what is typed at their end belongs to them then. */
  readonly retyped?: true;
}

/**
 * Where the words of an open article's claims stand. They are looked for once, and again when the text or the sidecar
 * changes from outside; in between they move with every edit, and only those that are lost are looked for.
 *
 * An edit moves a span by the rules of `core/text/edits.ts`, with one addition for the way people type: after words
 * were replaced or deleted as a whole, what is typed at their end goes on replacing them, until there is an edit
 * elsewhere.
 */
export class Places {
  readonly #places = new Map<string, Place>();

  /** Moves every place; offsets of the edit are UTF-16 in the text before it. */
  move(edit: TextEdit): void {
    for (const [id, place] of this.#places) {
      this.#places.set(id, movedPlace(place, edit));
    }
  }

  /**
   * Looks for claims: those that are new or whose quotation changed, and those that have no sure place; all of them
   * when `anew`.
   * @param previous a text in which the claims stood
   */
  find(text: ArticleText, sidecar: Sidecar, anew: boolean, previous?: ArticleText): void {
    const claims = Object.entries(sidecar.claims);
    const known = new Map(
      anew ? [] : claims.flatMap(([id, { target }]) => this.#placed(id, target).map((span) => [id, span] as const)),
    );
    if (known.size < claims.length) {
      const found = resolveClaims(text, sidecar, previous, known);
      for (const [id, { target }] of claims) {
        if (!known.has(id)) {
          this.#put(id, quotedBy(target), found.get(id), anew);
        }
      }
    }
    for (const id of [...this.#places.keys()].filter((one) => !Object.hasOwn(sidecar.claims, one))) {
      this.#places.delete(id);
    }
  }

  /** Takes places that are known: the claims were made there, in the text of this moment. */
  know(sidecar: Sidecar, places: ReadonlyMap<string, Span>): void {
    for (const [id, span] of places) {
      const claim = sidecar.claims[id];
      if (claim) {
        this.#put(id, quotedBy(claim.target), { state: 'anchored', ...span, score: 1 }, true);
      }
    }
  }

  /** What was found, at the place of this moment. */
  get(id: string): Resolution | undefined {
    const place = this.#places.get(id);
    if (!place) {
      return undefined;
    }
    const { found, span, candidates } = place;
    if (span) {
      return span.start < span.end ? { ...found, ...span } : GONE;
    }
    return candidates ? { ...found, candidates } : found;
  }

  clear(): void {
    this.#places.clear();
  }

  /** Where a claim stands for sure, if anywhere. */
  #placed(id: string, target: Sidecar['claims'][string]['target']): readonly Span[] {
    const { span, quoted } = this.#places.get(id) ?? {};
    return span !== undefined && span.start < span.end && quoted === quotedBy(target) ? [span] : [];
  }

  #put(id: string, quoted: string, found: Resolution | undefined, anew: boolean): void {
    const before = this.#places.get(id);
    // Deleted words are only taken for found when they are the same: others may stand near where they stood.
    if (!anew && before?.span && before.quoted === quoted && found?.state !== 'anchored') {
      return;
    }
    const { start, end, candidates } = found ?? {};
    this.#places.set(id, {
      quoted,
      found: found ?? GONE,
      ...(start !== undefined && end !== undefined && { span: { start, end } }),
      ...(candidates && { candidates }),
    });
  }
}

function movedPlace(place: Place, edit: TextEdit): Place {
  const { quoted, found, candidates } = place;
  const span = place.span && movedSpan(place.span, edit, place.retyped === true);
  const retyped = span !== undefined && isRetyping(place, edit);
  return {
    quoted,
    found,
    ...(span && { span }),
    ...(candidates && {
      candidates: candidates.map((one) => moveSpan(one, edit)).filter(({ start, end }) => start < end),
    }),
    ...(retyped && { retyped }),
  };
}

function movedSpan(span: Span, edit: TextEdit, retyped: boolean): Span {
  return moveSpan(
    span,
    edit,
    retyped && edit.start === edit.end && edit.start === span.end ? 'inclusive' : 'exclusive',
  );
}

/** Whether an edit replaces or deletes exactly the words, or goes on with that. */
function isRetyping({ span, retyped }: Place, edit: TextEdit): boolean {
  if (!span) {
    return false;
  }
  const whole = edit.start === span.start && edit.end === span.end && edit.start < edit.end;
  return whole || (retyped === true && edit.start >= span.start && edit.end <= span.end);
}

function quotedBy(target: Target | Sidecar['claims'][string]['target']): string {
  return JSON.stringify(isImageTarget(target) ? target.image : [target.prefix, target.exact, target.suffix]);
}
