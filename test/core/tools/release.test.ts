import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { disagreements, type Release, sectionOf } from '../../../src/tools/releasing/agreement.js';

const right: Release = {
  version: '1.2.3',
  tag: 'v1.2.3',
  changelog: '# Changes\n\n## Unreleased\n\n## 1.2.3 (2026-11-29)\n\n- More.\n\n## 1.2.2 (2026-10-01)\n\n- Less.\n',
  readme: 'npx --yes factmark@1.2.3 check',
  named: { 'action.yml': 'version:\n    default: 1.2.3\n', 'RECIPES.md': 'rev: v1.2.3\n' },
};

describe('a release', () => {
  it('goes out when all that names a version names the same', () => {
    assert.deepEqual(disagreements(right), []);
    assert.equal(sectionOf(right.changelog, '1.2.3')?.trim(), '- More.');
  });

  for (const [what, wrong, said] of [
    ['another tag', { tag: 'v1.2.4' }, 'the tag is v1.2.4, the version 1.2.3'],
    ['no version', { version: '1.2', tag: 'v1.2' }, '1.2 is no version'],
    [
      'no notes',
      { changelog: '## 1.2.3 (2026-11-29)\n\n## 1.2.2 (2026-10-01)\n\n- Less.\n' },
      'CHANGELOG.md says nothing of 1.2.3',
    ],
    ['no day', { changelog: '## 1.2.3\n\n- More.\n' }, 'CHANGELOG.md has no heading “## 1.2.3 (day)”'],
    [
      'changes left',
      { changelog: right.changelog.replace('## Unreleased\n', '## Unreleased\n\n- Later.\n') },
      'CHANGELOG.md has changes that are not released',
    ],
    ['an older action', { named: { 'action.yml': 'default: 1.2.2' } }, 'action.yml names 1.2.2'],
    ['an older README', { readme: 'factmark@1.0.0' }, 'README.md names 1.0.0'],
  ] as const) {
    it(`is kept back: ${what}`, () => assert.ok(disagreements({ ...right, ...wrong }).includes(said)));
  }

  it('is packaged once, and what is published is that package', () => {
    const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
      readonly jobs: Readonly<
        Record<
          string,
          { readonly needs?: unknown; readonly steps: readonly { readonly run?: string; readonly uses?: string }[] }
        >
      >;
    };
    const runs = (job: string): string => jobs[job]!.steps.map(({ run = '' }) => run).join('\n');
    assert.match(runs('package'), /release-check[\s\S]+npm run package[\s\S]+npm pack/u);
    for (const [job, command] of [
      ['marketplace', /vsce@\S+ publish --azure-credential --packagePath \*\.vsix/u],
      ['open-vsx', /ovsx@\S+ publish --packagePath \*\.vsix/u],
      ['npm', /npm publish --provenance .*\.tgz/u],
    ] as const) {
      assert.equal(jobs[job]?.needs, 'package');
      assert.match(runs(job), command);
      assert.ok(
        jobs[job]?.steps.every(({ uses = '' }) => !uses.includes('checkout')),
        job,
      );
    }
  });
});
