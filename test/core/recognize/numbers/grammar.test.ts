import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { Languages } from '../../../../src/core/recognize/languages/registry.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';
import { describeNumbers } from './reading.js';

const known = new Languages();
const tokens = new Tokens(known.characters);

/** Every number of a text as written and as read; what is no amount by itself is marked. */
function read(text: string, language = 'es'): string[] {
  const { vocabulary, numbers } = known.get(language);
  tokens.read(text, vocabulary);
  return describeNumbers(tokens, numbers.read(tokens));
}

describe('numbers in a text', () => {
  it('reads what stands in words', () => {
    deepEqual(read('treinta y dos casas, dos mil quinientos olivos'), [
      'treinta y dos = 32',
      'dos mil quinientos = 2500',
    ]);
    deepEqual(read('two hundred and ten trees, twenty-five goats', 'en'), [
      'two hundred and ten = 210',
      'twenty-five = 25',
    ]);
    deepEqual(read('tres billones doscientos mil millones'), ['tres billones doscientos mil millones = 3200000000000']);
    deepEqual(read('two thousand and four', 'en'), ['two thousand and four = 2004']);
  });

  it('multiplies by magnitudes, one upon another', () => {
    deepEqual(read('12 mil millones'), ['12 mil millones = 12000000000']);
    deepEqual(read('44,7 millones'), ['44,7 millones = 44700000']);
    deepEqual(read('1.2bn and 3 trillion', 'en'), ['1.2bn = 1200000000', '3 trillion = 3000000000000']);
    deepEqual(read('3 millones 200 mil'), ['3 millones 200 mil = 3200000']);
    deepEqual(read('cien mil'), ['cien mil = 100000']);
  });

  it('adds a half where the words say so', () => {
    deepEqual(read('dos millones y medio'), ['dos millones y medio = 2500000']);
    deepEqual(read('millón y medio'), ['millón y medio = 1500000']);
    deepEqual(read('medio millón'), ['medio millón = 500000']);
    deepEqual(read('un billón y medio millón'), ['un billón y medio millón = 1000000500000']);
    deepEqual(read('two and a half million', 'en'), ['two and a half million = 2500000']);
    deepEqual(read('2½ miles', 'en'), ['2½ = 2.5']);
  });

  it('reads separators as the language and its region write them', () => {
    deepEqual(read('1.234,5'), ['1.234,5 = 1234.5']);
    deepEqual(read('1,234.5', 'es-MX'), ['1,234.5 = 1234.5']);
    deepEqual(read('1.234'), ['1.234 = 1234']);
    deepEqual(read('1.234', 'es-MX'), ['1.234 = 1.234']);
    deepEqual(read('12 000 y 12 000,5'), ['12 000 = 12000', '12 000,5 = 12000.5']);
    deepEqual(read('12,34,567', 'en-IN'), ['12,34,567 = 1234567']);
    deepEqual(read('0.125 and .25', 'en'), ['0.125 = 0.125', '.25 = 0.25']);
  });

  it('keeps every digit', () => {
    deepEqual(read('12345678901234567890'), ['12345678901234567890 = 12345678901234567890']);
    deepEqual(read('0,1'), ['0,1 = 0.1']);
  });

  it('tells codes and ordinals from numbers', () => {
    deepEqual(read('a las 17:30, versión 1.2.3, 03/04/2024, 2024-07-03'), [
      '17:30 = code',
      '1.2.3 = code',
      '03/04/2024 = code',
      '2024-07-03 = code',
    ]);
    deepEqual(read('3.º, 2ª, segundo'), ['3.º = ordinal 3', '2ª = ordinal 2', 'segundo = ordinal 2']);
    deepEqual(read('21st, twenty-first', 'en'), ['21st = ordinal 21', 'twenty-first = ordinal 21']);
  });

  it('takes an article for a number only before what it counts', () => {
    deepEqual(read('un hombre, un millón'), ['un = article 1', 'un millón = 1000000']);
    deepEqual(read('a hundred, a man', 'en'), ['a hundred = 100', 'a = article 1']);
  });

  it('reads digits of other scripts and decomposed letters', () => {
    deepEqual(read('٤٢ y cien'), ['٤٢ = 42', 'cien = 100']);
    deepEqual(read('dos millo\u0301n'.normalize('NFD')), ['dos millón = 2000000'.normalize('NFD')]);
  });

  it('reads any whole number back from its grouped form', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (value) => {
        const grouped = value.toString().replace(/\B(?=(\d{3})+$)/g, '.');
        equal(read(`${grouped},5`)[0], `${grouped},5 = ${value}.5`);
      }),
    );
  });
});
