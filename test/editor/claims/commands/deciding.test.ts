import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Claim, Sidecar } from '../../../../src/core/claims/claim.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { localDay } from '../../../../src/editor/claims/commands/services.js';
import { closeEditors, place, setSetting, until } from '../../support.js';
import { ARTICLE, changedLines, type Opened, openClaimed, SIDECAR } from '../support.js';
import { acceptAll, escapeAll, putCaretIn, run, selectWords, sidecarText } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';

async function sidecarOf(opened: Opened): Promise<Sidecar> {
  const { sidecar, problems } = parseSidecar((await sidecarText(opened)) ?? '');
  assert.ok(sidecar, problems[0]?.message);
  return sidecar;
}

async function claimOf(opened: Opened, id: string): Promise<Claim> {
  const claim = (await sidecarOf(opened)).claims[id];
  assert.ok(claim, id);
  return claim;
}

describe('deciding about claims', () => {
  let restore: () => Thenable<void>;
  before(async () => {
    restore = await setSetting('reviewer', 'ana');
  });
  after(async () => restore());
  afterEach(closeEditors);

  it('signs off the fact at the caret with the picks, making its claim', async () => {
    const opened = await openClaimed(ARTICLE, null);
    putCaretIn(opened, '48 million euros');
    // The verdict proposed first is «correct».
    const id = await acceptAll(run<string>('signOff'));
    const claim = await claimOf(opened, id);
    assert.equal(claim.status, 'checked');
    assert.equal(claim.verdict, 'correct');
    assert.deepEqual(claim.reviews?.ana, {
      date: localDay(),
      verdict: 'correct',
      text: '48 million euros',
      sentence: 'The island of Corvara bought ferries for 48 million euros on 3 March 2025.',
    });
    assert.equal(claim.kind, 'amount');
    assert.deepEqual(opened.claimed.coverage.kinds.amount, { covered: 1, open: 1, apart: 0 });
  });

  it('writes nothing when a question is left', async () => {
    const opened = await openClaimed();
    putCaretIn(opened, 'at least 12%');
    for (const command of ['signOff', 'setStatus', 'addSource', 'addNote', 'askQuestion', 'suggest', 'setPriority']) {
      assert.equal(await escapeAll(run(command)), undefined, command);
    }
    putCaretIn(opened, '3 March 2025');
    assert.equal(await escapeAll(run('annotate')), undefined);
    assert.equal(await sidecarText(opened), SIDECAR);
  });

  it('signs every fact of a sentence when the whole of it is selected', async () => {
    const opened = await openClaimed(ARTICLE, null);
    selectWords(opened, 'The island of Corvara bought ferries for 48 million euros on 3 March 2025.');
    const count = await run<number>('signOff', { verdict: 'correct' });
    const { claims } = await sidecarOf(opened);
    assert.equal(Object.keys(claims).length, count);
    assert.ok(count >= 3);
    for (const { status, reviews } of Object.values(claims)) {
      assert.equal(status, 'checked');
      assert.equal(
        reviews?.ana?.sentence,
        'The island of Corvara bought ferries for 48 million euros on 3 March 2025.',
      );
    }
    assert.equal(await run('undoClaimEdit'), true);
    assert.equal(await sidecarText(opened), undefined);
  });

  it('annotates what is selected, at the place of the article where it stands', async () => {
    const opened = await openClaimed();
    putCaretIn(opened, '3 March 2025');
    // The first thing offered is the fact.
    const date = await acceptAll(run<string>('annotate'));
    const { claims } = await sidecarOf(opened);
    assert.deepEqual(Object.keys(claims), [SPENT, date, GREW]);
    assert.equal(((await claimOf(opened, date)).target as { exact: string }).exact, '3 March 2025');
    assert.equal(
      await run('annotate', { offset: ARTICLE.indexOf('3 March') + 2, kind: 'date' }),
      date,
      'is there already',
    );

    const offset = ARTICLE.indexOf('Passengers');
    const sentence = await run<string>('annotate', { offset, kind: 'statement' });
    const statement = await claimOf(opened, sentence);
    assert.deepEqual(statement.kind, 'statement');
    assert.equal((statement.target as { exact: string }).exact, 'Passengers grew by at least 12%, said Lucia Brandt.');

    selectWords(opened, 'Passengers grew by at least 12%');
    const quotation = await run<string>('annotate', {
      kind: 'quotation',
      speaker: 'Lucia Brandt',
      attribution: 'faithful',
    });
    const { target, kind, speaker, attribution, status } = await claimOf(opened, quotation);
    assert.equal((target as { exact: string }).exact, 'Passengers grew by at least 12%');
    assert.deepEqual([kind, speaker, attribution, status], ['quotation', 'Lucia Brandt', 'faithful', 'unchecked']);
  });

  it('sets status and verdict, and says why something cannot be checked', async () => {
    const opened = await openClaimed();
    await run('setStatus', { claim: GREW, status: 'not-checkable', note: 'A forecast.' });
    const claim = await claimOf(opened, GREW);
    assert.deepEqual([claim.status, claim.notes, claim.kind], ['not-checkable', 'A forecast.', 'amount']);
    assert.equal(opened.claimed.coverage.kinds.amount.apart, 1);
    await run('setStatus', { claim: GREW, status: 'waiting', to: 'Lucia', text: 'Since when?' });
    assert.deepEqual((await claimOf(opened, GREW)).question, { to: 'Lucia', text: 'Since when?', date: localDay() });
    await run('setStatus', { claim: GREW, status: 'checked', verdict: 'imprecise' });
    const checked = await claimOf(opened, GREW);
    assert.deepEqual([checked.status, checked.verdict, checked.question], ['checked', 'imprecise', undefined]);
  });

  it('accepts words that changed: the claim is unchecked again, on the words of now', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed } = opened;
    assert.equal(await run('acceptWords', { claim: SPENT }), undefined);
    assert.equal(await sidecarText(opened), SIDECAR);
    await editor.edit((edit) => edit.replace(place(document, '48'), '52'));
    await until('stale', () => claimed.claim(SPENT)?.state.condition === 'stale');
    assert.equal(await run('acceptWords', { claim: SPENT }), SPENT);
    await until('sound', () => claimed.claim(SPENT)?.state.condition === 'sound');
    const claim = await claimOf(opened, SPENT);
    assert.equal((claim.target as { exact: string }).exact, '52 million euros');
    assert.deepEqual([claim.status, claim.verdict, claim.reviews?.ana], ['unchecked', undefined, undefined]);
    assert.equal(await run('undoClaimEdit', { article: document.uri.toString() }), true);
    assert.equal(await sidecarText(opened), SIDECAR);
  });

  it('signs several off again, each with its verdict, as they stand now', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed } = opened;
    await run('signOff', { claim: GREW, verdict: 'imprecise' });
    assert.equal(await run('signOffAgain'), undefined);
    await editor.edit((edit) => {
      edit.replace(place(document, '48'), '52');
      edit.replace(place(document, 'Passengers'), 'Summer passengers');
    });
    await until('both', () => [SPENT, GREW].every((id) => claimed.claim(id)?.state.condition !== 'sound'));
    assert.deepEqual(
      [SPENT, GREW].map((id) => claimed.claim(id)?.state.condition),
      ['stale', 'context'],
    );
    assert.equal(await escapeAll(run('signOffAgain')), undefined);
    assert.equal(await run('signOffAgain', { claims: [SPENT, GREW] }), 2);
    await until('sound', () => [SPENT, GREW].every((id) => claimed.claim(id)?.state.condition === 'sound'));
    const [spent, grew] = [await claimOf(opened, SPENT), await claimOf(opened, GREW)];
    assert.deepEqual([spent.verdict, spent.reviews?.ana?.text], ['correct', '52 million euros']);
    assert.equal(grew.verdict, 'imprecise');
    assert.match(grew.reviews?.ana?.sentence ?? '', /^Summer passengers/);
  });

  it('signs off again what means something else because the day of publication moved', async () => {
    const article = '---\nlang: en\ndate: 2024-05-06\n---\nThe bridge of Sella closed two years ago.\n';
    const opened = await openClaimed(article, null);
    putCaretIn(opened, 'two years ago');
    const id = await run<string>('signOff', { verdict: 'correct' });
    assert.equal(
      (await claimOf(opened, id)).value && JSON.stringify((await claimOf(opened, id)).value).includes('2022'),
      true,
    );
    await opened.editor.edit((edit) => edit.replace(place(opened.document, '2024-05-06'), '2025-05-06'));
    await until('another year', () =>
      vscode.languages.getDiagnostics(opened.document.uri).some(({ code }) => code === 'value-changed'),
    );
    const [problem] = vscode.languages.getDiagnostics(opened.document.uri);
    assert.match(problem?.message ?? '', /2022.*2023.*day of publication/);
    assert.equal(await run('signOffAgain', { claims: [id] }), 1);
    assert.match(JSON.stringify((await claimOf(opened, id)).value), /2023/);
    await until('no problem', () => vscode.languages.getDiagnostics(opened.document.uri).length === 0);
  });

  it('compares the words that were signed with those of now', async () => {
    const opened = await openClaimed();
    await opened.editor.edit((edit) => edit.replace(place(opened.document, '48'), '52'));
    await run('compareSignedWords', { article: opened.document.uri.toString(), claim: SPENT });
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
    const [then, now] = await Promise.all(
      [tab.input.original, tab.input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
    );
    assert.match(then?.getText() ?? '', /^48 million euros\n\nThe island .* 48 million euros on/);
    assert.match(now?.getText() ?? '', /^52 million euros\n\nThe island .* 52 million euros on/);
  });

  it('attaches a claim whose words are gone to the selection', async () => {
    const opened = await openClaimed();
    const { editor, document, claimed } = opened;
    await editor.edit((edit) =>
      edit.replace(place(document, 'Passengers grew by at least 12%, said Lucia Brandt.'), 'Traffic rose.'),
    );
    await until('gone', () => claimed.claim(GREW)?.state.condition === 'gone');
    selectWords(opened, 'Traffic rose');
    const start = document.getText().indexOf('Traffic rose');
    assert.equal(await run('reanchor', { claim: GREW, start, end: start + 12 }), GREW);
    await until('found', () => claimed.claim(GREW)?.span !== undefined);
    assert.equal(((await claimOf(opened, GREW)).target as { exact: string }).exact, 'Traffic rose');
    assert.deepEqual(
      changedLines(SIDECAR, (await sidecarText(opened)) ?? '').filter((line) => /status|reviews/.test(line)),
      [],
    );
  });

  it('attaches a claim to one of the places where its words may be', async () => {
    const article =
      '---\nlang: en\n---\nIn Sella the fee is 5 euros a day, for all.\n\nCorva: the fee is 5 euros a day since May.\n';
    const sidecar = `factmark: 1
claims:
  c-aaaaaa:
    target:
      prefix: "the fee is "
      suffix: " a day"
      exact: "5 euros"
    status: unchecked
    # c-aaaaaa
`;
    const opened = await openClaimed(article, sidecar);
    const claim = opened.claimed.claim('c-aaaaaa');
    assert.equal(claim?.state.condition, 'ambiguous');
    assert.equal(await escapeAll(run('reanchor')), undefined);
    assert.equal(await sidecarText(opened), sidecar);
    // First which claim, then which place.
    opened.editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.equal(await acceptAll(run('reanchor')), 'c-aaaaaa');
    await until('found', () => opened.claimed.claim('c-aaaaaa')?.span !== undefined);
    assert.equal(opened.claimed.claim('c-aaaaaa')?.span?.start, claim?.candidates?.[0]?.start);
  });

  it('takes what a tree or a link in a card gives for the place, and nothing else of it', async () => {
    const opened = await openClaimed();
    const article = opened.document.uri.toString();
    const node = { type: 'claim', article, claim: GREW, placed: {}, sign: 'unchecked', kind: undefined, words: '' };
    assert.equal(await escapeAll(run('addSource', node, undefined)), undefined);
    assert.equal(await run('goToBlock', node), GREW);
    assert.equal(await run('goToBlock', article, SPENT), SPENT);
    const date = {
      type: 'fact',
      article,
      offset: ARTICLE.indexOf('3 March'),
      kind: 'date',
      sign: 'unclaimed',
      words: '',
    };
    const id = await run<string>('annotate', date);
    assert.equal(((await claimOf(opened, id)).target as { exact: string }).exact, '3 March 2025');
  });

  it('knows only claims that are there, and only the answers of the format', async () => {
    const opened = await openClaimed();
    assert.equal(await run('setPriority', { claim: 'c-000000', priority: 'high' }), undefined);
    assert.equal(await run('setPriority', { claim: '../../etc', priority: 'high' }), undefined);
    await assert.rejects(run('setPriority', { claim: GREW, priority: 'urgent' }));
    await assert.rejects(run('setStatus', { claim: GREW, status: 5 }));
    assert.equal(await sidecarText(opened), SIDECAR);
  });

  it('leaves out what would give somebody away', async () => {
    const opened = await openClaimed();
    assert.equal(await run('addNote', { claim: GREW, text: 'Write to jo@example.org' }), undefined);
    assert.equal(await run('askQuestion', { claim: GREW, to: 'Jo', text: 'tel. +34 912 345 678?' }), undefined);
    assert.equal(
      await run('addSource', { claim: GREW, sourceType: 'interview', title: 'Jo, 612 34 56 78' }),
      undefined,
    );
    assert.equal(await sidecarText(opened), SIDECAR);
  });
});
