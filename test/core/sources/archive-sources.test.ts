import assert from 'node:assert/strict';
import type { Claim, Source } from '../../../src/core/claims/claim.js';
import { type ArticleSources, sourcesOfArchive } from '../../../src/core/sources/archive-sources.js';
import { addressesOf, type FileNow, flawsOf } from '../../../src/core/sources/flaws.js';
import { readLinkReport } from '../../../src/core/sources/link-report.js';
import { sourcesAsMarkdown, sourcesAsText } from '../../../src/core/sources/report.js';

const article = (name: string, sources: Record<string, Source>, ...evidence: readonly string[]): ArticleSources => {
  const claims = evidence.map((source, i): [string, Claim] => [
    `c-${name.slice(-4, -3)}${i}`,
    {
      target: { exact: `words ${i}`, prefix: '', suffix: '' },
      status: 'checked',
      verdict: 'correct',
      evidence: { [source]: { at: 'p. 4' } },
    },
  ]);
  return { article: name, sidecar: { sources, claims: Object.fromEntries(claims) } };
};
const claimsOf = (articles: readonly ArticleSources[]): readonly (readonly string[])[] =>
  sourcesOfArchive(articles).map(({ claims }) => claims.map(({ article, claim }) => `${article} ${claim}`));

describe('the sources of an archive', () => {
  it('are one by address, however host and last slash are written', () => {
    const all = sourcesOfArchive([
      article('2024/a.md', { 'r-1': { url: 'https://Example.org/report/' } }, 'r-1', 'r-1'),
      article(
        '2025/b.md',
        { 'r-9': { url: 'https://example.org/report', title: 'Report', accessed: '2025-01-02' } },
        'r-9',
      ),
      article('2025/c.md', { 'r-1': { url: 'https://example.org/report#p=2' } }),
    ]);
    assert.deepEqual(
      all.map(({ title, url, accessed, claims }) => [title, url, accessed, claims.map(({ article }) => article)]),
      [
        [undefined, 'https://example.org/report#p=2', undefined, []],
        ['Report', 'https://Example.org/report/', '2025-01-02', ['2024/a.md', '2024/a.md', '2025/b.md']],
      ],
    );
  });

  it('are one by the bytes of their file, by its path, by reference, by title with author and day', () => {
    const sha256 = 'ab'.repeat(32);
    assert.deepEqual(
      claimsOf([
        article('x/a.md', { 'r-1': { file: 'files/a.pdf', sha256 } }, 'r-1'),
        article('y/b.md', { 'r-1': { file: 'copy.pdf', sha256: sha256.toUpperCase() } }, 'r-1'),
      ]),
      [['x/a.md c-a0', 'y/b.md c-b0']],
    );
    assert.equal(
      claimsOf([
        article('x/a.md', { 'r-1': { file: 'files/a.csv' } }, 'r-1'),
        article('y/b.md', { 'r-1': { file: '../x/files/a.csv' } }, 'r-1'),
        article('y/c.md', { 'r-1': { file: 'files/a.csv' } }, 'r-1'),
      ]).length,
      2,
    );
    assert.equal(
      claimsOf([
        article('a.md', { 'r-1': { type: 'interview', title: 'Ines Falk', date: '2024-05-01' } }, 'r-1'),
        article('b.md', { 'r-1': { type: 'interview', title: 'Ines Falk', date: '2024-05-01' } }, 'r-1'),
        article('c.md', { 'r-1': { type: 'interview', title: 'Ines Falk', date: '2024-06-01' } }, 'r-1'),
        article('d.md', { 'r-1': { type: 'data' } }, 'r-1'),
        article('e.md', { 'r-1': { type: 'data' } }, 'r-1'),
      ]).length,
      4,
    );
  });

  it('keep of a confidential one its reference and the claims, and nothing that was said', () => {
    const confidential: Source = { type: 'confidential', ref: 'K-12', title: 'secret', url: 'https://secret.example/' };
    const all = sourcesOfArchive([
      article('a.md', { 'r-1': confidential }, 'r-1'),
      article('b.md', { 'r-2': confidential }, 'r-2'),
    ]);
    assert.equal(all.length, 1);
    const shown = JSON.stringify(all);
    assert.ok(!shown.includes('secret') && !shown.includes('p. 4'), shown);
    assert.deepEqual(
      all[0]?.claims.map(({ article }) => article),
      ['a.md', 'b.md'],
    );
    assert.deepEqual(addressesOf(all), []);
  });

  it('take what lacks from later articles', () => {
    const [source] = sourcesOfArchive([
      article('a.md', { 'r-1': { url: 'https://example.org/', accessed: '2024-03-01' } }),
      article('b.md', {
        'r-1': { url: 'https://example.org', accessed: '2024-01-01', archived: 'https://archive.example/1' },
      }),
    ]);
    assert.deepEqual(source, {
      url: 'https://example.org/',
      accessed: '2024-03-01',
      archived: ['https://archive.example/1'],
      files: [],
      claims: [],
    });
  });
});

describe('what is wrong with a source', () => {
  const url = 'https://example.org/a';
  const copy = 'https://archive.example/a';
  const dead = (...urls: readonly string[]) =>
    readLinkReport(
      JSON.stringify({
        error_map: { stdin: urls.map((one) => ({ url: one, status: { text: '404 Not Found', code: 404 } })) },
      }),
    );
  const ids = (source: Source, urls: readonly string[] = [], now?: FileNow): readonly string[] => {
    const [whole] = sourcesOfArchive([article('a.md', { 'r-1': source })]);
    return flawsOf(whole!, () => now, dead(...urls)).map(({ id, severity }) => `${severity} ${id}`);
  };

  it('is an error only where no archived copy stands', () => {
    assert.deepEqual(ids({ url }, [url]), ['error dead-source', 'hint no-archive']);
    assert.deepEqual(ids({ url, archived: copy }, [url]), ['warning dead-link']);
    assert.deepEqual(ids({ url, archived: copy }, [copy]), ['warning dead-archive']);
    assert.deepEqual(ids({ url, archived: copy }, [url, copy]), ['error dead-source', 'warning dead-archive']);
    assert.deepEqual(ids({ url, archived: copy }), []);
  });

  it('is seen through what a checker makes of an address', () => {
    assert.deepEqual(ids({ url: 'https://Example.org/año#p=3', archived: copy }, ['https://example.org/a%C3%B1o']), [
      'warning dead-link',
    ]);
    assert.deepEqual(ids({ url: 'https://example.org', archived: copy }, ['https://example.org/']), [
      'warning dead-link',
    ]);
    assert.deepEqual(ids({ url: 'https://example.org/b', archived: copy }, [url]), []);
  });

  it('is another file, or none', () => {
    const sha256 = 'ab'.repeat(32);
    assert.deepEqual(ids({ file: 'a.pdf', sha256 }, [], { sha256 }), []);
    assert.deepEqual(ids({ file: 'a.pdf', sha256 }, [], { sha256: 'cd'.repeat(32) }), ['warning source-changed']);
    assert.deepEqual(ids({ file: 'a.pdf', sha256 }, [], 'absent'), ['hint source-absent']);
    assert.deepEqual(ids({ file: 'a.pdf' }, [], { sha256 }), []);
    assert.deepEqual(ids({ file: 'a.pdf', sha256 }), []);
  });
});

describe('the report of a link checker', () => {
  const entries = (report: object): readonly (readonly [string, string])[] => [
    ...(readLinkReport(JSON.stringify(report)) ?? []),
  ];

  it('is read as older and newer versions write it', () => {
    const url = 'https://example.org/a';
    assert.deepEqual(entries({ total: 1, fail_map: { 'a.md': [{ url, status: '404 Not Found' }] } }), [
      [url, '404 Not Found'],
    ]);
    assert.deepEqual(
      entries({
        error_map: { '-': [{ url, status: { text: 'Rejected status code: 410 Gone', code: 410 }, span: { line: 1 } }] },
        timeout_map: { '-': [{ url: 'https://slow.example/', status: { text: 'Timeout' } }] },
        success_map: { '-': [{ url: 'https://fine.example/', status: { text: 'OK', code: 200 } }] },
      }),
      [
        [url, 'Rejected status code: 410 Gone'],
        ['https://slow.example', 'Timeout'],
      ],
    );
    assert.deepEqual(entries({ error_map: {} }), []);
  });

  it('is refused when it is something else', () => {
    for (const text of ['', '[]', '{}', '{"fail_map": []}', '# Report'])
      assert.equal(readLinkReport(text), undefined, text);
    assert.deepEqual(
      [...(readLinkReport('{"error_map": {"a": [null, 3, {"url": 4}, {"url": "x:y"}], "b": 5}}') ?? [])],
      [['x:y', 'not reached']],
    );
  });
});

describe('a list of sources', () => {
  const [source] = sourcesOfArchive([
    article('a.md', { 'r-1': { title: 'Annual\n# report <b>', url: 'https://example.org/a', type: 'web' } }, 'r-1'),
  ]);
  const all = [{ source: source!, flaws: flawsOf(source!, () => undefined) }];

  it('is a paragraph for each as text', () => {
    assert.equal(
      sourcesAsText(all),
      'Annual # report <b> · web · https://example.org/a\n' +
        '  hint: https://example.org/a: no archived copy [no-archive]\n' +
        '  a.md: “words 0”; checked, correct; p. 4 [c-a0]\n',
    );
  });

  it('lets no words be markup', () => {
    const markdown = sourcesAsMarkdown(all);
    assert.match(markdown, /^## Sources\n\n### Annual &#35; report &#60;b&#62; /u);
    assert.match(markdown, /\n- a\.md c-a0: “words 0”; checked, correct; p\. 4\n$/u);
    assert.equal(sourcesAsMarkdown([]), '## Sources\n\nNone.\n');
  });
});
