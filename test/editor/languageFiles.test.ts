import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LanguageFiles } from '../../src/editor/languageFiles.js';

/** A file system that fails as often as it is told to before it answers. */
class Shaky implements vscode.FileSystemProvider {
  failures = 0;
  reads = 0;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  readFile(uri: vscode.Uri): Uint8Array {
    this.reads += 1;
    if (this.failures-- > 0) throw vscode.FileSystemError.Unavailable(uri);
    if (!uri.path.endsWith('/languages/es.json')) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode('{}');
  }
  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  stat = (): vscode.FileStat => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: 2 });
  readDirectory = (): [string, vscode.FileType][] => [];
  createDirectory = (): void => undefined;
  writeFile = (): void => undefined;
  delete = (): void => undefined;
  rename = (): void => undefined;
}

describe('the files of a language', () => {
  const shaky = new Shaky();
  let subscription: vscode.Disposable;
  before(() => {
    subscription = vscode.workspace.registerFileSystemProvider('shaky', shaky);
  });
  after(() => subscription.dispose());

  it('are asked for again when they could not be read, and not when there are none', async () => {
    const loaded = new Set<string>();
    const store = {
      has: (tag: string) => loaded.has(tag),
      hasNames: () => true,
      load: (tag: string) => void loaded.add(tag),
    };
    const files = new LanguageFiles(vscode.Uri.parse('shaky:/extension'), store, { has: () => true, load: () => {} });
    shaky.failures = 1;
    assert.equal(await files.fetch('es-MX'), false);
    assert.equal(await files.fetch('es-MX'), true);
    assert.equal(await files.fetch('es-MX'), false, 'is there');
    assert.equal(await files.fetch('gl'), false);
    const before = shaky.reads;
    assert.equal(await files.fetch('gl'), false);
    assert.equal(shaky.reads, before, 'there is none');
  });
});
