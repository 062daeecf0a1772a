import { THRESHOLDS, type Thresholds } from '../../core/claims/target/thresholds.js';
import type { Case } from './cases.js';
import { grouped } from './grouped.js';
import { Random } from './random.js';
import { type Outcome, outcomeOf, Reader } from './score.js';

/*
 * Thresholds chosen without the cases they are measured on. The cases are parted by article into five folds, so that no
 * text is in two. For each fold the best of some configurations on the other four, and on the edits by rule, answers for
 * it; the answers of all five together are the figure to believe.
 */

const FOLDS = 5;
/** What an outcome is worth. A claim in the wrong place costs more than ten that a person has to place. */
const WORTH: Readonly<Record<Outcome, number>> = {
  exact: 1,
  overlap: 0.6,
  apart: 0,
  ambiguous: 0,
  missed: -0.2,
  elsewhere: -8,
  rejected: 1,
  falseAttach: -4,
};
/** How much all edits by rule weigh beside all real ones. */
const RULE_WEIGHT = 0.5;

export interface Choice {
  readonly thresholds: Thresholds;
  readonly worth: number;
}

export interface CrossValidation {
  /** Of each case, by the thresholds chosen without its fold; in the order of the cases. */
  readonly outcomes: readonly Outcome[];
  /** Of each fold. */
  readonly choices: readonly Choice[];
  /** With all cases. */
  readonly overall: Choice;
}

export function crossValidate(
  cases: readonly Case[],
  byRule: readonly Case[],
  configurations: number,
): CrossValidation {
  const reader = new Reader();
  const folds = foldsOf(cases);
  const tried = candidates(configurations).map((thresholds) => {
    const outcomes = cases.map((one) => outcomeOf(one, reader, thresholds));
    const rule = worthOf(byRule.map((one) => outcomeOf(one, reader, thresholds)));
    return { thresholds, outcomes, rule: (rule / Math.max(1, byRule.length)) * RULE_WEIGHT };
  });
  const best = (isIn: (fold: number) => boolean): { readonly choice: Choice; readonly outcomes: readonly Outcome[] } =>
    tried
      .map(({ thresholds, outcomes, rule }) => {
        const inside = outcomes.filter((_, i) => isIn(folds[i] as number));
        return { choice: { thresholds, worth: worthOf(inside) / inside.length + rule }, outcomes };
      })
      .reduce((a, b) => (b.choice.worth > a.choice.worth ? b : a));
  const perFold = Array.from({ length: FOLDS }, (_, fold) => best((other) => other !== fold));
  return {
    outcomes: cases.map((_, i) => perFold[folds[i] as number]?.outcomes[i] as Outcome),
    choices: perFold.map(({ choice }) => choice),
    overall: best(() => true).choice,
  };
}

function worthOf(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, one) => sum + WORTH[one], 0);
}

/** The fold of each case: all of an article in one, about equally many cases in each. */
function foldsOf(cases: readonly Case[]): readonly number[] {
  const sizes = Array.from({ length: FOLDS }, () => 0);
  const ofText = new Map<string, number>();
  const groups = [...grouped(cases, ({ old }) => old.slice(0, 400))].sort(([, a], [, b]) => b.length - a.length);
  for (const [text, all] of groups) {
    const fold = sizes.indexOf(Math.min(...sizes));
    sizes[fold] = (sizes[fold] as number) + all.length;
    ofText.set(text, fold);
  }
  return cases.map(({ old }) => ofText.get(old.slice(0, 400)) as number);
}

/** The present thresholds, and others around them. */
function candidates(count: number): readonly Thresholds[] {
  const random = new Random(3);
  const vary = (value: number): number =>
    value > 1 ? Math.round(value * (0.5 + random.below(1000) / 1000)) : clamp(value + (random.below(9) - 4) * STEP);
  const varied = Array.from({ length: Math.max(0, count - 1) }, (): Thresholds => {
    const entries = Object.entries(THRESHOLDS).map(([name, value]) => [
      name,
      random.chance(0.5) ? value : name === 'margin' ? MARGINS[random.below(MARGINS.length)] : vary(value as number),
    ]);
    return Object.fromEntries(entries) as Thresholds;
  });
  return [THRESHOLDS, ...varied];
}

const STEP = 0.03;
const MARGINS = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08];

function clamp(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
}
