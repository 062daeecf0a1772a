import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim, ClaimKind } from '../../../src/core/claims/claim.js';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { draftCorrection } from '../../../src/core/corrections/draft.js';
import { correctionsBetween } from '../../../src/core/corrections/find.js';
import { loadLanguage } from '../../../src/core/recognize/loading.js';
import { namesOf } from '../../../src/tools/building/names.js';
import { sidecarText } from '../claims/support.js';

/** A sentence of a published article, then and now, and which of its words were signed. */
export interface Case {
  readonly language: 'en' | 'es';
  readonly before: string;
  /** Nothing when the sentence was taken out. */
  readonly after: string;
  readonly signed: readonly string[];
  readonly kind?: ClaimKind;
}

export function loadNames(): void {
  for (const language of ['en', 'es']) loadLanguage(language, { names: namesOf(language) });
}

const AROUND = {
  en: [
    'The council met on a cold morning and talked for hours about the harbour.',
    'Nothing else was decided that day.',
  ],
  es: ['El pleno se reunió una mañana fría y habló del puerto durante horas.', 'No se decidió nada más aquel día.'],
} as const;

export function articleWith({ language }: Case, sentence: string): string {
  const [first, last] = AROUND[language];
  const middle = sentence === '' ? '' : `${sentence}\n\n`;
  return `---\nlang: ${language}\ndate: 2024-06-12\n---\n\n${first}\n\n${middle}${last}\n`;
}

export function signedSidecar(one: Case): string {
  const source = articleWith(one, one.before);
  const from = source.indexOf(one.before);
  const claims = one.signed.map((words, i): [string, Partial<Claim>] => {
    const start = source.indexOf(words, from);
    if (start < 0) throw new Error(`«${words}» is not there`);
    return [
      `c-00000${i}`,
      {
        target: createTarget(source, { start, end: start + words.length }),
        status: 'checked',
        verdict: 'correct',
        reviews: { ana: { date: '2024-06-11', verdict: 'correct', text: words, sentence: one.before } },
        ...(one.kind && { kind: one.kind }),
      },
    ];
  });
  return sidecarText(Object.fromEntries(claims));
}

/** What readers would be told; nothing when there is nothing to tell. */
export function drafts(one: Case): readonly string[] {
  const sidecar = signedSidecar(one);
  const [before, after] = [one.before, one.after].map((text) => checkedArticle(articleWith(one, text), { sidecar }));
  return correctionsBetween(before!, after!).map((correction) => draftCorrection(correction, after!) ?? 'no words');
}
