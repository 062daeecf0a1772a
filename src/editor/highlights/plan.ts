import type { EntityType, Fact, FactKind } from '../../core/facts.js';
import { firstEndingAfter } from '../../core/text/ordered.js';
import type { Span } from '../../core/text/span.js';

export interface PlanRequest {
  /** In order of their place. */
  readonly facts: readonly Fact[];
  readonly kinds: ReadonlySet<FactKind>;
  /** Of the names those of these types; all when absent. */
  readonly nameTypes?: ReadonlySet<EntityType> | undefined;
  /** The part of the text on screen, offsets in UTF-16 code units. */
  readonly visible: Span;
  /** Most marks at a time. */
  readonly limit: number;
  /** Where the person types: a fact there is not marked. Offsets in UTF-16 code units. */
  readonly carets: readonly number[];
}

export interface Plan {
  readonly marks: readonly Fact[];
  /** Facts of the kinds asked for in the whole text. */
  readonly total: number;
  /** Whether facts went without a mark because of the limit. */
  readonly capped: boolean;
  /** The part of the text in which every fact asked for has its mark. */
  readonly window: Span;
}

/** Which facts to mark: all of them, or when they are too many, as many as allowed around what is on screen. */
export function planMarks(request: PlanRequest): Plan {
  const { limit, visible } = request;
  const wanted = markedFacts(request);
  const all = wanted.length <= limit;
  const { from, to } = all ? { from: 0, to: wanted.length } : around(wanted, visible, limit);
  const marks = wanted.slice(from, to).filter((fact) => !request.carets.some((caret) => touches(fact, caret)));
  return {
    marks,
    total: wanted.length,
    capped: !all,
    window: {
      start: from === 0 ? 0 : wanted[from - 1]!.end,
      end: to === wanted.length ? Number.MAX_SAFE_INTEGER : wanted[to]!.start,
    },
  };
}

/** The facts of the kinds asked for. */
export function markedFacts({
  facts,
  kinds,
  nameTypes,
}: Pick<PlanRequest, 'facts' | 'kinds' | 'nameTypes'>): readonly Fact[] {
  if (kinds.size === 3 && !nameTypes) {
    return facts;
  }
  return facts.filter(
    ({ kind, value }) => kinds.has(kind) && (kind !== 'entity' || !nameTypes || nameTypes.has(value.type)),
  );
}

/** Whether a plan still marks everything in what is on screen now. */
export function covers(plan: Plan, visible: Span): boolean {
  return !plan.capped || (plan.window.start <= visible.start && visible.end <= plan.window.end);
}

/** `limit` neighbouring facts: those on screen, and as many before as after them. */
function around(facts: readonly Fact[], visible: Span, limit: number): { from: number; to: number } {
  const first = firstEndingAfter(facts, visible.start);
  const onScreen = firstEndingAfter(facts, visible.end) - first;
  const before = Math.max(0, Math.floor((limit - onScreen) / 2));
  const from = Math.max(0, Math.min(first - before, facts.length - limit));
  return { from, to: Math.min(facts.length, from + limit) };
}

function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
