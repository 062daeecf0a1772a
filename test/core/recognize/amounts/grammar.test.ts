import { deepEqual, equal } from 'node:assert/strict';
import type { AmountValue } from '../../../../src/core/facts.js';
import { recognize } from '../../../../src/core/recognize/recognizer.js';

/** Every amount of a text as written and as read. */
function amounts(text: string, language = 'es'): string[] {
  return recognize(text, { language, format: 'text', kinds: ['amount'] }).map((fact) => {
    const value = fact.value as AmountValue;
    const number = value.amount ?? `${value.min}..${value.max}`;
    return [fact.text, '=', number, value.currency ?? value.unit ?? value.of ?? value.type].join(' ');
  });
}

const currencies = (text: string, language = 'es'): (string | undefined)[] =>
  recognize(text, { language, format: 'text', kinds: ['amount'] }).map((fact) => (fact.value as AmountValue).currency);

describe('amounts in a text', () => {
  it('give a number the unit and magnitude that it leaves to a later one', () => {
    deepEqual(amounts('La cuota bajó de 14 a 11 millones de euros.'), [
      '14 = 14000000 EUR',
      '11 millones de euros = 11000000 EUR',
    ]);
    deepEqual(amounts('Crecen un 2, un 3 y un 7 %.'), ['2 = 2 percent', '3 = 3 percent', '7 % = 7 percent']);
    deepEqual(amounts('They fell by 52 to 48 percent.', 'en'), ['52 = 52 percent', '48 percent = 48 percent']);
  });

  it('take no year, label or counted number for such a one', () => {
    deepEqual(amounts('En 2019 y 12 millones de euros después, cerró.'), ['12 millones de euros = 12000000 EUR']);
    deepEqual(amounts('Vendió 30 casas y 12 millones de acciones.'), [
      '30 = 30 casas',
      '12 millones = 12000000 acciones',
    ]);
  });

  it('part what was added from what it led to', () => {
    deepEqual(amounts('Shares gained $2 to $40.', 'en'), ['$2 = 2 USD', '$40 = 40 USD']);
    deepEqual(amounts('Shares trade at $38 to $40.', 'en'), ['$38 to $40 = 38..40 USD']);
  });

  it('tell an abbreviated million from a metre by what follows', () => {
    deepEqual(amounts('It has 3m customers, 1.2m boxes and a 30m tower.', 'en'), [
      '3m = 3000000 customers',
      '1.2m = 1200000 boxes',
      '30m = 30 m',
    ]);
    deepEqual(amounts('Tiene 2 M de usuarios y 2 m de cable.'), ['2 M = 2000000 usuarios', '2 m = 2 m']);
  });

  it('tell pounds of weight from pounds of money', () => {
    deepEqual(amounts('It weighs 12 pounds. He paid 12 pounds for 12 pounds of nails.', 'en'), [
      '12 pounds = 12 [lb_av]',
      '12 pounds = 12 GBP',
      '12 pounds = 12 [lb_av]',
    ]);
  });

  it('keep fractions of a unit exact, and those that are not as ratios', () => {
    deepEqual(amounts('Bebió tres cuartos de litro y un tercio de la botella.'), [
      'tres cuartos de litro = 0.75 L',
      'un tercio = 1/3 ratio',
    ]);
    deepEqual(amounts('He walked 2 3/8 miles.', 'en'), ['2 3/8 miles = 2.375 [mi_i]']);
  });

  it('read signs and words of minus', () => {
    deepEqual(amounts('Marcó menos 7 grados, luego 4 grados bajo cero y +2 °C.'), [
      'menos 7 grados = -7 Cel',
      '4 grados bajo cero = -4 Cel',
      '+2 °C = 2 Cel',
    ]);
    deepEqual(amounts('Vinieron todos menos 7 vecinos.'), ['7 = 7 vecinos']);
  });

  it('read decimals in words', () => {
    deepEqual(amounts('Sube un cuatro coma cero cinco por ciento.'), [
      'cuatro coma cero cinco por ciento = 4.05 percent',
    ]);
    deepEqual(amounts('Some three point five million tons.', 'en'), [
      'Some three point five million tons = 3500000 [ston_av]',
    ]);
  });

  it('take no word for the code of a currency', () => {
    deepEqual(amounts('The COP28 talks; the TOP 20 songs; COP 5,000 in change.', 'en').slice(-1), [
      'COP 5,000 = 5000 COP',
    ]);
    equal(amounts('The COP28 talks were long.', 'en').length, 0);
  });
});

describe('currencies that share a name', () => {
  it('are told apart by the countries of the article', () => {
    deepEqual(currencies('En Uruguay, el Estado uruguayo gastó 40 millones de pesos.'), ['UYU']);
    deepEqual(currencies('Dinamarca pagó 300 coronas. En Copenhague y en toda Dinamarca gustó.'), ['DKK']);
  });

  it('are told apart by a currency named in full', () => {
    deepEqual(currencies('Costó 300 pesos argentinos; antes, 200 pesos.'), ['ARS', 'ARS']);
  });

  it('belong to the region first', () => {
    deepEqual(currencies('Chile exporta a Chile. Costó 300 pesos.', 'es-MX'), ['MXN']);
  });

  it('leave the dollar sign American in English, and to the article in Spanish', () => {
    deepEqual(currencies('Chile, said Chile, paid $40.', 'en-GB'), ['USD']);
    deepEqual(currencies('Chile pagó $ 40.000 a Chile.'), ['CLP']);
  });
});
