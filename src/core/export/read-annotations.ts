import type { Data, Target } from '../claims/claim.js';

/*
 * Annotations of other programs: a W3C Web Annotation, a page or a collection of them, a list, and what Hypothesis
 * exports (`annotations`) or its interface answers (`rows`), whose comment is in `text`. Of each, the words that are
 * quoted and what is said of them are read, and nothing else.
 */

export interface ReadAnnotation {
  /** Counted from 1. */
  readonly number: number;
  /** Absent when it quotes no words, as a note on a whole page. */
  readonly target?: Target;
  /** What was said of them, without tags, links and descriptions. */
  readonly comments: readonly string[];
}

/** A file that holds no annotations; the message says why. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';
}

/** @throws {AnnotationError} */
export function readAnnotations(json: string): readonly ReadAnnotation[] {
  return annotationsIn(parsed(json)).map((annotation, index) => {
    const target = targetOf(annotation);
    return { number: index + 1, ...(target && { target }), comments: commentsOf(annotation) };
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch (error) {
    throw new AnnotationError(`the file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type Fields = Readonly<Record<string, Data | undefined>>;

function annotationsIn(data: unknown): readonly Fields[] {
  if (Array.isArray(data)) return data.filter(isFields);
  if (isFields(data)) {
    const { first } = data;
    for (const list of [data.items, isFields(first) ? first.items : undefined, data.annotations, data.rows]) {
      if (Array.isArray(list)) return list.filter(isFields);
    }
    if (data.target !== undefined) return [data];
  }
  throw new AnnotationError('the file holds no annotations');
}

/** The words of the first selector that quotes any. */
function targetOf({ target }: Fields): Target | undefined {
  for (const one of listed(target)) {
    for (const selector of isFields(one) ? listed(one.selector) : []) {
      if (!isFields(selector) || selector.type !== 'TextQuoteSelector') continue;
      const { exact, prefix, suffix } = selector;
      if (typeof exact !== 'string' || exact.trim() === '') continue;
      return { exact, prefix: textOf(prefix), suffix: textOf(suffix) };
    }
  }
  return undefined;
}

const SAID: ReadonlySet<Data | undefined> = new Set([undefined, 'commenting', 'replying', 'questioning', 'assessing']);

function commentsOf({ body, bodyValue, text }: Fields): readonly string[] {
  const said = listed(body).flatMap((one) => {
    if (typeof one === 'string' || !isFields(one)) return [];
    return one.type === 'TextualBody' && listed(one.purpose ?? 'commenting').every((purpose) => SAID.has(purpose))
      ? [textOf(one.value)]
      : [];
  });
  return [...said, textOf(bodyValue), textOf(text)].map((one) => one.trim()).filter((one) => one !== '');
}

function listed(data: Data | undefined): readonly Data[] {
  if (data === undefined || data === null) return [];
  return Array.isArray(data) ? (data as readonly Data[]) : [data];
}

function textOf(data: Data | undefined): string {
  return typeof data === 'string' ? data : '';
}

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
