import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/claims/claim.js';
import { openQuestions, questionsByPerson } from '../../../src/core/claims/questions.js';

const claim = (exact: string, more: Partial<Claim>): Claim => ({
  target: { exact, prefix: '', suffix: '' },
  status: 'waiting',
  ...more,
});

describe('questions that wait', () => {
  it('are those of waiting claims, even where the file does not say what is asked', () => {
    const claims = {
      'c-aaaaaa': claim('40', { question: { to: ' ana ', text: 'Which year?', date: '2024-05-01' } }),
      'c-bbbbbb': claim('41', { status: 'checked', question: { to: 'ana', text: 'Done.' } }),
      'c-cccccc': claim('42', {}),
    };
    assert.deepEqual(openQuestions({ claims }), [
      { claim: 'c-aaaaaa', to: 'ana', text: 'Which year?', words: '40', date: '2024-05-01' },
      { claim: 'c-cccccc', to: '', text: '', words: '42' },
    ]);
  });

  it('come by person, whoever is not named last, and what waits longest first', () => {
    const question = (to: string, text: string, date?: string) => ({
      claim: 'c-aaaaaa',
      to,
      text,
      words: '',
      ...(date !== undefined && { date }),
    });
    const listed = questionsByPerson(
      [
        question('', 'a'),
        question('Zoe', 'b', '2024-05-02'),
        question('Álvaro', 'c'),
        question('zoe', 'd', '2024-05-01'),
      ],
      'es',
    );
    assert.deepEqual(
      listed.map(([person, all]) => [person, all.map(({ text }) => text)]),
      [
        ['Álvaro', ['c']],
        ['Zoe', ['d', 'b']],
        ['', ['a']],
      ],
    );
  });
});
