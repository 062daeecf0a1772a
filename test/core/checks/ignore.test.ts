import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { on, sidecarText } from '../claims/support.js';

const BODY = 'La presa se llenó el 31 de abril de 2024, y el 30 de febrero de 2024 reventó.\n';
const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);
const article = (frontMatter: string): string => `---\nlang: es\n${frontMatter}---\n\n${BODY}`;

describe('findings that are to be ignored', () => {
  it('are, in a whole article whose front matter says why', () =>
    assert.deepEqual(checkArticle(article('factmark-ignore-invalid-date: "Así en el acta"\n')), []));
  it('are found all the same where the front matter does not say why', () =>
    assert.deepEqual(ids(checkArticle(article('factmark-ignore-invalid-date:\n'))), [
      'ignore-without-reason',
      'invalid-date',
      'invalid-date',
    ]));
  it('are none that there are not', () =>
    assert.deepEqual(ids(checkArticle(article('factmark-ignore-comma: "Así"\n'))), [
      'ignore-unknown',
      'invalid-date',
      'invalid-date',
    ]));

  const withIgnore = (ignore: Readonly<Record<string, string>>): Finding[] => {
    const source = article('');
    const target = on(source, '31 de abril de 2024');
    return checkArticle(source, { sidecar: sidecarText({ 'c-000001': { target, status: 'unchecked', ignore } }) });
  };
  it('are, on the words of a claim that says why, and only there', () => {
    const findings = withIgnore({ 'invalid-date': 'Así en el acta' });
    assert.deepEqual(ids(findings), ['invalid-date']);
    assert.equal(article('').slice(findings[0]!.start, findings[0]!.end), '30 de febrero de 2024');
  });
  it('are found all the same where the claim does not say why', () => {
    const findings = withIgnore({ 'invalid-date': ' ' });
    assert.deepEqual(ids(findings), ['invalid-date', 'invalid-date', 'ignore-without-reason']);
    assert.deepEqual([findings[2]?.in, findings[2]?.claim], ['sidecar', 'c-000001']);
  });
  it('are not what is wrong with the claims', () =>
    assert.deepEqual(ids(withIgnore({ stale: 'no' })), ['invalid-date', 'invalid-date', 'ignore-unknown']));
});
