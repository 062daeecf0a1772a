import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause, until } from '../support.js';
import { acceptAll, escapeAll, run, sidecarText } from './commands/support.js';
import { claimsIn, press, roundView, toldWords, useReviewer } from './roundSupport.js';
import { openClaimed } from './support.js';

const ARTICLE = `---
date: 2025-03-14
lang: en
---
“We sold 14 ferries before the winter,” said Lucia Brandt.

The harbour takes 900 ships.
`;
const SAID = 'We sold 14 ferries before the winter';

describe('a round at quotations', () => {
  useReviewer('ana');

  const begun = async () => {
    const opened = await openClaimed(ARTICLE, null);
    await run('annotate', { offset: ARTICLE.indexOf('before'), kind: 'quotation', speaker: 'Lucia Brandt' });
    await until('the claim', () => opened.claimed.claims.length === 1);
    await run('checkArticle', { open: true });
    assert.equal(await toldWords(), SAID);
    const quotation = async () => {
      const claim = (await claimsIn(opened)).find(({ kind }) => kind === 'quotation');
      return [claim?.status, claim?.verdict, claim?.attribution];
    };
    return { ...opened, quotation };
  };

  it('asks whether it was said so before it is signed as correct, and takes both back', async () => {
    const opened = await begun();
    const before = await sidecarText(opened);
    const { text, label } = await roundView();
    assert.match(text, /was it said so\?$/);
    assert.match(label, /Was it said so\? W word for word, T faithful, M misquoted, O not found/);

    await pause(110);
    await escapeAll(run('roundCorrect'));
    assert.equal(await sidecarText(opened), before);
    assert.equal(await toldWords(), SAID);
    await pause(110);
    await acceptAll(run('roundCorrect'));
    assert.deepEqual(await opened.quotation(), ['checked', 'correct', 'verbatim']);
    assert.equal(await toldWords(), '14');
    await press('roundUndo');
    assert.equal(await sidecarText(opened), before);
    assert.equal(await toldWords(), SAID);
  });

  it('answers with one key', async () => {
    const opened = await begun();
    const before = await sidecarText(opened);
    for (const [key, ...found] of [
      ['roundVerbatim', 'checked', 'correct', 'verbatim'],
      ['roundFaithful', 'checked', 'correct', 'faithful'],
      ['roundMisquoted', 'checked', 'incorrect', 'misquoted'],
      ['roundNotFound', 'checked', 'unsupported', 'not-found'],
    ] as const) {
      await press(key);
      assert.deepEqual(await opened.quotation(), found);
      assert.equal(await toldWords(), '14');
      await press('roundUndo');
      assert.equal(await sidecarText(opened), before, key);
    }
  });

  it('signs the quotation around a fact, and stays to ask whether the fact is true', async () => {
    const opened = await openClaimed(ARTICLE, null);
    await run('checkArticle', { kind: 'amount' });
    assert.equal(await toldWords(), '14');
    assert.match((await roundView()).label, /Was it said so\?/);
    await press('roundFaithful');
    assert.deepEqual(
      (await claimsIn(opened)).map(({ kind, attribution, verdict }) => [kind, attribution, verdict]),
      [['quotation', 'faithful', 'correct']],
    );
    assert.equal(await toldWords(), '14');
    await until('answered', async () => !/Was it said so/.test((await roundView()).label));
    await press('roundCorrect');
    assert.equal(await toldWords(), '900');
    await press('roundVerbatim');
    assert.equal((await claimsIn(opened)).length, 2, 'there is no quotation');
    await vscode.commands.executeCommand('notifications.clearAll');
    await press('roundUndo');
    await press('roundUndo');
    assert.equal(await sidecarText(opened), undefined);
  });

  it('leaves the quotation when the whole sentence is signed, and with others in the view asks once', async () => {
    const opened = await begun();
    await press('roundSentence');
    assert.deepEqual(await opened.quotation(), ['unchecked', undefined, undefined]);
    assert.equal(await toldWords(), SAID);
    await press('roundUndo');
    const [id = ''] = opened.claimed.claims.map((claim) => claim.id);
    const offsets = [ARTICLE.indexOf('14 ferries'), ARTICLE.indexOf('900')];
    const article = opened.uri.toString();
    const several = [{ article, claim: id }, ...offsets.map((offset) => ({ article, offset }))];
    await acceptAll(run('signOff', { ...several[0], verdict: 'correct' }, several));
    assert.deepEqual(
      (await claimsIn(opened)).map(({ kind, verdict, attribution }) => [kind, verdict, attribution]),
      [
        ['quotation', 'correct', 'verbatim'],
        ['amount', 'correct', undefined],
        ['amount', 'correct', undefined],
      ],
    );
  });
});
