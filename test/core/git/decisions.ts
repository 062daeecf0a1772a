import { VERDICTS } from '../../../src/core/claims/claim.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** What a person decides about one claim: a status at least, and by chance all that goes with it. */
export function decision(
  claim: string,
  words: string,
  sources: readonly string[],
  reviewer: string,
  random: () => number,
): readonly SidecarEdit[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const maybe = (chance: number, edits: () => readonly SidecarEdit[]): readonly SidecarEdit[] =>
    random() < chance ? edits() : [];
  const set = (path: readonly string[], value: string): SidecarEdit => ({
    type: 'set-field',
    owner: { claim },
    path,
    value,
  });
  const status = pick(['checked', 'checked', 'checked', 'needs-source', 'disputed', 'waiting', 'not-checkable']);
  const verdict = pick(VERDICTS);
  return [
    set(['status'], status),
    ...(status === 'checked'
      ? [
          set(['verdict'], verdict),
          {
            type: 'set-review' as const,
            claim,
            reviewer,
            review: { date: '2024-10-07', verdict, text: words, sentence: `… ${words} …` },
          },
        ]
      : []),
    ...maybe(0.6, () => [
      { type: 'link-evidence', claim, source: pick(sources), evidence: { at: `p. ${Math.floor(random() * 90)}` } },
    ]),
    ...maybe(0.3, () => [set(['notes'], `${reviewer} looked at it.\nTwice.`)]),
    ...maybe(0.2, () => [set(['priority'], 'high')]),
    ...maybe(0.2, () => [set(['suggestion'], `about ${words}`)]),
    ...maybe(0.1, () => [set(['recheck-by'], '2025-01-31')]),
  ];
}
