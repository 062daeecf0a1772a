import assert from 'node:assert/strict';
import { translationPairs } from '../../../src/core/checks/translation.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { finish } from '../../../src/core/text/steps.js';
import { bringOver } from '../../../src/core/translation/bring-over.js';
import { on } from '../claims/support.js';

const ENGLISH = `---
lang: en
date: 2024-10-07
---

The mill in Corvara sold 40 tonnes in 2019. It paid 3 million euros to Ines Falk, and owes $12 billion.
`;
const SPANISH = `---
lang: es
date: 2024-10-07
translation-of: "en/mill.md"
---

El molino de Corvara vendió 40 toneladas en 2019. Pagó 3 millones de euros a Ines Falk y debe 12 billones de dólares.
`;

const REPORT = { type: 'document', title: 'Annual report', file: 'docs/report.pdf', sha256: 'ab12' };

function sidecar(
  claims: Readonly<Record<string, Partial<Claim>>>,
  sources: Readonly<Record<string, object>> = {},
): string {
  return JSON.stringify({ factmark: 1, sources, claims });
}

const signed = (words: string, more: Partial<Claim> = {}): Partial<Claim> => ({
  target: on(ENGLISH, words),
  status: 'checked',
  verdict: 'correct',
  reviews: { ana: { date: '2024-10-07', verdict: 'correct', text: words } },
  ...more,
});

const ORIGINAL = sidecar(
  {
    'c-000001': signed('40 tonnes', { evidence: { 'r-00000a': { at: 'p. 3', quote: 'forty tonnes' } } }),
    'c-000002': signed('Ines Falk', { evidence: { 'r-00000b': {} }, priority: 'legal' }),
    'c-000003': signed('$12 billion', { notes: 'asked twice' }),
    'c-000004': { target: on(ENGLISH, '2019'), status: 'withdrawn' },
  },
  { 'r-00000a': REPORT, 'r-00000b': { type: 'web', url: 'https://example.org/falk/' } },
);

function brought(own = '', { text = SPANISH, there = ORIGINAL } = {}) {
  const checked = checkedArticle(text, {
    ...(own !== '' && { sidecar: own }),
    original: { source: ENGLISH, sidecar: there },
  });
  const original = checked.original!;
  let random = 0;
  const plan = bringOver({
    translation: checked,
    original: original.checked!,
    name: original.name,
    pairs: finish(translationPairs(checked, original)),
    random: () => {
      random += 0.013;
      return random % 1;
    },
  });
  const after = plan.edit ? editSidecar(own || 'factmark: 1\n', plan.edit) : own;
  const { sidecar: result, problems } = parseSidecar(after);
  assert.deepEqual(problems, []);
  return { plan, after, claims: Object.entries(result?.claims ?? {}), sources: result?.sources ?? {} };
}

const exactOf = (target: Claim['target']): string => ('exact' in target ? target.exact : target.image);

describe('claims brought over from the original', () => {
  it('are unchecked, in the order of the article, with links, sources and what these say', () => {
    const { plan, claims, sources } = brought();
    assert.deepEqual([plan.added, plan.linked, plan.left], [3, 0, 0]);
    assert.deepEqual(JSON.parse(JSON.stringify(claims.map(([, { target, ...more }]) => [exactOf(target), more]))), [
      [
        '40 toneladas',
        {
          status: 'unchecked',
          evidence: { 'r-00000a': { at: 'p. 3', quote: 'forty tonnes' } },
          'same-as': 'en/mill.md#c-000001',
        },
      ],
      [
        'Ines Falk',
        {
          status: 'unchecked',
          evidence: { 'r-00000b': {} },
          'same-as': 'en/mill.md#c-000002',
          priority: 'legal',
        },
      ],
      ['12 billones de dólares', { status: 'unchecked', 'same-as': 'en/mill.md#c-000003' }],
    ]);
    assert.equal(sources['r-00000a']?.file, 'en/docs/report.pdf');
    assert.equal(sources['r-00000b']?.url, 'https://example.org/falk/');
  });

  it('are written in the order of the format', () => {
    const { after } = brought();
    const [, block = ''] = /(\n {2}c-\w{6}:\n(?: {4}.*\n)+)/u.exec(after.slice(after.indexOf('claims:'))) ?? [];
    assert.match(
      block,
      /target:[\s\S]*status: unchecked\n {4}evidence:\n {6}r-00000a:\n {8}at: [\s\S]*\n {4}same-as: "en/u,
    );
    assert.doesNotMatch(after, /reviews|verdict|value|kind:/u);
  });

  it('give claims that are there the link, and those that are open the sources', () => {
    const own = sidecar({
      'c-0000x1': { target: on(SPANISH, '40 toneladas'), status: 'unchecked' },
      'c-0000x2': { target: on(SPANISH, 'Ines Falk'), status: 'checked', verdict: 'correct', kind: 'entity' },
    });
    const { plan, claims } = brought(own);
    assert.deepEqual([plan.added, plan.linked], [1, 2]);
    const [first, second] = [claims[0]![1], claims[1]![1]];
    assert.deepEqual([first['same-as'], Object.keys(first.evidence ?? {})], ['en/mill.md#c-000001', ['r-00000a']]);
    assert.deepEqual([second['same-as'], second.evidence], ['en/mill.md#c-000002', undefined]);
    assert.equal(second.verdict, 'correct');
  });

  it('change nothing when they come a second time', () => {
    const { after } = brought();
    const again = brought(after);
    assert.deepEqual(again.plan, { added: 0, linked: 0, left: 0, unsure: 0 });
  });

  it('have the source that is here already by its address, and new ids where another source has theirs', () => {
    const own = sidecar(
      { 'c-0000x1': { target: on(SPANISH, '2019'), status: 'unchecked' } },
      { 'r-00000a': { type: 'web', title: 'Else' }, 'r-00000z': { type: 'web', url: 'https://EXAMPLE.org/falk' } },
    );
    const { claims, sources } = brought(own);
    const evidence = claims.flatMap(([, { evidence: all = {} }]) => Object.keys(all));
    assert.ok(evidence.includes('r-00000z'));
    assert.ok(!evidence.includes('r-00000a'));
    const moved = evidence.find((id) => id !== 'r-00000z')!;
    assert.equal(sources[moved]?.title, 'Annual report');
  });

  it('are about the same pictures too, wherever the translation lies', () => {
    const picture: Claim = { target: { image: 'img/mill.jpg', sha256: 'ab12' }, status: 'checked', kind: 'image' };
    const other: Claim = { target: { image: 'img/else.jpg' }, status: 'unchecked', kind: 'image' };
    const there = sidecar({ 'c-000005': picture, 'c-000006': other });
    const { plan, claims } = brought('', { text: `${SPANISH}\n![El molino](en/img/mill.jpg)\n`, there });
    assert.deepEqual([plan.added, plan.left], [1, 0]);
    assert.deepEqual(JSON.parse(JSON.stringify(claims.map(([, claim]) => claim))), [
      {
        target: { image: 'en/img/mill.jpg', sha256: 'ab12' },
        status: 'unchecked',
        kind: 'image',
        'same-as': 'en/mill.md#c-000005',
      },
    ]);
  });

  it('are left where the translation has no such fact', () => {
    const { plan } = brought('', { text: SPANISH.replace(' a Ines Falk y debe 12 billones de dólares', '') });
    assert.deepEqual([plan.added, plan.left], [1, 2]);
  });
});

interface Translated {
  readonly from: string;
  readonly to: string;
  readonly original: string;
  readonly translation: string;
  /** Claims of the original: what they are about, and on which words. */
  readonly claims: readonly (readonly [kind: NonNullable<Claim['kind']>, words: string, speaker?: string])[];
  /** The words of those that come over, with their kind and speaker. */
  readonly brought: readonly (readonly [kind: string, words: string, speaker?: string])[];
  readonly unsure: number;
}

const TRANSLATIONS: readonly Translated[] = [
  {
    from: 'en',
    to: 'es',
    original: `The ferry of Lorne carried 4,200 people in May. Nobody had expected it. Fares rose by 6% on 3 June 2024.

“We are out of seats,” said Moira Kell. “The second boat comes in 2026,” Kell said.

| Month | People | Cars |
| --- | --- | --- |
| April | 3,900 | 410 |
| May | 4,200 | 455 |
`,
    translation: `El transbordador de Lorne llevó a 4.200 personas en mayo. Nadie lo esperaba. Las tarifas subieron un 6 % el 3 de junio de 2024.

«No nos quedan asientos», dijo Moira Kell. «El segundo barco llega en 2026», dijo Kell.

| Mes | Personas | Coches |
| --- | --- | --- |
| Abril | 3.900 | 410 |
| Mayo | 4.200 | 455 |
`,
    claims: [
      ['statement', 'Fares rose by 6% on 3 June 2024.'],
      ['statement', 'Nobody had expected it.'],
      ['quotation', 'We are out of seats', 'Moira Kell'],
      ['quotation', 'The second boat comes in 2026'],
      ['table', '455'],
    ],
    brought: [
      ['statement', 'Las tarifas subieron un 6 % el 3 de junio de 2024.'],
      ['quotation', 'No nos quedan asientos', 'Moira Kell'],
      ['quotation', 'El segundo barco llega en 2026', 'Moira Kell'],
      ['table', '455'],
    ],
    unsure: 1,
  },
  {
    from: 'es',
    to: 'en',
    original: `La fábrica de Oria cerró el 12 de marzo de 2023. Despidió a 85 obreros y pagó 1,4 millones de euros.

«Nos enteramos por la radio», afirmó Iñaki Garai. Según Garai, 30 familias se fueron.
`,
    translation: `The factory in Oria closed on 12 March 2023. It laid off 85 workers. It paid 1.4 million euros.

“We heard it on the radio,” said Iñaki Garai. According to Garai, 30 families left.
`,
    claims: [
      ['statement', 'La fábrica de Oria cerró el 12 de marzo de 2023.'],
      ['statement', 'Despidió a 85 obreros y pagó 1,4 millones de euros.'],
      ['quotation', 'Nos enteramos por la radio'],
    ],
    brought: [
      ['statement', 'The factory in Oria closed on 12 March 2023.'],
      ['quotation', 'We heard it on the radio', 'Iñaki Garai'],
    ],
    unsure: 1,
  },
  {
    from: 'en',
    to: 'fr',
    original: `The museum of Tarn sold 7 paintings for $2.5 million. It keeps 312 others.

“It hurts,” said Ruth Adler. “It pays for the roof,” said Adler.

| Year | Visitors |
| --- | --- |
| 2022 | 18,000 |
| 2023 | 21,500 |
`,
    translation: `Le musée de Tarn a vendu 7 tableaux pour 2,5 millions de dollars. Il en garde 312 autres.

« Cela paie le toit », a déclaré Ruth Adler.

| Année | Visiteurs | Écart |
| --- | --- | --- |
| 2022 | 18 000 | 0 |
| 2023 | 21 500 | 3 500 |
`,
    claims: [
      ['statement', 'The museum of Tarn sold 7 paintings for $2.5 million.'],
      ['quotation', 'It hurts', 'Ruth Adler'],
      ['table', 'Visitors'],
    ],
    brought: [['statement', 'Le musée de Tarn a vendu 7 tableaux pour 2,5 millions de dollars.']],
    unsure: 2,
  },
];

describe('claims brought over that are about no fact', () => {
  for (const { from, to, original, translation, claims, brought: expected, unsure } of TRANSLATIONS) {
    it(`have their place where it is sure, and are counted where not: ${from} to ${to}`, () => {
      const source = `---\nlang: ${from}\ndate: 2024-10-07\n---\n\n${original}`;
      const text = `---\nlang: ${to}\ndate: 2024-10-07\ntranslation-of: other.md\n---\n\n${translation}`;
      const there = sidecar(
        Object.fromEntries(
          claims.map(([kind, words, speaker], i): [string, Partial<Claim>] => {
            const known = speaker === undefined ? {} : { speaker, attribution: 'verbatim' as const };
            const more = { kind, ...known, evidence: { 'r-00000a': { at: `p. ${i}` } } };
            return [`c-00000${i}`, { target: on(source, words), status: 'checked', verdict: 'correct', ...more }];
          }),
        ),
        { 'r-00000a': REPORT },
      );
      const result = (own?: string) => {
        const checked = checkedArticle(text, {
          ...(own && { sidecar: own }),
          original: { source, sidecar: there },
        });
        const { name, checked: other } = checked.original!;
        let random = 0;
        const pairs = finish(translationPairs(checked, checked.original!));
        const next = (): number => (random = (random + 0.013) % 1);
        return bringOver({ translation: checked, original: other!, name, pairs, random: next });
      };
      const plan = result();
      const after = editSidecar('factmark: 1\n', plan.edit!);
      const made = Object.values(parseSidecar(after).sidecar?.claims ?? {});
      assert.deepEqual(
        made.map(({ kind, target, speaker }) => [kind, exactOf(target), ...(speaker ? [speaker] : [])]),
        expected,
      );
      assert.deepEqual([plan.added, plan.left, plan.unsure], [expected.length, 0, unsure]);
      for (const claim of made) {
        assert.equal(claim.status, 'unchecked');
        assert.match(claim['same-as'] ?? '', /^other\.md#c-/u);
        assert.deepEqual(Object.keys(claim.evidence ?? {}), ['r-00000a']);
        assert.deepEqual([claim.verdict, claim.attribution, claim.reviews], [undefined, undefined, undefined]);
      }
      assert.deepEqual(result(after), { added: 0, linked: 0, left: 0, unsure });
    });
  }
});
