import assert from 'node:assert/strict';
import { frontMatterEdit } from '../../../src/editor/text/frontMatter.js';

const DATE = ['date', 'published', 'fecha'];

function edited(source: string, keys: readonly string[] = DATE, value = '2025-03-31'): string | undefined {
  const edit = frontMatterEdit(source, keys, value);
  return edit && source.slice(0, edit.start) + edit.text + source.slice(edit.end);
}

describe('writing a field into the front matter', () => {
  it('changes the value of the key that is there and no other byte', () => {
    assert.equal(
      edited('---\r\ntitle:  "A: b"   # old\r\nfecha:   2024-01-02   # to be moved\r\n---\r\nText\r\n'),
      '---\r\ntitle:  "A: b"   # old\r\nfecha:   2025-03-31   # to be moved\r\n---\r\nText\r\n',
    );
  });

  it('prefers the first of its names', () => {
    assert.equal(
      edited('---\nfecha: 2024-01-02\npublished: 2024-01-03\n---\n'),
      '---\nfecha: 2024-01-02\npublished: 2025-03-31\n---\n',
    );
  });

  it('keeps quotes, and replaces a time of day with the day', () => {
    assert.equal(edited('---\ndate: "2024-01-02T10:00:00Z"\n---\n'), '---\ndate: "2025-03-31"\n---\n');
    assert.equal(edited("---\n'date' : '2 May'\n---\n"), "---\n'date' : '2025-03-31'\n---\n");
    assert.equal(edited('---\ndate: 2 May 2024 #x\n---\n'), '---\ndate: 2025-03-31 #x\n---\n');
  });

  it('fills a key without a value', () => {
    assert.equal(edited('---\ndate:\ntitle: x\n---\n'), '---\ndate: 2025-03-31\ntitle: x\n---\n');
    assert.equal(edited('---\ndate:  # soon\n---\n'), '---\ndate: 2025-03-31 # soon\n---\n');
  });

  it('adds a last line, with the line ends of the text', () => {
    assert.equal(edited('---\r\ntitle: x\r\n---\r\n'), '---\r\ntitle: x\r\ndate: 2025-03-31\r\n---\r\n');
    assert.equal(edited('---\n---\n'), '---\ndate: 2025-03-31\n---\n');
    assert.equal(edited('---\nlist:\n  date: 1\n...\n'), '---\nlist:\n  date: 1\ndate: 2025-03-31\n...\n');
  });

  it('makes a front matter where there is none', () => {
    assert.equal(edited('# Title\r\n'), '---\r\ndate: 2025-03-31\r\n---\r\n\r\n# Title\r\n');
    assert.equal(edited(''), '---\ndate: 2025-03-31\n---\n\n');
    assert.equal(edited('---\nno end'), '---\ndate: 2025-03-31\n---\n\n---\nno end');
    assert.equal(edited('----\n'), '---\ndate: 2025-03-31\n---\n\n----\n');
  });

  it('writes TOML as TOML', () => {
    assert.equal(edited('+++\ndate = 2024-01-02 # x\n+++\n'), '+++\ndate = 2025-03-31 # x\n+++\n');
    assert.equal(edited('+++\ntitle = "x"\n+++\n', ['lang'], 'es-MX'), '+++\ntitle = "x"\nlang = "es-MX"\n+++\n');
  });

  it('leaves a value alone that is no scalar on one line', () => {
    assert.equal(edited('---\ndate:\n  year: 2024\n---\n'), undefined);
    assert.equal(edited('---\ndate: >\n  2024\n---\n'), undefined);
    assert.equal(edited('---\ndate: [2024, 5]\n---\n'), undefined);
    assert.equal(edited('---\ndate: "2024\n---\n'), undefined);
  });
});
