import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { localDay } from '../../../src/editor/claims/commands/services.js';
import { closeEditors, factmark, pause, place, setSetting, until } from '../support.js';
import { acceptAll, run, sidecarText } from './commands/support.js';
import { ARTICLE, type Opened, openClaimed, SIDECAR, writeText } from './support.js';

const WAITING = SIDECAR.replace(
  '    status: unchecked\n',
  `    status: waiting
    question:
      to: "Lucia Brandt"
      text: "Since which year?"
      date: "2025-03-12"
    notes: |-
      ben, 2025-03-11: The <b>report</b> says [14](command:x) $(zap).
`,
);

async function threads({ document }: Opened): Promise<readonly vscode.CommentThread[]> {
  return (await factmark()).commentThreads(document);
}

async function onlyThread(opened: Opened): Promise<vscode.CommentThread> {
  await until('one thread', async () => (await threads(opened)).length === 1);
  const [thread] = await threads(opened);
  assert.ok(thread);
  return thread;
}

const saidIn = ({ comments }: vscode.CommentThread): readonly string[] =>
  comments.map(({ author, body, timestamp }) =>
    [author.name, timestamp?.toISOString().slice(0, 10), String(body)].filter(Boolean).join(' | '),
  );

describe('comment threads of claims', () => {
  let restore: readonly (() => Thenable<void>)[] = [];
  before(async () => {
    restore = [await setSetting('reviewer', 'ana'), await setSetting('claims.threads', true)];
  });
  after(async () => {
    for (const one of restore) await one();
  });
  afterEach(closeEditors);

  it('stand on the words of what waits or is disputed, with who said what as plain text', async () => {
    const opened = await openClaimed(ARTICLE, WAITING);
    const thread = await onlyThread(opened);
    assert.ok(thread.range?.isEqual(place(opened.document, 'at least 12%')));
    assert.equal(thread.collapsibleState, vscode.CommentThreadCollapsibleState.Collapsed);
    assert.equal(thread.label, 'waiting · «at least 12%»');
    assert.equal(thread.contextValue, 'waiting');
    assert.deepEqual(saidIn(thread), [
      'ben | 2025-03-11 | The <b>report</b> says [14](command:x) $(zap).',
      'Question to Lucia Brandt | 2025-03-12 | Since which year?',
    ]);
    assert.ok(
      thread.comments.every(({ body }) => typeof body === 'string'),
      'no markup is read',
    );
    await writeText(opened.uri, SIDECAR.replace('    status: checked\n', '    status: disputed\n'));
    await until('the other', async () => (await threads(opened))[0]?.label === 'disputed · «48 million euros»');
    const disputed = await onlyThread(opened);
    assert.deepEqual(saidIn(disputed), ['ana | 2025-03-10 | correct · «48 million euros»']);
    assert.equal(disputed.contextValue, 'open');
  });

  it('take an answer: the claim waits no longer, question and answer stand in its notes', async () => {
    const opened = await openClaimed(ARTICLE, WAITING);
    const thread = await onlyThread(opened);
    await run('replyInThread', { thread, text: 'I have looked.' });
    await until('the reply', async () =>
      saidIn(await onlyThread(opened)).includes(`ana | ${localDay()} | I have looked.`),
    );
    assert.equal(await onlyThread(opened), thread, 'the thread stays, and what is typed in it');
    await run('answerInThread', { thread, text: 'Since 2019,\nshe says.' });
    await until('nothing to discuss', async () => (await threads(opened)).length === 0);
    const text = (await sidecarText(opened)) ?? '';
    assert.ok(
      text.includes(`    notes: |-
      ben, 2025-03-11: The <b>report</b> says [14](command:x) $(zap).
      ana, ${localDay()}: I have looked.
      ? Lucia Brandt, 2025-03-12: Since which year?
      ana, ${localDay()}: Since 2019, she says.
`),
      text,
    );
    assert.match(text, /status: unchecked/);
    assert.ok(!text.includes('question:'));
    await run('undoClaimEdit');
    await until('the question again', async () => (await threads(opened)).length === 1);
  });

  it('take a question, and keep the one before', async () => {
    const opened = await openClaimed(ARTICLE, WAITING);
    const thread = await onlyThread(opened);
    await acceptAll(run('askInThread', { thread, text: 'And before?' }));
    await until('both questions', async () =>
      ['Question to Lucia Brandt | 2025-03-12 | Since which year?', `Question | ${localDay()} | And before?`].every(
        (line) => saidIn(thread).includes(line),
      ),
    );
    assert.equal(opened.claimed.claim('c-9x4tbd')?.claim.status, 'waiting');
  });

  it('write nothing with a telephone number in it, and nothing empty', async () => {
    const opened = await openClaimed(ARTICLE, WAITING);
    const thread = await onlyThread(opened);
    assert.equal(await run('replyInThread', { thread, text: 'Call +34 600 123 456' }), undefined);
    assert.equal(await run('answerInThread', { thread, text: '  ' }), undefined);
    assert.equal(await sidecarText(opened), WAITING);
  });

  it('follow the words, and go when they are gone, the article is closed or the setting is off', async () => {
    const opened = await openClaimed(ARTICLE, WAITING);
    const { editor, document } = opened;
    const thread = await onlyThread(opened);
    await editor.edit((edit) => edit.insert(place(document, 'The island').start, 'One line.\n\n'));
    await until('at the words', () => thread.range?.isEqual(place(document, 'at least 12%')) === true);
    assert.equal(await onlyThread(opened), thread);
    const on = await setSetting('claims.threads', false);
    await until('switched off', async () => (await threads(opened)).length === 0);
    await on();
    await onlyThread(opened);
    await editor.edit((edit) => edit.delete(place(document, 'Passengers grew by at least 12%, said Lucia Brandt.')));
    await until('gone', async () => (await threads(opened)).length === 0);
    await vscode.commands.executeCommand('undo');
    await onlyThread(opened);
    await closeEditors();
    await until('closed', async () => (await threads(opened)).length === 0);
  });

  it('are not there unless they are asked for', async () => {
    const off = await setSetting('claims.threads', undefined);
    try {
      const opened = await openClaimed(ARTICLE, WAITING);
      await pause(500);
      assert.equal((await threads(opened)).length, 0);
    } finally {
      await off();
    }
  });
});

describe('a question beside an article', () => {
  let restore: () => Thenable<void>;
  before(async () => {
    restore = await setSetting('reviewer', 'ana');
  });
  after(async () => restore());
  afterEach(closeEditors);

  it('is answered by a command, too, and remarks are signed', async () => {
    const opened = await openClaimed(ARTICLE, WAITING);
    const claim = { article: opened.document.uri.toString(), claim: 'c-9x4tbd' };
    assert.equal(await run('remark', { ...claim, text: 'See p. 3.' }), 'c-9x4tbd');
    assert.equal(await run('answerQuestion', { ...claim, text: '2019.' }), 'c-9x4tbd');
    const text = (await sidecarText(opened)) ?? '';
    assert.ok(text.includes(`ana, ${localDay()}: See p. 3.`));
    assert.ok(text.includes(`ana, ${localDay()}: 2019.`));
    assert.equal(await run('answerQuestion', { ...claim, text: 'Again.' }), undefined, 'nothing waits any more');
  });
});
