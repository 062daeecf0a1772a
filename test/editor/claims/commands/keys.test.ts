import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, factmark, until } from '../../support.js';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** Where keys that lists have elsewhere, too, are ours: in a view of our own. */
const IN_DETAILS = /^[^|]*focusedView == 'factmark\.details'[^|]*$/;

describe('the keys of Factmark', () => {
  afterEach(closeEditors);

  it('are nobody else’s', async () => {
    await factmark();
    await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    await until('the list of keys', () => (vscode.window.activeTextEditor?.document.lineCount ?? 0) > 100);
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    const bindings = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as readonly Binding[];
    const used = bindings.filter(({ when }) => when !== 'false');
    // Single keys of the round work only in an editor that it holds read-only, and in our own view.
    const ours = bindings.filter(({ command, key }) => command.startsWith('factmark.') && key.includes(' '));
    const single = bindings.filter(
      ({ command, key, when = '' }) => command.startsWith('factmark.') && !key.includes(' ') && !IN_DETAILS.test(when),
    );
    assert.ok(ours.length >= 10, text.slice(0, 400));
    const taken = used.filter(
      ({ key, command }) => !command.startsWith('factmark.') && ours.some((one) => one.key === key),
    );
    assert.deepEqual(taken, []);
    const inEditors = used.filter(
      ({ key, command, when = '' }) =>
        !command.startsWith('factmark.') &&
        single.some((one) => one.key === key) &&
        !/notebook|list|explorer|scm|terminal|diff|debug|chat|tree/i.test(when),
    );
    assert.deepEqual(inEditors, []);
    // A first stroke of ours that is a whole binding elsewhere would never reach the second.
    const first = used.filter(({ key }) => ours.some((one) => one.key.startsWith(`${key} `)));
    assert.deepEqual(first, []);
  });
});
