import assert from 'node:assert/strict';
import { annotate, selectionIn } from '../../../src/core/claims/annotate.js';
import { type CheckedArticle, checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import {
  addNote,
  applySuggestion,
  decide,
  signOff,
  suggest,
  UnsignableError,
} from '../../../src/core/claims/sign-off.js';
import { signOffFacts } from '../../../src/core/claims/sign-selection.js';
import { applyEdit } from '../../../src/core/text/edits.js';

const HEAD = '---\nlang: es\ndate: 2024-05-02\n---\n\n';
const SENTENCE = 'El museo recibió 40.000 visitas en 2023.';
const ARTICLE = `${HEAD}${SENTENCE} El año anterior fueron 35.000 visitas.\n`;
const ANA = { reviewer: 'ana', date: '2024-05-03', verdict: 'correct' } as const;

function spanOf(source: string, words: string): { start: number; end: number } {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
}

/** A sidecar with a claim on the visits, and the article read with it. */
function annotated(article = ARTICLE): { sidecar: string; read: (source?: string) => CheckedArticle } {
  const { article: text, states } = checkedArticle(article);
  const span = spanOf(article, '40.000');
  const sidecar = editSidecar('factmark: 1\n', annotate(text, states, { id: 'c-000001', span }));
  return { sidecar, read: (source = article) => checkedArticle(source, { sidecar }) };
}

function claimAfter(sidecar: string, edit: SidecarEdit, id = 'c-000001'): Claim {
  return parseSidecar(editSidecar(sidecar, edit)).sidecar!.claims[id]!;
}

describe('signing off', () => {
  it('writes who, when, the verdict, the words and their sentence; kind and value the first time', () => {
    const { sidecar, read } = annotated();
    const { article, facts, states } = read();
    const claim = claimAfter(sidecar, signOff(article, facts, states[0]!, ANA));
    assert.equal(claim.status, 'checked');
    assert.equal(claim.verdict, 'correct');
    assert.deepEqual(
      { ...claim.reviews!.ana },
      { date: '2024-05-03', verdict: 'correct', text: '40.000', sentence: SENTENCE },
    );
    assert.equal(claim.kind, 'amount');
    assert.equal((claim.value as { amount: string }).amount, '40000');
  });
  it('makes the claim sound, and changed words make it stale', () => {
    const { sidecar, read } = annotated();
    const { article, facts, states } = read();
    const after = editSidecar(sidecar, signOff(article, facts, states[0]!, ANA));
    assert.equal(checkedArticle(ARTICLE, { sidecar: after }).states[0]?.condition, 'sound');
    const changed = ARTICLE.replace('40.000', '41.000');
    assert.equal(checkedArticle(changed, { sidecar: after }).states[0]?.condition, 'stale');
  });
  it('of changed words takes them over into target and value', () => {
    const first = annotated();
    const then = first.read();
    const signed = editSidecar(first.sidecar, signOff(then.article, then.facts, then.states[0]!, ANA));
    const now = ARTICLE.replace('40.000', '41.000');
    const { article, facts, states } = checkedArticle(now, { sidecar: signed });
    const claim = claimAfter(signed, signOff(article, facts, states[0]!, { ...ANA, date: '2024-05-04' }));
    assert.equal((claim.target as { exact: string }).exact, '41.000');
    assert.equal(claim.reviews!.ana!.text, '41.000');
    assert.equal((claim.value as { amount: string }).amount, '41000');
  });
  it('keeps the review of somebody else', () => {
    const { sidecar, read } = annotated();
    const { article, facts, states } = read();
    const once = editSidecar(sidecar, signOff(article, facts, states[0]!, ANA));
    const again = checkedArticle(ARTICLE, { sidecar: once });
    const claim = claimAfter(once, signOff(again.article, again.facts, again.states[0]!, { ...ANA, reviewer: 'leo' }));
    assert.deepEqual(Object.keys(claim.reviews!), ['ana', 'leo']);
  });
  it('is refused where the words are gone', () => {
    const { read } = annotated();
    const { article, facts, states } = read('Nada de todo aquello.\n');
    assert.throws(() => signOff(article, facts, states[0]!, ANA), UnsignableError);
  });
  it('of a whole sentence signs every fact in it, by its claim or a new one', () => {
    const { sidecar, read } = annotated();
    const checked = read();
    const { facts, wholeSentence } = selectionIn(checked.article, checked.facts, spanOf(ARTICLE, SENTENCE));
    assert.equal(wholeSentence, true);
    assert.deepEqual(
      facts.map(({ text }) => text),
      ['40.000', '2023'],
    );
    const after = editSidecar(sidecar, signOffFacts(checked, facts, ANA, () => 'c-000002')!);
    const { claims } = parseSidecar(after).sidecar!;
    assert.deepEqual(Object.keys(claims), ['c-000001', 'c-000002']);
    for (const claim of Object.values(claims)) assert.equal(claim.reviews!.ana!.sentence, SENTENCE);
    assert.equal(claims['c-000002']!.kind, 'date');
  });
});

describe('a selection', () => {
  const { article, facts } = checkedArticle(ARTICLE);
  it('of part of a sentence is no sentence', () =>
    assert.equal(selectionIn(article, facts, spanOf(ARTICLE, 'museo recibió 40.000')).wholeSentence, false));
  it('of a sentence without its full stop is one', () =>
    assert.equal(selectionIn(article, facts, spanOf(ARTICLE, SENTENCE.slice(0, -1))).wholeSentence, true));
  it('that is only the caret chooses the fact it stands in', () => {
    const at = ARTICLE.indexOf('000');
    assert.deepEqual(
      selectionIn(article, facts, { start: at, end: at }).facts.map(({ text }) => text),
      ['40.000'],
    );
  });
});

describe('other decisions', () => {
  it('set a status with what it needs', () => {
    const { sidecar, read } = annotated();
    const { facts, states } = read();
    const question = { to: 'prensa@', text: '¿De qué mes?', date: '2024-05-03' };
    const claim = claimAfter(sidecar, decide(facts, states[0]!, { status: 'waiting', question })!);
    assert.equal(claim.status, 'waiting');
    assert.equal(claim.question?.text, '¿De qué mes?');
    assert.equal(claim.kind, 'amount');
  });
  it('write nothing when nothing changes', () => {
    const { read } = annotated();
    const { facts, states } = read();
    assert.equal(decide(facts, states[0]!, { status: 'unchecked' }), undefined);
    assert.equal(addNote(states[0]!, '  '), undefined);
  });
  it('write a note behind the earlier one', () => {
    const { sidecar, read } = annotated();
    const one = editSidecar(sidecar, addNote(read().states[0]!, 'Llamar al museo.')!);
    const { states } = checkedArticle(ARTICLE, { sidecar: one });
    assert.equal(
      claimAfter(one, addNote(states[0]!, 'Nadie contesta.')!).notes?.trim(),
      'Llamar al museo.\nNadie contesta.',
    );
  });
  it('put a suggestion into the article, which makes a signed claim stale', () => {
    const { sidecar, read } = annotated();
    const { article, facts, states } = read();
    const signed = editSidecar(sidecar, signOff(article, facts, states[0]!, ANA));
    const before = checkedArticle(ARTICLE, { sidecar: signed });
    const suggested = editSidecar(signed, suggest(facts, before.states[0]!, 'casi 40.000')!);
    const state = checkedArticle(ARTICLE, { sidecar: suggested }).states[0]!;
    const applied = applySuggestion(state)!;
    const now = applyEdit(ARTICLE, applied.article);
    const after = checkedArticle(now, { sidecar: editSidecar(suggested, applied.sidecar) }).states[0]!;
    assert.ok(now.includes('recibió casi 40.000 visitas'));
    assert.equal(after.condition, 'stale');
    assert.equal(after.words, 'casi 40.000');
    assert.equal(after.claim.suggestion, undefined);
  });
});
