import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { factmark, makeFile, openArticle, pause, place, until } from '../support.js';
import { acceptAll, escapeAll, run, selectWords, sidecarText } from './commands/support.js';
import {
  claimsIn,
  decisionsIn,
  press,
  ROUND_ARTICLE,
  ROUND_FACTS,
  roundView,
  toldWords,
  type,
  useReviewer,
} from './roundSupport.js';
import { ARTICLE, openClaimed, writeText } from './support.js';

describe('a round through an article', () => {
  useReviewer('ana');

  it('goes from fact to fact: selected, told, and back by sentences', async () => {
    const { editor, document } = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: false });
    const seen: (string | undefined)[] = [];
    for (const _ of ROUND_FACTS) {
      seen.push(await toldWords());
      assert.equal(document.getText(editor.selection), await toldWords());
      await press('roundNext');
    }
    assert.deepEqual(seen, ROUND_FACTS);
    assert.equal((await roundView()).progress.isAtEnd, true);
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await press('roundPrevious');
    assert.equal(await toldWords(), '40');
    await press('roundPreviousSentence');
    assert.equal(await toldWords(), '900');
    await press('roundPreviousSentence');
    assert.equal(await toldWords(), '12%');
    await press('roundNextSentence');
    assert.equal(await toldWords(), '900');
    const { text, label } = await roundView();
    assert.match(text, /5 of 6$/);
    assert.match(label, /^Fact 5 of 6: 900, 900 ships, not on the list\. 0 decided/);
  });

  it('asks what to go through, the open facts first', async () => {
    const opened = await openClaimed();
    const { open } = opened.claimed.coverage;
    await acceptAll(run('checkArticle'));
    assert.equal((await roundView()).progress.total, open);
    await run('roundLeave');
    assert.equal(await escapeAll(run('checkArticle')), undefined);
    assert.equal((await factmark()).round(), undefined);
  });

  it('goes through what is open, of one kind, or in a selection', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { kind: 'date' });
    assert.equal((await roundView()).progress.total, 1);
    assert.equal(await toldWords(), '3 March 2025');
    selectWords(opened, 'Traffic grew by 12%.\n\nThe harbour takes 900');
    await run('checkArticle', { within: true });
    assert.deepEqual([await toldWords(), (await roundView()).progress.total], ['12%', 2]);
    await press('roundCorrect');
    await run('checkArticle', { open: true });
    assert.equal((await roundView()).progress.total, 5);
    await run('checkArticle', { open: true, kind: 'date', start: 0, end: 10 });
    assert.equal((await factmark()).round(), undefined, 'there is nothing to go through');
  });

  it('begins for a file chosen in the Explorer, which is then in front', async () => {
    const uri = await makeFile(ROUND_ARTICLE);
    const started = run('checkArticle', uri, [uri]);
    await acceptAll(started);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.equal(await toldWords(), ROUND_FACTS[0]);
  });

  it('writes what each key means, goes on, and takes each step back', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    const texts: (string | undefined)[] = [];
    const step = async (command: string, answers?: object): Promise<void> => {
      texts.push(await sidecarText(opened));
      await press(command, answers);
    };
    await step('roundCorrect');
    await step('roundImprecise');
    await step('roundNeedsSource');
    await step('roundDisputed');
    await step('roundAsk', { to: 'Marta', text: 'How many?' });
    await step('roundNotCheckable', { note: 'An opinion.' });
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.deepEqual(await decisionsIn(opened), [
      '3 checked correct',
      '48 million euros checked imprecise',
      '3 March 2025 needs-source',
      '12% disputed',
      '900 waiting',
      '40 not-checkable',
    ]);
    const [, , , , waiting, not] = await claimsIn(opened);
    assert.deepEqual([waiting?.question?.to, waiting?.question?.text], ['Marta', 'How many?']);
    assert.equal(not?.notes?.trim(), 'An opinion.');
    for (const before of texts.toReversed()) {
      await press('roundUndo');
      assert.equal(await sidecarText(opened), before);
    }
    assert.equal(await toldWords(), '3');
    assert.equal((await roundView()).progress.decided, 0);
    assert.equal(opened.document.getText(), ROUND_ARTICLE);
  });

  it('stays at the fact for sources and notes, and skips without writing', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await press('roundNote', { text: 'See the register.' });
    assert.equal(await toldWords(), '3');
    assert.equal((await claimsIn(opened))[0]?.notes?.trim(), 'See the register.');
    await press('roundSource', { url: 'https://example.org/register' });
    assert.equal(await toldWords(), '3');
    assert.equal(Object.keys((await claimsIn(opened))[0]?.evidence ?? {}).length, 1);
    await press('roundSkip');
    assert.equal(await toldWords(), '48 million euros');
    const { skipped, decided } = (await roundView()).progress;
    assert.deepEqual([skipped, decided], [1, 0]);
    await press('roundUndo');
    assert.equal(await toldWords(), '3');
    await press('roundUndo');
    assert.equal((await claimsIn(opened))[0]?.evidence, undefined);
    await press('roundUndo');
    assert.equal(await sidecarText(opened), undefined);
  });

  it('writes nothing and stays where a question is left', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    for (const command of ['roundAsk', 'roundNotCheckable', 'roundSource', 'roundNote']) {
      await escapeAll(press(command));
      assert.equal(await toldWords(), '3', command);
    }
    assert.equal(await sidecarText(opened), undefined);
  });

  it('signs a whole sentence, but for what was decided otherwise', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await press('roundDisputed');
    await press('roundSentence');
    assert.equal(await toldWords(), '12%');
    assert.deepEqual(await decisionsIn(opened), [
      '3 disputed',
      '48 million euros checked correct',
      '3 March 2025 checked correct',
    ]);
    await press('roundUndo');
    assert.deepEqual(await decisionsIn(opened), ['3 disputed']);
    assert.equal(await toldWords(), '48 million euros');
  });

  it('does not decide for a key that is held down, nor about a fact that is not in front', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await pause(110);
    await Promise.all([run('roundCorrect'), run('roundCorrect'), run('roundImprecise')]);
    assert.deepEqual(await decisionsIn(opened), ['3 checked correct']);
    await openArticle(ARTICLE);
    await press('roundCorrect');
    assert.deepEqual(await decisionsIn(opened), ['3 checked correct']);
    assert.equal(vscode.window.activeTextEditor?.document, opened.document, 'the fact is shown');
    await press('roundCorrect');
    assert.equal((await decisionsIn(opened)).length, 2);
  });

  it('goes on before a decision is written, and writes one after the other', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    for (const command of ['roundCorrect', 'roundDisputed', 'roundNeedsSource', 'roundImprecise']) {
      await press(command);
    }
    await press('roundUndo');
    await pause(110);
    const soon = [run('roundCorrect'), pause(110).then(() => run('roundDisputed'))];
    await pause(230);
    soon.push(run('roundSentence'));
    await Promise.all(soon);
    assert.deepEqual(await decisionsIn(opened), [
      '3 checked correct',
      '48 million euros disputed',
      '3 March 2025 needs-source',
      '12% checked correct',
      '900 disputed',
      '40 checked correct',
    ]);
  });

  it('opens again what could not be written', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await press('roundCorrect');
    const text = (await sidecarText(opened)) ?? '';
    await writeText(opened.uri, `${text}\n<<<<<<< HEAD\n`);
    await until('it cannot be read', () => opened.claimed.unreadable);
    await press('roundCorrect');
    assert.deepEqual((await roundView()).progress.decided, 1);
    await writeText(opened.uri, text);
    await until('it can be read', () => !opened.claimed.unreadable);
    await press('roundUndo');
    assert.equal(await toldWords(), '3');
  });

  it('goes through what is left at the end', async () => {
    await openClaimed(ROUND_ARTICLE, null);
    const start = ROUND_ARTICLE.indexOf('The harbour');
    await run('checkArticle', { start, end: ROUND_ARTICLE.length });
    await press('roundSkip');
    await press('roundCorrect');
    assert.equal((await roundView()).progress.isAtEnd, true);
    assert.match((await roundView()).label, /^End of the round/);
    await pause(400);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await until('the fact that was skipped', async () => (await toldWords()) === '900');
    assert.equal((await roundView()).progress.skipped, 0);
  });

  it('lists its keys', async () => {
    await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    await escapeAll(run('roundKeys'));
    assert.equal(await toldWords(), '3');
  });

  it('follows what others do to article and claims meanwhile', async () => {
    const opened = await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: false });
    await press('roundCorrect');
    await run('addNote', { offset: ROUND_ARTICLE.indexOf('900'), text: 'A note.' });
    await press('roundUndo');
    assert.deepEqual(await decisionsIn(opened), ['3 checked correct'], 'the later edit goes first');
    assert.equal(await toldWords(), '48 million euros');
    const change = new vscode.WorkspaceEdit();
    change.insert(opened.document.uri, place(opened.document, 'The island').start, 'It took 7 years. ');
    assert.equal(await vscode.workspace.applyEdit(change), true);
    await until('the new fact', async () => (await roundView()).progress.total === ROUND_FACTS.length + 1);
    assert.equal(await toldWords(), '48 million euros');
    await press('roundUndo');
    assert.equal(await toldWords(), '3');
  });

  it('types into other editors as ever', async () => {
    await openClaimed(ROUND_ARTICLE, null);
    await run('checkArticle', { open: true });
    const other = await openArticle(ARTICLE);
    await type('c');
    assert.equal(other.document.getText(), `c${ARTICLE}`);
  });
});
