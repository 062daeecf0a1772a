import assert from 'node:assert/strict';
import type { Fact } from '../../../../src/core/facts.js';
import { createRecognizer } from '../../../../src/core/recognize/recognizer.js';

/*
 * Marks must not come and go while somebody types elsewhere: the names of a paragraph change only when its own words do,
 * or what the rest of the article says about them.
 */

const PARAGRAPHS = [
  'The harbour master, Berta Ocaña, closed the pier on Monday.',
  'Norvento Digital, a company from Lisbon, will repair it for 2 million euros.',
  'Ocaña said that the work takes three weeks.',
  'Walkers may use the path in the meantime.',
];

function names(facts: readonly Fact[], from: number, to: number): readonly string[] {
  return facts
    .filter(({ kind, start }) => kind === 'entity' && start >= from && start < to)
    .map(({ start, text, value }) => `${start - from} ${text} ${JSON.stringify(value)}`);
}

describe('names while an article is edited', () => {
  it('stay as they are in paragraphs that an edit elsewhere says nothing about', () => {
    const recognizer = createRecognizer({ language: 'en' });
    recognizer.update({ start: 0, end: 0, text: PARAGRAPHS.join('\n\n') });
    const last = PARAGRAPHS.slice(0, 3).join('\n\n').length + 2;
    const before = names(recognizer.facts, 0, last);
    assert.ok(before.length >= 4);
    let at = recognizer.length;
    for (const letter of ' The ferry sails at noon, as it did before, and nobody had to wait long.') {
      const { changed } = recognizer.update({ start: at, end: at, text: letter });
      at++;
      assert.deepEqual(names(recognizer.facts, 0, last), before);
      assert.ok(changed.start >= last, `changed from ${changed.start}`);
    }
  });

  it('change where the edit says something about them, and nowhere else', () => {
    const recognizer = createRecognizer({ language: 'en' });
    recognizer.update({ start: 0, end: 0, text: PARAGRAPHS.join('\n\n') });
    const second = PARAGRAPHS[0]!.length + 2;
    const third = second + PARAGRAPHS[1]!.length + 2;
    const before = names(recognizer.facts, second, third);
    const name = recognizer.facts.find(({ text }) => text === 'Berta Ocaña');
    assert.ok(name);
    // the surname stands alone from now on
    recognizer.update({ start: name.start, end: name.end, text: 'he' });
    const shift = 'he'.length - 'Berta Ocaña'.length;
    assert.deepEqual(names(recognizer.facts, second + shift, third + shift), before);
    const alone = recognizer.facts.find(({ text }) => text === 'Ocaña');
    assert.ok(alone?.kind !== 'entity' || alone.value.name === 'Ocaña');
  });

  it('are those of reading the text at once', () => {
    const recognizer = createRecognizer({ language: 'en' });
    const text = PARAGRAPHS.join('\n\n');
    for (let i = 0; i < text.length; i += 7) recognizer.update({ start: i, end: i, text: text.slice(i, i + 7) });
    const whole = createRecognizer({ language: 'en' });
    whole.update({ start: 0, end: 0, text });
    assert.deepEqual(recognizer.facts, whole.facts);
  });
});
