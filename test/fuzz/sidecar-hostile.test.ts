import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Data } from '../../src/core/claims/claim.js';
import { mergeSidecars } from '../../src/core/claims/merge/merge.js';
import { editSidecar } from '../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../src/core/claims/sidecar/edits.js';
import { parseSidecar } from '../../src/core/claims/sidecar/parse.js';
import { SidecarError } from '../../src/core/claims/sidecar/problem.js';
import { claimId, Dice, oddSidecar, randomFrom } from '../core/claims/sidecar/odd-sidecars.js';
import { firstPass } from '../core/git/firstPass.js';
import { damaged } from './damage.js';

/*
 * Sidecars that were damaged: by an editor, a disk, another program, or on purpose. Each is read, edited and merged.
 * None of it may crash or take long, and what is written must say what another reader of YAML finds in it too: all that
 * was there, and the edit.
 */

const RUNS = Number(process.env.HOSTILE_RUNS ?? 1_500);
/** CPU time for all that is done with one text, in milliseconds. */
const MOST = 200;

describe(`${RUNS} damaged sidecars`, () => {
  it('are read or refused, edited rightly or left alone, and merged or refused, each in a moment', () => {
    const plain = firstPass(randomFrom(17));
    let [read, edited, merged, slowest] = [0, 0, 0, 0];
    for (let seed = 1; seed <= RUNS; seed++) {
      const dice = new Dice(randomFrom(seed + 9e6));
      const isOdd = dice.chance(0.7);
      const origin = isOdd ? oddSidecar(seed).text : plain.text;
      const claim = isOdd ? claimId(0) : dice.pick(plain.claims).id;
      const text = damaged(origin, dice);
      const start = process.cpuUsage();
      try {
        if (parseSidecar(text).sidecar) read++;
        if (edits(text, claim, dice)) edited++;
        if (merges(origin, text, claim)) merged++;
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, { cause: error });
      }
      const { user, system } = process.cpuUsage(start);
      slowest = Math.max(slowest, (user + system) / 1000);
      assert.ok((user + system) / 1000 < MOST, `seed ${seed} took ${(user + system) / 1000} ms`);
    }
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
    // The damage must not be such that everything is refused.
    assert.ok(
      read > RUNS / 10 && edited > RUNS / 20 && merged > RUNS / 20,
      `${read} read, ${edited} edited, ${merged} merged`,
    );
  }).timeout(600_000);
});

/** Whether an edit was written; what it wrote is read by another program, and must be the edit and nothing else. */
function edits(text: string, claim: string, dice: Dice): boolean {
  const value = dice.pick(['disputed', 'no', '2024-10-07', '1_000', '22:22', '\u2028', 'a\nb', '{{}}', '- x', '']);
  const edit: SidecarEdit = {
    type: 'set-field',
    owner: { claim },
    path: [dice.pick(['suggestion', 'notes', 'x-mine'])],
    value,
  };
  let after: string;
  try {
    after = editSidecar(text, edit);
  } catch (error) {
    if (error instanceof SidecarError) return false;
    throw error;
  }
  const [was, is] = [dataOf(text), dataOf(after)];
  const claims = is.claims as Record<string, Record<string, unknown>>;
  const field = edit.path[0]!;
  assert.equal(claims[claim]![field], value);
  const old = (was.claims as typeof claims | null)?.[claim]?.[field];
  if (old === undefined) delete claims[claim]![field];
  else claims[claim]![field] = old;
  assert.deepEqual(is, was, `${JSON.stringify(edit)} changed more`);
  return true;
}

function merges(origin: string, text: string, claim: string): boolean {
  try {
    const ours = editSidecar(origin, { type: 'set-field', owner: { claim }, path: ['x-mine'], value: 'mine' });
    const { text: result, conflicts } = mergeSidecars(origin, ours, text);
    assert.notEqual(parseSidecar(result).sidecar, undefined);
    // Under another id, when the damage gave it one.
    const isThere = Object.values(parseSidecar(result).sidecar?.claims ?? {}).some(
      (one) => (one as unknown as Record<string, unknown>)['x-mine'] === 'mine',
    );
    assert.ok(isThere || conflicts.length > 0, 'the edit of our side is lost');
    return true;
  } catch (error) {
    if (error instanceof SidecarError) return false;
    throw error;
  }
}

/** With strings for all scalars, which is what no edit may change; nothing may be written in several ways. */
function dataOf(text: string): Record<string, Data> {
  return plainData(parse(text, { schema: 'failsafe', uniqueKeys: false, strict: false, logLevel: 'silent' })) as Record<
    string,
    Data
  >;
}

function plainData(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plainData);
  if (data === null || data === 'null' || data === '~') return '';
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data);
  return entries.length === 0 ? '' : Object.fromEntries(entries.map(([key, value]) => [key, plainData(value)]));
}

describe('a sidecar made to harm', () => {
  const sidecar = (lines: string): string =>
    `factmark: 1\nclaims:\n  c-7k2m9q:\n    target:\n      exact: "x"\n    status: checked\n${lines}`;
  const within = (text: string): ReturnType<typeof parseSidecar> => {
    const start = process.cpuUsage();
    const result = parseSidecar(text);
    assert.throws(() => editSidecar(text, { type: 'remove-claim', claim: 'c-000000' }), SidecarError);
    const { user, system } = process.cpuUsage(start);
    assert.ok((user + system) / 1000 < MOST, `${(user + system) / 1000} ms`);
    return result;
  };
  const id = (text: string): string | undefined => within(text).problems[0]?.id;

  it('an alias bomb is refused at its first anchor', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) =>
        `    x-${i}: &a${i} [${Array(9)
          .fill(i === 0 ? '"lol"' : `*a${i - 1}`)
          .join(', ')}]\n`,
    );
    assert.equal(id(sidecar(bomb.join(''))), 'alias');
  });
  it('ten megabytes are refused by their size', () => {
    assert.equal(id(sidecar(`    notes: "${'a'.repeat(10_000_000)}"\n`)), 'too-large');
    assert.equal(id('<'.repeat(10_000_000)), 'too-large');
  });
  it('deep nesting is refused', () => {
    assert.equal(id(sidecar(`    x-a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`)), 'too-deep');
    assert.equal(id(sidecar(`    x-a: ${'{a: '.repeat(5_000)}\n`)), 'too-deep');
    assert.equal(
      id(sidecar(Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i + 4)}a:\n`).join('')).slice(0, 900_000)),
      'too-deep',
    );
  });
  it('NUL bytes are refused', () => assert.equal(id(sidecar('    notes: "a\0b"\n')), 'syntax'));
  it('__proto__ is a key like any other, in claims, sources and fields', () => {
    const text = `factmark: 1\nsources:\n  __proto__:\n    type: web\nclaims:\n  __proto__:\n    target:\n      exact: "x"\n    status: checked\n  c-7k2m9q:\n    __proto__:\n      polluted: true\n    target:\n      exact: "x"\n    status: checked\n`;
    const { sidecar: found } = within(text);
    assert.deepEqual(Object.keys(found?.claims ?? {}), ['__proto__', 'c-7k2m9q']);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    const ours = editSidecar(text, {
      type: 'set-field',
      owner: { claim: 'c-7k2m9q' },
      path: ['verdict'],
      value: 'correct',
    });
    const theirs = text.replace('polluted: true', 'polluted: false');
    const { text: merged, conflicts } = mergeSidecars(text, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(merged, ours.replace('polluted: true', 'polluted: false'));
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
  // What readers of YAML 1.1 take for something else comes as it stands, and goes back in quotes.
  for (const word of [
    'no',
    'on',
    'y',
    '2024-10-07',
    '22:22',
    '012',
    '1_000',
    '0x1F',
    '1e3',
    '.inf',
    '~1',
    '12345678901234567890',
    '1.50',
    '=',
    '<<',
  ]) {
    it(`${word} is text, and is written so that every reader says the same`, () => {
      const text = sidecar(`    suggestion: ${word}\n`);
      assert.equal(parseSidecar(text).sidecar?.claims['c-7k2m9q']?.suggestion, word);
      const edit: SidecarEdit = {
        type: 'set-field',
        owner: { claim: 'c-7k2m9q' },
        path: ['question', 'text'],
        value: word,
      };
      const after = editSidecar(text, edit);
      for (const version of ['1.1', '1.2'] as const) {
        const claims = (parse(after, { version }) as { claims: Record<string, { question: { text: unknown } }> })
          .claims;
        assert.equal(claims['c-7k2m9q']?.question.text, word, version);
      }
    });
  }
});
