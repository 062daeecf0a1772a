import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { parseConfig } from '../../../src/core/config/parse.js';

const SIDECAR = `factmark: 1
sources:
  r-4h8w2d:
    type: confidential
    ref: "Heron"
    accessed: "2023-03-31"
    # r-4h8w2d

  r-5h8w2d:
    type: confidential
    ref: "Kestrel"
    # r-5h8w2d

  r-6h8w2d:
    type: web
    title: "Register"
    url: "https://example.org/"
    accessed: "2020-01-01"
    # r-6h8w2d
`;

const overdue = (keepFor: string, today: string | undefined): readonly Finding[] =>
  checkArticle('Words.\n', {
    sidecar: SIDECAR,
    config: keepFor === '' ? '' : `confidential:\n  keep-for: "${keepFor}"\n`,
    today,
  }).filter(({ id }) => id === 'confidential-overdue');

describe('confidential-overdue', () => {
  it('is on a confidential source that was kept too long, and says nothing of it', () => {
    const [finding, ...more] = overdue('P1Y', '2024-04-10');
    assert.deepEqual(more, []);
    assert.equal(finding?.in, 'sidecar');
    assert.equal(SIDECAR.slice(finding?.start, finding?.end), 'r-4h8w2d');
    assert.equal(finding?.age, 10);
    assert.equal(
      finding?.message,
      'The reference r-4h8w2d of a confidential source was to be kept until 2024-03-31 at most.',
    );
  });

  for (const [keepFor, last, next] of [
    ['P1Y', '2024-03-31', '2024-04-01'],
    ['P11M', '2024-02-29', '2024-03-01'],
    ['P2W', '2023-04-14', '2023-04-15'],
    ['P1Y1M1D', '2024-05-01', '2024-05-02'],
    ['P0D', '2023-03-31', '2023-04-01'],
  ] as const) {
    it(`comes the day after the last one of ${keepFor}`, () => {
      assert.deepEqual(overdue(keepFor, last), []);
      assert.equal(overdue(keepFor, next).length, 1);
    });
  }

  it('needs a day, and a rule of the house', () => {
    assert.deepEqual(overdue('P1Y', undefined), []);
    assert.deepEqual(overdue('', '2030-01-01'), []);
  });

  it('has a rule that is a length of time, or an error in factmark.yaml', () => {
    for (const wrong of ['1 year', 'P', 'P1', 'PT5H', 'P1Y6', 'P99999D', '']) {
      const { config, problems } = parseConfig(`confidential:\n  keep-for: "${wrong}"\n`);
      assert.equal(problems[0]?.id, 'config-unknown-value', wrong);
      assert.equal(config.confidential?.['keep-for'], undefined);
    }
    assert.deepEqual(parseConfig('confidential:\n  keep-for: P6M\n').problems, []);
  });
});
