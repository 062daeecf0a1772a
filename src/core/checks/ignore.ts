import type { CheckedArticle } from '../claims/checked-article.js';
import { readDocument } from '../claims/sidecar/parse.js';
import { entryOf } from '../claims/sidecar/yaml-node.js';
import type { Voice } from '../describe/voice.js';
import { frontMatterValue } from '../prose/front-matter.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import type { Finding } from './finding.js';
import { ARTICLE_FINDING_IDS, type ArticleFindingId } from './ids.js';

/*
 * What a person has looked at and left as it is. Consistency findings can be ignored, always with a reason:
 *
 * - in one place: the claim on its words has `ignore:` with the finding's id and the reason;
 * - in a whole article: its front matter has `factmark-ignore-ID: reason`, a key a check.
 *
 * Without a reason nothing is ignored, and that is a finding itself; so is an id that there is not.
 */

export const IGNORE_PREFIX = 'factmark-ignore-';

interface Ignore {
  readonly id: string;
  readonly reason: string;
  /** Where the id is written. */
  readonly span: Span;
  readonly in?: 'sidecar';
  readonly claim?: string;
}

/** What an article and its sidecar say is to be ignored. */
export class Ignores {
  readonly #ofArticle: ReadonlySet<string>;
  readonly #places: ReadonlyMap<string, readonly Span[]>;
  readonly #all: readonly Ignore[];

  constructor(checked: CheckedArticle) {
    const inArticle = inFrontMatter(checked);
    const inClaims = inSidecar(checked);
    this.#all = [...inArticle, ...inClaims];
    this.#ofArticle = new Set(inArticle.filter(isReasoned).map(({ id }) => id));
    const placeOf = new Map(checked.states.map(({ id, place }) => [id, place]));
    const places = new Map<string, Span[]>();
    for (const { id, claim } of inClaims.filter(isReasoned)) {
      const place = placeOf.get(claim ?? '');
      if (place) places.set(id, [...(places.get(id) ?? []), place]);
    }
    this.#places = places;
  }

  covers({ id, start, end, in: file }: Finding): boolean {
    if (file !== undefined || !isIgnorable(id)) return false;
    if (this.#ofArticle.has(id)) return true;
    return (this.#places.get(id) ?? []).some((place) => place.start < end && start < place.end);
  }

  /** What is wrong with them. */
  findings(voice: Voice): readonly Finding[] {
    return this.#all.flatMap((ignore): readonly Finding[] => {
      const { id, span, in: file, claim } = ignore;
      const about = { severity: 'warning', ...span, ...(file && { in: file }), ...(claim && { claim }) } as const;
      if (!isIgnorable(id)) {
        return [{ id: 'ignore-unknown', message: voice.t('There is no check “{0}” to ignore.', id), ...about }];
      }
      if (isReasoned(ignore)) return [];
      const message = voice.t('“{0}” is to be ignored, but nobody says why. Without a reason it is not.', id);
      return [{ id: 'ignore-without-reason', message, ...about }];
    });
  }
}

export function isIgnorable(id: string): id is ArticleFindingId {
  return (ARTICLE_FINDING_IDS as readonly string[]).includes(id);
}

const isReasoned = ({ reason }: Ignore): boolean => reason.trim() !== '';

/** A key without a value has no entry, so that the lines are asked and not the entries. */
function inFrontMatter({ document }: CheckedArticle): readonly Ignore[] {
  const { frontMatter } = document;
  if (!frontMatter) return [];
  const { start, end } = frontMatter.span;
  const ignores: Ignore[] = [];
  let at = start;
  for (const line of document.slice(start, end).split('\n')) {
    const key = line.startsWith(IGNORE_PREFIX) ? /^[\w-]+/u.exec(line)?.[0] : undefined;
    if (key) {
      const reason = frontMatterValue(frontMatter, key)?.value ?? '';
      ignores.push({ id: key.slice(IGNORE_PREFIX.length), reason, span: { start: at, end: at + key.length } });
    }
    at += line.length + 1;
  }
  return ignores;
}

function inSidecar({ states, sidecarText }: CheckedArticle): readonly Ignore[] {
  const ignoring = states.filter(({ claim }) => claim.ignore !== undefined && claim.status !== 'withdrawn');
  if (ignoring.length === 0) return [];
  const text = sidecarText ?? '';
  const read = readDocument(text, LineIndex.of(text));
  const claims = 'root' in read ? entryOf(read.root, 'claims')?.value : undefined;
  return ignoring.flatMap(({ id: claim, claim: { ignore } }) => {
    const written = entryOf(entryOf(claims, claim)?.value, 'ignore')?.value;
    return Object.entries(ignore ?? {}).map(([id, reason]): Ignore => {
      const entry = entryOf(written, id);
      const span = { start: entry?.keyStart ?? 0, end: entry?.keyEnd ?? 0 };
      return { id, reason: String(reason ?? ''), span, in: 'sidecar', claim };
    });
  });
}
