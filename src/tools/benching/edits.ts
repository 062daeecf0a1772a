import type { FactKind } from '../../core/facts.js';
import { createRecognizer } from '../../core/recognize/recognizer.js';
import { median, type Row, wallMilliseconds } from './measure.js';
import { articlesIn, published, stretched } from './texts.js';

const EDITS = 240;
/** The first edits are those in which the engine still compiles. */
const WARM = 60;

const sizes = [
  ['keystroke in a 10 kB article', 10_000, '≤ 1 ms median'],
  ['keystroke in a 1 MB article', 1_000_000, '≤ 4 ms median'],
] as const;
const looks = [
  ['', ['amount', 'date'], false],
  [', all facts looked at', ['amount', 'date'], true],
  [', all facts and names looked at', ['amount', 'date', 'entity'], true],
] as const;

/** Time from an edit to the facts. */
export function editRows(): Row[] {
  return sizes.flatMap(([size, length, bar]) =>
    looks.map(([what, kinds, look]): Row => {
      const sorted = timesOfEdits(length, kinds, look).sort((a, b) => a - b);
      const p95 = sorted[Math.floor(sorted.length * 0.95)] as number;
      return [`${size}${what}`, `${median(sorted).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`, bar];
    }),
  );
}

function timesOfEdits(length: number, kinds: readonly FactKind[], look: boolean): number[] {
  const recognizer = createRecognizer({ language: 'es', published, kinds });
  recognizer.update({ start: 0, end: 0, text: stretched(articlesIn('es'), length) });
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const at = Math.floor(((i * 7919) % length) * 0.98);
    const text = 'a 4'[i % 3] as string;
    times.push(
      wallMilliseconds(() => {
        const update = recognizer.update({ start: at, end: at, text });
        return look ? update.facts.length : update;
      }),
    );
  }
  return times.slice(WARM);
}
