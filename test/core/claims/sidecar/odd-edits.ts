import type { Data } from '../../../../src/core/claims/claim.js';
import type { SidecarEdit } from '../../../../src/core/claims/sidecar/edits.js';
import { claimId, type Dice, type OddSidecar, sourceId } from './odd-sidecars.js';

/** What plain JavaScript does to the plain data: the meaning of an edit, told a second time and without our code. */
export type Plain = { [key: string]: Plain } | Plain[] | string | number | boolean | null;
type PlainMap = { [key: string]: Plain };

export interface OddEdit {
  readonly edit: SidecarEdit;
  /** Works in place. */
  readonly apply: (data: PlainMap) => void;
  /** Which lines may go and come. */
  readonly changes: 'nothing' | 'one-value' | 'only-adds' | 'only-removes' | 'anything';
}

const NEW_TARGET = { prefix: 'antes ', suffix: ' después', exact: 'palabras «nuevas»' };

export function oddEdits(sidecar: OddSidecar, dice: Dice): readonly OddEdit[] {
  const data = structuredClone(sidecar.data) as unknown as PlainMap;
  const claims = map(data.claims);
  const claim = dice.pick(Object.keys(claims));
  const own = map(claims[claim]!);
  const sources = Object.keys(map(data.sources));
  const in_ = (path: readonly string[]) => (root: PlainMap) => {
    let at = map(map(root.claims)[claim]!);
    for (const key of path) {
      at[key] = map(at[key]);
      at = map(at[key]);
    }
    return at;
  };
  const field = (path: readonly string[], value: Data): OddEdit => {
    const key = path.at(-1)!;
    let at: Plain | undefined = own;
    for (const step of path.slice(0, -1)) at = at === undefined ? undefined : map(at)[step];
    const old = at === undefined ? undefined : map(at)[key];
    return {
      edit: { type: 'set-field', owner: { claim }, path, value },
      apply: (root) => {
        in_(path.slice(0, -1))(root)[key] = structuredClone(value) as Plain;
      },
      changes: same(old, value)
        ? 'nothing'
        : old === undefined
          ? 'only-adds'
          : typeof value === 'object'
            ? 'anything'
            : 'one-value',
    };
  };
  const added = claimId(77);
  const addedSource = sourceId(77);
  const edits: OddEdit[] = [
    field(['status'], dice.pick(['checked', 'waiting'])),
    field(['verdict'], 'incorrect'),
    field(['target'], NEW_TARGET),
    field(['target', 'exact'], 'otras palabras: «12 %»'),
    field(['kind'], 'statement'),
    field(['value'], { type: 'percent', amount: '3.50', bound: 'about' }),
    field(['value', 'bound'], 'exact'),
    field(['suggestion'], 'una línea'),
    field(['notes'], 'primera\n\n  tercera: "x"'),
    field(['notes'], 'una sola'),
    field(['question'], { to: 'Luis', text: '¿cuándo?', date: '2024-10-08' }),
    field(['priority'], 'high'),
    field(['same-as'], 'otro.md#c-100000'),
    field(['x-new', 'inner'], [1, 'dos', { tres: null }]),
    {
      edit: { type: 'set-article', article: 'otro.md' },
      apply: (root) => {
        root.article = 'otro.md';
      },
      changes: 'one-value',
    },
    {
      edit: { type: 'add-claims', claims: [{ id: added, claim: { target: NEW_TARGET, status: 'unchecked' } }] },
      apply: (root) => {
        map(root.claims)[added] = { target: { ...NEW_TARGET }, status: 'unchecked' };
      },
      changes: 'only-adds',
    },
    {
      edit: {
        type: 'add-claims',
        claims: [
          { id: added, claim: { target: NEW_TARGET, status: 'unchecked' }, after: claim },
          { id: claimId(78), claim: { target: NEW_TARGET, status: 'unchecked' } },
          { id: claimId(79), claim: { target: NEW_TARGET, status: 'unchecked' }, after: null },
        ],
      },
      apply: (root) => {
        for (const id of [added, claimId(78), claimId(79)])
          map(root.claims)[id] = { target: { ...NEW_TARGET }, status: 'unchecked' };
      },
      changes: 'anything',
    },
    {
      edit: { type: 'remove-claim', claim },
      apply: (root) => {
        delete map(root.claims)[claim];
      },
      changes: 'only-removes',
    },
    {
      edit: { type: 'add-source', id: addedSource, source: { type: 'web', url: 'https://example.org/nueva' } },
      apply: (root) => {
        root.sources = { ...map(root.sources), [addedSource]: { type: 'web', url: 'https://example.org/nueva' } };
      },
      changes: 'only-adds',
    },
    {
      edit: {
        type: 'set-review',
        claim,
        reviewer: 'eva',
        review: { date: '2024-11-01', verdict: 'imprecise', text: 'x' },
      },
      apply: (root) => {
        in_(['reviews'])(root).eva = { date: '2024-11-01', verdict: 'imprecise', text: 'x' };
      },
      changes: 'only-adds',
    },
    ...['kind', 'verdict', 'reviews', 'value', 'notes', 'x-tool', 'suggestion'].map(
      (key): OddEdit => ({
        edit: { type: 'remove-field', owner: { claim }, path: [key] },
        apply: (root) => {
          delete in_([])(root)[key];
        },
        changes: key in own ? 'only-removes' : 'nothing',
      }),
    ),
  ];
  if (map(own.reviews).ana !== undefined) {
    edits.push(
      {
        edit: { type: 'set-review', claim, reviewer: 'ana', review: { date: '2025-01-01', text: 'y', sentence: 'y.' } },
        apply: (root) => {
          in_(['reviews'])(root).ana = { date: '2025-01-01', text: 'y', sentence: 'y.' };
        },
        changes: 'anything',
      },
      {
        edit: { type: 'remove-review', claim, reviewer: 'ana' },
        apply: (root) => {
          delete in_(['reviews'])(root).ana;
        },
        changes: 'only-removes',
      },
    );
  }
  for (const source of sources.slice(0, 1)) {
    const linked = map(own.evidence)[source];
    edits.push(
      {
        edit: { type: 'link-evidence', claim, source, evidence: { at: 'min 3:20' } },
        apply: (root) => {
          in_(['evidence', source])(root).at = 'min 3:20';
        },
        changes: linked === null ? 'anything' : map(linked).at === undefined ? 'only-adds' : 'one-value',
      },
      {
        edit: { type: 'unlink-evidence', claim, source },
        apply: (root) => {
          const evidence = own.evidence === undefined ? {} : in_(['evidence'])(root);
          delete evidence[source];
          if (Object.keys(evidence).length === 0) delete in_([])(root).evidence;
        },
        changes: linked === undefined ? 'nothing' : 'only-removes',
      },
      {
        edit: { type: 'set-field', owner: { source }, path: ['archived'], value: 'https://archive.example/x' },
        apply: (root) => {
          map(map(root.sources)[source]!).archived = 'https://archive.example/x';
        },
        changes: 'only-adds',
      },
    );
  }
  return edits;
}

function map(value: Plain | undefined): PlainMap {
  return (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as PlainMap;
}

function same(a: Plain | undefined, b: Data): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
