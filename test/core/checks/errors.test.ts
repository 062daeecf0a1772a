import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { FindingId } from '../../../src/core/checks/ids.js';
import { on, sidecarText } from '../claims/support.js';

/* An article with one error of every sort, and what is said of it: all of it, and nothing else. */

type Expected = readonly (readonly [id: FindingId, words: string])[];

const expected: Readonly<Record<string, Expected>> = {
  es: [
    ['headline-figure', '130 millones de euros'],
    ['weekday', 'viernes 7 de octubre de 2024'],
    ['stale', '113 millones de euros'],
    ['invalid-date', '31 de septiembre'],
    ['exchange-rate', '12.000 millones de rublos (unos 160 millones de dólares)'],
    ['billion', '2,5 billones de dólares'],
    ['unit-conversion', '20 millas (20 km)'],
    ['percentage', '20 %'],
    ['reversed-range', 'entre 2023 y 2019'],
    ['age', '34 años'],
    ['name-variant', 'Elvira Santamarína'],
    ['tense', 'marzo de 2025'],
    ['quarter', 'octubre'],
    ['years-ago', 'hace diez años, en 2004'],
    ['count', 'tres'],
    ['number-style', '2,345.6'],
    ['bound-words', 'más de 9,8 millones de dólares'],
    ['punctuation', '.'],
    ['doubled-word', 'por por'],
    ['punctuation', '«'],
    ['same-as', '640'],
    ['same-as', '650'],
  ],
  en: [
    ['headline-figure', '1,500'],
    ['weekday', 'Friday, 7 October 2024'],
    ['stale', '15,000'],
    ['invalid-date', '31 September 2024'],
    ['exchange-rate', '£500m ($525m)'],
    ['billion', '1.6 billion euros'],
    ['unit-conversion', '5 feet (2.5 m)'],
    ['percentage', '50%'],
    ['reversed-range', 'between 2023 and 2019'],
    ['age', '61'],
    ['name-variant', 'Gwynee Harlow'],
    ['tense', 'March 2025'],
    ['quarter', 'October'],
    ['years-ago', 'ten years ago, in 2004'],
    ['count', 'Three'],
    ['number-style', '2.345,6'],
    ['bound-words', 'more than $11m'],
    ['punctuation', '.'],
    ['doubled-word', 'through through'],
    ['punctuation', '“'],
    ['same-as', '640'],
    ['same-as', '650'],
  ],
};

/** Words that were signed off, and what they are now. */
const changed: Readonly<Record<string, readonly [before: string, now: string]>> = {
  es: ['131 millones de euros', '113 millones de euros'],
  en: ['1,500', '15,000'],
};

describe('an article with an error for every check', () => {
  for (const [language, findings] of Object.entries(expected)) {
    it(`is told all of them: ${language}`, () => {
      const text = readFileSync(`test/corpus/errors/${language}.md`, 'utf8');
      const [before, now] = changed[language]!;
      const sidecar = sidecarText({
        'c-000001': {
          target: on(text, now),
          status: 'checked',
          verdict: 'correct',
          reviews: { ana: { date: '2024-10-06', verdict: 'correct', text: before } },
        },
        'c-000002': { target: on(text, '640'), status: 'unchecked', 'same-as': 'c-000003' },
        'c-000003': { target: on(text, '650'), status: 'unchecked' },
      });
      const found = checkArticle(text, { sidecar });
      assert.deepEqual(
        found.map(({ id, start, end }) => [id, text.slice(start, end)]),
        findings,
      );
      for (const { id, severity } of found) {
        const level = id === 'bound-words' ? 'hint' : id === 'weekday' || id === 'invalid-date' ? 'error' : 'warning';
        assert.equal(severity, level, id);
      }
    });
  }
});
