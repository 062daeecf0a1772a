import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, setSetting, until } from '../../support.js';
import { ARTICLE, changedLines, openClaimed, SIDECAR, writeText } from '../support.js';
import { escapeAll, run, sidecarText } from './support.js';

const SPENT = 'c-7k2m9q';
const GREW = 'c-9x4tbd';

/** The same as a person may write it: comments, other indentation and quotes, keys in another order, keys of others. */
const BY_HAND = `# claims of the ferry story
factmark:   1
article: 'article.md'
x-desk: {team: economy}

claims:
    # the big one
    c-7k2m9q:
        status:   checked   # by phone
        verdict: correct
        target: {exact: "48 million euros", prefix: 'The island of Corvara bought ferries for ',
                 suffix: " on 3 March 2025. Passengers"}
        reviews:
            ana: {date: 2025-03-10, verdict: correct, text: 48 million euros}


    c-9x4tbd:   # nobody yet
        target:
            exact: at least 12%
            prefix: "Passengers grew by "
            suffix: ', said Lucia Brandt.'
        status: unchecked
# the end
`;

describe('commands on a sidecar that people wrote', () => {
  let restore: () => Thenable<void>;
  before(async () => {
    restore = await setSetting('reviewer', 'ana');
  });
  after(async () => restore());
  afterEach(closeEditors);

  it('change only the lines they are about', async () => {
    const opened = await openClaimed(ARTICLE, BY_HAND);
    assert.equal(await run('setStatus', { claim: GREW, status: 'needs-source' }), GREW);
    const one = (await sidecarText(opened)) ?? '';
    const changed = changedLines(BY_HAND, one);
    assert.deepEqual(
      changed.filter((line) => line.startsWith('-')),
      ['-        status: unchecked'],
    );
    assert.equal(changed[1], '+        status: needs-source');
    assert.equal(await run('setPriority', { claim: SPENT, priority: 'legal' }), SPENT);
    const two = (await sidecarText(opened)) ?? '';
    assert.deepEqual(changedLines(one, two), ['+        priority: legal']);
    assert.equal(await run('setRecheck', { claim: SPENT, day: '2025-09-30' }), SPENT);
    const three = (await sidecarText(opened)) ?? '';
    assert.deepEqual(changedLines(two, three), ['+        recheck-by: "2025-09-30"']);
    await assert.rejects(run('setRecheck', { claim: SPENT, day: '2025-02-30' }));
    assert.equal(await escapeAll(run('setRecheck', { claim: SPENT })), undefined);
    assert.equal(await run('setRecheck', { claim: SPENT, day: '' }), SPENT);
    assert.equal(await sidecarText(opened), two);
    for (let i = 0; i < 4; i++) await run('undoClaimEdit');
    assert.equal(await sidecarText(opened), BY_HAND);
  });

  it('keep CRLF', async () => {
    const crlf = SIDECAR.replaceAll('\n', '\r\n');
    const opened = await openClaimed(ARTICLE, crlf);
    await run('setStatus', { claim: SPENT, status: 'unchecked' });
    const text = (await sidecarText(opened)) ?? '';
    assert.deepEqual(changedLines(crlf, text), [
      '-    status: checked\r',
      '-    verdict: correct\r',
      '+    status: unchecked\r',
    ]);
  });

  it('work in the open buffer when it holds unsaved changes', async () => {
    const opened = await openClaimed();
    const editor = await vscode.window.showTextDocument(opened.uri);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# unsaved\n'));
    assert.equal(
      await run('setPriority', { article: opened.document.uri.toString(), claim: GREW, priority: 'high' }),
      GREW,
    );
    assert.ok(editor.document.isDirty);
    assert.deepEqual(changedLines(`# unsaved\n${SIDECAR}`, editor.document.getText()), ['+    priority: high']);
  });

  for (const [what, broken] of [
    [
      'merge markers',
      SIDECAR.replace(
        '    status: unchecked',
        '<<<<<<< ours\n    status: checked\n=======\n    status: unchecked\n>>>>>>> theirs',
      ),
    ],
    ['a key twice', SIDECAR.replace('    status: unchecked', '    status: unchecked\n    status: checked')],
    ['a quote that does not end', SIDECAR.replace('exact: "at least 12%"', 'exact: "at least 12%')],
    ['no version', SIDECAR.replace('factmark: 1\n', '')],
    ['a newer version', SIDECAR.replace('factmark: 1', 'factmark: 2')],
  ] as const) {
    it(`write nothing into one with ${what}`, async () => {
      const opened = await openClaimed(ARTICLE, broken);
      const { length } = ARTICLE;
      for (const [command, request] of [
        ['firstPass', {}],
        ['annotate', { start: 0, end: length, kind: 'statement' }],
        ['setStatus', { claim: GREW, status: 'disputed' }],
        ['signOff', { offset: ARTICLE.indexOf('12%'), verdict: 'correct' }],
        ['addSource', { claim: GREW, url: 'https://example.org' }],
      ] as const) {
        assert.equal(await run(command, request), undefined, command);
      }
      assert.equal(await sidecarText(opened), broken);
    });
  }

  it('go on when it has been repaired', async () => {
    const opened = await openClaimed(ARTICLE, SIDECAR.replace('factmark: 1\n', ''));
    assert.equal(await run('setPriority', { claim: GREW, priority: 'high' }), undefined);
    await writeText(opened.uri, SIDECAR);
    await until('read again', () => !opened.claimed.unreadable);
    // an editor that shows the file may take it up a moment later, and until then nothing is written
    await until('written', async () => (await run('setPriority', { claim: GREW, priority: 'high' })) === GREW);
    assert.deepEqual(changedLines(SIDECAR, (await sidecarText(opened)) ?? ''), ['+    priority: high']);
  });
});
