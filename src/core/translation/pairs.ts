import type { Fact } from '../facts.js';
import { mapSteps, type Steps } from '../text/steps.js';
import { commonSubsequence, movedMatches, SHIFT } from './common.js';
import { bySlip, inOrder, leftOver } from './left-over.js';
import { type TranslatedText, unitsOf } from './units.js';
import { judge, keysOf } from './values.js';

/*
 * Which fact of a translation stands for which one of the original, by value and order.
 *
 * First facts that say the same, as many as can be had without crossing (the longest common subsequence; amounts and
 * dates count for more than names, and only what lies near the diagonal is compared, so that it takes time that follows
 * the length). Then those that say the same and were put before or behind others, a few places off. What is left stands in
 * paragraphs that are the same, as their number or another pair in them tells. Between two pairs it is taken in order where
 * both sides have equally many facts of a sort; a few places off, where there is but one of a sort; and anywhere there
 * when it is the other by a slip (a thousandfold, digits in another order). A name alone is the same name.
 */

export interface FactPair {
  readonly original: Fact;
  readonly translated: Fact;
  /** Whether they cannot be the same value. */
  readonly differs: boolean;
}

/** Facts that are read, or judged, in one step. */
const STEP = 500;

/** In the order of the translation. */
export function* pairFacts(original: TranslatedText, translated: TranslatedText): Steps<readonly FactPair[]> {
  const facts = [original.facts, translated.facts] as const;
  const numbers = new Map<string, number>();
  const numbered = (fact: Fact): readonly number[] => keysOf(fact).map((key) => numberOf(key, numbers));
  const keys = [yield* mapSteps(facts[0], STEP, numbered), yield* mapSteps(facts[1], STEP, numbered)] as const;
  const units = [unitsOf(original), unitsOf(translated)] as const;
  yield;
  const anchors = yield* commonSubsequence(facts[0], keys, units);
  yield;
  const matches = [...anchors, ...movedMatches(anchors, ...keys)];
  yield;
  const between = leftOver(anchors, matches, units, 0).flatMap((gap) => inOrder(gap, facts));
  yield;
  const moved = leftOver(anchors, [...matches, ...between], units, SHIFT).flatMap((gap) => bySlip(gap, facts));
  const all = [...matches, ...between, ...moved].sort((a, b) => a.j - b.j);
  return yield* mapSteps(all, STEP, ({ i, j }) => pairOf(facts[0][i]!, facts[1][j]!));
}

export function pairOf(original: Fact, translated: Fact): FactPair {
  return { original, translated, differs: judge(original, translated) === 'differs' };
}

/** The same for the same key, another one for each. */
function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
