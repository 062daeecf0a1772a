import { isImageTarget, type Sidecar } from './claim.js';

/** A question that waits for an answer. */
export interface OpenQuestion {
  readonly claim: string;
  /** Who is asked; empty when the file does not say. */
  readonly to: string;
  readonly text: string;
  /** ISO day on which it was asked. */
  readonly date?: string;
  /** The words that it is about. */
  readonly words: string;
}

/** The questions of claims that wait, in the order of the file. */
export function openQuestions({ claims }: Pick<Sidecar, 'claims'>): readonly OpenQuestion[] {
  return Object.entries(claims).flatMap(([claim, { status, question, target }]): readonly OpenQuestion[] => {
    if (status !== 'waiting') return [];
    const { to = '', text = '', date } = question ?? {};
    const words = isImageTarget(target) ? target.image : target.exact;
    return [{ claim, to: to.trim(), text: text.trim(), words, ...(date !== undefined && { date }) }];
  });
}

/** By person, in the order of the alphabet; who is not named comes last. Of each, what waits longest first. */
export function questionsByPerson<Question extends OpenQuestion>(
  questions: readonly Question[],
  locale: string,
): readonly (readonly [person: string, questions: readonly Question[]])[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const people = new Map<string, Question[]>();
  for (const question of questions) {
    const key = [...people.keys()].find((one) => compare(one, question.to) === 0) ?? question.to;
    people.set(key, [...(people.get(key) ?? []), question]);
  }
  return [...people]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .map(([person, all]) => [person, all.toSorted((a, b) => compare(a.date ?? '9', b.date ?? '9'))] as const);
}
