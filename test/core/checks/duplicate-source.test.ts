import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { applyEdit } from '../../../src/core/text/edits.js';

const ARTICLE = 'El teatro tiene 900 butacas y 14 palcos.\n';

const claim = (id: string, exact: string, evidence: string): string => `
  ${id}:
    target:
      prefix: ""
      suffix: ""
      exact: "${exact}"
    status: unchecked
    evidence:
${evidence}    # ${id}
`;
const sidecar = (second: string, more = ''): string => `factmark: 1
article: "a.md"

sources:
  r-000001:
    type: document
    title: "Memoria 2024"
    url: "https://example.org/memoria"
    accessed: "2024-10-07"
    # r-000001

  r-000002:
${second}    # r-000002
${more}
claims:${claim('c-000001', '900', '      r-000001:\n        at: "p. 3"\n      r-000002:\n        at: "p. 4"\n        quote: "900"\n')}${claim('c-000002', '14', '      r-000002:\n        at: "p. 9"\n')}`;

const SAME = `    type: web
    title: "Annual report"
    url: "HTTPS://Example.org/memoria/"
    archived: "https://archive.example/1"
    accessed: "2024-11-01"
`;

const found = (text: string, config?: string): readonly Finding[] =>
  checkArticle(ARTICLE, { sidecar: text, language: 'es', ...(config && { config }) }).filter(
    ({ id }) => id === 'duplicate-source',
  );

describe('two sources with one address', () => {
  it('are a hint on the second, with the first as the related place', () => {
    const text = sidecar(SAME);
    const [finding, ...rest] = found(text);
    assert.deepEqual(rest, []);
    assert.deepEqual([finding?.severity, finding?.in], ['hint', 'sidecar']);
    assert.equal(text.slice(finding!.start, finding!.end), 'r-000002');
    assert.deepEqual(
      finding?.related?.map(({ start, end }) => text.slice(start, end)),
      ['r-000001'],
    );
  });
  it('become one by the fix: nothing of either is lost, and claims keep their evidence', () => {
    const text = sidecar(SAME);
    const after = found(text)[0]!.fix!.edits.reduce((now, edit) => applyEdit(now, edit), text);
    const read = parseSidecar(after);
    assert.deepEqual(read.problems, []);
    assert.deepEqual(Object.keys(read.sidecar!.sources), ['r-000001']);
    assert.deepEqual(
      { ...read.sidecar!.sources['r-000001'] },
      {
        type: 'document',
        title: 'Memoria 2024',
        url: 'https://example.org/memoria',
        archived: 'https://archive.example/1',
        accessed: '2024-11-01',
        notes: 'type: web\ntitle: Annual report',
      },
    );
    const { claims } = read.sidecar!;
    assert.deepEqual({ ...claims['c-000001']!.evidence }, { 'r-000001': { at: 'p. 3; p. 4', quote: '900' } });
    assert.deepEqual({ ...claims['c-000002']!.evidence }, { 'r-000001': { at: 'p. 9' } });
    assert.deepEqual(found(after), []);
  });
  it('are two where the address differs in its query, and where there is none', () => {
    assert.deepEqual(found(sidecar('    type: web\n    url: "https://example.org/memoria?page=2"\n')), []);
    assert.deepEqual(found(sidecar('    type: document\n    title: "Memoria 2024"\n')), []);
  });
  it('are told each with the first of them, and with a fix for some at a time', () => {
    const more = Array.from(
      { length: 9 },
      (_, i) => `\n  r-00001${i}:\n    type: web\n    url: "https://example.org/memoria"\n    # r-00001${i}\n`,
    );
    const all = found(sidecar(SAME, more.join('')));
    assert.equal(all.length, 10);
    assert.ok(all.every(({ related }) => related?.[0]?.start === all[0]!.related![0]!.start));
    assert.equal(all.filter(({ fix }) => fix).length, 5);
  });
  it('can be switched off in factmark.yaml', () =>
    assert.deepEqual(found(sidecar(SAME), 'checks:\n  duplicate-source: off\n'), []));
});
