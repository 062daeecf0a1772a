import assert from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/recognizer.js';

const names = (text: string): string[] =>
  recognize(text, { language: 'de', format: 'text', kinds: ['entity'] }).map((fact) => fact.text);

describe('names where every noun is capitalised', () => {
  it('takes no common noun for a name', () => {
    assert.deepEqual(
      names(
        'Die Regierung hat ein Gesetz vorgelegt. Nach Angaben des Verbandes stiegen die Kosten für Strom, und die Bauern ' +
          'protestierten mit Traktoren gegen den Preis für Milch. Der Trainer lobte die Mannschaft nach zwei Stunden Training.',
      ),
      [],
    );
  });
  it('keeps what a list, a first name, a title, a legal form or two words side by side show to be a name', () => {
    assert.deepEqual(
      names(
        'Siemens baut ein Werk in Österreich. Das sagte Katrin Ahlers, Chefin der Kranich AG, dem Sender. Professor ' +
          'Wiegand von der Universität Halmstedt widersprach. Die EU prüft den Fall.',
      ),
      ['Siemens', 'Österreich', 'Katrin Ahlers', 'Kranich AG', 'Wiegand', 'Universität Halmstedt', 'EU'],
    );
  });
  it('knows a short form of a name told in full', () => {
    assert.deepEqual(names('Die Kranich AG wächst. Für das Jahr plant Kranich mehr Personal.'), [
      'Kranich AG',
      'Kranich',
    ]);
  });
});
