import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type HandleSources, Reviewer, validHandle } from '../../../../src/editor/claims/reviewer.js';

const ARTICLE = vscode.Uri.parse('memfs:/article.md');

/** A desk without setting and git, where the question gets these answers. */
function sources(answers: (string | undefined)[], own: Partial<HandleSources> = {}): HandleSources & { asked: number } {
  const kept = new Map<string, unknown>();
  const made = {
    asked: 0,
    setting: () => '',
    git: async () => undefined,
    memory: {
      get: <T>(key: string) => kept.get(key) as T | undefined,
      update: async (key: string, value: unknown) => void kept.set(key, value),
    },
    ask: async () => {
      made.asked += 1;
      return answers.shift();
    },
    ...own,
  };
  return made as HandleSources & { asked: number };
}

describe('the handle of a reviewer', () => {
  it('is the setting, else the name that git knows', async () => {
    const git = async (): Promise<string> => 'Ana Ruiz';
    assert.equal(await new Reviewer(sources([], { git, setting: () => ' ana ' })).handle(ARTICLE), 'ana');
    const both = sources([], { git });
    assert.equal(await new Reviewer(both).handle(ARTICLE), 'Ana Ruiz');
    assert.equal(both.asked, 0);
  });

  it('is asked once, and remembered', async () => {
    const desk = sources(['ana', 'never']);
    assert.equal(await new Reviewer(desk).handle(ARTICLE), 'ana');
    assert.equal(await new Reviewer(desk).handle(ARTICLE), 'ana');
    assert.equal(desk.asked, 1);
  });

  it('is asked again after the question was left', async () => {
    const desk = sources([undefined, 'ana']);
    const reviewer = new Reviewer(desk);
    assert.equal(await reviewer.handle(ARTICLE), undefined);
    assert.equal(await reviewer.handle(ARTICLE), 'ana');
    assert.equal(desk.asked, 2);
  });

  it('is one line, and no way to reach the person', async () => {
    for (const text of ['', '  ', 'ana\nruiz', 'ana@example.org', '+34 612 345 678', 'a'.repeat(81), 'ana\u202egro']) {
      assert.equal(validHandle(text), undefined, JSON.stringify(text));
    }
    assert.equal(validHandle('J. Nieto («local»)'), 'J. Nieto («local»)');
    // A git name that is an address is passed over.
    const desk = sources(['ana'], { git: async () => 'ana@example.org' });
    assert.equal(await new Reviewer(desk).handle(ARTICLE), 'ana');
  });
});
