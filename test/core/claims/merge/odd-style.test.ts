import assert from 'node:assert/strict';
import { mergeSidecars } from '../../../../src/core/claims/merge/merge.js';
import { editSidecar } from '../../../../src/core/claims/sidecar/edit.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { SidecarError } from '../../../../src/core/claims/sidecar/problem.js';
import { oddEdits } from '../sidecar/odd-edits.js';
import { Dice, oddSidecar, randomFrom } from '../sidecar/odd-sidecars.js';

const FILES = Number(process.env.MERGE_FILES ?? 150);

describe('merging sidecars that other people and tools wrote', function () {
  this.timeout(120_000);
  it(`puts two edits together as one person would have made them, keeping comments, in ${FILES} files`, () => {
    let clean = 0;
    for (let seed = 1; seed <= FILES; seed++) {
      const sidecar = oddSidecar(seed);
      const dice = new Dice(randomFrom(seed + 5e5));
      const [one, other] = [dice.pick(oddEdits(sidecar, dice)), dice.pick(oddEdits(sidecar, dice))];
      const base = sidecar.text;
      const edit = (text: string, { edit: what }: typeof one): string | undefined => {
        try {
          return editSidecar(text, what);
        } catch (error) {
          if (error instanceof SidecarError) return undefined;
          throw error;
        }
      };
      const [ours, theirs] = [edit(base, one), edit(base, other)];
      if (ours === undefined || theirs === undefined) continue;
      const { text, conflicts } = mergeSidecars(base, ours, theirs);
      assert.notEqual(parseSidecar(text).sidecar, undefined, `seed ${seed}`);
      const turned = mergeSidecars(base, theirs, ours);
      assert.equal(turned.conflicts.length, conflicts.length, `seed ${seed}`);
      if (conflicts.length > 0) continue;
      clean++;
      assert.equal(turned.text, text, `seed ${seed}, the other way round`);
      const [together, around] = [edit(ours, other), edit(theirs, one)];
      if (together === undefined || around === undefined || !isSame(together, around)) continue;
      assert.deepEqual(parseSidecar(text).sidecar, parseSidecar(together).sidecar, `seed ${seed}`);
      for (const comment of comments(together)) assert.ok(text.includes(comment), `${comment} of ${seed} stays`);
    }
    assert.ok(clean > FILES / 2, `${clean} clean merges`);
  });
});

/** Edits that do not hang on each other. */
function isSame(a: string, b: string): boolean {
  return JSON.stringify(parseSidecar(a).sidecar) === JSON.stringify(parseSidecar(b).sidecar);
}

function comments(text: string): readonly string[] {
  return text.match(/# (?:nota|al lado|en medio) \d+/gu) ?? [];
}
