import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/core/claims/claim.js';
import { editSidecar } from '../../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../../src/core/claims/sidecar/edits.js';
import { type ProblemId, SidecarError } from '../../../../src/core/claims/sidecar/problem.js';
import { sourceBefore } from '../../../../src/core/claims/source-place.js';

/** A claim's status and neighbours, with everything in it that people add: comments, blank lines, own styles. */
const SIDECAR = `# Ana lleva este texto
factmark: 1
article: "granja.md"

sources:
  r-4h8w2d:
    type: document
    title: 'Balance'   # el de abril
    # r-4h8w2d

claims:

  # la cifra grande
  c-7k2m9q:
    target:
      prefix: "la granja de "
      suffix: " en Toledo"
      exact: "hasta 40 MW"
    status: unchecked  # pendiente
    # c-7k2m9q

  c-9x4tbd:
    target:
      prefix: ""
      suffix: ""
      exact: "en abril"
    # dudoso
    status: needs-source

    x-desk: {a: 1}
    # c-9x4tbd

  # al final
`;
const CLAIM = 'c-7k2m9q';
const OTHER = 'c-9x4tbd';
const SOURCE = 'r-4h8w2d';
const fresh = (exact: string): Claim => ({ target: { exact, prefix: 'a ', suffix: ' b' }, status: 'unchecked' });
const block = (id: string, exact: string): string =>
  `  ${id}:\n    target:\n      prefix: "a "\n      suffix: " b"\n      exact: "${exact}"\n    status: unchecked\n    # ${id}\n`;

/** Expects the text after an edit to differ from the sidecar by one replaced passage, and by nothing else. */
function changes(edit: SidecarEdit, before: string, after: string, text: string = SIDECAR): void {
  assert.equal(text.split(before).length, 2, `once in the sidecar: ${before}`);
  assert.equal(
    editSidecar(text, edit),
    text.replace(before, () => after),
  );
}

function refuses(text: string, edit: SidecarEdit, id: ProblemId, message?: RegExp): void {
  assert.throws(
    () => editSidecar(text, edit),
    (error) => {
      assert.ok(error instanceof SidecarError);
      assert.deepEqual(
        error.problems.map((problem) => problem.id),
        [id],
      );
      if (message) assert.match(error.message, message);
      return true;
    },
  );
}

const set = (path: readonly string[], value: never, claim = CLAIM): SidecarEdit => ({
  type: 'set-field',
  owner: { claim },
  path,
  value,
});
const s = (path: string, value: unknown, claim = CLAIM): SidecarEdit => set(path.split('.'), value as never, claim);

describe('a new sidecar', () => {
  it('is made from nothing, in the house style', () =>
    assert.equal(
      editSidecar('', {
        type: 'sequence',
        edits: [
          { type: 'set-article', article: 'granja.md' },
          {
            type: 'add-claims',
            claims: [
              { id: CLAIM, claim: fresh('40 MW') },
              { id: OTHER, claim: fresh('2024') },
            ],
          },
          {
            type: 'add-source',
            id: SOURCE,
            source: { accessed: '2024-10-07', url: 'https://example.org', type: 'web' },
          },
        ],
      }),
      `factmark: 1
article: "granja.md"

sources:
  r-4h8w2d:
    type: web
    url: "https://example.org"
    accessed: "2024-10-07"
    # r-4h8w2d

claims:
${block(CLAIM, '40 MW')}
${block(OTHER, '2024')}`,
    ));
  it('gets a source where it is to go: first, behind another one, or last', () => {
    const add = (id: string, after?: string | null): SidecarEdit => {
      return { type: 'add-source', id, source: { type: 'web' }, ...(after !== undefined && { after }) };
    };
    const ids = (text: string): readonly string[] => [...text.matchAll(/^ {2}(r-\w{6}):$/gmu)].map(([, id]) => id!);
    const text = editSidecar('', { type: 'sequence', edits: [add('r-000001'), add('r-000002')] });
    assert.deepEqual(ids(editSidecar(text, add('r-000003', null))), ['r-000003', 'r-000001', 'r-000002']);
    assert.deepEqual(ids(editSidecar(text, add('r-000003', 'r-000001'))), ['r-000001', 'r-000003', 'r-000002']);
    assert.deepEqual(ids(editSidecar(text, add('r-000003'))), ['r-000001', 'r-000002', 'r-000003']);
    assert.throws(() => editSidecar(text, add('r-000003', 'r-000009')), SidecarError);
  });
  it('stands behind the sources of the claims before', () => {
    const claim = (evidence?: Claim['evidence']): Claim => ({ ...fresh('x'), ...(evidence && { evidence }) });
    const sidecar = {
      sources: { 'r-000001': {}, 'r-000002': {}, 'r-000003': {} },
      claims: { a: claim(), b: claim({ 'r-000001': {} }), c: claim(), d: claim({ 'r-000003': {} }) },
    };
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'new'].map((id) => sourceBefore(sidecar, id)),
      [null, 'r-000001', 'r-000001', 'r-000003', undefined],
    );
  });
  it('gets its claims behind its sources, each with its end', () => {
    const source = { type: 'web', title: 'Registro' } as const;
    const claim: Claim = { target: { prefix: '', suffix: '', exact: 'dos silos' }, status: 'unchecked' };
    const first = editSidecar('factmark: 1\n', { type: 'add-source', id: 'r-4h8w2d', source });
    const both = editSidecar(first, { type: 'add-claims', claims: [{ id: 'c-7k2m9q', claim }] });
    assert.match(both, /^ {4}# r-4h8w2d\n\nclaims:\n {2}c-7k2m9q:\n(?: {4}.*\n)+ {4}# c-7k2m9q\n$/m);
    assert.ok(both.startsWith(first));
  });

  it('may hold the version alone', () =>
    assert.equal(editSidecar(' \n', { type: 'sequence', edits: [] }), 'factmark: 1\n'));
});

describe('setting a field', () => {
  it('changes one word and leaves the comment beside it', () =>
    changes(s('status', 'checked'), 'status: unchecked  # pendiente', 'status: checked  # pendiente'));
  it('puts a new field in its place', () =>
    changes(s('verdict', 'correct'), '# pendiente\n', '# pendiente\n    verdict: correct\n'));
  it('puts one that comes early behind what comes before it', () =>
    changes(s('verdict', 'correct', OTHER), 'status: needs-source\n', 'status: needs-source\n    verdict: correct\n'));
  it('puts a late one behind unknown keys only when nothing of its own is before them', () =>
    changes(s('notes', 'x', OTHER), 'status: needs-source\n', 'status: needs-source\n    notes: |-\n      x\n'));
  it('writes notes as a block', () =>
    changes(
      s('notes', 'uno\n\n dos: "x"'),
      '# pendiente\n',
      '# pendiente\n    notes: |-\n      uno\n\n       dos: "x"\n',
    ));
  it('writes notes in quotes when a block could not hold them', () =>
    changes(s('notes', ' uno\u0007'), '# pendiente\n', '# pendiente\n    notes: " uno\\u0007"\n'));
  it('writes notes in quotes when a comment far in would become one of their lines', () => {
    const text =
      'factmark: 1\nclaims:\n  c-7k2m9q:\n    target: {exact: "x"}\n    status: checked\n          # c-7k2m9q\n';
    changes(s('notes', 'y'), 'checked\n', 'checked\n    notes: "y"\n', text);
  });
  it('makes the maps on the way', () =>
    changes(s('question.text', '¿cuándo?'), '# pendiente\n', '# pendiente\n    question:\n      text: "¿cuándo?"\n'));
  it('writes a value as the fact has it', () =>
    changes(
      s('value', {
        type: 'count',
        amount: null,
        min: '1',
        max: '2',
        bound: 'between',
        alternatives: [{ type: 'ratio', amount: '1/2', bound: 'exact' }],
        currencyCandidates: ['EUR'],
      }),
      '# pendiente\n',
      `# pendiente
    value:
      type: count
      amount: null
      min: "1"
      max: "2"
      currencyCandidates:
        - "EUR"
      bound: between
      alternatives:
        - type: ratio
          amount: "1/2"
          bound: exact
`,
    ));
  it('escapes what cannot be seen', () =>
    changes(
      s('suggestion', 'a\u2028b\u0085c\u200Bd\t"\\\u00A0é😀'),
      '# pendiente\n',
      '# pendiente\n    suggestion: "a\\u2028b\\u0085c\\u200Bd\\t\\"\\\\\u00A0é😀"\n',
    ));
  it('replaces the words of a target, and those only', () =>
    changes(s('target.exact', 'hasta 50 MW'), '"hasta 40 MW"', '"hasta 50 MW"'));
  it('replaces a target field by field', () =>
    changes(
      s('target', { prefix: 'la granja de ', suffix: ' en Toledo', exact: 'unos 50 MW' }),
      '"hasta 40 MW"',
      '"unos 50 MW"',
    ));
  it('leaves the text as it is when nothing changes', () => {
    assert.equal(editSidecar(SIDECAR, s('status', 'unchecked')), SIDECAR);
    assert.equal(editSidecar(SIDECAR, s('target.exact', 'hasta 40 MW')), SIDECAR);
    assert.equal(editSidecar(SIDECAR, { type: 'remove-field', owner: { claim: CLAIM }, path: ['notes'] }), SIDECAR);
  });
  it('changes a value in flow style where it stands, and unfolds the map when it grows', () => {
    changes(s('x-desk.a', 2, OTHER), '{a: 1}', '{a: 2}');
    changes(s('x-desk.b', 'c', OTHER), 'x-desk: {a: 1}\n', 'x-desk:\n      a: 1\n      b: "c"\n');
  });
  it('sets fields of sources and of the sidecar itself', () => {
    const edit: SidecarEdit = {
      type: 'set-field',
      owner: { source: SOURCE },
      path: ['url'],
      value: 'https://example.org',
    };
    changes(edit, '# el de abril\n', '# el de abril\n    url: "https://example.org"\n');
    const language: SidecarEdit = { type: 'set-field', owner: 'sidecar', path: ['language'], value: 'es' };
    changes(language, 'article: "granja.md"\n', 'article: "granja.md"\nlanguage: "es"\n');
    changes({ type: 'set-article', article: 'otra.md' }, '"granja.md"', '"otra.md"');
  });
});

describe('removing a field', () => {
  it('takes its lines and no comment of others', () =>
    changes({ type: 'remove-field', owner: { claim: OTHER }, path: ['x-desk'] }, '    x-desk: {a: 1}\n', ''));
  it('takes the map with its last field', () => {
    const asked = editSidecar(SIDECAR, s('question.to', 'Luis'));
    assert.equal(
      editSidecar(asked, { type: 'remove-field', owner: { claim: CLAIM }, path: ['question', 'to'] }),
      SIDECAR,
    );
  });
});

describe('adding and removing claims', () => {
  it('puts one behind another, apart from its neighbours', () =>
    changes(
      { type: 'add-claims', claims: [{ id: 'c-000001', claim: fresh('x'), after: CLAIM }] },
      '    # c-7k2m9q\n',
      `    # c-7k2m9q\n\n${block('c-000001', 'x')}`,
    ));
  it('puts the next behind the one before, and the first on top', () => {
    changes(
      {
        type: 'add-claims',
        claims: [
          { id: 'c-000001', claim: fresh('x'), after: null },
          { id: 'c-000002', claim: fresh('y') },
        ],
      },
      'claims:\n\n',
      `claims:\n\n${block('c-000001', 'x')}\n${block('c-000002', 'y')}\n`,
    );
  });
  it('puts one last, above what people wrote at the end', () =>
    changes(
      { type: 'add-claims', claims: [{ id: 'c-000001', claim: fresh('x') }] },
      '    # c-9x4tbd\n',
      `    # c-9x4tbd\n\n${block('c-000001', 'x')}`,
    ));
  it('takes one away with its end comment, the note above it and one blank line', () => {
    changes(
      { type: 'remove-claim', claim: CLAIM },
      SIDECAR.slice(SIDECAR.indexOf('\n  # la cifra'), SIDECAR.indexOf('\n  c-9x4tbd')),
      '',
    );
    changes(
      { type: 'remove-claim', claim: OTHER },
      SIDECAR.slice(SIDECAR.indexOf('\n  c-9x4tbd'), SIDECAR.indexOf('\n  # al final')),
      '',
    );
  });
  it('takes away what was added, to the byte', () => {
    for (const after of [null, CLAIM, OTHER]) {
      const added = editSidecar(SIDECAR, {
        type: 'add-claims',
        claims: [{ id: 'c-000001', claim: fresh('x'), after }],
      });
      assert.notEqual(added, SIDECAR);
      assert.equal(editSidecar(added, { type: 'remove-claim', claim: 'c-000001' }), SIDECAR);
    }
  });
  it('adds to a map that is empty', () => {
    const added = `factmark: 1\nclaims:\n${block('c-000001', 'x')}`;
    const edit: SidecarEdit = { type: 'add-claims', claims: [{ id: 'c-000001', claim: fresh('x') }] };
    for (const empty of ['claims:', 'claims: {}', 'claims: ~', 'claims: null'])
      assert.equal(editSidecar(`factmark: 1\n${empty}\n`, edit), added);
  });
  it('takes the last one away and leaves the key', () =>
    assert.equal(
      editSidecar(`factmark: 1\nclaims:\n${block(CLAIM, 'x')}`, { type: 'remove-claim', claim: CLAIM }),
      'factmark: 1\nclaims:\n',
    ));
  it('finds the end of a block by its id, wherever that stands, in quoted keys too', () => {
    const odd = `factmark: 1\nclaims:\n "c-7k2m9q":\n  target: {exact: "x"}\n  status: checked\n# c-7k2m9q\n\n # suya\n 'c-9x4tbd':\n  target: {exact: "y"}\n  status: waiting\n`;
    changes({ type: 'remove-claim', claim: OTHER }, odd.slice(odd.indexOf('\n # suya')), '', odd);
    assert.equal(
      editSidecar(odd, { type: 'remove-claim', claim: CLAIM }),
      'factmark: 1\nclaims:\n # suya\n \'c-9x4tbd\':\n  target: {exact: "y"}\n  status: waiting\n',
    );
  });
});

describe('sources and evidence', () => {
  it('adds a source behind the others', () =>
    changes(
      { type: 'add-source', id: 'r-000001', source: { type: 'confidential', ref: 'carpeta 3' } },
      '    # r-4h8w2d\n',
      '    # r-4h8w2d\n\n  r-000001:\n    type: confidential\n    ref: "carpeta 3"\n    # r-000001\n',
    ));
  it('links one without words, then says where in it', () => {
    const link: SidecarEdit = { type: 'link-evidence', claim: CLAIM, source: SOURCE };
    changes(link, '# pendiente\n', '# pendiente\n    evidence:\n      r-4h8w2d:\n');
    const linked = editSidecar(SIDECAR, link);
    assert.equal(editSidecar(linked, link), linked);
    const evidence = { quote: '40 MW', at: 'p. 3' };
    changes(
      { ...link, evidence },
      '      r-4h8w2d:\n',
      '      r-4h8w2d:\n        at: "p. 3"\n        quote: "40 MW"\n',
      linked,
    );
    const full = editSidecar(linked, { ...link, evidence });
    changes({ ...link, evidence: { at: 'p. 4' } }, '"p. 3"', '"p. 4"', full);
    assert.equal(editSidecar(full, { type: 'unlink-evidence', claim: CLAIM, source: SOURCE }), SIDECAR);
  });
  it('takes a source away with all that leads to it', () => {
    const linked = editSidecar(SIDECAR, {
      type: 'link-evidence',
      claim: CLAIM,
      source: SOURCE,
      evidence: { at: 'p. 1' },
    });
    assert.equal(
      editSidecar(linked, { type: 'remove-source', source: SOURCE }),
      SIDECAR.replace(/ {2}r-4h8w2d:.*# r-4h8w2d\n/su, ''),
    );
  });
});

describe('reviews', () => {
  const review = { date: '2024-10-07', verdict: 'correct', text: 'hasta 40 MW', sentence: 'Abre.' } as const;
  const signed =
    '    reviews:\n      "ana":\n        date: "2024-10-07"\n        verdict: correct\n        text: "hasta 40 MW"\n        sentence: "Abre."\n';
  it('signs, signs again, takes the signature back', () => {
    const edit: SidecarEdit = { type: 'set-review', claim: CLAIM, reviewer: 'ana', review };
    changes(edit, '# pendiente\n', `# pendiente\n${signed}`);
    const once = editSidecar(SIDECAR, edit);
    changes(
      { ...edit, review: { ...review, date: '2024-10-09' } },
      '"2024-10-07"\n        verdict',
      '"2024-10-09"\n        verdict',
      once,
    );
    changes(
      { ...edit, review: { text: 'hasta 40 MW', sentence: 'Abre.' } },
      '        date: "2024-10-07"\n        verdict: correct\n',
      '',
      once,
    );
    assert.equal(editSidecar(once, { type: 'remove-review', claim: CLAIM, reviewer: 'ana' }), SIDECAR);
  });
  it('puts a second signature below the first, whatever its name', () => {
    const once = editSidecar(SIDECAR, { type: 'set-review', claim: CLAIM, reviewer: 'ana', review });
    const edit: SidecarEdit = { type: 'set-review', claim: CLAIM, reviewer: 'no: "x" #1', review: { text: 'y' } };
    changes(
      edit,
      '        sentence: "Abre."\n',
      '        sentence: "Abre."\n      "no: \\"x\\" #1":\n        text: "y"\n',
      once,
    );
  });
  it('keeps what others added to a signature', () => {
    const text = SIDECAR.replace('# pendiente\n', `# pendiente\n${signed}        x-mood: "calm"\n`);
    const after = editSidecar(text, { type: 'set-review', claim: CLAIM, reviewer: 'ana', review: { text: 'z' } });
    assert.match(after, /"ana":\n {8}text: "z"\n {8}x-mood: "calm"\n/u);
  });
});

describe('the file stays as it is written', () => {
  const windows = `\uFEFF${SIDECAR.replaceAll('\n', '\r\n')}`;
  it('CRLF and the byte order mark', () => {
    for (const edit of [s('status', 'checked'), s('notes', 'a\nb'), s('value', { type: 'count', amount: '1' })]) {
      assert.equal(editSidecar(windows, edit), `\uFEFF${editSidecar(SIDECAR, edit).replaceAll('\n', '\r\n')}`);
    }
  });
  it('a missing final line end', () => {
    const open = 'factmark: 1\nclaims:\n  c-7k2m9q:\n    target: {exact: "x"}\n    status: checked';
    assert.equal(editSidecar(open, s('verdict', 'correct')), `${open}\n    verdict: correct`);
    assert.equal(
      editSidecar(`${open}\n    verdict: correct`, {
        type: 'remove-field',
        owner: { claim: CLAIM },
        path: ['verdict'],
      }),
      open,
    );
  });
  it('its indentation', () => {
    const wide = 'factmark: 1\nclaims:\n   c-7k2m9q:\n       target:\n            exact: "x"\n       status: checked\n';
    changes(
      s('question.to', 'Luis'),
      'status: checked\n',
      'status: checked\n       question:\n            to: "Luis"\n',
      wide,
    );
    changes(
      {
        type: 'add-claims',
        claims: [{ id: OTHER, claim: { target: { exact: 'y', prefix: '', suffix: '' }, status: 'unchecked' } }],
      },
      'status: checked\n',
      'status: checked\n\n   c-9x4tbd:\n       target:\n           prefix: ""\n           suffix: ""\n           exact: "y"\n       status: unchecked\n       # c-9x4tbd\n',
      wide,
    );
  });
  it('block scalars are replaced with all their lines, folded ones too', () => {
    const text =
      'factmark: 1\nclaims:\n  c-7k2m9q:\n    target:\n      exact: >-  # plegado\n        hasta\n        40 MW\n\n    status: checked\n';
    changes(s('target.exact', 'x'), '>-  # plegado\n        hasta\n        40 MW\n', '"x"  # plegado\n', text);
  });
  it('JSON stays JSON while only values change, and becomes YAML when something is added', () => {
    const json = '{"factmark": 1, "claims": {"c-7k2m9q": {"target": {"exact": "x"}, "status": "unchecked"}}}\n';
    changes(s('status', 'checked'), '"unchecked"', 'checked', json);
    assert.equal(
      editSidecar(json, s('verdict', 'correct')),
      'factmark: 1\n\nclaims:\n  c-7k2m9q:\n    target:\n      exact: "x"\n    status: unchecked\n    verdict: correct\n    # c-7k2m9q\n',
    );
  });
  it('comments inside a map in flow style move above its lines', () =>
    changes(
      s('target.prefix', 'a'),
      'target: { # uno\n      exact: "x", # dos\n      }\n',
      'target:\n      # uno\n      # dos\n      prefix: "a"\n      exact: "x"\n',
      'factmark: 1\nclaims:\n  c-7k2m9q:\n    target: { # uno\n      exact: "x", # dos\n      }\n    status: checked\n',
    ));
});

describe('an edit is refused, and nothing written,', () => {
  it('when the sidecar cannot be read', () => {
    refuses(`${SIDECAR}>>>>>>> theirs\n`, s('status', 'checked'), 'merge-markers', /line 34/u);
    refuses(`${SIDECAR}claims:\n`, s('status', 'checked'), 'duplicate-key');
    refuses('article: "x"\n', s('status', 'checked'), 'version-missing');
    refuses('factmark: 1\nx: &a 1\n', { type: 'sequence', edits: [] }, 'alias');
  });
  it('when it was written by a newer version', () =>
    refuses(SIDECAR.replace('factmark: 1', 'factmark: 2'), s('status', 'checked'), 'version-newer'));
  it('when what it is about is not there', () => {
    refuses(SIDECAR, s('status', 'checked', 'c-000000'), 'unknown-id');
    refuses(SIDECAR, { type: 'remove-claim', claim: 'c-000000' }, 'unknown-id');
    refuses(SIDECAR, { type: 'link-evidence', claim: CLAIM, source: 'r-000000' }, 'unknown-id');
    refuses(
      SIDECAR,
      { type: 'add-claims', claims: [{ id: 'c-000000', claim: fresh('x'), after: 'c-000001' }] },
      'unknown-id',
    );
  });
  it('when an id is taken or none', () => {
    refuses(SIDECAR, { type: 'add-claims', claims: [{ id: CLAIM, claim: fresh('x') }] }, 'taken-id');
    refuses(SIDECAR, { type: 'add-source', id: SOURCE, source: {} }, 'taken-id');
    refuses(SIDECAR, { type: 'add-claims', claims: [{ id: 'c-1', claim: fresh('x') }] }, 'impossible-edit');
  });
  it('when the result would not be a sidecar', () => {
    refuses(SIDECAR, s('status', 'done'), 'unknown-status', /“done”/u);
    refuses(SIDECAR, { type: 'remove-field', owner: { claim: CLAIM }, path: ['status'] }, 'missing-key');
    refuses(SIDECAR, s('status.deeper', 'x'), 'impossible-edit');
    refuses(SIDECAR, { type: 'set-field', owner: 'sidecar', path: ['factmark'], value: 2 }, 'impossible-edit');
    refuses(SIDECAR, s('value.amount', Number.NaN), 'impossible-edit');
  });
  it('only for what it does itself, not for what was wrong before', () => {
    const wrong = SIDECAR.replace('status: needs-source', 'status: neds-source');
    changes(s('status', 'checked'), 'unchecked', 'checked', wrong);
  });
  it('when the key is written in a way that a splice could not keep', () =>
    refuses(
      'factmark: 1\nclaims:\n  c-7k2m9q:\n    ? status\n    : checked\n    target: {exact: x}\n',
      s('status', 'waiting'),
      'impossible-edit',
    ));
  it('as a whole, when one of several does not fit', () =>
    refuses(
      SIDECAR,
      { type: 'sequence', edits: [s('status', 'checked'), s('status', 'checked', 'c-000000')] },
      'unknown-id',
    ));
});
