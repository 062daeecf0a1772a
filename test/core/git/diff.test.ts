import assert from 'node:assert/strict';
import { HUNK_HEADER, HUNK_SETTING } from '../../../src/cli/git.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { randomFrom } from './decisions.js';
import { firstPass } from './firstPass.js';
import { Repository } from './repository.js';

const SIDECAR = 'articulo.md.claims.yaml';

describe('the diff of a claim', function () {
  this.timeout(60_000);
  const repository = new Repository();
  const { text, claims } = firstPass(randomFrom(7));
  before(() => repository.commit(SIDECAR, text, 'First pass'));
  after(() => repository.remove());

  it('shows the words of a changed status in the default context, for every claim', () => {
    for (const { id, words } of claims) {
      const edit = { type: 'set-field', owner: { claim: id }, path: ['status'], value: 'needs-source' } as const;
      repository.write(SIDECAR, editSidecar(text, edit));
      const lines = repository.git('diff', '--', SIDECAR).split('\n');
      assert.deepEqual(
        lines.filter((line) => /^[+-] /u.test(line)),
        ['-    status: unchecked', '+    status: needs-source'],
      );
      assert.ok(lines.includes(`       exact: "${words}"`), id);
    }
  });

  it('names the claim in its hunk header, once init has set up the clone', () => {
    repository.write('.gitattributes', '*.claims.yaml text eol=lf diff=factmark\n');
    repository.git('config', HUNK_SETTING, HUNK_HEADER);
    const { id, words } = claims[12]!;
    const review = { date: '2024-10-07', verdict: 'correct', text: words } as const;
    const edited = editSidecar(text, { type: 'set-review', claim: id, reviewer: 'ana', review });
    repository.write(SIDECAR, edited);
    const [hunk] = /^@@.*/mu.exec(repository.git('diff', '--', SIDECAR)) ?? [];
    assert.match(hunk ?? '', new RegExp(`@@ ${id}$`, 'u'));
    repository.write(
      SIDECAR,
      editSidecar(edited, { type: 'set-field', owner: { claim: id }, path: ['notes'], value: 'x' }),
    );
    assert.match(repository.git('diff', '--', SIDECAR), new RegExp(`^@@ .* @@ ${id}$`, 'mu'));
  });
});
