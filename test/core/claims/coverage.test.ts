import assert from 'node:assert/strict';
import { coverage } from '../../../src/core/claims/checked-article.js';
import type { Claim, ClaimKind, Review } from '../../../src/core/claims/claim.js';
import type { Coverage } from '../../../src/core/claims/coverage.js';
import { on, sidecarText } from './support.js';

const HEAD = '---\nlang: es\ndate: 2024-05-02\n---\n\n';
const SENTENCE = 'El puente de la ría costó 12 millones de euros.';
const ARTICLE = `${HEAD}${SENTENCE} Tardaron tres años en levantarlo.\n`;
const MONEY = '12 millones de euros';

/** A claim on the money that one person has signed off. */
function signed(more: Partial<Claim> = {}, review: Partial<Review> = {}): Partial<Claim> {
  return {
    target: on(ARTICLE, MONEY),
    status: 'checked',
    verdict: 'correct',
    reviews: { ana: { date: '2024-05-02', verdict: 'correct', text: MONEY, sentence: SENTENCE, ...review } },
    ...more,
  };
}

function standing(result: Coverage, text: string): string | undefined {
  return result.facts.find((fact) => fact.text === text)?.standing;
}

function moneyWith(claim: Partial<Claim>, article = ARTICLE, config?: string, sources = SOURCES): string | undefined {
  return standing(coverage(article, sidecarText({ 'c-000001': claim }, sources), config), MONEY);
}

const SOURCES = {
  'r-000001': { type: 'document', title: 'Liquidación de obra' },
  'r-000002': { type: 'web', title: 'Nota', url: 'https://example.org/n' },
  'r-000003': { type: 'web', title: 'Nota', url: 'https://example.org/n', archived: 'https://archive.example/n' },
};

describe('coverage', () => {
  it('has nothing covered by a claim that a merge left open, not even by its entity or statement', () => {
    const open = { 'x-conflict': { notes: { ours: 'a', theirs: 'b' } } };
    assert.equal(moneyWith(signed()), 'covered');
    assert.equal(moneyWith({ ...signed(), ...open }), 'open');
    const statement = { target: on(ARTICLE, SENTENCE), kind: 'statement' as ClaimKind, ...open };
    assert.equal(moneyWith({ ...signed({}, { text: SENTENCE }), ...statement }), 'open');
  });

  describe('of a fact with a claim of its own', () => {
    it('counts all as open without a sidecar', () => {
      const { covered, open, apart } = coverage(ARTICLE, undefined);
      assert.deepEqual({ covered, open, apart }, { covered: 0, open: 2, apart: 0 });
    });
    it('covers what is checked and correct', () => assert.equal(moneyWith(signed()), 'covered'));
    it('covers it without a signature where none is required', () =>
      assert.equal(moneyWith({ target: on(ARTICLE, MONEY), status: 'checked', verdict: 'correct' }), 'covered'));
    it('leaves the other facts open', () => {
      const { kinds } = coverage(ARTICLE, sidecarText({ 'c-000001': signed() }));
      assert.deepEqual(kinds.amount, { covered: 1, open: 0, apart: 0 });
      assert.deepEqual(kinds.date, { covered: 0, open: 1, apart: 0 });
    });
    for (const status of ['unchecked', 'waiting', 'needs-source', 'disputed'] as const) {
      it(`leaves it open while it is ${status}`, () => assert.equal(moneyWith(signed({ status })), 'open'));
    }
    for (const verdict of ['imprecise', 'missing-context', 'outdated', 'unsupported', 'incorrect'] as const) {
      it(`is not covered by ${verdict}`, () => assert.equal(moneyWith(signed({ verdict }, { verdict })), 'open'));
    }
    it('is not covered by a check without a verdict', () => {
      const { verdict: _, ...claim } = signed();
      assert.equal(moneyWith(claim), 'open');
    });
    for (const status of ['not-checkable', 'withdrawn'] as const) {
      it(`counts apart when ${status}`, () => {
        const claim: Partial<Claim> = { target: on(ARTICLE, MONEY), status, notes: 'Cifra del contrato secreto.' };
        const { covered, open, apart } = coverage(ARTICLE, sidecarText({ 'c-000001': claim }));
        assert.deepEqual({ covered, open, apart }, { covered: 0, open: 1, apart: 1 });
      });
    }
    it('takes the claim although its words differ a little from those recognised', () =>
      assert.equal(
        moneyWith({ target: on(ARTICLE, '12 millones'), status: 'checked', verdict: 'correct' }),
        'covered',
      ));
    it('is not covered by a claim about something of another kind on its words', () =>
      assert.equal(moneyWith(signed({ kind: 'date' })), 'open'));
  });

  describe('when the article has changed', () => {
    it('opens a fact whose figure is another', () => {
      const now = ARTICLE.replace('12 millones', '13 millones');
      assert.equal(standing(coverage(now, sidecarText({ 'c-000001': signed() })), '13 millones de euros'), 'open');
    });
    it('opens a fact whose sentence is another', () =>
      assert.equal(moneyWith(signed(), ARTICLE.replace('El puente', 'El túnel')), 'open'));
    it('opens a fact whose claim is checked without a signature and whose words changed', () => {
      const claim = { target: on(ARTICLE, MONEY), status: 'checked', verdict: 'correct' } as const;
      const now = ARTICLE.replace('12 millones', '13 millones');
      assert.equal(standing(coverage(now, sidecarText({ 'c-000001': claim })), '13 millones de euros'), 'open');
    });
    it('minds neither bold words nor lines wrapped elsewhere, dashes or quotation marks', () => {
      const now = ARTICLE.replace('12 millones de', '**12 millones\nde**');
      assert.equal(coverage(now, sidecarText({ 'c-000001': signed() })).kinds.amount.covered, 1);
    });
    it('minds a changed separator', () => {
      const then = ARTICLE.replace('12 millones', '1.200 millones');
      const text = '1.200 millones de euros';
      const sentence = SENTENCE.replace(MONEY, text);
      const claim = signed({ target: on(then, text) }, { text, sentence });
      const now = then.replace('1.200', '1,200');
      assert.equal(coverage(then, sidecarText({ 'c-000001': claim })).kinds.amount.covered, 1);
      assert.equal(coverage(now, sidecarText({ 'c-000001': claim })).kinds.amount.covered, 0);
    });
    it('covers nothing by words that stand in two places alike', () => {
      const line = '- Costó 12 millones de euros en total.\n';
      const now = `${HEAD}${line}${line}${line}`;
      const target = { prefix: 'Costó ', exact: MONEY, suffix: ' en total.' };
      assert.equal(moneyWith(signed({ target }), now), 'open');
    });
    it('covers nothing by words that are gone', () => {
      const now = `${HEAD}Otra historia sobre una ciudad sin puentes, que gastó 9 euros.\n`;
      assert.equal(coverage(now, sidecarText({ 'c-000001': signed() })).covered, 0);
    });
    it('keeps a not-checkable fact open when its words changed', () => {
      const claim: Partial<Claim> = {
        target: on(ARTICLE, MONEY),
        status: 'not-checkable',
        notes: 'Sin fuente posible.',
      };
      const now = ARTICLE.replace('12 millones', '13 millones');
      assert.equal(coverage(now, sidecarText({ 'c-000001': claim })).apart, 0);
    });
  });

  describe('with several reviews', () => {
    const review = signed().reviews?.ana as Review;
    it('covers what two agree on', () =>
      assert.equal(moneyWith(signed({ reviews: { ana: review, leo: review } })), 'covered'));
    it('leaves open what they disagree on', () =>
      assert.equal(moneyWith(signed({ reviews: { ana: review, leo: { ...review, verdict: 'imprecise' } } })), 'open'));
    it('leaves open what one of them signed in other words', () =>
      assert.equal(
        moneyWith(signed({ reviews: { ana: review, leo: { ...review, text: '11 millones de euros' } } })),
        'open',
      ));
    it('leaves open what one of them signed in another sentence', () =>
      assert.equal(
        moneyWith(signed({ reviews: { ana: review, leo: { ...review, sentence: 'El puente costó eso.' } } })),
        'open',
      ));
    it('leaves open a verdict that the only review does not share', () =>
      assert.equal(moneyWith(signed({}, { verdict: 'incorrect' })), 'open'));
  });

  describe('of what a statement is around', () => {
    const whole = (more: Partial<Claim> = {}): Partial<Claim> =>
      signed({ target: on(ARTICLE, SENTENCE), kind: 'statement', ...more }, { text: SENTENCE });
    it('covers the facts inside', () => assert.equal(moneyWith(whole()), 'covered'));
    it('covers none outside', () =>
      assert.equal(coverage(ARTICLE, sidecarText({ 'c-000001': whole() })).kinds.date.covered, 0));
    it('covers nothing when it is incorrect', () => assert.equal(moneyWith(whole({ verdict: 'incorrect' })), 'open'));
    it('covers facts that have a block of their own nobody has touched', () => {
      const claims = { 'c-000001': { target: on(ARTICLE, MONEY), status: 'unchecked' as const }, 'c-000002': whole() };
      assert.equal(standing(coverage(ARTICLE, sidecarText(claims)), MONEY), 'covered');
    });
    it('does not cover a fact whose own claim is incorrect', () => {
      const own = signed({ verdict: 'incorrect' }, { verdict: 'incorrect' });
      const claims = { 'c-000001': own, 'c-000002': whole() };
      assert.equal(standing(coverage(ARTICLE, sidecarText(claims)), MONEY), 'open');
    });
    it('is not covered by a quotation', () => assert.equal(moneyWith(whole({ kind: 'quotation' })), 'open'));
    it('opens all inside when a word of it changes', () =>
      assert.equal(moneyWith(whole(), ARTICLE.replace('de la ría', 'de la bahía')), 'open'));
  });

  describe('of a table', () => {
    const article = `${HEAD}| Año | Coste |\n| --- | --- |\n| 2019 | 12 millones de euros |\n| 2020 | 15 millones de euros |\n\nY 3 euros más.\n`;
    const claim: Partial<Claim> = {
      target: on(article, 'Coste'),
      kind: 'table',
      status: 'checked',
      verdict: 'correct',
    };
    it('covers its cells by a claim on one of them, and nothing else', () => {
      const result = coverage(article, sidecarText({ 'c-000001': claim }));
      assert.equal(standing(result, MONEY), 'covered');
      assert.equal(standing(result, '15 millones de euros'), 'covered');
      assert.equal(standing(result, '3 euros'), 'open');
    });
  });

  describe('of what somebody else says', () => {
    const quotation = '«Gastamos 12 millones de euros»';
    const article = `${HEAD}${quotation}, dijo Ana Ruiz. Según la policía, fueron 300 personas. Volvieron 20 personas.\n`;
    const about = (words: string, more: Partial<Claim> = {}): Partial<Claim> => ({
      target: on(article, words),
      status: 'checked',
      verdict: 'correct',
      ...more,
    });
    const said = (text: string, claims: Readonly<Record<string, Partial<Claim>>>): unknown =>
      coverage(article, sidecarText(claims)).facts.find((fact) => fact.text === text)?.said;
    const quoted = (more: Partial<Claim>): Partial<Claim> => about(quotation, { kind: 'quotation', ...more });

    it('asks whether it was said, too', () => {
      assert.deepEqual(said(MONEY, {}), { standing: 'open' });
      assert.deepEqual(said('300', {}), { standing: 'open' });
      assert.equal(said('20', {}), undefined);
    });
    it('has each answered by a claim of its own', () => {
      const both = { 'c-000001': about(MONEY), 'c-000002': quoted({ attribution: 'verbatim' }) };
      assert.deepEqual(said(MONEY, both), { standing: 'covered', claim: 'c-000002' });
      assert.equal(standing(coverage(article, sidecarText(both)), MONEY), 'covered');
      const { 'c-000002': alone } = both;
      assert.equal(standing(coverage(article, sidecarText({ 'c-000002': alone })), MONEY), 'open');
      assert.deepEqual(said(MONEY, { 'c-000001': both['c-000001'] }), { standing: 'open' });
    });
    it('has it answered for an account, too', () => {
      const account = about('fueron 300 personas', { kind: 'quotation', attribution: 'faithful' });
      assert.deepEqual(said('300', { 'c-000001': account }), { standing: 'covered', claim: 'c-000001' });
    });
    for (const [name, more, state] of [
      ['misquoted', { attribution: 'misquoted' }, 'open'],
      ['not found', { attribution: 'not-found' }, 'open'],
      ['disputed', { status: 'disputed' }, 'open'],
      ['not checkable', { status: 'not-checkable' }, 'apart'],
    ] as const) {
      it(`knows a quotation that is ${name}`, () =>
        assert.deepEqual(said(MONEY, { 'c-000001': quoted(more) }), { standing: state, claim: 'c-000001' }));
    }
    it('opens when a word of the quotation changes', () => {
      const claim = quoted({ reviews: { ana: { verdict: 'correct', text: quotation } } });
      const changed = article.replace('Gastamos', 'Gastaron');
      const { facts } = coverage(changed, sidecarText({ 'c-000001': claim }));
      assert.equal(facts.find((fact) => fact.text === MONEY)?.said?.standing, 'open');
    });
  });

  describe('of an entity', () => {
    const article = `${HEAD}El director de Puertos del Norte habló ayer. Según Puertos del Norte, la obra sigue. Puertos del Norte no dará más datos.\n`;
    const name = 'Puertos del Norte';
    const claim = (nth: number): Partial<Claim> => ({
      target: on(article, name, nth),
      status: 'checked',
      verdict: 'correct',
    });
    it('counts it once', () => {
      const { facts } = coverage(article, undefined);
      const entities = facts.filter((fact) => fact.text === name);
      assert.equal(entities.length, 1);
      assert.equal(entities[0]?.mentions, 3);
    });
    for (const nth of [1, 2, 3]) {
      it(`covers it by a claim at mention ${nth}`, () =>
        assert.equal(standing(coverage(article, sidecarText({ 'c-000001': claim(nth) })), name), 'covered'));
    }
    it('covers it by a statement around one mention', () => {
      const sentence = 'Según Puertos del Norte, la obra sigue.';
      const statement: Partial<Claim> = { ...claim(1), target: on(article, sentence), kind: 'statement' };
      assert.equal(standing(coverage(article, sidecarText({ 'c-000001': statement })), name), 'covered');
    });
  });

  describe('with requirements', () => {
    const linked = (evidence: Claim['evidence']): Partial<Claim> => signed({ ...(evidence && { evidence }) });
    const cases: readonly [string, string, Claim['evidence'], string][] = [
      ['a source, without one', 'require: { amount: { source: true } }', undefined, 'open'],
      ['a source, with one', 'require: { amount: { source: true } }', { 'r-000001': {} }, 'covered'],
      [
        'a source, with one that is not in the file',
        'require: { every: { source: true } }',
        { 'r-999999': {} },
        'open',
      ],
      ['a place in it, without', 'require: { every: { at: true } }', { 'r-000001': {} }, 'open'],
      ['a place in it, with', 'require: { every: { at: true } }', { 'r-000001': { at: 'p. 4' } }, 'covered'],
      ['an archive, without', 'require: { amount: { archive: true } }', { 'r-000002': {} }, 'open'],
      ['an archive, with', 'require: { amount: { archive: true } }', { 'r-000003': {} }, 'covered'],
      [
        'an archive, of a source without an address',
        'require: { amount: { archive: true } }',
        { 'r-000001': {} },
        'covered',
      ],
      ['two signatures, with one', 'require: { amount: { signatures: 2 } }', undefined, 'open'],
      ['a source of another kind', 'require: { date: { source: true } }', undefined, 'covered'],
      [
        'a source but not of amounts',
        'require: { every: { source: true }, amount: { source: false } }',
        undefined,
        'covered',
      ],
    ];
    for (const [what, config, evidence, expected] of cases) {
      it(`for ${what}: ${expected}`, () => assert.equal(moneyWith(linked(evidence), ARTICLE, config), expected));
    }
    it('counts two signatures', () => {
      const review = signed().reviews?.ana as Review;
      const claim = signed({ reviews: { ana: review, leo: review } });
      assert.equal(moneyWith(claim, ARTICLE, 'require: { amount: { signatures: 2 } }'), 'covered');
    });
    const by = (...people: readonly string[]): Partial<Claim> => {
      const review = signed().reviews?.ana as Review;
      return signed({ reviews: Object.fromEntries(people.map((person) => [person, review])) });
    };
    const lawyer = 'require: { every: { signed-by: ["ana | leo", "Marta Gil"] } }';
    it('asks for the signatures of people, or of one of several', () => {
      assert.equal(moneyWith(by('ana'), ARTICLE, lawyer), 'open');
      assert.equal(moneyWith(by('marta gil'), ARTICLE, lawyer), 'open');
      assert.equal(moneyWith(by('leo', 'marta gil'), ARTICLE, lawyer), 'covered');
      const old = { ...(by('marta gil').reviews?.['marta gil'] as Review), text: '13 millones de euros' };
      assert.equal(moneyWith(signed({ reviews: { ...by('leo').reviews, 'Marta Gil': old } }), ARTICLE, lawyer), 'open');
    });
    it('asks claims of a priority for more', () => {
      const config = 'require: { amount: { signatures: 1 }, legal: { signed-by: ["leo"], signatures: 2 } }';
      assert.equal(moneyWith(by('ana'), ARTICLE, config), 'covered');
      assert.equal(moneyWith({ ...by('ana'), priority: 'high' }, ARTICLE, config), 'covered');
      assert.equal(moneyWith({ ...by('ana', 'eva'), priority: 'legal' }, ARTICLE, config), 'open');
      assert.equal(moneyWith({ ...by('ana', 'leo'), priority: 'legal' }, ARTICLE, config), 'covered');
    });
    it('asks the statement around a fact for what the priority of the fact’s own claim requires', () => {
      const config = 'require: { legal: { signed-by: ["leo"] } }';
      const around = (...people: readonly string[]): string | undefined => {
        const review = { date: '2024-05-02', verdict: 'correct', text: SENTENCE, sentence: SENTENCE } as const;
        const reviews = Object.fromEntries(people.map((person) => [person, review]));
        const statement = signed({ target: on(ARTICLE, SENTENCE), kind: 'statement' as ClaimKind, reviews });
        const own: Partial<Claim> = { target: on(ARTICLE, MONEY), status: 'unchecked', priority: 'legal' };
        const text = sidecarText({ 'c-000001': own, 'c-000002': statement }, SOURCES);
        return standing(coverage(ARTICLE, text, config), MONEY);
      };
      assert.equal(around('ana'), 'open');
      assert.equal(around('leo'), 'covered');
    });
    it('asks a statement for what its own kind requires too', () => {
      const statement = signed({ target: on(ARTICLE, SENTENCE), kind: 'statement' as ClaimKind }, { text: SENTENCE });
      assert.equal(moneyWith(statement, ARTICLE, 'require: { statement: { source: true } }'), 'open');
    });
  });

  it('covers nothing and says so when the sidecar cannot be read', () => {
    const result = coverage(ARTICLE, 'factmark: 1\n<<<<<<< ours\n');
    assert.equal(result.unreadable, true);
    assert.equal(result.covered, 0);
  });
  it('refuses a sidecar that is not text', () =>
    assert.throws(() => coverage(ARTICLE, 7 as unknown as string), /sidecar must be/u));
});
