import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Library from '../../../src/cli/library.js';
import { Program } from './program.js';

describe('the library as Node programs get it', function () {
  this.timeout(60_000);
  const program = new Program();
  let library: typeof Library;
  before(async () => {
    await program.build();
    library = createRequire(path.join(program.folder, 'x.cjs'))(program.library) as typeof Library;
  });
  after(() => program.remove());

  it('recognises with nothing else called', () => {
    const [fact] = library.recognize('La obra costó más de 3 millones de euros.', { language: 'es' });
    assert.deepEqual(fact, {
      kind: 'amount',
      start: 14,
      end: 40,
      text: 'más de 3 millones de euros',
      value: { type: 'money', amount: '3000000', bound: 'more-than', currency: 'EUR' },
    });
  });

  it('follows edits', () => {
    const recognizer = library.createRecognizer({ language: 'en' });
    recognizer.update({ start: 0, end: 0, text: 'It cost €5 in 2019.' });
    const { facts, changed } = recognizer.update({ start: 9, end: 10, text: '50' });
    assert.deepEqual(
      facts.map((fact) => fact.text),
      ['€50', '2019'],
    );
    assert.ok(changed.start <= 9 && changed.end >= 11);
  });

  const bad: readonly (readonly [string, unknown])[] = [
    ['language', 'no language'],
    ['published', '31/12/2024'],
    ['published', '2023-02-29'],
    ['format', 'html'],
    ['kinds', ['amounts']],
    ['kinds', 'amount'],
    ['vague', 'yes'],
    ['demonyms', 1],
    ['registry', { entities: [{ name: 'X', type: 'company' }] }],
    ['textKeys', [1]],
  ];
  for (const [name, value] of bad) {
    it(`throws a TypeError that names ${name} for ${JSON.stringify(value)}`, () => {
      const options = { [name]: value };
      const isNamed = (error: unknown): boolean => error instanceof TypeError && error.message.includes(name);
      assert.throws(() => library.recognize('', options), isNamed);
      assert.throws(() => library.createRecognizer(options), isNamed);
    });
  }

  it('throws a TypeError for a source that is no text, and for options that are none', () => {
    const recognize = library.recognize as (...words: readonly unknown[]) => unknown;
    assert.throws(() => recognize(undefined), { name: 'TypeError', message: /source must be a string/u });
    assert.throws(() => recognize('', null), { name: 'TypeError', message: /options must be an object/u });
  });

  it('takes data of a language, and says which argument is wrong', () => {
    const before = library.recognize('Costó 3 euros.', { language: 'es' });
    library.loadLanguage('es-MX', {});
    assert.deepEqual(library.recognize('Costó 3 euros.', { language: 'es' }), before);
    const load = library.loadLanguage as (...words: readonly unknown[]) => unknown;
    assert.throws(() => load('español', {}), { name: 'TypeError', message: /tag/u });
    assert.throws(() => load(7, {}), { name: 'TypeError', message: /tag/u });
    assert.throws(() => load('es', { names: 'x' }), { name: 'TypeError', message: /data\.names/u });
    assert.throws(() => load('es'), { name: 'TypeError', message: /data/u });
  });

  it('takes undefined for absent', () => {
    const options = { published: undefined } as unknown as Library.RecognizeOptions;
    assert.deepEqual(library.recognize('', options), []);
  });
});
