import assert from 'node:assert/strict';
import { parseConfig } from '../../../../src/core/config/parse.js';
import { registryOf } from '../../../../src/core/config/registry.js';
import type { EntityValue } from '../../../../src/core/facts.js';
import type { EntityRegistry } from '../../../../src/core/recognize/options.js';
import { createRecognizer, recognize } from '../../../../src/core/recognize/recognizer.js';

/** Names of a text with what they stand for. */
function names(source: string, registry: EntityRegistry, language = 'en'): readonly (readonly [string, EntityValue])[] {
  return recognize(source, { language, registry, kinds: ['entity'] }).flatMap(({ kind, text, value }) =>
    kind === 'entity' ? [[text, value] as const] : [],
  );
}

describe('the registry of a newsroom', () => {
  const registry: EntityRegistry = {
    entities: [
      { name: 'Tulmar', type: 'organization', aliases: ['TLM', 'the yard'], id: 'Q99', country: 'PT' },
      { name: 'iDrel', type: 'other' },
    ],
  };

  it('decides on the kind, the name and the identifier', () => {
    const value = { type: 'organization', name: 'Tulmar', id: 'Q99', country: 'PT' };
    assert.deepEqual(names('He was born in the city of Tulmar.', registry), [['Tulmar', value]]);
    assert.deepEqual(names('TLM is silent.', registry), [['TLM', value]]);
  });

  it('finds names without capitals as they are written, in front of all else', () => {
    assert.deepEqual(
      names('He left the yard with an iDrel.', registry).map(([text, { name, type }]) => [text, name, type]),
      [
        ['the yard', 'Tulmar', 'organization'],
        ['iDrel', 'iDrel', 'other'],
      ],
    );
  });

  it('finds a name in headings, in bold, and in capitals', () => {
    const found = names('# TULMAR GROWS AGAIN\n\nAnd **Tulmar** grew.', registry).map(([text, { name }]) => [
      text,
      name,
    ]);
    assert.deepEqual(found, [
      ['TULMAR', 'Tulmar'],
      ['Tulmar', 'Tulmar'],
    ]);
  });

  it('leaves longer names alone that hold one of its own', () => {
    const own: EntityRegistry = {
      entities: [
        { name: 'Lisbon', type: 'place' },
        { name: 'Ana Ruiz', type: 'person' },
      ],
    };
    const source =
      'She left the University of Lisbon in May. He lives in Lisbon. Yesterday Ana Ruiz opened the Ana Ruiz Foundation.';
    assert.deepEqual(
      names(source, own).map(([text, { type }]) => [text, type]),
      [
        ['University of Lisbon', 'organization'],
        ['Lisbon', 'place'],
        ['Ana Ruiz', 'person'],
        ['Ana Ruiz Foundation', 'organization'],
      ],
    );
  });

  it('says which words are no name, whatever their case, but not what longer names they are in', () => {
    const words = { entities: [], notNames: ['comarca', 'Berta  Ocaña'] };
    const source = 'La empresa Comarca creció. Escribió Berta Ocaña. Comarca Norte, la empresa de Lisboa, cerró.';
    const without = names(source, { entities: [] }, 'es').map(([text]) => text);
    const found = names(source, words, 'es').map(([text]) => text);
    assert.deepEqual(
      found,
      without.filter((text) => text !== 'Comarca' && text !== 'Berta Ocaña'),
    );
    assert.ok(found.includes('Lisboa'));
    assert.ok(without.includes('Berta Ocaña'));
  });

  it('counts words that are on both lists as the entity', () => {
    const both = { ...registry, notNames: ['tulmar', 'TLM'] };
    assert.equal(names('Tulmar and TLM.', both).length, 2);
  });

  it('holds while the text is edited', () => {
    const recognizer = createRecognizer({ language: 'en', registry: { entities: [], notNames: ['Lisbon'] } });
    recognizer.update({ start: 0, end: 0, text: 'The mayor of Lisbo left for Porto.\n' });
    recognizer.update({ start: 18, end: 18, text: 'n' });
    assert.deepEqual(
      recognizer.facts.map(({ text }) => text),
      ['Porto'],
    );
  });

  it('is what factmark.yaml says, its own entries before those of the file of names', () => {
    const { config } = parseConfig('entities: [{ name: "A", type: person }]\nwords: { not-names: ["B"] }\n');
    const more = [{ name: 'A', type: 'place' }] as const;
    const { entities, notNames } = registryOf(config, more) ?? { entities: [] };
    assert.deepEqual(
      entities.map(({ type }) => type),
      ['person', 'place'],
    );
    assert.deepEqual(notNames, ['B']);
    assert.equal(registryOf({}), undefined);
  });

  it('must be as documented', () => {
    assert.throws(
      () => recognize('', { registry: { entities: [], notNames: 'x' } as unknown as EntityRegistry }),
      (error) => error instanceof TypeError && error.message.includes('registry'),
    );
  });
});
