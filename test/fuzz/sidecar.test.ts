import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSidecar } from '../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../src/core/claims/sidecar/edits.js';
import { parseSidecar } from '../../src/core/claims/sidecar/parse.js';
import { SidecarError } from '../../src/core/claims/sidecar/problem.js';
import { oddSidecar } from '../core/claims/sidecar/odd-sidecars.js';

/*
 * Sidecars that nobody meant to write: reading them never fails and takes time with their length only; editing them gives
 * a sidecar or refuses.
 */

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

const PIECES = [
  'factmark: 1\n',
  'factmark: 1',
  'claims:\n',
  'sources:\n',
  '  c-7k2m9q:\n',
  "  'c-7k2m9q' :",
  '    status: checked\n',
  '    target: {exact: "x"}\n',
  '    target:\n      exact: "x"\n',
  '    notes: |-\n      a\n',
  '    notes: >+\n      a\n\n\n',
  '    # c-7k2m9q\n',
  '# c\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '    ',
  ': ',
  ':',
  '- ',
  '? ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '\\',
  '|',
  '>',
  '|2-\n',
  '&a ',
  '*a',
  '!t ',
  '!!str ',
  '%YAML 1.1\n',
  '%YAML 1.2\n',
  '---\n',
  '...\n',
  '<<: ',
  '<<<<<<< a\n',
  '=======\n',
  '__proto__: ',
  'a: 1\n',
  'null',
  '~',
  '12345678901234567890',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\uD83D',
  '\uFFFD',
  '\0',
  'ñ',
  '+34 612 345 678',
  'a@b.es',
];

const EDITS: readonly SidecarEdit[] = [
  { type: 'set-field', owner: { claim: 'c-7k2m9q' }, path: ['status'], value: 'waiting' },
  { type: 'set-field', owner: { claim: 'c-7k2m9q' }, path: ['notes'], value: 'a\nb' },
  { type: 'set-field', owner: { claim: 'c-7k2m9q' }, path: ['x-a', 'b'], value: [1, { c: 'd' }] },
  { type: 'remove-field', owner: { claim: 'c-7k2m9q' }, path: ['notes'] },
  { type: 'remove-claim', claim: 'c-7k2m9q' },
  { type: 'set-article', article: 'a.md' },
  {
    type: 'add-claims',
    claims: [{ id: 'c-000001', claim: { target: { exact: 'x', prefix: '', suffix: '' }, status: 'unchecked' } }],
  },
];

const garbage = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const nearly = fc
  .tuple(fc.nat(5_000), fc.array(fc.tuple(fc.nat(2_000), fc.nat(8), fc.constantFrom('', ...PIECES)), { maxLength: 4 }))
  .map(([seed, cuts]) =>
    cuts.reduce((text, [at, length, piece]) => {
      const start = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, start) + piece + text.slice(start + length);
    }, oddSidecar(seed).text),
  );

function survives(text: string): void {
  const { sidecar, problems } = parseSidecar(text);
  assert.ok(sidecar !== undefined || problems.some(({ severity }) => severity === 'error'));
  for (const { start, end, line } of problems) {
    assert.ok(
      start >= 0 && start <= end && end <= text.length && line >= 1,
      `${start} ${end} ${line} in ${text.length}`,
    );
  }
  for (const edit of EDITS) {
    try {
      const after = editSidecar(text, edit);
      assert.notEqual(parseSidecar(after).sidecar, undefined);
      assert.equal(editSidecar(after, { type: 'sequence', edits: [] }), after);
    } catch (error) {
      if (!(error instanceof SidecarError)) throw error;
    }
  }
}

describe('any text at all as a sidecar', () => {
  it('is read or refused', () => fc.assert(fc.property(garbage, survives), { numRuns: RUNS * 5, seed: 7 })).timeout(
    120_000,
  );
  it('is read or refused when it begins well', () =>
    fc.assert(
      fc.property(garbage, (text) => survives(`factmark: 1\nclaims:\n  c-7k2m9q:\n${text}`)),
      { numRuns: RUNS * 5, seed: 8 },
    )).timeout(120_000);
  it('is read or refused when it was a sidecar once', () =>
    fc.assert(fc.property(nearly, survives), { numRuns: RUNS, seed: 9 })).timeout(120_000);
  it('is read or refused whatever its characters', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), {
      numRuns: 1_000,
      seed: 10,
    })).timeout(120_000);
});

describe('a sidecar made to take long', () => {
  const many = (piece: string): string => piece.repeat(Math.floor(900_000 / piece.length));
  const shapes: Readonly<Record<string, string>> = {
    brackets: many('['),
    'closed brackets': many('[]'),
    braces: many('{a: '),
    dashes: many('- '),
    questions: many('? '),
    'colons on one line': many('a: '),
    quotes: many('"'),
    'one long string': `x: "${many('a')}"`,
    'one folded string': `x: "${many('a\n ')}"`,
    escapes: `x: "${many('\\n')}"`,
    comments: many('#a\n'),
    'comments in one line': many('# '),
    'blank lines': many('\n'),
    spaces: many(' '),
    'lines of spaces': many('  \n'),
    'indented comments': `x:\n${many('  # a\n')}`,
    'blank lines in a block': `x: |\n${many('  a\n\n')}`,
    'a comment for every key': `x:\n${Array.from({ length: 40_000 }, (_, i) => `  # a\n  k${i}: 1`).join('\n')}`,
    'a wide map in flow style': `x: {${Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join(', ')}}`,
    'a long list': `x:\n${many(' - a\n')}`,
    'a plain text over many lines': `x: a\n${many('  b\n')}`,
    'nothing but keys': Array.from({ length: 80_000 }, (_, i) => `k${i}:`).join('\n'),
  };
  for (const [what, shape] of Object.entries(shapes)) {
    it(`${what}: done in a moment`, () => {
      const text = `factmark: 1\n${shape}\n`.slice(0, 999_000);
      const taken = (): number => {
        const start = process.cpuUsage();
        parseSidecar(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      // The best of some: the code of an unusual shape may not be compiled yet, and a busy machine only adds.
      let ms = taken();
      for (let tries = 1; tries < 6 && ms >= 200; tries++) ms = Math.min(ms, taken());
      assert.ok(ms < 200, `${ms} ms`);
    }).timeout(60_000);
  }
});
