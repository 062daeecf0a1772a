import assert from 'node:assert/strict';
import { recognize } from '../../../../src/core/recognize/recognizer.js';

const dates = (text: string, language: string): string[] =>
  recognize(text, { language, published: '2024-06-18', format: 'text', kinds: ['date'] }).map(
    ({ text: span, value }) => ('timex' in value ? [span, value.timex, value.mod].filter(Boolean).join(' ') : span),
  );

describe('dates that some languages write as one word', () => {
  it('reads a weekday joined to a part of the day', () => {
    assert.deepEqual(dates('Das sagte sie am Montagabend.', 'de'), ['Montagabend 2024-06-17TEV']);
    assert.deepEqual(dates('Dat zei ze maandagavond.', 'nl'), ['maandagavond 2024-06-17TEV']);
  });
  it('reads the end of the year around the publication, and of a year that is named', () => {
    assert.deepEqual(dates('Bis Jahresende wird gebaut.', 'de'), ['Jahresende 2024 END']);
    assert.deepEqual(dates('Es war zum Jahresende 2021 fertig.', 'de'), ['Jahresende 2021 2021 END']);
  });
  it('reads lengths of time', () => {
    assert.deepEqual(dates('Der dreijährige Vertrag läuft aus.', 'de'), ['dreijährige P3Y']);
    assert.deepEqual(dates('Het tweejarige contract loopt af.', 'nl'), ['tweejarige P2Y']);
  });
  it('reads numbers that are one word and in no list before units', () => {
    assert.deepEqual(dates('Der Umbau dauerte zweieinhalb Jahre.', 'de'), ['zweieinhalb Jahre P2Y6M']);
    assert.deepEqual(dates('De verbouwing duurde tweeënhalf jaar.', 'nl'), ['tweeënhalf jaar P2Y6M']);
  });
});
