import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/prose/quotation.js';

function quoted(text: string): readonly string[] {
  return findQuotations(text).map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  it('are what stands between quotation marks of any style', () => {
    assert.deepEqual(quoted('Dijo «uno», “dos”, ‹tres›, „vier“, „pięć” y "seis".'), [
      'uno',
      'dos',
      'tres',
      'vier',
      'pięć',
      'seis',
    ]);
    assert.deepEqual(quoted('Er sagte »ja« und ging.'), ['ja']);
  });

  it('may begin and end with the same mark, or with a low single one', () => {
    assert.deepEqual(quoted('Han sa: ”Vi ses” och gick. ”Hej då”, sa hon.'), ['Vi ses', 'Hej då']);
    assert.deepEqual(quoted('Er sprach von ‚Ruhe‘, sie von ‚Eile’ und Geld.'), ['Ruhe', 'Eile']);
    assert.deepEqual(quoted('彼は「はい」と言った。『本』'), ['はい', '本']);
    assert.deepEqual(quoted('y se acabó”, concluyó.'), ['y se acabó']);
  });

  it('hold those inside them', () => {
    assert.deepEqual(quoted('«Me dijo “no” y «nunca»», contó.'), ['Me dijo “no” y «nunca»']);
  });

  it('do not come from apostrophes or inches', () => {
    assert.deepEqual(quoted('The minister’s ‘no’ wasn’t the workers’ choice; a 55" screen'), ['no']);
    assert.deepEqual(quoted("rock 'n' roll de los 90"), []);
  });

  it('run on to the end or from the start of a paragraph', () => {
    assert.deepEqual(quoted('Respondió: «Primero esto.'), ['Primero esto.']);
    assert.deepEqual(quoted('»Y después esto», concluyó «al fin».'), ['Y después esto', 'al fin']);
    assert.deepEqual(quoted('y por último esto», concluyó.'), ['y por último esto']);
  });
});
