import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { isImageTarget } from '../../../src/core/claims/claim.js';
import { planFirstPass } from '../../../src/core/claims/first-pass.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { newId } from '../../../src/core/claims/sidecar/ids.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { ARTICLE } from './article.js';

export interface FirstPassDone {
  /** The sidecar, with three sources that both branches know. */
  readonly text: string;
  readonly claims: readonly { readonly id: string; readonly words: string }[];
  readonly sources: readonly string[];
}

/** The sidecar that one of two people commits before they part. */
export function firstPass(random: () => number): FirstPassDone {
  const { document, article, facts, sidecar, states } = checkedArticle(ARTICLE);
  const plan = planFirstPass({ document, article, facts, sidecar, states, random });
  assert.ok(plan.add);
  const sources = [1, 2, 3].map(() => newId('r-', random, () => false));
  const text = editSidecar('', {
    type: 'sequence',
    edits: [
      { type: 'set-article', article: 'articulo.md' },
      ...sources.map((id, i) => ({
        type: 'add-source' as const,
        id,
        source: { type: 'document' as const, title: `Informe ${i + 1}`, url: `https://example.org/${i + 1}.pdf` },
      })),
      plan.add,
    ],
  });
  const read = parseSidecar(text).sidecar;
  assert.ok(read);
  const claims = Object.entries(read.claims).map(([id, { target }]) => {
    return { id, words: isImageTarget(target) ? '' : target.exact };
  });
  return { text, claims, sources };
}
