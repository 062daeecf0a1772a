import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import type { Fact } from '../../../src/core/facts.js';
import type { RecognizeOptions } from '../../../src/core/recognize/options.js';
import { createRecognizer, recognize } from '../../../src/core/recognize/recognizer.js';

const values = (facts: readonly Fact[]): string[] => facts.map((fact) => `${fact.kind} ${fact.text}`);

const pieces = [
  'La planta costó 44,7 millones de euros en 2023.',
  'Costó más de 12 mil millones de pesos.',
  'Se abrirá el 3 de mayo.',
  'Pesos mexicanos: 500 millones de pesos mexicanos.',
  '1.234 vecinos.',
  '**12** mil millones de rublos',
  'Marta Ibarrola dijo que Ibarrola no vendrá.',
  'Solvane Motors y Solvane.',
  '\n\n',
  '\n',
  '---\nfecha: 2024-07-03\nlang: es\ntitle: Suben un 3 %\n---\n',
  '| Año | Ventas |\n|---|---|\n| 2022 | 14 |\n',
  '*Ventas en millones de euros*\n\n',
  '> «cita de 5 euros»\n',
  '- uno\n- 40 %\n',
  '`12 euros` ',
  '<!-- ',
  ' -->',
  '```\n',
  '# Titular: 3 % más\n\n',
  ' ',
  '4',
  '.',
  'x',
];

describe('a recogniser of a text that is edited', () => {
  it('starts empty and takes the whole text as its first edit', () => {
    const recognizer = createRecognizer({ language: 'es' });
    deepEqual(recognizer.facts, []);
    const { facts, changed } = recognizer.update({ start: 0, end: 0, text: 'Costó 5 euros.' });
    deepEqual(values(facts), ['amount 5 euros']);
    deepEqual(changed, { start: 0, end: 14 });
    equal(recognizer.source, 'Costó 5 euros.');
    deepEqual(recognizer.facts, facts);
  });

  it('finds after any edits what a fresh reading finds', () => {
    const option = fc.constantFrom<RecognizeOptions>(
      { language: 'es' },
      {},
      { language: 'es', published: '2024-07-03' },
      { format: 'text', language: 'es' },
    );
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat(40),
      text: fc.oneof(fc.constantFrom(...pieces), fc.constant('')),
    });
    fc.assert(
      fc.property(
        option,
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (options, start, edits) => {
          const recognizer = createRecognizer(options);
          recognizer.update({ start: 0, end: 0, text: start.join('') });
          for (const { at, length, text } of edits) {
            const from = at % (recognizer.source.length + 1);
            recognizer.update({ start: from, end: Math.min(from + length, recognizer.source.length), text });
          }
          deepEqual(recognizer.facts, recognize(recognizer.source, options));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says which part of the text changed, and moves the rest', () => {
    const recognizer = createRecognizer({ language: 'es' });
    const text = 'Costó 5 euros.\n\nDuró 3 km.\n\nPesó 7 kg.\n';
    recognizer.update({ start: 0, end: 0, text });
    const at = text.indexOf('3 km');
    const { facts, changed } = recognizer.update({ start: at, end: at, text: '1' });
    deepEqual(values(facts), ['amount 5 euros', 'amount 13 km', 'amount 7 kg']);
    equal(changed.start <= at && changed.end >= at + 1, true);
    equal(changed.start > text.indexOf('euros') && changed.end <= recognizer.source.indexOf('Pesó'), true);
    equal(recognizer.source.slice(facts[2]!.start, facts[2]!.end), '7 kg');
  });

  it('lets the rest of the article decide what a number or a currency means', () => {
    const amounts = (text: string): unknown[] =>
      recognize(text, { language: 'es' }).flatMap((fact) =>
        fact.kind === 'amount' ? [fact.value.currency ?? fact.value.amount] : [],
      );
    deepEqual(amounts('Hubo 1.234 multas.'), ['1234']);
    deepEqual(amounts('Hubo 1.234 multas, un 4.7 % más.'), ['1.234', '4.7']);
    deepEqual(amounts('Pagó 500 pesos.'), ['MXN']);
    deepEqual(amounts('Pagó 500 pesos.\n\nSon 30 pesos argentinos.'), ['ARS', 'ARS']);
  });

  it('refuses an edit outside the text and options that are none', () => {
    const recognizer = createRecognizer({ language: 'es' });
    throws(() => recognizer.update({ start: 3, end: 3, text: 'x' }), RangeError);
    throws(() => createRecognizer({ kinds: ['figure'] as never }), { name: 'TypeError', message: /kinds/ });
  });

  it('never throws on broken text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const fact of recognize(text, { language: 'es' })) {
          equal(fact.text, text.slice(fact.start, fact.end));
          equal(fact.start < fact.end, true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('numbers in a table', () => {
  const table = (heading: string): string[] =>
    recognize(`| Centro | ${heading} |\n|---|---|\n| Lugo | 2024 |\n`, {
      language: 'es',
      kinds: ['amount', 'date'],
    }).map((fact) => `${fact.kind} ${fact.kind === 'amount' ? `${fact.value.amount} ${fact.value.currency}` : ''}`);

  it('take currency and magnitude from their heading, even when they look like a year', () => {
    deepEqual(table('Ventas (millones de €)'), ['amount 2024000000 EUR']);
    deepEqual(table('Año'), ['date ']);
  });
});
