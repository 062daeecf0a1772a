import type { CheckedArticle } from '../claims/checked-article.js';
import { type Evidence, isImageTarget, type Source } from '../claims/claim.js';
import type { ClaimState } from '../claims/state.js';

/*
 * The claims of an article as W3C Web Annotations (JSON-LD): a collection with one page. The target of each is the
 * quotation that the sidecar holds (`TextQuoteSelector`), as it is there, wherever the words stand by now. Status and
 * verdict are tags (`status:checked`), sources links with a description, a suggestion is an edit. Claims about pictures
 * quote no words and are left out, as are confidential sources; notes and questions are for the desk only.
 */

export interface AnnotationOptions {
  /** Address of the article. */
  readonly url?: string | undefined;
  /** Name of the article's file. */
  readonly name: string;
  /** With notes and questions. */
  readonly internal?: boolean;
}

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NAMED = 'urn:factmark:';

/** The text of a JSON-LD file. */
export function webAnnotations(checked: CheckedArticle, options: AnnotationOptions): string {
  const source = options.url ?? `${NAMED}article:${encodeURIComponent(options.name)}`;
  const items = checked.states.flatMap((state) => annotationOf(state, checked, source, options.internal ?? false));
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id: `${NAMED}claims:${encodeURIComponent(options.name)}`,
    type: 'AnnotationCollection',
    label: options.name,
    total: items.length,
    first: { id: `${NAMED}page:${encodeURIComponent(options.name)}`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function annotationOf(
  state: ClaimState,
  { sidecar, context }: CheckedArticle,
  source: string,
  internal: boolean,
): readonly object[] {
  const { id, claim, reviews } = state;
  if (isImageTarget(claim.target)) return [];
  const { exact, prefix, suffix } = claim.target;
  const { status, verdict, kind, suggestion, notes, question, evidence = {} } = claim;
  const signed = reviews.flatMap(({ review }) => review.date ?? []).sort();
  const tag = (name: string, value: string | undefined): readonly object[] =>
    value === undefined ? [] : [textual('tagging', `${name}:${value}`)];
  const body = [
    ...tag('status', status),
    ...tag('verdict', verdict),
    ...tag('kind', kind),
    ...Object.entries(evidence).flatMap(([one, found]) => sourceBodies(sidecar?.sources[one], found)),
    ...(suggestion ? [textual('editing', suggestion)] : []),
    ...(internal && notes ? [textual('commenting', notes.trimEnd())] : []),
    ...(internal && question?.text ? [textual('questioning', question.text)] : []),
  ];
  return [
    {
      id: `${NAMED}claim:${id}`,
      type: 'Annotation',
      motivation: verdict === undefined ? 'highlighting' : 'assessing',
      ...(reviews.length > 0 && { creator: reviews.map(({ reviewer }) => ({ type: 'Person', name: reviewer })) }),
      ...(signed.length > 0 && { modified: `${signed.at(-1)}T00:00:00Z` }),
      body,
      target: {
        type: 'SpecificResource',
        source,
        language: context.language,
        selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
      },
    },
  ];
}

function sourceBodies(source: Source | undefined, { at, quote }: Evidence): readonly object[] {
  if (!source || source.type === 'confidential') return [];
  const title = [source.title ?? source.url ?? '', at].filter(Boolean).join(', ');
  const described = quote ? `${title}: “${quote}”` : title;
  const isAddress = /^https?:\/\//iu.test(source.url ?? '');
  return [
    ...(isAddress ? [{ type: 'SpecificResource', purpose: 'linking', source: source.url }] : []),
    textual('describing', described),
  ];
}

function textual(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}
