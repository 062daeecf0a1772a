import {
  type Claim,
  isImageTarget,
  type Sidecar,
  type Target,
  VERDICTS,
  type Verdict,
} from '../../../../src/core/claims/claim.js';
import { editSidecar } from '../../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../../src/core/claims/sidecar/edits.js';
import { newId } from '../../../../src/core/claims/sidecar/ids.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { sourceBefore } from '../../../../src/core/claims/source-place.js';
import { ARTICLE } from '../../git/article.js';
import { randomFrom, shuffled } from '../../git/decisions.js';
import { on } from '../support.js';

/*
 * Two people, two branches, one article, in three ways.
 *
 * A common list (the model with which the layout of the file was chosen): fifteen claims, all decided; each person makes
 * one to three edits of any of them: another status, a signature, a note, another place in the source, a priority, a
 * suggestion, a day to look again, a new claim, a claim less.
 *
 * A desk: half of the fifteen are decided; each keeps to their half, four times of five; decisions bring signatures and
 * evidence, new sources are found, and in three of ten cases each has rewritten a figure and attached its claim anew.
 *
 * No list yet: both make that of all thirty facts by themselves and decide up to ten of them.
 */

export interface Branches {
  readonly seed: number;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What there is to check in the article, each once: the same words elsewhere would be another claim. */
const FACTS: readonly Target[] = [
  'El puerto de Valmar',
  '3 de mayo de 2023',
  '48 millones de euros',
  '620 metros',
  'marzo de 2024',
  'cinco semanas',
  'Nuria Sansegundo',
  '12 %',
  '2022',
  '7,5 %',
  'un 7,5 % en 2023',
  '1.340 buques',
  '214.000 pasajeros',
  '310 personas',
  'Banco Europeo de Inversiones',
  '20 millones de euros',
  '2,1 %',
  'Astramar',
  '6,5 millones de dólares',
  '90 metros',
  'quince años',
  '9 millones de euros',
  '16 metros',
  'tres unidades',
  '65 toneladas',
  'junio de 2025',
  '4,8 kilómetros',
  '1 de septiembre de 2026',
  '11.000 toneladas',
  '2 gigavatios hora',
].map((words) => on(ARTICLE, words));
const CLAIMS = 15;
const DAYS = ['2024-10-07', '2024-10-08', '2024-10-09'] as const;

type Random = () => number;

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

interface Start {
  readonly base: string;
  readonly ids: readonly string[];
  readonly sources: readonly string[];
  /** The facts that have claims, in the order of the article. */
  readonly there: readonly number[];
}

function startOf(random: Random, decidedShare: number): Start {
  const ids = FACTS.map(() => newId('c-', random, () => false));
  const sources = [1, 2, 3].map(() => newId('r-', random, () => false));
  const order = FACTS.map((_, i) => i);
  const there = shuffled(order, random)
    .slice(0, CLAIMS)
    .sort((a, b) => a - b);
  const claims = there.map((i) => ({ id: ids[i]!, claim: { target: FACTS[i]!, status: 'unchecked' as const } }));
  const base = written('', [
    { type: 'set-article', article: 'articulo.md' },
    ...sources.map((id, i) => source(id, i)),
    { type: 'add-claims', claims },
    ...there
      .filter(() => random() < decidedShare)
      .map((i) => decided(ids[i]!, FACTS[i]!.exact, 'marta', sources, random)),
  ]);
  return { base, ids, sources, there };
}

/** A common list. */
export function branchesOf(seed: number): Branches {
  const random = randomFrom(seed);
  const { base, ids, sources, there } = startOf(random, 1);
  const read = parseSidecar(base).sidecar!;
  const side = (person: string): string => {
    const work = { person, sources, gone: new Set<number>(), taken: new Set(there), read };
    const edits: SidecarEdit[] = [];
    for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
      const i = pick(there, random);
      if (!work.gone.has(i)) edits.push(...oneEdit({ ...work, i, id: ids[i]! }, random));
    }
    return written(base, edits);
  };
  return { seed, base, ours: side('ana'), theirs: side('luis') };
}

/** A desk. */
export function deskBranchesOf(seed: number): Branches {
  const random = randomFrom(seed);
  const { base, ids, sources, there } = startOf(random, 0.5);
  const read = parseSidecar(base).sidecar!;
  const halves = [there.slice(0, 8), there.slice(8)] as const;
  const side = (person: string, mine: 0 | 1): string => {
    const work = { person, sources, gone: new Set<number>(), taken: new Set(there), read };
    const any = (): number => pick(halves[random() < 0.8 ? mine : mine === 0 ? 1 : 0], random);
    const edits: SidecarEdit[] = [];
    for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
      const i = any();
      if (!work.gone.has(i)) edits.push(...deskEdit({ ...work, i, id: ids[i]! }, random));
    }
    const i = any();
    if (random() < 0.3 && !work.gone.has(i)) edits.push(reattached(ids[i]!, FACTS[i]!, random));
    return written(base, edits);
  };
  return { seed, base, ours: side('ana', 0), theirs: side('luis', 1) };
}

/** Two first passes without a common one. */
export function freshBranchesOf(seed: number): Branches {
  const random = randomFrom(seed);
  const halves = [FACTS.slice(0, 15), FACTS.slice(15)] as const;
  const side = (person: string, mine: 0 | 1): string => {
    const claims = FACTS.map((target) => ({
      id: newId('c-', random, () => false),
      claim: { target, status: 'unchecked' as const },
    }));
    const id = newId('r-', random, () => false);
    const edits: SidecarEdit[] = [
      { type: 'set-article', article: 'articulo.md' },
      source(id, mine),
      { type: 'add-claims', claims },
    ];
    for (let n = 1 + Math.floor(random() * 10); n > 0; n--) {
      const target = pick(halves[random() < 0.9 ? mine : mine === 0 ? 1 : 0], random);
      const claim = claims.find((one) => one.claim.target === target)!;
      edits.push(decided(claim.id, target.exact, person, [id], random));
    }
    return written('', edits);
  };
  return { seed, base: '', ours: side('ana', 0), theirs: side('luis', 1) };
}

function source(id: string, i: number): SidecarEdit & { readonly type: 'add-source' } {
  return {
    type: 'add-source',
    id,
    source: { type: 'document', title: `Informe ${i}`, url: `https://example.org/${id}` },
  };
}

function written(text: string, edits: readonly SidecarEdit[]): string {
  return editSidecar(text, { type: 'sequence', edits });
}

interface Work {
  readonly i: number;
  readonly id: string;
  readonly person: string;
  readonly sources: readonly string[];
  /** Facts whose claims this person took out, and those that have claims. */
  readonly gone: Set<number>;
  readonly taken: Set<number>;
  /** The sidecar that they began with. */
  readonly read: Sidecar;
}

function oneEdit(work: Work, random: Random): readonly SidecarEdit[] {
  const { i, id, person, sources } = work;
  const { exact } = FACTS[i]!;
  const kind = random();
  if (kind < 0.25)
    return [field(id, ['status'], pick(['needs-source', 'waiting', 'disputed', 'not-checkable'], random))];
  if (kind < 0.5) return [signature(id, exact, person, 'correct', random)];
  if (kind < 0.65) return [field(id, ['notes'], `${person} looked at ${exact}.`)];
  if (kind < 0.75) {
    const evidence = { at: `p. ${Math.floor(random() * 90)}` };
    return [{ type: 'link-evidence', claim: id, source: pick(sources, random), evidence }];
  }
  return smallEdit(work, (kind - 0.75) * 4, random);
}

function deskEdit(work: Work, random: Random): readonly SidecarEdit[] {
  const { i, id, person, sources, read } = work;
  const { exact } = FACTS[i]!;
  const kind = random();
  if (kind < 0.3) return [decided(id, exact, person, sources, random)];
  if (kind < 0.42) return [field(id, ['status'], pick(['needs-source', 'waiting', 'disputed'], random))];
  if (kind < 0.52) return [field(id, ['notes'], `${person} looked at ${exact}.`)];
  if (kind < 0.64) {
    const fresh = newId('r-', random, () => false);
    const after = sourceBefore(read, id);
    return [
      { ...source(fresh, i), ...(after !== undefined && { after }) },
      { type: 'link-evidence', claim: id, source: fresh, evidence: { at: `p. ${i}` } },
    ];
  }
  return smallEdit(work, (kind - 0.64) / 0.36, random);
}

function smallEdit({ i, id, gone, taken }: Work, kind: number, random: Random): readonly SidecarEdit[] {
  if (kind < 0.22) return [field(id, ['priority'], pick(['high', 'legal'], random))];
  if (kind < 0.4) return [field(id, ['suggestion'], `cerca de ${FACTS[i]!.exact}`)];
  if (kind < 0.56) return [field(id, ['recheck-by'], pick(DAYS, random))];
  if (kind < 0.86) {
    const free = FACTS.findIndex((_, one) => one > i && !taken.has(one));
    if (free < 0) return [];
    taken.add(free);
    const claim: Claim = { target: FACTS[free]!, status: 'unchecked' };
    return [{ type: 'add-claims', claims: [{ id: newId('c-', random, () => false), claim, after: id }] }];
  }
  gone.add(i);
  return [{ type: 'remove-claim', claim: id }];
}

function field(claim: string, path: readonly string[], value: string): SidecarEdit {
  return { type: 'set-field', owner: { claim }, path, value };
}

function signature(claim: string, exact: string, reviewer: string, verdict: Verdict, random: Random): SidecarEdit {
  const review = { date: pick(DAYS, random), verdict, text: exact, sentence: `Se dice que ${exact}.` };
  return { type: 'set-review', claim, reviewer, review };
}

function decided(id: string, exact: string, person: string, sources: readonly string[], random: Random): SidecarEdit {
  const verdict = random() < 0.85 ? ('correct' as const) : pick(VERDICTS, random);
  return {
    type: 'sequence',
    edits: [
      field(id, ['status'], 'checked'),
      field(id, ['verdict'], verdict),
      signature(id, exact, person, verdict, random),
      ...(random() < 0.6
        ? [{ type: 'link-evidence' as const, claim: id, source: pick(sources, random), evidence: { at: 'p. 3' } }]
        : []),
    ],
  };
}

/** The figure was changed in the article, and the claim attached to what it says now. */
function reattached(id: string, target: Target, random: Random): SidecarEdit {
  const exact = `${target.exact} y ${Math.floor(random() * 9) + 1}`;
  return { type: 'sequence', edits: [field(id, ['target', 'exact'], exact), field(id, ['status'], 'unchecked')] };
}

export function wordsOf({ target }: Claim): string {
  return isImageTarget(target) ? target.image : target.exact;
}
