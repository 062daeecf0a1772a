import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { manifestCommands, WaitingCommands } from '../../src/editor/commands/waiting.js';
import { registerFileEvents } from '../../src/editor/fileEvents.js';
import { Later } from '../../src/editor/later.js';
import { factmark, makeFile, pause, until } from './support.js';

interface PartToCome<T> {
  readonly part: Later<T>;
  /** It comes as soon as somebody needs it. */
  come(loaded: T): Promise<void>;
  fail(error: Error): Promise<void>;
  /** How often it was asked for. */
  loads(): number;
}

/** A part that comes, or fails to, when the test says so. */
function partToCome<T>(): PartToCome<T> {
  let loads = 0;
  let loading: { resolve(loaded: T): void; reject(error: Error): void } | undefined;
  const part = new Later<T>(
    () =>
      new Promise((resolve, reject) => {
        loads += 1;
        loading = { resolve, reject };
      }),
  );
  const settle = async (how: (one: NonNullable<typeof loading>) => void): Promise<void> => {
    await until('somebody needs the part', () => loading !== undefined);
    how(loading!);
    loading = undefined;
  };
  return {
    part,
    come: (loaded) => settle(({ resolve }) => resolve(loaded)),
    fail: (error) => settle(({ reject }) => reject(error)),
    loads: () => loads,
  };
}

/** The errors that the person is shown meanwhile. */
async function errorsShown(during: () => Promise<void>): Promise<readonly string[]> {
  const { showErrorMessage } = vscode.window;
  const shown: string[] = [];
  const tell = async (message: string): Promise<undefined> => {
    shown.push(message);
  };
  Object.assign(vscode.window, { showErrorMessage: tell });
  try {
    await during();
  } finally {
    Object.assign(vscode.window, { showErrorMessage });
  }
  return shown;
}

describe('a part that is loaded later', () => {
  it('is loaded once, when it is first needed', async () => {
    const { part, come, loads } = partToCome<string>();
    const used: string[] = [];
    assert.equal(loads(), 0);
    part.use((loaded) => used.push(`first ${loaded}`));
    part.use((loaded) => used.push(`second ${loaded}`));
    const got = part.get();
    assert.equal(part.now, undefined);
    await come('part');
    assert.equal(await got, 'part');
    assert.equal(part.now, 'part');
    part.use((loaded) => used.push(`third ${loaded}`));
    assert.deepEqual(used, ['first part', 'second part', 'third part']);
    assert.equal(loads(), 1);
  });

  it('says once when it cannot be loaded, and is tried again when it is needed again', async () => {
    const { part, come, fail, loads } = partToCome<string>();
    const shown = await errorsShown(async () => {
      for (const reason of ['the file is gone', 'still gone']) {
        const rejected = assert.rejects(part.get(), new RegExp(reason));
        await fail(new Error(reason));
        await rejected;
      }
    });
    assert.equal(shown.length, 1);
    assert.match(shown[0] ?? '', /the file is gone/);
    const got = part.get();
    await come('part');
    assert.equal(await got, 'part');
    assert.equal(loads(), 3);
  });
});

describe('a command whose part is not there yet', () => {
  const id = 'factmark.test.early';
  let subscriptions: vscode.Disposable[] = [];
  afterEach(() => {
    vscode.Disposable.from(...subscriptions).dispose();
    subscriptions = [];
  });

  /** A command that waits, and that the part registers when it comes. */
  function waiting(run: (...args: readonly unknown[]) => Promise<unknown>) {
    const { part: desk, come, fail, loads } = partToCome<void>();
    const part = new Later(async () => {
      await desk.get();
      commands.dispose();
      subscriptions.push(vscode.commands.registerCommand(id, run));
    });
    const commands = new WaitingCommands([id], part);
    subscriptions.push(commands);
    return { come, fail, loads };
  }

  it('is done when it has come, with all it was called with, and gives what it gives', async () => {
    const { come } = waiting(async (...args) => ({ args }));
    const node = { article: 'a', children: [] };
    const calls = [vscode.commands.executeCommand(id, 1, node), vscode.commands.executeCommand(id, 2)];
    await pause(20);
    await come();
    assert.deepEqual(await Promise.all(calls), [{ args: [1, node] }, { args: [2] }]);
    assert.deepEqual(await vscode.commands.executeCommand(id, 3), { args: [3] });
  });

  it('shows its errors as ever', async () => {
    const { come } = waiting(() => Promise.reject(new TypeError('no such offset')));
    const rejected = assert.rejects(Promise.resolve(vscode.commands.executeCommand(id)), /no such offset/);
    await come();
    await rejected;
  });

  it('fails when its part does, and is done the next time', async () => {
    const { come, fail } = waiting(async () => 'done');
    await errorsShown(async () => {
      const rejected = assert.rejects(Promise.resolve(vscode.commands.executeCommand(id)), /the file is gone/);
      await fail(new Error('the file is gone'));
      await rejected;
    });
    const again = vscode.commands.executeCommand(id);
    await come();
    assert.equal(await again, 'done');
  });

  it('is there from the start, whatever the manifest names', async () => {
    await factmark();
    const registered = new Set(await vscode.commands.getCommands(true));
    const named = manifestCommands(vscode.extensions.getExtension('factmark.factmark')!);
    assert.deepEqual(
      named.filter((command) => !registered.has(command)),
      [],
    );
  });
});

describe('what happens to files before the desk is there', () => {
  it('is kept for it: it moves what belongs to a file, and hears of those that came', async () => {
    const told: string[] = [];
    const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
    const uri = await makeFile('They sold 40 boats.', 'txt');
    const beside = uri.with({ path: `${uri.path}.beside` });
    await vscode.workspace.fs.writeFile(beside, new Uint8Array([1]));
    const [moved, besideMoved] = [uri, beside].map((one) => one.with({ path: one.path.replace('article', 'moved') }));
    const { part, come } = partToCome<Parameters<typeof registerFileEvents>[0]['now'] & object>();
    const events = registerFileEvents(part);
    try {
      const created = new vscode.WorkspaceEdit();
      const other = uri.with({ path: `${uri.path}.other` });
      created.createFile(other);
      await vscode.workspace.applyEdit(created);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uri, moved!);
      const renaming = vscode.workspace.applyEdit(edit);
      await pause(50);
      await come({
        files: {
          willRename: async (files) => {
            told.push(...files.map(({ oldUri }) => `will rename ${nameOf(oldUri)}`));
            const along = new vscode.WorkspaceEdit();
            // what moves along is heard of, too
            if (files.some(({ oldUri }) => oldUri.path === uri.path)) along.renameFile(beside, besideMoved!);
            return along;
          },
          willDelete: async () => new vscode.WorkspaceEdit(),
          didRename: (files) => void told.push(...files.map(({ newUri }) => `renamed ${nameOf(newUri)}`)),
          didCreate: (files) => void told.push(...files.map((file) => `created ${nameOf(file)}`)),
        },
      });
      assert.ok(await renaming);
      await pause(200);
      assert.ok(told.includes(`created ${nameOf(other)}`), told.join());
      assert.ok(told.includes(`will rename ${nameOf(uri)}`), told.join());
      assert.ok(told.includes(`renamed ${nameOf(moved!)}`), told.join());
      assert.equal((await vscode.workspace.fs.readFile(besideMoved!)).length, 1);
    } finally {
      events.dispose();
    }
  });
});
