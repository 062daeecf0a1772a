import assert from 'node:assert/strict';
import type { Mapping } from '../../../../src/core/claims/claim.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';

const SIDECAR = `factmark: 1
article: "granja.md"

sources:
  r-4h8w2d:
    type: document
    title: "Balance anual"
    url: "https://example.org/balance.pdf"
    accessed: "2024-10-07"
    # r-4h8w2d

claims:
  c-7k2m9q:
    target:
      prefix: "la granja de "
      suffix: " en Toledo"
      exact: "hasta 40 MW"
    status: checked
    verdict: correct
    reviews:
      "ana":
        date: "2024-10-07"
        verdict: correct
        text: "hasta 40 MW"
        sentence: "Abre la granja de hasta 40 MW en Toledo."
    evidence:
      r-4h8w2d:
        at: "p. 14, cuadro 3"
        quote: "40"
    kind: amount
    value:
      type: quantity
      amount: "40"
      bound: at-most
      unit: "MW"
    notes: |-
      Dos líneas,
      ni una más.
    # c-7k2m9q
`;

const ids = (text: string): readonly string[] => parseSidecar(text).problems.map(({ id }) => id);

function refused(text: string, id: string, line: number): void {
  const { sidecar, problems } = parseSidecar(text);
  assert.equal(sidecar, undefined);
  assert.deepEqual(
    problems.map((problem) => [problem.id, problem.severity, problem.line]),
    [[id, 'error', line]],
  );
}

function body(claim: string): string {
  return `factmark: 1\nclaims:\n  c-7k2m9q:\n    target:\n      exact: "x"\n${claim}`;
}

describe('reading a sidecar', () => {
  it('gives the claims and sources in the file’s words', () => {
    const { sidecar, problems } = parseSidecar(SIDECAR);
    assert.deepEqual(problems, []);
    assert.equal(sidecar?.factmark, 1);
    assert.equal(sidecar?.article, 'granja.md');
    assert.equal(sidecar?.readOnly, undefined);
    assert.deepEqual(sidecar?.sources['r-4h8w2d'], {
      type: 'document',
      title: 'Balance anual',
      url: 'https://example.org/balance.pdf',
      accessed: '2024-10-07',
    });
    const claim = sidecar?.claims['c-7k2m9q'];
    assert.deepEqual(claim?.target, { prefix: 'la granja de ', suffix: ' en Toledo', exact: 'hasta 40 MW' });
    assert.equal(claim?.status, 'checked');
    assert.equal(claim?.verdict, 'correct');
    assert.deepEqual(claim?.reviews?.ana, {
      date: '2024-10-07',
      verdict: 'correct',
      text: 'hasta 40 MW',
      sentence: 'Abre la granja de hasta 40 MW en Toledo.',
    });
    assert.deepEqual(claim?.evidence?.['r-4h8w2d'], { at: 'p. 14, cuadro 3', quote: '40' });
    assert.deepEqual(claim?.value, { type: 'quantity', amount: '40', bound: 'at-most', unit: 'MW' });
    assert.equal(claim?.notes, 'Dos líneas,\nni una más.');
  });

  it('keeps what it does not know, and reaches it', () => {
    const text = body('    status: unchecked\n    x-ours: {a: [1, null, true]}\n    mood: "good"\n');
    const { sidecar, problems } = parseSidecar(text);
    const claim = sidecar?.claims['c-7k2m9q'] as unknown as Mapping;
    assert.deepEqual(JSON.parse(JSON.stringify(claim['x-ours'])), { a: [1, null, true] });
    assert.equal(claim.mood, 'good');
    assert.deepEqual(
      problems.map(({ id, severity, line }) => [id, severity, line]),
      [['unknown-key', 'hint', 8]],
    );
  });

  it('needs nothing but the version', () => {
    const { sidecar, problems } = parseSidecar('factmark: 1');
    assert.deepEqual(problems, []);
    assert.deepEqual([Object.keys(sidecar?.claims ?? {}), Object.keys(sidecar?.sources ?? {})], [[], []]);
  });

  it('reads an empty link to a source as evidence without words', () => {
    const { sidecar } = parseSidecar(
      `${body('    status: checked\n    evidence:\n      r-4h8w2d:\n')}sources:\n  r-4h8w2d:\n    type: web\n`,
    );
    assert.deepEqual(sidecar?.claims['c-7k2m9q']?.evidence?.['r-4h8w2d'], {});
  });

  it('reads a claim about a picture', () => {
    const { sidecar } = parseSidecar(
      'factmark: 1\nclaims:\n  c-7k2m9q:\n    target: {image: "a.jpg", sha256: "0f"}\n    status: unchecked\n',
    );
    assert.deepEqual(sidecar?.claims['c-7k2m9q']?.target, { image: 'a.jpg', sha256: '0f' });
  });

  it('reads CRLF, a byte order mark, comments and flow style alike', () => {
    const plain = parseSidecar(SIDECAR).sidecar;
    assert.deepEqual(parseSidecar(`\uFEFF${SIDECAR.replaceAll('\n', '\r\n')}`).sidecar, plain);
    assert.deepEqual(
      parseSidecar(SIDECAR.replaceAll('\n', '   # note\n').replaceAll(/^( +(?:Dos|ni).*?) {3}# note$/gmu, '$1'))
        .sidecar,
      plain,
    );
    assert.deepEqual(parseSidecar(JSON.stringify(plain)).sidecar, plain);
  });
});

describe('what the hazards of YAML do to a sidecar', () => {
  const exact = (written: string): unknown => {
    const target = parseSidecar(
      `factmark: 1\nclaims:\n  c-7k2m9q:\n    status: unchecked\n    target:\n      exact: ${written}\n`,
    );
    return (target.sidecar?.claims['c-7k2m9q']?.target as { exact?: string } | undefined)?.exact;
  };

  for (const written of [
    'no',
    'on',
    'yes',
    '2024-10-07',
    '22:22',
    '012',
    '1_000',
    '1.50',
    '0x1F',
    '1e3',
    'True',
    'NULL',
    '-0',
    '.5',
  ]) {
    it(`reads plain ${written} as these very characters`, () => assert.equal(exact(written), written));
  }

  it('loses no digit of a long number', () => assert.equal(exact('12345678901234567890'), '12345678901234567890'));

  it('gives an amount as a string even where another tool wrote a number', () => {
    const { sidecar } = parseSidecar(
      body('    status: unchecked\n    value: {type: money, amount: 12000000000, bound: exact}\n'),
    );
    assert.deepEqual(sidecar?.claims['c-7k2m9q']?.value, { type: 'money', amount: '12000000000', bound: 'exact' });
  });

  it('keeps a range’s missing amount and the flags of a date', () => {
    const range = parseSidecar(
      body('    status: unchecked\n    value:\n      type: count\n      amount: null\n      min: "1"\n'),
    );
    assert.deepEqual(range.sidecar?.claims['c-7k2m9q']?.value, { type: 'count', amount: null, min: '1' });
    const date = parseSidecar(
      body('    status: unchecked\n    value:\n      type: date\n      timex: "2024"\n      relative: false\n'),
    );
    assert.deepEqual(date.sidecar?.claims['c-7k2m9q']?.value, { type: 'date', timex: '2024', relative: false });
  });

  it('takes __proto__ and constructor for keys like any other', () => {
    const text =
      'factmark: 1\nclaims:\n  __proto__:\n    status: checked\n    target: {exact: x}\n  constructor:\n    status: waiting\n    __proto__: {polluted: true}\n    target: {exact: y}\n';
    const { sidecar } = parseSidecar(text);
    assert.deepEqual(Object.keys(sidecar?.claims ?? {}), ['__proto__', 'constructor']);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal((sidecar?.claims.constructor as { polluted?: boolean } | undefined)?.polluted, undefined);
    assert.equal(sidecar?.claims.toString, undefined);
  });

  it('reads invisible characters and odd line ends as text', () => {
    assert.equal(exact('"a\\u2028b\\u0085c\\u200Bd"'), 'a\u2028b\u0085c\u200Bd');
    assert.equal(exact('"a\u2028b"'), 'a\u2028b');
  });
});

describe('a sidecar that cannot be read says why, and where', () => {
  it('merge markers, wherever they are', () => {
    refused('factmark: 1\n<<<<<<< HEAD\narticle: "a"\n=======\narticle: "b"\n>>>>>>> other\n', 'merge-markers', 2);
    refused('factmark: 1\nnotes: |\n  a\n||||||| base\n  b\n', 'merge-markers', 4);
    refused('factmark: 1\r\narticle: "a"\r\n=======\r\n', 'merge-markers', 3);
    refused('factmark: 1\n# only the end was left\n>>>>>>> other', 'merge-markers', 3);
  });
  it('not indented signs of other lengths', () =>
    assert.deepEqual(ids('factmark: 1\nx-a: |\n  =======\n  <<<<<<<\n'), []));

  it('a key twice', () => {
    refused(
      'factmark: 1\nclaims:\n  c-7k2m9q:\n    status: checked\n  "c-7k2m9q":\n    status: waiting\n',
      'duplicate-key',
      5,
    );
    refused('factmark: 1\nx-a: {b: 1, "b": 2}\n', 'duplicate-key', 2);
  });
  it('anchors, aliases and tags', () => {
    refused('factmark: 1\nx-a: &a 1\n', 'alias', 2);
    refused('factmark: 1\nx-a: *a\n', 'alias', 2);
    refused('factmark: 1\nx-a: !!binary "aGk="\n', 'tag', 2);
    refused('%TAG ! tag:example.org,2000:\n---\nfactmark: 1\n', 'tag', 1);
  });
  it('an alias bomb, at once', () => {
    const bomb = Array.from(
      { length: 40 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(',')}]`,
    );
    const start = performance.now();
    refused(`factmark: 1\na: &a-1 x\n${bomb.join('\n')}\n`, 'alias', 2);
    assert.ok(performance.now() - start < 500);
  });
  it('several documents', () => {
    refused('factmark: 1\n---\nfactmark: 1\n', 'several-documents', 3);
    assert.deepEqual(ids('---\nfactmark: 1\n...\n'), []);
  });
  it('another version of YAML', () => {
    refused('%YAML 1.1\n---\nfactmark: 1\n', 'yaml-1.1', 1);
    assert.deepEqual(ids('%YAML 1.2\n---\nfactmark: 1\n'), []);
  });
  it('more than a megabyte, counted in bytes', () => {
    refused(`factmark: 1\n# ${'a'.repeat(1_000_000)}`, 'too-large', 1);
    refused(`factmark: 1\n# ${'ñ'.repeat(500_000)}`, 'too-large', 1);
    assert.deepEqual(ids(`factmark: 1\n# ${'ñ'.repeat(499_000)}`), []);
  });
  it('no version, or no number for one', () => {
    refused('', 'version-missing', 1);
    refused('claims:\n  c-7k2m9q:\n', 'version-missing', 1);
    refused('# nothing\nfactmark: "1"\n', 'version-missing', 2);
    refused('factmark: 0\n', 'version-missing', 1);
    refused('factmark: 1.5\n', 'version-missing', 1);
    refused('- factmark: 1\n', 'version-missing', 1);
  });
  it('text that was not UTF-8', () => {
    refused('factmark: 1\narticle: "a\uFFFDo.md"\n', 'not-utf8', 2);
    refused('factmark: 1\narticle: "\uD83D"\n', 'not-utf8', 2);
    assert.deepEqual(ids('factmark: 1\narticle: "😀\\uFFFD"\n'), []);
  });
  it('control characters and tabs for indentation', () => {
    refused('factmark: 1\narticle: "a\u0007"\n', 'syntax', 2);
    refused('factmark: 1\nclaims:\n\tc-7k2m9q:\n', 'syntax', 3);
  });
  it('broken YAML', () => {
    refused('factmark: 1\narticle: "a\n', 'syntax', 3);
    refused('factmark: 1\nx-a: [1, 2\n', 'syntax', 3);
    refused('factmark: 1\n? {a: 1}\n: b\n', 'syntax', 2);
    refused('factmark: 1\nclaims:\n  c-7k2m9q:\n    status: checked\n   verdict: correct\n', 'syntax', 5);
  });
  it('lists within lists without end', () => {
    refused(`factmark: 1\nx-a: ${'['.repeat(100_000)}`, 'too-deep', 2);
    refused('- '.repeat(50_000), 'too-deep', 1);
    refused(`factmark: 1\n${Array.from({ length: 80 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`, 'too-deep', 66);
  });
});

describe('a newer sidecar', () => {
  it('is shown read-only, without complaints about what is new in it', () => {
    const { sidecar, problems } = parseSidecar('factmark: 2\nclaims:\n  c-7k2m9q:\n    status: glanced-at\n');
    assert.equal(sidecar?.readOnly, true);
    assert.equal(sidecar?.factmark, 2);
    assert.deepEqual(Object.keys(sidecar?.claims ?? {}), ['c-7k2m9q']);
    assert.deepEqual(
      problems.map(({ id, severity, line }) => [id, severity, line]),
      [['version-newer', 'warning', 1]],
    );
  });
});

describe('one bad value costs only itself', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['an unknown status', '    status: cheked\n', 'unknown-status', 6],
    ['a capital in a status', '    status: Checked\n', 'unknown-status', 6],
    ['an unknown verdict', '    status: checked\n    verdict: fine\n', 'unknown-verdict', 7],
    ['an unknown kind', '    status: checked\n    kind: number\n', 'unknown-kind', 7],
    ['an unknown attribution', '    status: checked\n    attribution: nearly\n', 'unknown-attribution', 7],
    ['an unknown priority', '    status: checked\n    priority: low\n', 'unknown-priority', 7],
    ['a list of notes', '    status: checked\n    notes: [a]\n', 'wrong-type', 7],
    ['reviews in a list', '    status: checked\n    reviews:\n      - ana\n', 'wrong-type', 8],
    ['words for true', '    status: checked\n    value:\n      type: date\n      relative: "yes"\n', 'wrong-type', 9],
    ['a day that does not exist', '    status: checked\n    recheck-by: "2023-02-29"\n', 'malformed-date', 7],
    [
      'a value of another kind',
      '    status: checked\n    kind: date\n    value: {type: money}\n',
      'malformed-value',
      8,
    ],
    ['a source that is not there', '    status: checked\n    evidence:\n      r-000000:\n', 'unknown-source', 8],
    ['what a merge left open', '    status: unchecked\n    x-conflict:\n      status:\n', 'merge-conflict', 7],
    ['no status', '    verdict: correct\n', 'missing-key', 3],
  ];
  for (const [what, claim, id, line] of cases) {
    it(what, () => {
      const { sidecar, problems } = parseSidecar(
        `${body(claim)}  c-9x4tbd:\n    target: {exact: "y"}\n    status: waiting\n`,
      );
      assert.deepEqual(
        problems.map((problem) => [problem.id, problem.line]),
        [[id, line]],
      );
      assert.equal(sidecar?.claims['c-9x4tbd']?.status, 'waiting');
      assert.deepEqual(sidecar?.claims['c-7k2m9q']?.target, { exact: 'x', prefix: '', suffix: '' });
    });
  }

  it('a claim without words is listed, and can be found nowhere', () => {
    const { sidecar, problems } = parseSidecar('factmark: 1\nclaims:\n  c-7k2m9q:\n    status: checked\n');
    assert.deepEqual(sidecar?.claims['c-7k2m9q'], { target: { exact: '', prefix: '', suffix: '' }, status: 'checked' });
    assert.deepEqual(
      problems.map(({ id }) => id),
      ['missing-key'],
    );
  });
  it('an unknown status leaves the claim unchecked', () =>
    assert.equal(parseSidecar(body('    status: done\n')).sidecar?.claims['c-7k2m9q']?.status, 'unchecked'));
  it('an id that is none', () => {
    assert.deepEqual(ids('factmark: 1\nclaims:\n  c-17:\n    target: {exact: "x"}\n    status: checked\n'), [
      'malformed-id',
    ]);
    assert.deepEqual(ids('factmark: 1\nsources:\n  r-ilou00:\n    type: web\n'), ['malformed-id']);
  });
  it('an unknown type of source', () =>
    assert.deepEqual(ids('factmark: 1\nsources:\n  r-4h8w2d:\n    type: rumour\n'), ['unknown-source-type']));
  it('each problem names exactly the words it is about', () => {
    const text = body('    status: cheked\n');
    const [problem] = parseSidecar(text).problems;
    assert.equal(text.slice(problem?.start, problem?.end), 'cheked');
    assert.match(problem?.message ?? '', /cheked/u);
  });
});
