import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { on, sidecarText } from '../claims/support.js';

const page = (language: string, text: string, more = 'evergreen: true\n'): string =>
  `---\nlang: ${language}\ndate: 2022-03-09\n${more}---\n\n${text}\n`;

function found(source: string, asOf: string | undefined): readonly string[] {
  return checkArticle(source, { asOf })
    .filter(({ id }) => id === 'aged')
    .map(({ start, end }) => source.slice(start, end));
}

describe('aged', () => {
  for (const [language, text, words] of [
    ['es', 'La fábrica abrió el año pasado en Lugo.', 'año pasado'],
    ['es', 'La fábrica abrió hace tres meses en Lugo.', 'hace tres meses'],
    ['es', 'La dirige Ana Pereira, de 41 años, ingeniera de Lugo.', '41 años'],
    ['en', 'The factory opened last year in Leeds.', 'last year'],
    ['en', 'The factory opened three months ago in Leeds.', 'three months ago'],
    ['en', 'The 41-year-old engineer runs the factory.', '41-year-old'],
  ] as const) {
    it(`is found in a page that is to hold at any time: ${text}`, () => {
      assert.deepEqual(found(page(language, text), '2025-02-01'), [words]);
    });
    it(`is not in an article of its day: ${text}`, () => {
      assert.deepEqual(found(page(language, text, ''), '2025-02-01'), []);
      assert.deepEqual(found(page(language, text, 'evergreen: false\n'), '2025-02-01'), []);
    });
    it(`is told in an audit only: ${text}`, () => assert.deepEqual(found(page(language, text), undefined), []));
  }

  for (const [language, text] of [
    ['es', 'La fábrica abrió en 2021 en Lugo.'],
    ['es', 'La feria se celebra en mayo.'],
    ['es', '«Abrimos el año pasado», dijo la directora.'],
    ['es', 'La dirigió hasta su muerte, en 2019, a los 84 años.'],
    ['en', 'The factory opened in 2021 in Leeds.'],
    ['en', 'The fair is held in May.'],
    ['en', '“We opened last year,” said the director.'],
    ['en', 'She died in 2019, aged 84.'],
  ] as const) {
    it(`is not in: ${text}`, () => assert.deepEqual(found(page(language, text), '2025-02-01'), []));
  }

  it('is not there while the words still hold', () => {
    assert.deepEqual(found(page('en', 'The factory opened last year in Leeds.'), '2022-12-31'), []);
    assert.deepEqual(found(page('en', 'The factory opened last year in Leeds.'), '2023-01-01'), ['last year']);
    assert.deepEqual(found(page('en', 'The 41-year-old engineer runs the factory.'), '2022-12-31'), []);
  });
});

describe('recheck-due', () => {
  const source = 'The museum has 41 rooms.\n';
  const sidecar = sidecarText({
    'c-000000': { target: on(source, '41'), status: 'checked', verdict: 'correct', 'recheck-by': '2024-06-01' },
    'c-000001': { target: on(source, 'museum'), status: 'withdrawn', 'recheck-by': '2024-06-01' },
  });
  const due = (options: { today?: string; asOf?: string }): readonly Finding[] =>
    checkArticle(source, { language: 'en', sidecar, ...options }).filter(({ id }) => id === 'recheck-due');

  it('is on the words of a claim from its day on', () => {
    const [finding, ...more] = due({ today: '2024-06-01' });
    assert.deepEqual(more, []);
    assert.equal(source.slice(finding?.start, finding?.end), '41');
    assert.equal(finding?.message, '“41” was to be checked again by 2024-06-01.');
    assert.equal(due({ asOf: '2024-06-11' })[0]?.age, 10);
  });

  it('is not there before that day, nor where no day is known', () => {
    assert.deepEqual(due({ today: '2024-05-31' }), []);
    assert.deepEqual(due({}), []);
  });

  it('takes the day of an audit before that of today', () => {
    assert.deepEqual(due({ today: '2024-07-01', asOf: '2024-05-31' }), []);
    assert.throws(() => due({ asOf: '2024-06' }), { name: 'TypeError', message: /^asOf must be an ISO day/u });
  });
});
