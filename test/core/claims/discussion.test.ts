import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { answer, ask, discussionOf, isDiscussed, remark, type Said } from '../../../src/core/claims/discussion.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import type { ClaimState } from '../../../src/core/claims/state.js';
import { on, sidecarText } from './support.js';

const ARTICLE = '---\nlang: en\n---\n\nThe island bought 3 ferries.\n';
const ID = 'c-000001';
const ANA = { by: 'ana', date: '2025-03-14', text: 'The report\n\nsays  so.' };
const QUESTION = { to: 'Lucia Brandt', text: 'Which ones?', date: '2025-03-12' };

/** A claim on the ferries, before and after edits. */
class Discussion {
  text: string;

  constructor(claim: Partial<Claim>) {
    this.text = sidecarText({ [ID]: { target: on(ARTICLE, '3'), status: 'unchecked', ...claim } });
  }

  get state(): ClaimState {
    return checkedArticle(ARTICLE, { sidecar: this.text }).states[0]!;
  }

  get said(): readonly Said[] {
    return discussionOf(this.state);
  }

  write(edit: SidecarEdit | undefined): void {
    assert.ok(edit);
    this.text = editSidecar(this.text, edit);
  }
}

describe('what is said about a claim', () => {
  it('is there for claims that wait or are disputed, or have a question; not for those that were withdrawn', () => {
    const claim = (more: Partial<Claim>): Claim => ({ target: on(ARTICLE, '3'), status: 'unchecked', ...more });
    assert.equal(isDiscussed(claim({})), false);
    assert.equal(isDiscussed(claim({ notes: 'ana, 2025-03-14: so.' })), false);
    assert.equal(isDiscussed(claim({ status: 'waiting' })), true);
    assert.equal(isDiscussed(claim({ status: 'disputed' })), true);
    assert.equal(isDiscussed(claim({ status: 'checked', question: QUESTION })), true);
    assert.equal(isDiscussed(claim({ status: 'withdrawn', question: QUESTION })), false);
  });

  it('is told with names and days where the notes have them, the question that waits last', () => {
    const { said } = new Discussion({
      status: 'waiting',
      question: QUESTION,
      reviews: { ben: { date: '2025-03-01', verdict: 'correct', text: '3' } },
      notes: [
        'Two counts exist.',
        'ana, 2025-03-10: I have asked.',
        '? 2025-03-09: Since when?',
        '? Press, room 3, 2025-03-08: Why?',
        '? Why then',
        'ana, 2025-13-10: no such day',
        ': , 2025: nothing',
      ].join('\n'),
    });
    assert.deepEqual(
      said.map((one) => (one.type === 'review' ? one.review.reviewer : one)),
      [
        'ben',
        { type: 'remark', text: 'Two counts exist.' },
        { type: 'remark', by: 'ana', date: '2025-03-10', text: 'I have asked.' },
        { type: 'asked', date: '2025-03-09', text: 'Since when?' },
        { type: 'asked', to: 'Press, room 3', date: '2025-03-08', text: 'Why?' },
        { type: 'asked', text: 'Why then' },
        { type: 'remark', text: 'ana, 2025-13-10: no such day' },
        { type: 'remark', text: ': , 2025: nothing' },
        { type: 'question', to: 'Lucia Brandt', date: '2025-03-12', text: 'Which ones?' },
      ],
    );
  });

  it('grows by a remark, which decides nothing', () => {
    const discussion = new Discussion({ status: 'disputed' });
    discussion.write(remark(discussion.state, ANA));
    assert.equal(discussion.state.claim.notes?.trim(), 'ana, 2025-03-14: The report says so.');
    assert.equal(discussion.state.claim.status, 'disputed');
    assert.deepEqual(discussion.said, [{ type: 'remark', by: 'ana', date: '2025-03-14', text: 'The report says so.' }]);
    assert.equal(remark(discussion.state, { ...ANA, text: ' \n ' }), undefined);
  });

  it('is answered: the claim waits no longer, question and answer stay', () => {
    const discussion = new Discussion({ status: 'waiting', question: QUESTION, notes: 'Two counts exist.' });
    discussion.write(answer([], discussion.state, ANA));
    const { claim } = discussion.state;
    assert.equal(claim.status, 'unchecked');
    assert.equal(claim.question, undefined);
    assert.deepEqual(discussion.said, [
      { type: 'remark', text: 'Two counts exist.' },
      { type: 'asked', to: 'Lucia Brandt', date: '2025-03-12', text: 'Which ones?' },
      { type: 'remark', by: 'ana', date: '2025-03-14', text: 'The report says so.' },
    ]);
    assert.equal(answer([], discussion.state, { ...ANA, text: '' }), undefined);
  });

  it('leaves what was signed and found as it is when a question is answered', () => {
    const reviews = { ben: { date: '2025-03-01', verdict: 'imprecise', text: '3' } } as const;
    const signed = new Discussion({ status: 'waiting', verdict: 'imprecise', question: QUESTION, reviews });
    signed.write(answer([], signed.state, ANA));
    assert.deepEqual([signed.state.claim.status, signed.state.claim.verdict], ['checked', 'imprecise']);

    const disputed = new Discussion({ status: 'disputed', verdict: 'incorrect', question: QUESTION });
    disputed.write(answer([], disputed.state, ANA));
    const { status, verdict, question } = disputed.state.claim;
    assert.deepEqual([status, verdict, question], ['disputed', 'incorrect', undefined]);
  });

  it('keeps a question that another one takes the place of', () => {
    const discussion = new Discussion({ status: 'waiting', question: QUESTION });
    const next = { text: 'And when?', date: '2025-03-15' };
    discussion.write(ask([], discussion.state, next));
    assert.deepEqual(discussion.said, [
      { type: 'asked', to: 'Lucia Brandt', date: '2025-03-12', text: 'Which ones?' },
      { type: 'question', date: '2025-03-15', text: 'And when?' },
    ]);
    discussion.write(ask([], discussion.state, { ...next, to: 'ben' }));
    assert.equal(discussion.said.length, 2, 'the same question to somebody else is not asked twice');
  });
});
