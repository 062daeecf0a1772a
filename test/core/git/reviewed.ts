import type { Review } from '../../../src/core/claims/claim.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { on } from '../claims/support.js';

/*
 * What scenarios of reviews begin with: an article with a signed figure, a signed date, a claim that nobody has looked at
 * and a figure without a claim; and a second article without claims.
 */

export const NAME = 'harbour.md';
export const SIDECAR = `${NAME}.claims.yaml`;
export const OTHER = 'market.md';

export const COST = 'c-aaaaaa';
export const OPENED = 'c-bbbbbb';
export const BERTHS = 'c-cccccc';
export const SOURCE = 'r-aaaaaa';

const COSTS = 'The new quay of the old fishing harbour costs 38 million euros, the port authority of the island says.';
const OPENS =
  'Fishermen and the ferry will use it together from 3 May 2027, if the winter storms leave the works alone.';
export const PARAGRAPHS = {
  costs: COSTS,
  opens: OPENS,
  berths: 'Boats of all sizes find 52 berths along its inner side behind the breakwater.',
  rent: 'Owners pay 210 euros for each of them, which the council wants to keep as low as it is.',
} as const;

/** Paragraphs after a head of five lines, a blank line between them. */
export function article(...paragraphs: readonly string[]): string {
  return `---\nlang: en\n---\n# The harbour\n\n${paragraphs.join('\n\n')}\n`;
}

export const ARTICLE = article(PARAGRAPHS.costs, PARAGRAPHS.opens, PARAGRAPHS.berths, PARAGRAPHS.rent);
export const OTHER_ARTICLE = '---\nlang: en\n---\n# The market\n\nThe hall has 64 stalls.\n';

const signed = (text: string, sentence: string): Readonly<Record<string, Review>> => ({
  ana: { date: '2026-10-07', verdict: 'correct', text, sentence },
});

export const CLAIMS = editSidecar('', {
  type: 'sequence',
  edits: [
    { type: 'set-article', article: NAME },
    { type: 'add-source', id: SOURCE, source: { type: 'document', title: 'Tender' } },
    {
      type: 'add-claims',
      claims: [
        {
          id: COST,
          claim: {
            target: on(ARTICLE, '38 million euros'),
            status: 'checked',
            verdict: 'correct',
            reviews: signed('38 million euros', COSTS),
            evidence: { [SOURCE]: { at: 'p. 3' } },
            kind: 'amount',
            value: { type: 'money', amount: '38000000', currency: 'EUR', bound: 'exact' },
          },
        },
        {
          id: OPENED,
          claim: {
            target: on(ARTICLE, '3 May 2027'),
            status: 'checked',
            verdict: 'correct',
            reviews: signed('3 May 2027', OPENS),
          },
        },
        { id: BERTHS, claim: { target: on(ARTICLE, '52'), status: 'unchecked' } },
      ],
    },
  ],
});

export const set = (path: readonly string[], value: string, claim = COST): SidecarEdit => ({
  type: 'set-field',
  owner: { claim },
  path,
  value,
});
export const edited = (...edits: readonly SidecarEdit[]): string => editSidecar(CLAIMS, { type: 'sequence', edits });
