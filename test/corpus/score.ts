import type { Fact, FactKind } from '../../src/core/facts.js';

/** One annotated fact; see GUIDELINE.md. */
export interface GoldFact {
  readonly text: string;
  /** The n-th place where `text` occurs in the source, from 1; 1 when absent. */
  readonly occurrence?: number;
  /** Every occurrence in the prose. */
  readonly every?: boolean;
  readonly kind: FactKind;
  /** Only the fields given are compared. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly in?: string;
  readonly inQuotation?: boolean;
  /** Neither asked for nor wrong. */
  readonly optional?: boolean;
}

/** Spans that must be found, what they must say, and that there is nothing else. Each entry is one line for a person. */
export interface Score {
  readonly asked: number;
  readonly found: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly extra: readonly string[];
}

const occurrenceAt = (source: string, text: string, occurrence: number): number => {
  let at = -1;
  for (let n = 0; n < occurrence; n++) {
    at = source.indexOf(text, at + 1);
    if (at === -1) return -1;
  }
  return at;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field given in the gold must match; of a list, each gold entry must be among those found. */
function matches(gold: unknown, found: unknown): boolean {
  if (Array.isArray(gold)) {
    if (Array.isArray(found)) return gold.every((entry) => found.some((other) => matches(entry, other)));
    return gold.some((entry) => matches(entry, found));
  }
  if (isRecord(gold)) {
    return isRecord(found) && Object.entries(gold).every(([key, value]) => matches(value, found[key]));
  }
  return Object.is(gold, found);
}

/** «3 euros con 50» may come out as 3.5 or 3.50: the same number. */
function withoutIdleZeros(value: unknown): unknown {
  if (typeof value === 'string' && /^-?\d+\.\d+$/u.test(value)) return value.replace(/\.?0+$/u, '');
  if (Array.isArray(value)) return value.map(withoutIdleZeros);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutIdleZeros(one)]));
  return value;
}

/** The fields of `gold` that differ, as `amount "5" (should be "500")`. */
export function differences(gold: GoldFact, fact: Fact): readonly string[] {
  const found: Readonly<Record<string, unknown>> = { ...fact.value };
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(gold.value)) {
    if (!matches(withoutIdleZeros(value), withoutIdleZeros(found[key]))) {
      wrong.push(`${key} ${JSON.stringify(found[key])} (should be ${JSON.stringify(value)})`);
    }
  }
  // a bound word that the recogniser did not see shows in the modifier even where the gold has none
  if (gold.kind === 'date' && 'timex' in gold.value && !('mod' in gold.value) && 'mod' in fact.value) {
    wrong.push(`mod ${JSON.stringify(fact.value.mod)} (should be absent)`);
  }
  if (gold.in !== undefined && gold.in !== fact.in) wrong.push(`in ${fact.in} (should be ${gold.in})`);
  if (gold.inQuotation !== undefined && gold.inQuotation !== (fact.inQuotation ?? false)) {
    wrong.push(`inQuotation ${fact.inQuotation ?? false} (should be ${gold.inQuotation})`);
  }
  return wrong;
}

/** Gold positions of one annotated fact. Throws when the text does not occur, for then the gold is wrong. */
function places(source: string, gold: GoldFact, isProse: (at: number) => boolean): readonly number[] {
  if (gold.every !== true) {
    const at = occurrenceAt(source, gold.text, gold.occurrence ?? 1);
    if (at === -1) throw new Error(`The gold's «${gold.text}» (${gold.occurrence ?? 1}) is not in the source.`);
    return [at];
  }
  const all: number[] = [];
  for (let at = source.indexOf(gold.text); at !== -1; at = source.indexOf(gold.text, at + 1)) {
    if (isProse(at)) all.push(at);
  }
  return all;
}

const describe = (text: string, fact: Fact | GoldFact): string =>
  `${fact.kind} «${text.replace(/\s+/gu, ' ')}» ${JSON.stringify(fact.value)}`;

/**
 * Compares facts with gold, for the given kinds only. An exact span is asked for; offsets are UTF-16 code units.
 * With `every`, occurrences inside a longer gold span do not count.
 */
export function score(
  source: string,
  gold: readonly GoldFact[],
  facts: readonly Fact[],
  kinds: readonly FactKind[] = ['amount', 'date', 'entity'],
): Score {
  const single = gold.filter((entry) => entry.every !== true);
  const spans = single.map((entry) => {
    const at = occurrenceAt(source, entry.text, entry.occurrence ?? 1);
    return { start: at, end: at + entry.text.length };
  });
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(source.charAt(at));
  const missed: string[] = [];
  const wrong: string[] = [];
  const allowed = new Set<Fact>();
  let asked = 0;
  let found = 0;
  let right = 0;
  for (const entry of gold) {
    if (!kinds.includes(entry.kind)) continue;
    const isOwn = (at: number): boolean =>
      !isWord(at - 1) &&
      !isWord(at + entry.text.length) &&
      !spans.some((span) => span.start <= at && at + entry.text.length <= span.end);
    for (const start of places(source, entry, isOwn)) {
      const end = start + entry.text.length;
      const fact = facts.find((one) => one.kind === entry.kind && one.start === start && one.end === end);
      if (entry.optional === true) {
        for (const one of facts) if (one.start < end && start < one.end) allowed.add(one);
        continue;
      }
      asked++;
      if (fact === undefined) {
        missed.push(describe(entry.text, entry));
        continue;
      }
      found++;
      allowed.add(fact);
      const bad = differences(entry, fact);
      if (bad.length === 0) right++;
      else wrong.push(`${entry.kind} «${entry.text}»: ${bad.join('; ')}`);
    }
  }
  const extra = facts
    .filter((fact) => kinds.includes(fact.kind) && !allowed.has(fact))
    .map((fact) => describe(source.slice(fact.start, fact.end), fact));
  return { asked, found, right, missed, wrong, extra };
}

/** The score as lines for a failing test; empty when all is right. */
export function report(result: Score): string {
  return [
    ...result.missed.map((line) => `missed  ${line}`),
    ...result.wrong.map((line) => `wrong   ${line}`),
    ...result.extra.map((line) => `extra   ${line}`),
  ].join('\n');
}
