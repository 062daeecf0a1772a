import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Claim, ClaimValue } from '../../../src/core/claims/claim.js';
import { on, sidecarText } from '../claims/support.js';

/* Check A: words that differ from those signed off (`stale`), or that no longer read as the value stored with them. */

interface Case {
  readonly before: string;
  /** Words of the claim. */
  readonly words: string;
  readonly after: string;
  /** Stored with the claim; without it, the words are signed off as they are. */
  readonly value?: ClaimValue;
  readonly found?: 'stale' | 'value-changed';
}

const date = (timex: string): ClaimValue => ({ type: 'date', timex, relative: false });
const years = (count: number): ClaimValue => ({ type: 'duration', timex: `P${count}Y`, relative: false });
const money = (amount: string, currency: string): ClaimValue => ({ type: 'money', amount, currency, bound: 'exact' });
const edtf = (value: string): ClaimValue => ({ edtf: value }) as unknown as ClaimValue;

const spanish: readonly Case[] = [
  {
    before: 'La naviera gastará 12 mil millones de rublos en barcos.',
    words: '12 mil millones de rublos',
    after: 'La naviera gastará 13 mil millones de rublos en barcos.',
    found: 'stale',
  },
  {
    before: 'Abrirá en el tercer trimestre de 2024.',
    words: 'tercer trimestre de 2024',
    after: 'Abrirá en el tercer trimestre de 2024.',
    value: edtf('2024-36'),
    found: 'value-changed',
  },
  {
    before: 'El puente mide 312 metros de orilla a orilla.',
    words: '312 metros',
    after: 'El puente mide 321 metros de orilla a orilla.',
    found: 'stale',
  },
  {
    before: 'La obra costó 4 millones de euros al municipio.',
    words: '4 millones de euros',
    after: 'La obra costó 4 millones de euros al municipio.',
    value: money('40000000', 'EUR'),
    found: 'value-changed',
  },
  {
    before: 'La alcaldesa, de 41 años, dimitió el 3 de mayo de 2024.',
    words: '3 de mayo de 2024',
    after: 'La alcaldesa, de 41 años, dimitió el 5 de mayo de 2024.',
    value: date('2024-05-03'),
    found: 'value-changed',
  },
  {
    before: 'Subió un 3,5 % en marzo.',
    words: '3,5 %',
    after: 'Subió un 35 % en marzo.',
    found: 'stale',
  },
  {
    before: 'La naviera gastará 12 mil millones de rublos en barcos.',
    words: '12 mil millones de rublos',
    after: 'La naviera gastará 12\u00a0mil millones de rublos en barcos.',
  },
  {
    before: 'La obra costó 4 millones de euros.\n\nEl pleno la aprobó en mayo.\n',
    words: '4 millones de euros',
    after: 'El pleno la aprobó en mayo.\n\nLa obra costó 4 millones de euros.\n',
  },
  {
    before: 'La obra costó 4 millones de euros al municipio.',
    words: '4 millones de euros',
    after: 'Al municipio la obra le salió por 4 millones de euros en total.',
  },
  { before: 'Dijo «sí» 12 veces.', words: '12 veces', after: 'Dijo "sí" 12 veces.' },
  { before: 'Tiene 312 metros.', words: '312 metros', after: 'Tiene **312** metros.' },
  {
    before: 'La obra costó 4 millones de euros.',
    words: '4 millones de euros',
    after: 'La obra costó 4 millones\nde euros.',
    value: money('4000000', 'EUR'),
  },
  {
    before: 'Abrirá en el cuarto trimestre de 2024.',
    words: 'cuarto trimestre de 2024',
    after: 'Abrirá en el cuarto trimestre de 2024.',
    value: edtf('2024-36'),
  },
  {
    before: 'Costó 40,50 euros.',
    words: '40,50 euros',
    after: 'Costó 40,50 euros.',
    value: money('40.5', 'EUR'),
  },
  {
    before: 'La alcaldesa tiene 41 años.',
    words: '41 años',
    after: 'La alcaldesa tiene 41 años.',
    value: years(41),
  },
  {
    before: 'Viajó de Lugo – a Vigo – 3 veces.',
    words: '3 veces',
    after: 'Viajó de Lugo — a Vigo — 3 veces.',
  },
];

const english: readonly Case[] = [
  {
    before: 'The bridge cost $4.2 million to build.',
    words: '$4.2 million',
    after: 'The bridge cost $4.5 million to build.',
    found: 'stale',
  },
  {
    before: 'The 35-year-old mayor resigned.',
    words: '35-year-old',
    after: 'The 35-year-old mayor resigned.',
    value: years(34),
    found: 'value-changed',
  },
  {
    before: 'The bridge is 312 metres long.',
    words: '312 metres',
    after: 'The bridge is 321 metres long.',
    found: 'stale',
  },
  {
    before: 'It opens in the third quarter of 2024.',
    words: 'third quarter of 2024',
    after: 'It opens in the third quarter of 2024.',
    value: date('2024-Q4'),
    found: 'value-changed',
  },
  {
    before: 'The mayor resigned on 3 May 2024 at noon.',
    words: '3 May 2024',
    after: 'The mayor resigned on 5 May 2024 at noon.',
    value: date('2024-05-03'),
    found: 'value-changed',
  },
  { before: 'It rose 3.5% in March.', words: '3.5%', after: 'It rose 35% in March.', found: 'stale' },
  {
    before: 'They don’t pay the $4.2 million now.',
    words: 'don’t pay the $4.2 million',
    after: "They don't pay the $4.2 million now.",
  },
  {
    before: 'The bridge cost $4.2 million to build.',
    words: '$4.2 million',
    after: 'Nobody knew that the bridge had cost $4.2 million in the end.',
  },
  {
    before: 'The bridge cost $4.2 million.\n\nThe council met in May.\n',
    words: '$4.2 million',
    after: 'The council met in May.\n\nThe bridge cost $4.2 million.\n',
  },
  { before: 'It is 312 metres long.', words: '312 metres', after: 'It is 312\u00a0metres long.' },
  { before: 'It is 312 metres long.', words: '312 metres', after: 'It is _312 metres_ long.' },
  {
    before: 'The bridge cost $4.2 million.',
    words: '$4.2 million',
    after: 'The bridge cost $4.2\nmillion.',
    value: money('4200000.0', 'USD'),
  },
  {
    before: 'The 35-year-old mayor resigned.',
    words: '35-year-old',
    after: 'The 35-year-old mayor resigned.',
    value: years(35),
  },
  {
    before: 'It cost 40 dollars.',
    words: '40 dollars',
    after: 'It cost 40 dollars.',
    value: money('40', 'CAD'),
  },
  {
    before: 'It opens in the fourth quarter of 2024.',
    words: 'fourth quarter of 2024',
    after: 'It opens in the fourth quarter of 2024.',
    value: edtf('2024-36'),
  },
  { before: 'Trains ran 3 times – a record.', words: '3 times', after: 'Trains ran 3 times — a record.' },
];

function found(language: string, { before, words, after, value }: Case): readonly string[] {
  const signed: Partial<Claim> = {
    status: 'checked',
    verdict: 'correct',
    reviews: { ana: { date: '2024-05-02', verdict: 'correct', text: words } },
  };
  const stated: Partial<Claim> = value
    ? { status: 'waiting', kind: 'amount' in value ? 'amount' : 'date', value }
    : signed;
  const claim: Partial<Claim> = { target: on(before, words), ...stated };
  const sidecar = sidecarText({ 'c-000001': claim });
  return checkArticle(after, { language, sidecar, previous: before })
    .map(({ id }) => id)
    .filter((id) => id === 'stale' || id === 'value-changed');
}

for (const [language, cases] of [
  ['es', spanish],
  ['en', english],
] as const) {
  describe(`verified text, ${language}`, () => {
    for (const one of cases) {
      const value = one.value && ` (${JSON.stringify(one.value)})`;
      it(`${one.found ?? 'holds'}: ${one.words}${value ?? ''} → ${one.after.replace(/\n/gu, '⏎')}`, () =>
        assert.deepEqual(found(language, one), one.found ? [one.found] : []));
    }
  });
}

describe('a value of one kind', () => {
  it('is not that of a fact of another', () => {
    const article = 'El 12 de mayo de 2024 llovió.\n';
    const claim: Partial<Claim> = {
      target: on(article, '12 de mayo de 2024'),
      status: 'waiting',
      kind: 'amount',
      value: money('12', 'EUR'),
    };
    const [finding] = checkArticle(article, { language: 'es', sidecar: sidecarText({ 'c-000001': claim }) });
    assert.match(finding?.message ?? '', /reads as 2024-05-12; its claim says 12 EUR/u);
  });
});
