import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { sidecarText } from '../claims/support.js';

const TODAY = '2024-05-10';
const BODY = 'The plant will employ 1,020 people once it is finished.\n\nThe council said yes.\n';
const DRAFT =
  'An earlier version of this article said the plant would employ 1,200 people once it is finished. ' +
  'The correct figure is 1,020.';

const SIGNED = sidecarText({
  'c-000000': {
    target: { exact: '1,200', prefix: 'The plant will employ ', suffix: ' people once it is finished.' },
    status: 'checked',
    verdict: 'correct',
    reviews: {
      ana: {
        date: '2024-05-01',
        verdict: 'correct',
        text: '1,200',
        sentence: 'The plant will employ 1,200 people once it is finished.',
      },
    },
  },
});

const yaml = (...lines: readonly string[]): string => `---\n${['lang: en', ...lines].join('\n')}\n---\n\n${BODY}`;
const toml = (...lines: readonly string[]): string => `+++\n${['lang = "en"', ...lines].join('\n')}\n+++\n\n${BODY}`;

function found(source: string, today: string | null = TODAY, sidecar = SIGNED): readonly Finding[] {
  return checkArticle(source, { sidecar, today: today ?? undefined }).filter(({ id }) => id === 'uncorrected-change');
}

function mended(source: string): string {
  const [finding] = found(source);
  const [edit] = finding?.fix?.edits ?? [];
  assert.ok(edit, 'there is a fix');
  return source.slice(0, edit.start) + edit.text + source.slice(edit.end);
}

describe('uncorrected-change', () => {
  it('is on the words of a published article that are not those signed, and names both', () => {
    const source = yaml('date: 2024-05-02');
    const [finding, ...more] = found(source);
    assert.deepEqual(more, []);
    assert.equal(source.slice(finding?.start, finding?.end), '1,020');
    assert.equal(finding?.severity, 'warning');
    assert.equal(finding?.message, '“1,200”, signed by ana, reads “1,020” after publication; no correction says so.');
  });

  it('is on the cell of a table that changed, not on its headings', () => {
    const table = '| Port | 2023 |\n| --- | --- |\n| North | 421 |\n';
    const source = `---\nlang: en\ndate: 2024-05-02\n---\nFerries of the line.\n\n${table}`;
    const sidecar = sidecarText({
      'c-000000': {
        target: { exact: 'Port 2023', prefix: 'Ferries of the line. ', suffix: ' North 421' },
        status: 'checked',
        verdict: 'correct',
        reviews: { ana: { date: '2024-05-01', verdict: 'correct', text: 'Port | 2023\nNorth | 412' } },
        kind: 'table',
      },
    });
    const [finding] = found(source, TODAY, sidecar);
    assert.equal(source.slice(finding?.start, finding?.end), '421');
    assert.match(finding?.message ?? '', /“412”.*“421”/);
  });

  for (const [why, source, today = TODAY] of [
    ['before the day of publication', yaml('date: 2024-06-02')],
    ['on the day of publication, when nobody knows the hour', yaml('date: 2024-05-10')],
    ['without any day or word of publication', yaml()],
    ['in a draft', yaml('date: 2024-05-02', 'draft: true')],
    ['in what its status calls a draft', yaml('date: 2024-05-02', 'status: borrador')],
    ['under an embargo', yaml('date: 2024-05-02', 'embargo: 2024-05-20')],
    ['where the day of today is not known', yaml('date: 2024-05-02'), null],
    [
      'when a correction has the words as they are now',
      yaml('date: 2024-05-02', 'corrections:', '- text: "It is 1,020."'),
    ],
    [
      'when a later correction names the claim',
      yaml('date: 2024-05-02', 'corrections:', '  - date: 2024-05-09', '    text: Jobs.', '    claims: ["c-000000"]'),
    ],
    ['when a correction is nothing but its text', yaml('date: 2024-05-02', 'corrections: ["Now 1,020."]')],
    ['in TOML', toml('date = 2024-05-02', '[[corrections]]', 'text = "It is 1,020."', '[other]', 'a = 1')],
    [
      'when it is left as it is for a reason',
      yaml('date: 2024-05-02', 'factmark-ignore-uncorrected-change: "Nobody has read it yet"'),
    ],
  ] as const) {
    it(`is not there ${why}`, () => assert.deepEqual(found(source, today), []));
  }

  for (const [why, source] of [
    ['the front matter says that it is published, whatever the day', yaml('date: 2024-05-10', 'draft: false')],
    ['its status does', yaml('status: publicado')],
    ['a correction has a longer figure', yaml('date: 2024-05-02', 'corrections:', '  - text: "It is 11,020."')],
    [
      'a correction that names the claim is older than the signature',
      yaml('date: 2024-05-02', 'corrections:', '  - date: 2024-05-01', '    text: x', '    claims: [c-000000]'),
    ],
    ['the list of corrections cannot be read', yaml('date: 2024-05-02', 'corrections: [')],
  ] as const) {
    it(`is there when ${why}`, () => assert.equal(found(source).length, 1));
  }

  it('is not there for the same value in other words, nor for facts that nobody signed', () => {
    assert.deepEqual(found(yaml('date: 2024-05-02').replace('1,020', '**1200**')), []);
    const unsigned = JSON.parse(SIGNED) as { claims: Record<string, { reviews?: object }> };
    delete unsigned.claims['c-000000']!.reviews;
    assert.deepEqual(found(yaml('date: 2024-05-02'), TODAY, JSON.stringify(unsigned)), []);
  });

  it('is there for what was found wrong after publication, and not for what was mended before', () => {
    const wrong = SIGNED.replaceAll('"verdict":"correct"', '"verdict":"incorrect"');
    assert.deepEqual(found(yaml('date: 2024-05-02'), TODAY, wrong), []);
    assert.equal(found(yaml('date: 2024-04-30'), TODAY, wrong).length, 1);
  });

  it('is at the top of the article for what was taken out', () => {
    const source = yaml('date: 2024-05-02').replace(/The plant.*\n/u, '');
    const [finding] = found(source);
    assert.equal(source.slice(finding?.start, finding?.end), '---');
    assert.match(finding?.message ?? '', /was taken out/u);
    assert.match(mended(source), /That statement has been removed\./u);
    assert.deepEqual(found(mended(source)), []);
  });

  describe('the fix', () => {
    const entry = [`- date: ${TODAY}`, `  text: "${DRAFT}"`, '  claims: ["c-000000"]'];
    const indented = entry.map((line) => `  ${line}`);

    it('writes the entry at the end of the front matter', () => {
      const source = yaml('date: 2024-05-02');
      assert.equal(mended(source), yaml('date: 2024-05-02', 'corrections:', ...indented));
      assert.deepEqual(found(mended(source)), []);
    });

    it('adds it to the list that is there, indented as that is', () => {
      const flush = ['date: 2024-05-02', 'corrections:', '- text: "Other."'];
      assert.equal(mended(yaml(...flush, 'tags: [a]')), yaml(...flush, ...entry, 'tags: [a]'));
      const deep = ['corrections:', '    - "Other."', '', '# more', 'date: 2024-05-02'];
      const added = [...deep.slice(0, 2), ...entry.map((line) => `    ${line}`), ...deep.slice(2)];
      assert.equal(mended(yaml(...deep)), yaml(...added));
    });

    it('fills an empty list', () => {
      for (const empty of ['corrections:', 'corrections: []', 'corrections: null']) {
        assert.equal(mended(yaml(empty, 'date: 2024-05-02')), yaml('corrections:', ...indented, 'date: 2024-05-02'));
      }
    });

    it('writes a table in TOML, behind all others', () => {
      const source = toml('date = 2024-05-02', '[author]', 'name = "Ana"');
      const table = ['[[corrections]]', `date = ${TODAY}`, `text = "${DRAFT}"`, 'claims = ["c-000000"]'];
      assert.equal(mended(source), toml('date = 2024-05-02', '[author]', 'name = "Ana"', '', ...table));
      assert.deepEqual(found(mended(source)), []);
    });

    it('keeps the line ends of the article', () => {
      const source = yaml('date: 2024-05-02').replaceAll('\n', '\r\n');
      assert.equal(mended(source), yaml('date: 2024-05-02', 'corrections:', ...indented).replaceAll('\n', '\r\n'));
    });

    it('makes a front matter where the sidecar knows the day', () => {
      const sidecar = JSON.stringify({ ...JSON.parse(SIGNED), published: '2024-05-02', language: 'en' });
      const [finding] = found(BODY, TODAY, sidecar);
      const [edit] = finding?.fix?.edits ?? [];
      assert.equal(edit?.text, ['---', 'corrections:', ...indented, '---', '', ''].join('\n'));
    });

    it('is not offered for a list on one line, and none that cannot be read', () => {
      for (const list of ['corrections: ["Other."]', 'corrections: [', 'corrections: *other']) {
        assert.equal(found(yaml('date: 2024-05-02', list))[0]?.fix, undefined);
      }
      assert.equal(found(toml('date = 2024-05-02', 'corrections = []'))[0]?.fix, undefined);
    });
  });
});

describe('embargo', () => {
  const embargo = (...lines: readonly string[]): readonly Finding[] =>
    checkArticle(yaml(...lines)).filter(({ id }) => id === 'embargo');

  it('is an error when it ends after the day of publication', () => {
    const [finding] = embargo('date: 2024-05-02', 'embargo: 2024-05-03T09:00');
    assert.equal(finding?.severity, 'error');
    assert.equal(finding?.message, 'The embargo ends on 2024-05-03, after the publication on 2024-05-02.');
  });

  it('is fine on that day and before, and where one of both is not known', () => {
    assert.deepEqual(embargo('date: 2024-05-02T08:00', 'embargo: 2024-05-02T09:00'), []);
    assert.deepEqual(embargo('date: 2024-05-02', 'embargo: 2024-04-30'), []);
    assert.deepEqual(embargo('embargo: 2024-05-03'), []);
    assert.deepEqual(embargo('date: 2024-05-02', 'embargo: soon'), []);
  });
});
