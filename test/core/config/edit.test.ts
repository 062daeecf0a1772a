import assert from 'node:assert/strict';
import { ConfigEditError, editConfig } from '../../../src/core/config/edit.js';
import { parseConfig } from '../../../src/core/config/parse.js';
import type { ConfigEdit } from '../../../src/core/config/plan.js';

const person = (name: string, ...aliases: string[]): ConfigEdit => ({
  type: 'set-entity',
  entity: { name, type: 'person', ...(aliases.length > 0 && { aliases }) },
});
const notAName = (words: string): ConfigEdit => ({ type: 'not-a-name', words });

/** The lines that are new or gone. */
function difference(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [
    ...a.slice(start, a.length - tail).map((line) => `- ${line}`),
    ...b.slice(start, b.length - tail).map((line) => `+ ${line}`),
  ];
}

describe('editing factmark.yaml', () => {
  it('begins an empty file', () => {
    assert.equal(editConfig('', person('Berta Ocaña')), 'entities:\n  - name: "Berta Ocaña"\n    type: person\n');
    assert.equal(editConfig('', notAName('Comarca')), 'words:\n  not-names:\n    - "Comarca"\n');
  });

  it('leaves a file of comments as it is and writes below them', () => {
    const before = '# entities:\n#   - name: "X"\n';
    assert.equal(editConfig(before, notAName('Comarca')), `${before}\nwords:\n  not-names:\n    - "Comarca"\n`);
  });

  const file = `# desk
language: es   # ours
entities:
    # people first
    - name: Berta Ocaña
      type: person
      aliases: [Ocaña, "la alcaldesa"]   # as they call her
      x-desk: 7

    - name: "Naviera Tresmares"
      type: organization
      aliases:
      - Tresmares
      - 'Naviera 3M' # old
      # end of names
folders: [a, b]
`;

  it('adds an entry in the list’s own layout', () => {
    assert.deepEqual(difference(file, editConfig(file, person('Ulises Bru', 'Bru'))), [
      '+ ',
      '+     - name: "Ulises Bru"',
      '+       type: person',
      '+       aliases:',
      '+         - "Bru"',
    ]);
  });

  it('adds a variant to a list in brackets and to one with dashes', () => {
    assert.deepEqual(difference(file, editConfig(file, person('Berta Ocaña', 'B. Ocaña', 'ocaña'))), [
      '-       aliases: [Ocaña, "la alcaldesa"]   # as they call her',
      '+       aliases: [Ocaña, "la alcaldesa", "B. Ocaña"]   # as they call her',
    ]);
    const edit: ConfigEdit = {
      type: 'set-entity',
      entity: { name: 'naviera  tresmares', type: 'organization', aliases: ['NTM'] },
    };
    assert.deepEqual(difference(file, editConfig(file, edit)), ['+       - "NTM"']);
  });

  it('changes a kind where it stands, and adds a key that was not there', () => {
    const edit: ConfigEdit = { type: 'set-entity', entity: { name: 'Berta Ocaña', type: 'place', country: 'ES' } };
    const expected = file
      .replace('type: person\n', 'type: place\n')
      .replace('      x-desk: 7\n', '      x-desk: 7\n      country: "ES"\n');
    assert.equal(editConfig(file, edit), expected);
  });

  it('says nothing twice', () => {
    assert.equal(editConfig(file, person('Berta Ocaña', 'Ocaña')), file);
    const once = editConfig(file, notAName('Comarca'));
    assert.equal(editConfig(once, notAName('comarca')), once);
  });

  it('takes a name out of the words that are none, and the other way round', () => {
    const before = 'words:\n  not-names:\n    - "Comarca"   # in headings\n    - "Jefe"\n';
    const after = editConfig(before, person('Comarca'));
    assert.equal(after, 'words:\n  not-names:\n    - "Jefe"\n\nentities:\n  - name: "Comarca"\n    type: person\n');
    const back = editConfig(after, notAName('Comarca'));
    assert.deepEqual(parseConfig(back).problems, []);
    assert.equal(back, 'words:\n  not-names:\n    - "Jefe"\n    - "Comarca"\n\nentities:\n');
  });

  it('makes an entry a variant of another, with its own variants', () => {
    const before = 'entities:\n- name: A. Bru\n  type: person\n  aliases: [Abru]\n- name: Ana Bru\n  type: person\n';
    assert.equal(
      editConfig(before, person('Ana Bru', 'A. Bru')),
      'entities:\n- name: Ana Bru\n  type: person\n  aliases:\n    - "A. Bru"\n    - "Abru"\n',
    );
  });

  it('moves a variant from one entry to another', () => {
    const after = editConfig(file, person('Berta Ocaña', 'Tresmares'));
    assert.deepEqual(
      parseConfig(after).config.entities?.map(({ name, aliases }) => [name, aliases]),
      [
        ['Berta Ocaña', ['Ocaña', 'la alcaldesa', 'Tresmares']],
        ['Naviera Tresmares', ['Naviera 3M']],
      ],
    );
    assert.ok(after.includes('# old\n'));
  });

  it('does not throw away what somebody wrote about an entry', () => {
    const before = 'language: es\nentities:\n- name: Bru\n  type: person\n  note: "not the painter"\n';
    for (const edit of [person('Ana Bru', 'Bru'), notAName('Bru')]) {
      assert.throws(
        () => editConfig(before, edit),
        (error) => error instanceof ConfigEditError && error.line === 3 && error.message.includes('note'),
      );
    }
  });

  it('fills keys that have no value, and lists of one line', () => {
    assert.equal(
      editConfig('entities: # none yet\nfolders: [a]\n', person('Bru')),
      'entities: # none yet\n  - name: "Bru"\n    type: person\nfolders: [a]\n',
    );
    assert.equal(editConfig('words:\n', notAName('Bru')), 'words:\n  not-names:\n    - "Bru"\n');
    assert.equal(editConfig('words: { not-names: [] }\n', notAName('Bru')), 'words: { not-names: ["Bru"] }\n');
    assert.equal(
      editConfig('entities: [{ name: Ana, type: person }]\n', person('Bru')),
      'entities: [{ name: Ana, type: person }, { name: "Bru", type: person }]\n',
    );
    assert.equal(
      editConfig('entities: [{ name: Ana, type: person }]\n', person('Ana', 'Anita')),
      'entities: [{ name: Ana, type: person, aliases: ["Anita"] }]\n',
    );
  });

  it('keeps line ends, a byte order mark, and the lack of a final line end', () => {
    const windows = '\ufefflanguage: es\r\nfolders: [a]';
    const after = editConfig(windows, person('Bru'));
    assert.equal(after, `${windows}\r\n\r\nentities:\r\n  - name: "Bru"\r\n    type: person`);
    assert.deepEqual(parseConfig(after).problems, []);
  });

  it('escapes what would be read as something else', () => {
    const after = editConfig('', notAName('no: "x" # \\ '));
    assert.deepEqual(parseConfig(after).config.words?.['not-names'], ['no: "x" # \\ ']);
  });

  it('refuses what it cannot read, and names the line', () => {
    for (const [text, line] of [
      ['language: es\na: [\n', 3],
      ['language: es\nlanguage: en\n', 2],
      ['a: &b 1\n', 1],
      ['- a\n', 1],
      ['language: es\n{ language: es }\n', 2],
      ['{ language: es }\n', 1],
      ['language: es\nentities: all\n', 2],
    ] as const) {
      assert.throws(
        () => editConfig(text, person('Bru')),
        (error) => error instanceof ConfigEditError && error.line === line,
        text,
      );
    }
  });
});
