import { annotate } from '../claims/annotate.js';
import { type ArticleOptions, type CheckedArticle, checkedArticle } from '../claims/checked-article.js';
import type { Target } from '../claims/claim.js';
import { contactDetailIn } from '../claims/sidecar/contact-details.js';
import { editSidecar } from '../claims/sidecar/edit.js';
import type { SidecarEdit } from '../claims/sidecar/edits.js';
import { newId } from '../claims/sidecar/ids.js';
import { SidecarError } from '../claims/sidecar/problem.js';
import { resolveIn } from '../claims/target/resolve.js';
import type { Span } from '../text/span.js';
import { readAnnotations } from './read-annotations.js';

/*
 * Annotations that come in. Words that are quoted become an unchecked claim, or find the claim that is there; what was
 * said of them becomes its note. Nothing is signed, whatever tags say: who annotates a page has not checked it.
 */

/** Why an annotation, or what it says, was not taken over. */
export type AnnotationReason =
  /** It quotes no words of the article. */
  | 'no-quote'
  /** The words do not stand in the article. */
  | 'no-such-words'
  /** They stand in more than one place, and what is around them does not tell. */
  | 'no-certain-place'
  /** What it says holds an address or a telephone number; the claim is there without it. */
  | 'contact-details';

export interface AnnotationProblem {
  /** Of the annotation in its file, counted from 1. */
  readonly number: number;
  /** The words quoted. */
  readonly about: string;
  readonly reason: AnnotationReason;
}

export interface ImportedAnnotations {
  /** The sidecar with what the annotations brought. */
  readonly sidecar: string;
  /** How many claims were made or got a note. */
  readonly changed: number;
  readonly problems: readonly AnnotationProblem[];
}

export interface ImportAnnotationsOptions extends ArticleOptions {
  /** Name of the article's file, for a sidecar that begins. */
  readonly article: string;
  /** From 0 to below 1, as `Math.random` gives; ids come from it. */
  readonly random: () => number;
}

interface Known {
  readonly id: string;
  readonly span: Span;
  notes: string;
}

/**
 * @throws {AnnotationError} when the file holds no annotations
 * @throws {SidecarError} when the sidecar cannot be read
 */
export function importAnnotations(
  source: string,
  json: string,
  options: ImportAnnotationsOptions,
): ImportedAnnotations {
  const annotations = readAnnotations(json);
  const checked = checkedArticle(source, options);
  if (options.sidecar !== undefined && checked.sidecar === undefined) throw new SidecarError(checked.problems);
  const problems: AnnotationProblem[] = [];
  const known = checked.states.flatMap(({ id, place, claim }): Known[] =>
    place ? [{ id, span: place, notes: claim.notes?.trimEnd() ?? '' }] : [],
  );
  const ids = new Set(Object.keys(checked.sidecar?.claims ?? {}));
  const quoted = annotations.filter(({ target }) => target !== undefined);
  const places = resolveIn(
    checked.article,
    quoted.map(({ target }) => target!),
  );
  const placeOf = new Map(quoted.map(({ number }, index) => [number, places[index]!]));
  const edits: SidecarEdit[] = [];
  const changed = new Set<string>();
  for (const { number, target, comments } of annotations) {
    const complain = (reason: AnnotationReason): number =>
      problems.push({ number, about: target?.exact ?? '', reason });
    const place = placeOf.get(number);
    if (!place) {
      complain('no-quote');
      continue;
    }
    const { state } = place;
    const { start, end } = place.start === undefined ? (onlyPlace(checked, target!) ?? place) : place;
    if (start === undefined || end === undefined) {
      const isThere = state === 'ambiguous' || checked.article.text.includes(target!.exact);
      complain(isThere ? 'no-certain-place' : 'no-such-words');
      continue;
    }
    let claim = known.find(({ span }) => span.start === start && span.end === end);
    claim ??= known.find(({ span }) => isAlike(span, { start, end }));
    if (!claim) {
      claim = { id: newId('c-', options.random, (one) => ids.has(one)), span: { start, end }, notes: '' };
      ids.add(claim.id);
      known.push(claim);
      edits.push(claimFor(checked, claim));
      changed.add(claim.id);
    }
    for (const comment of comments) {
      if (claim.notes.includes(comment)) continue;
      if (contactDetailIn(comment, 'prose')) {
        complain('contact-details');
        continue;
      }
      claim.notes = claim.notes === '' ? comment : `${claim.notes}\n${comment}`;
      edits.push({ type: 'set-field', owner: { claim: claim.id }, path: ['notes'], value: claim.notes });
      changed.add(claim.id);
    }
  }
  const begun = options.sidecar === undefined || options.sidecar.trim() === '';
  const before = options.sidecar ?? '';
  if (edits.length === 0) return { sidecar: before, changed: 0, problems };
  const all: SidecarEdit[] = begun ? [{ type: 'set-article', article: options.article }, ...edits] : edits;
  return { sidecar: editSidecar(before, { type: 'sequence', edits: all }), changed: changed.size, problems };
}

/** Unchecked; of words that are no fact it is said that they are a statement. */
function claimFor({ article, facts, states }: CheckedArticle, { id, span }: Known): SidecarEdit {
  const isOnFact = facts.some((fact) => isAlike(span, fact));
  return annotate(article, states, { id, span, ...(!isOnFact && { kind: 'statement' }) });
}

/** Where words stand that come with nothing around them, when that is one place alone. */
function onlyPlace({ article }: CheckedArticle, { exact, prefix, suffix }: Target): Span | undefined {
  const { text } = article;
  const start = text.indexOf(exact);
  if (prefix !== '' || suffix !== '' || start < 0 || text.includes(exact, start + 1)) return undefined;
  const end = start + exact.length;
  const isWhole =
    !/^[\p{L}\p{N}]{2}$/u.test(text.slice(start - 1, start + 1)) &&
    !/^[\p{L}\p{N}]{2}$/u.test(text.slice(end - 1, end + 1));
  return isWhole ? article.toSource({ start, end }) : undefined;
}

/** More than half of the longer one is common to both: a sentence is not the figure in it. */
function isAlike(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common * 2 > Math.max(a.end - a.start, b.end - b.start);
}
