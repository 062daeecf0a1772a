import { moveSpan } from '../../text/edits.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Scope, Stop } from './stops.js';

/*
 * A round through the stops of an article: where it is, what it has dealt with, and how it got there.
 *
 * What is dealt with (decided or skipped) is known by its place, which moves with edits of the article. A decision goes on
 * to the next stop behind it that is not dealt with; behind the last one is the end of the round. Going forth and back
 * takes every stop. Each step can be taken back, with the place and all that was dealt with before it.
 */

export type Outcome = 'decided' | 'skipped';

/** What is kept of a round between sessions; UTF-16 offsets into the article. */
export interface SavedWalk {
  readonly scope: Scope;
  /** Where it is; nothing at the end. */
  readonly at?: Span & { readonly words: string };
  readonly dealt: readonly (readonly [start: number, end: number, outcome: Outcome])[];
}

interface Dealt extends Span {
  readonly outcome: Outcome;
  /** The step that did it; nothing for one of an earlier session. */
  readonly step?: number;
}

/** A step that can be taken back. */
interface Step {
  readonly number: number;
  readonly at: Span | undefined;
  readonly dealt: readonly Dealt[];
  /** Names the edit of the claims that belongs to it. */
  readonly edit: number | undefined;
}

/** Steps that can be taken back. */
const MOST = 200;

export class Walk {
  #scope: Scope;
  #stops: readonly Stop[] = [];
  #at: Span | undefined;
  #dealt: readonly Dealt[] = [];
  #trail: readonly Step[] = [];
  #steps = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** A round that was left, in an article that may have changed since. */
  static restored({ scope, at, dealt }: SavedWalk, source: string, stops: (walk: Walk) => readonly Stop[]): Walk {
    const walk = new Walk(scope);
    walk.#dealt = dealt.map(([start, end, outcome]) => ({ start, end, outcome }));
    walk.renew(stops(walk));
    walk.#dealt = walk.#dealt.filter((one) => walk.#stops.some((stop) => isAt(stop, one)));
    walk.#at = at && nearest(walk.#stops, at, source);
    return walk;
  }

  get scope(): Scope {
    return this.#scope;
  }

  get stops(): readonly Stop[] {
    return this.#stops;
  }

  /** Places that are dealt with. */
  get dealt(): readonly Dealt[] {
    return this.#dealt;
  }

  /** Nothing at the end of the round. */
  get current(): Stop | undefined {
    return this.#stops[this.index];
  }

  /** Of the current stop; their number at the end. */
  get index(): number {
    const at = this.#at;
    if (at === undefined) return this.#stops.length;
    const here = this.#stops.findIndex((stop) => isAt(stop, at));
    const behind = here < 0 ? this.#stops.findIndex((stop) => stop.start >= at.start) : here;
    return behind < 0 ? this.#stops.length : behind;
  }

  outcomeOf(stop: Span): Outcome | undefined {
    return this.#dealt.find((one) => isAt(one, stop))?.outcome;
  }

  /** Goes to the first stop. */
  begin(stops: readonly Stop[]): void {
    this.#stops = stops;
    this.#at = stops[0];
  }

  /** Takes the stops as they are now; the place stays, or is that of the next stop when its own is gone. */
  renew(stops: readonly Stop[]): void {
    this.#stops = stops;
    if (this.#at) this.#at = this.current;
  }

  /**
   * Notes what was done at stops, and goes on unless the one it is at is none of them.
   * @param edit names the edit of the claims that did it; nothing when nothing was written, or not yet
   * @returns the number of the step
   */
  deal(stops: readonly Span[], outcome: Outcome, edit?: number): number {
    const index = this.index;
    const step = this.#remember(edit);
    const others = this.#dealt.filter((one) => !stops.some((stop) => isAt(stop, one)));
    this.#dealt = [...others, ...stops.map(({ start, end }) => ({ start, end, outcome, step }))];
    this.#at = this.#stops.find((stop, i) => i >= index && this.outcomeOf(stop) === undefined);
    return step;
  }

  /** Notes which edit of the claims a step came to. */
  wrote(step: number, edit: number | undefined): void {
    this.#trail = this.#trail.map((one) => (one.number === step ? { ...one, edit } : one));
  }

  /** Takes out a step that came to nothing: what it dealt with is open again, and the round stays where it is. */
  failed(step: number): void {
    const rest = (dealt: readonly Dealt[]): readonly Dealt[] => dealt.filter((one) => one.step !== step);
    this.#dealt = rest(this.#dealt);
    this.#trail = this.#trail
      .filter(({ number }) => number !== step)
      .map((one) => ({ ...one, dealt: rest(one.dealt) }));
  }

  /** Notes an edit of the claims that leaves the place. */
  edited(edit: number): void {
    this.#remember(edit);
  }

  /** One stop forth (1) or back (-1), as far as there are any. */
  go(by: 1 | -1): void {
    this.#at = this.#stops[Math.max(0, this.index + by)];
  }

  goTo(stop: Span): void {
    this.#at = this.#stops.find((one) => isAt(one, stop)) ?? this.#at;
  }

  /** To the first stop of the next sentence; back to that of its own, or from there of the previous one. */
  goBySentence(by: 1 | -1, sentenceOf: (stop: Stop) => Span): void {
    const first = (index: number): number => {
      const { start } = sentenceOf(this.#stops[index]!);
      let at = index;
      while (at > 0 && sentenceOf(this.#stops[at - 1]!).start === start) at -= 1;
      return at;
    };
    const { index } = this;
    if (by < 0) {
      if (index > 0) this.#at = this.#stops[first(index - 1)];
      return;
    }
    let next = index;
    while (next < this.#stops.length && first(next) <= index) next += 1;
    this.#at = this.#stops[next];
  }

  /** The edit of the claims that the last step made; `undefined` in it when it made none, nothing without a step. */
  get last(): { readonly edit: number | undefined } | undefined {
    const step = this.#trail.at(-1);
    return step && { edit: step.edit };
  }

  /** Goes back to where the last step was made. */
  back(): void {
    const step = this.#trail.at(-1);
    if (!step) return;
    this.#trail = this.#trail.slice(0, -1);
    this.#dealt = step.dealt;
    this.#at = step.at;
  }

  /** Forgets what was skipped, and goes to the first stop that is left. */
  again(stops: readonly Stop[]): void {
    this.#stops = stops;
    this.#dealt = this.#dealt.filter(
      (one) => one.outcome !== 'skipped' && !stops.some((stop) => isAt(stop, one) && stop.standing === 'open'),
    );
    this.#at = stops.find((stop) => stop.standing === 'open');
  }

  /** Moves all places through an edit of the article. */
  follow(edit: TextEdit): void {
    const moved = (dealt: readonly Dealt[]): readonly Dealt[] =>
      dealt.map((one) => ({ ...one, ...moveSpan(one, edit) }));
    const { within } = this.#scope;
    this.#scope = { ...this.#scope, ...(within && { within: moveSpan(within, edit, 'inclusive') }) };
    this.#at = this.#at && moveSpan(this.#at, edit);
    this.#dealt = moved(this.#dealt);
    this.#trail = this.#trail.map((step) => ({
      ...step,
      at: step.at && moveSpan(step.at, edit),
      dealt: moved(step.dealt),
    }));
  }

  saved(source: string): SavedWalk {
    const { current } = this;
    const { start = 0, end = 0 } = current ?? {};
    return {
      scope: this.#scope,
      ...(current && { at: { start, end, words: source.slice(start, end) } }),
      dealt: this.#dealt.map((one) => [one.start, one.end, one.outcome] as const),
    };
  }

  #remember(edit: number | undefined): number {
    this.#steps += 1;
    const number = this.#steps;
    this.#trail = [...this.#trail.slice(1 - MOST), { number, at: this.current, dealt: this.#dealt, edit }];
    return number;
  }
}

function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The stop on the same words, the nearest one to where it was; else the next one behind that. */
function nearest(stops: readonly Stop[], at: Span & { readonly words: string }, source: string): Stop | undefined {
  const same = stops.filter(({ start, end }) => source.slice(start, end) === at.words);
  const [closest] = same.toSorted((a, b) => Math.abs(a.start - at.start) - Math.abs(b.start - at.start));
  return closest ?? stops.find(({ start }) => start >= at.start) ?? stops.at(-1);
}
