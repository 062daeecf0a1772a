import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { editSidecar } from '../../../../src/core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { type OddEdit, oddEdits } from './odd-edits.js';
import { Dice, type OddSidecar, oddSidecar, randomFrom } from './odd-sidecars.js';

const SIDECARS = 300;

describe('editing sidecars of every style', () => {
  it(`changes only the lines concerned, in ${SIDECARS} layouts`, function () {
    this.timeout(600_000);
    let edits = 0;
    for (let seed = 1; seed <= SIDECARS; seed++) {
      const sidecar = oddSidecar(seed);
      assert.deepEqual(read(sidecar.text), plain(sidecar.data), `seed ${seed}: the layout must not change the content`);
      assert.equal(editSidecar(sidecar.text, { type: 'sequence', edits: [] }), sidecar.text);
      for (const edit of oddEdits(sidecar, new Dice(randomFrom(seed * 31)))) {
        edits++;
        try {
          verify(sidecar, edit);
        } catch (error) {
          const after = attempt(sidecar.text, edit);
          const message = error instanceof Error ? error.message : String(error);
          throw new Error(
            `seed ${seed}, ${JSON.stringify(edit.edit)}\n${message}\n--- before\n${sidecar.text}\n--- after\n${after}`,
          );
        }
      }
    }
    assert.ok(edits > SIDECARS * 25);
  });
});

function attempt(text: string, { edit }: OddEdit): string {
  try {
    return editSidecar(text, edit);
  } catch (error) {
    return String(error);
  }
}

function verify({ text, data }: OddSidecar, { edit, apply, changes }: OddEdit): void {
  const after = editSidecar(text, edit);
  const expected = structuredClone(data) as never;
  apply(expected);
  assert.deepEqual(read(after), plain(expected), 'the data is what the edit says');
  assert.deepEqual(
    parseSidecar(after).problems.filter(({ id }) => !(id in EXPECTED)),
    [],
    'no new problem',
  );
  assert.equal(after.startsWith('\uFEFF'), text.startsWith('\uFEFF'), 'the byte order mark');
  assert.equal(/\n$/u.test(after), /\n$/u.test(text), 'the final line end');
  if (changes === 'nothing') assert.equal(after, text);
  const { removed, added } = difference(text, after);
  const flow = removed.some((line) => /[{[]/u.test(line));
  if (changes === 'only-adds' && !flow) assert.deepEqual(removed, [], 'nothing goes');
  if (changes === 'only-removes' && !flow) assert.deepEqual(added, [], 'nothing comes');
  if (changes === 'one-value' && !flow && removed.length === 1 && added.length === 1) {
    assert.ok(removed[0]!.startsWith(upToValue(added[0]!)), 'indentation and key stay');
  }
  for (const comment of comments(text)) {
    assert.ok(
      changes === 'only-removes' || changes === 'anything' || after.includes(comment),
      `the comment ${comment} stays`,
    );
  }
  if (!flow)
    for (const block of otherBlocks(text, edit)) assert.ok(after.includes(block), `this stays as it is:\n${block}`);
}

/** Problems that the odd sidecars have from the beginning, or that follow from the edit itself. */
const EXPECTED: Readonly<Record<string, true>> = { 'unknown-key': true, 'missing-key': true, 'malformed-value': true };

/** Other tools' view of the data; an empty map is the same as nothing. */
function read(text: string): unknown {
  return plain(parse(text, { schema: 'core' }) as unknown);
}

function plain(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plain);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data);
  return entries.length === 0 ? null : Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
}

function upToValue(line: string): string {
  return /^ *(?:(?<quote>["']?)[\w-]+\k<quote> ?:)?/u.exec(line)![0];
}

/** Lines between the common start and the common end. */
function difference(
  before: string,
  after: string,
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  const old = lines(before);
  const fresh = lines(after);
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && sameLine(old[start]!, fresh[start]!)) start++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - start && sameLine(old.at(-1 - tail)!, fresh.at(-1 - tail)!)) {
    tail++;
  }
  return { removed: old.slice(start, old.length - tail), added: fresh.slice(start, fresh.length - tail) };
}

/** Line ends count, but for the last line of a file that has none there. */
function sameLine(a: string, b: string): boolean {
  return a === b || ((!a.endsWith('\n') || !b.endsWith('\n')) && a.trimEnd() === b.trimEnd());
}

function lines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function comments(text: string): readonly string[] {
  return text.match(/# (?:nota|al lado|en medio) \d+/gu) ?? [];
}

/** The text of claims the edit does not name, from the key to the line before the next block or comment. */
function otherBlocks(text: string, edit: OddEdit['edit']): readonly string[] {
  const named = JSON.stringify(edit);
  const all = [
    ...text.matchAll(
      /^ *["']?(?<id>c-\d{6})["']? ?:(?!\s*[{~]).*\n(?:(?! *["']?[cr]-\d{6}["']? ?:)(?! *#)(?![^ \n]).*\n)+/gmu,
    ),
  ];
  return all.filter(({ groups }) => !named.includes(groups!.id!)).map(([block]) => block.trimEnd());
}
