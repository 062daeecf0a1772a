import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { conflictsIn, conflictsOf, settlement } from '../../../../src/core/claims/merge/conflict.js';
import { mergeMarked } from '../../../../src/core/claims/merge/markers.js';
import { type Merge, mergeSidecars } from '../../../../src/core/claims/merge/merge.js';
import { editSidecar } from '../../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../../src/core/claims/sidecar/edits.js';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';
import { SidecarError } from '../../../../src/core/claims/sidecar/problem.js';

const A = 'c-aaaaaa';
const B = 'c-bbbbbb';
const R = 'r-aaaaaa';
const target = (exact: string) => ({ prefix: `antes de ${exact} `, suffix: ` y después de ${exact}`, exact });
const base = edited('', [
  { type: 'set-article', article: 'a.md' },
  { type: 'add-source', id: R, source: { type: 'web', title: 'Uno', url: 'https://example.org/1' } },
  {
    type: 'add-claims',
    claims: [
      { id: A, claim: { target: target('48 millones'), status: 'unchecked' } },
      { id: B, claim: { target: target('620 metros'), status: 'unchecked' } },
    ],
  },
]);

function edited(text: string, edits: readonly SidecarEdit[]): string {
  return editSidecar(text, { type: 'sequence', edits });
}
function set(path: readonly string[], value: string, claim = A): SidecarEdit {
  return { type: 'set-field', owner: { claim }, path, value };
}
function sign(reviewer: string, text: string, verdict: 'correct' | 'incorrect', date = '2024-10-07'): SidecarEdit {
  return { type: 'set-review', claim: A, reviewer, review: { date, verdict, text } };
}
function merge(ours: readonly SidecarEdit[], theirs: readonly SidecarEdit[], from = base): Merge {
  return mergeSidecars(from, edited(from, ours), edited(from, theirs));
}
function claimIn(text: string, id = A) {
  return parseSidecar(text).sidecar?.claims[id];
}
function byLines(style: readonly string[], ...texts: readonly [base: string, ours: string, theirs: string]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'factmark-lines-'));
  try {
    const [before, ours, theirs] = texts.map((text, i) => {
      const file = path.join(folder, String(i));
      writeFileSync(file, text);
      return file;
    }) as [string, string, string];
    const words = ['merge-file', '-p', ...style, '-L', 'ours', '-L', 'base', '-L', 'theirs', ours, before, theirs];
    return spawnSync('git', words, { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const fields = ({ conflicts }: Merge): readonly string[] =>
  conflicts.map(({ claim, field }) => `${claim} ${field}`).sort();

describe('a merge of sidecars', () => {
  it('takes different fields of one claim from both sides', () => {
    const { text, conflicts } = merge([set(['priority'], 'high')], [set(['status'], 'disputed')]);
    assert.deepEqual(conflicts, []);
    assert.equal(text, edited(base, [set(['status'], 'disputed'), set(['priority'], 'high')]));
  });

  it('puts together two branches that each add a source', () => {
    const add = (id: string): SidecarEdit => ({
      type: 'add-source',
      id,
      source: { type: 'web', url: `https://example.org/${id}` },
    });
    const { text, conflicts } = merge([add('r-bbbbbb')], [add('r-cccccc')]);
    assert.deepEqual(conflicts, []);
    assert.equal(text, edited(base, [add('r-bbbbbb'), add('r-cccccc')]));
  });

  it('never chooses the higher status', () => {
    const { text, conflicts } = merge([set(['status'], 'checked')], [set(['status'], 'disputed')]);
    assert.deepEqual(conflicts, [
      { claim: A, field: 'status', base: 'unchecked', ours: 'checked', theirs: 'disputed' },
    ]);
    assert.equal(claimIn(text)?.status, 'unchecked');
    assert.deepEqual(conflictsOf(A, claimIn(text)!), conflicts);
    assert.deepEqual(
      parseSidecar(text).problems.map(({ id, severity }) => [id, severity]),
      [['merge-conflict', 'error']],
    );
    assert.match(
      text,
      /^ {4}x-conflict:\n {6}status:\n {8}base: "unchecked"\n {8}ours: "checked"\n {8}theirs: "disputed"\n/mu,
    );
  });

  for (const [side, status] of [
    ['ours', 'checked'],
    ['theirs', 'disputed'],
  ] as const) {
    it(`is settled for ${side}, as if there had been no conflict`, () => {
      const { text, conflicts } = merge([set(['status'], 'checked')], [set(['status'], 'disputed')]);
      assert.equal(editSidecar(text, settlement(conflicts[0]!, side)), edited(base, [set(['status'], status)]));
    });
  }

  it('does not mix two signatures of one person', () => {
    const first = merge([sign('j. pérez', '48 millones', 'correct')], [sign('j. pérez', '48 mil', 'incorrect')]);
    assert.deepEqual(fields(first), [`${A} reviews.j\\. pérez.text`, `${A} reviews.j\\. pérez.verdict`]);
    assert.deepEqual({ ...claimIn(first.text)?.reviews?.['j. pérez'] }, { date: '2024-10-07', text: '' });
    const settled = first.conflicts.reduce(
      (text, conflict) => editSidecar(text, settlement(conflict, 'theirs')),
      first.text,
    );
    assert.deepEqual(claimIn(settled)?.reviews?.['j. pérez'], {
      date: '2024-10-07',
      verdict: 'incorrect',
      text: '48 mil',
    });
    assert.ok(!settled.includes('x-conflict'));
  });

  it('keeps the later of two signatures that say the same, and both of two people', () => {
    const again = merge([sign('ana', '48 millones', 'correct', '2024-10-09')], [sign('ana', '48 millones', 'correct')]);
    assert.deepEqual(again.conflicts, []);
    assert.equal(claimIn(again.text)?.reviews?.ana?.date, '2024-10-09');
    const two = merge([sign('ana', '48 millones', 'correct')], [sign('luis', '48 millones', 'correct')]);
    assert.deepEqual(two.conflicts, []);
    assert.deepEqual(Object.keys(claimIn(two.text)?.reviews ?? {}).sort(), ['ana', 'luis']);
  });

  it('is clean and says what is stale when one side changed the words and the other signed', () => {
    const merged = merge(
      [set(['target', 'exact'], '49 millones')],
      [set(['status'], 'checked'), sign('ana', '48 millones', 'correct')],
    );
    assert.deepEqual(merged.conflicts, []);
    assert.deepEqual(merged.stale, [{ claim: A, reviewer: 'ana', signed: '48 millones', words: '49 millones' }]);
    assert.equal(claimIn(merged.text)?.reviews?.ana?.text, '48 millones');
  });

  it('says nothing of a signature that is as it was', () => {
    const from = edited(base, [sign('ana', '48 millones', 'correct')]);
    assert.deepEqual(merge([set(['target', 'exact'], '49 millones')], [set(['priority'], 'high')], from).stale, []);
  });

  it('keeps a claim that one side removed and the other changed, until somebody decides', () => {
    const { text, conflicts } = merge([{ type: 'remove-claim', claim: A }], [set(['status'], 'checked')]);
    assert.deepEqual(
      conflicts.map(({ claim, field, ours }) => ({ claim, field, ours })),
      [{ claim: A, field: 'block', ours: undefined }],
    );
    assert.equal(claimIn(text)?.status, 'checked');
    const [written] = conflictsOf(A, claimIn(text)!);
    assert.equal(editSidecar(text, settlement(written!, 'theirs')), edited(base, [set(['status'], 'checked')]));
    assert.equal(editSidecar(text, settlement(written!, 'ours')), edited(base, [{ type: 'remove-claim', claim: A }]));
  });

  it('removes what the other side left alone, but no source that a claim has come to name', () => {
    const gone: SidecarEdit = { type: 'remove-source', source: R };
    assert.equal(merge([gone], [set(['status'], 'disputed')]).text, edited(base, [gone, set(['status'], 'disputed')]));
    const linked = merge([gone], [{ type: 'link-evidence', claim: A, source: R, evidence: { at: 'p. 3' } }]);
    assert.deepEqual(linked.conflicts, []);
    assert.ok(parseSidecar(linked.text).sidecar?.sources[R]);
  });

  it('keeps all notes that were added, and asks when one line was changed in two ways', () => {
    const from = edited(base, [set(['notes'], 'una\ndos')]);
    const both = merge([set(['notes'], 'una\ndos\nana')], [set(['notes'], 'cero\nuna\ndos\nluis')], from);
    assert.deepEqual(both.conflicts, []);
    assert.deepEqual(claimIn(both.text)?.notes?.split('\n').sort(), ['ana', 'cero', 'dos', 'luis', 'una']);
    assert.deepEqual(fields(merge([set(['notes'], 'una\n2')], [set(['notes'], 'una\nII')], from)), [`${A} notes`]);
  });

  it('joins two annotations of the same words, and links to them', () => {
    const add = (id: string, status: 'checked' | 'unchecked', exact = '7,5 %'): SidecarEdit => ({
      type: 'add-claims',
      claims: [{ id, claim: { target: target(exact), status } }],
    });
    const link = set(['same-as'], 'c-cccccc', B);
    const { text, conflicts } = merge([add('c-cccccc', 'unchecked'), link], [add('c-dddddd', 'checked')]);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(Object.keys(parseSidecar(text).sidecar?.claims ?? {}), [A, B, 'c-dddddd']);
    assert.equal(claimIn(text, 'c-dddddd')?.status, 'checked');
    assert.equal(claimIn(text, B)?.['same-as'], 'c-dddddd');
    assert.ok(!text.includes('c-cccccc'));
    const other = merge([add('c-cccccc', 'unchecked')], [add('c-dddddd', 'checked', '7,6 %')]);
    assert.equal(Object.keys(parseSidecar(other.text).sidecar?.claims ?? {}).length, 4);
  });

  it('knows a claim again that was joined to another in an earlier merge', () => {
    const add = (id: string): SidecarEdit => ({
      type: 'add-claims',
      claims: [{ id, claim: { target: target('7,5 %'), status: 'unchecked' } }],
    });
    const [ours, theirs] = [edited(base, [add('c-cccccc')]), edited(base, [add('c-dddddd')])];
    const main = mergeSidecars(base, ours, theirs).text;
    const later = edited(theirs, [set(['status'], 'disputed', 'c-dddddd')]);
    const { text, conflicts } = mergeSidecars(theirs, main, later);
    assert.deepEqual(conflicts, []);
    assert.equal(claimIn(text, 'c-cccccc')?.status, 'disputed');
    assert.equal(Object.keys(parseSidecar(text).sidecar?.claims ?? {}).length, 3);
  });

  it('keeps comments and unknown keys with their claim', () => {
    const [first, second] = ['# mira esto', '# y esto'];
    const ours = base.replace(`  ${A}:\n`, `  ${first}\n  ${A}:\n`);
    const theirs = edited(base.replace(`    # ${A}`, `    x-desk: "8"\n    ${second}\n    # ${A}`), [
      set(['status'], 'disputed'),
    ]);
    const { text, conflicts } = mergeSidecars(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(text, theirs.replace(`  ${A}:\n`, `  ${first}\n  ${A}:\n`));
  });

  it('keeps line ends and byte order mark of the side that changed them', () => {
    const theirs = `\uFEFF${base.replaceAll('\n', '\r\n')}`;
    const ours = edited(base, [set(['status'], 'disputed')]);
    const { text, conflicts } = mergeSidecars(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(text, `\uFEFF${ours.replaceAll('\n', '\r\n')}`);
  });

  it('merges what another program wrote as JSON', () => {
    const json = JSON.stringify({ ...parseSidecar(edited(base, [set(['verdict'], 'correct')])).sidecar });
    const { text, conflicts } = mergeSidecars(base, edited(base, [set(['priority'], 'high')]), json);
    assert.deepEqual(conflicts, []);
    assert.deepEqual([claimIn(text)?.verdict, claimIn(text)?.priority], ['correct', 'high']);
  });

  for (const style of [[], ['--diff3']] as const) {
    it(`takes a file full of markers apart (${style[0] ?? 'the usual style'}), by the same rules`, () => {
      const ours = edited(base, [
        set(['status'], 'checked'),
        set(['verdict'], 'correct'),
        set(['priority'], 'high', B),
      ]);
      const theirs = edited(base, [set(['status'], 'disputed'), set(['suggestion'], 'unos 48 millones')]);
      const marked = byLines(style, base, ours, theirs);
      assert.ok(marked.includes('<<<<<<< ours'));
      const { text, conflicts } = mergeMarked(marked);
      assert.deepEqual(conflicts, [
        {
          claim: A,
          field: 'status',
          ...(style.length > 0 && { base: 'unchecked' }),
          ours: 'checked',
          theirs: 'disputed',
        },
      ]);
      assert.equal(claimIn(text)?.suggestion, 'unos 48 millones');
      assert.equal(claimIn(text, B)?.priority, 'high');
      assert.deepEqual(
        conflictsIn(text).map(({ conflict, span }) => [conflict, text.slice(span.start, span.end)]),
        [[conflicts[0], 'x-conflict']],
      );
    });
  }

  it('does not take markers for text', () => {
    assert.throws(() => mergeMarked(`${base}>>>>>>> a\n`), SidecarError);
    assert.throws(() => mergeMarked(`<<<<<<< a\n${base}=======\n- b\n>>>>>>> b\n`), SidecarError);
  });

  it('refuses what cannot be read or is newer, and takes a text that only one side changed as it is', () => {
    const ours = edited(base, [set(['status'], 'disputed')]);
    for (const bad of [`<<<<<<< a\n${base}`, `${base}<<: *a\n`, base.replace('factmark: 1', 'factmark: 2')]) {
      assert.throws(() => mergeSidecars(base, ours, bad), SidecarError);
      assert.throws(() => mergeSidecars(bad, ours, base), SidecarError);
      assert.equal(mergeSidecars(base, base, bad).text, bad);
      assert.equal(mergeSidecars(base, bad, base).text, bad);
    }
  });
});
