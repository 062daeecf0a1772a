import assert from 'node:assert/strict';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { ENGLISH } from '../../../src/core/describe/voice.js';
import { type Checks, checksSince, commitMessage } from '../../../src/core/send/message.js';

const sidecar = (claims: Readonly<Record<string, string>>, sources: readonly string[] = []) =>
  parseSidecar(
    [
      'factmark: 1',
      ...(sources.length > 0 ? ['sources:', ...sources.map((id) => `  ${id}:\n    type: web`)] : []),
      'claims:',
      ...Object.entries(claims).map(
        ([id, status]) =>
          `  ${id}:\n    target:\n      prefix: ""\n      suffix: ""\n      exact: "12 %"\n    ${status}`,
      ),
      '',
    ].join('\n'),
  ).sidecar;

const NONE: Checks = { claims: [], newSources: 0, isTextChanged: false, isSidecarChanged: true };
const message = (checks: Partial<Checks>): string =>
  commitMessage('a.md', { ...NONE, ...checks }, ENGLISH, (status) => status.replace('-', ' '));

describe('what is said of checks that are sent', () => {
  it('counts claims that have changed, by the status they have now', () => {
    const before = sidecar({
      'c-000001': 'status: unchecked',
      'c-000002': 'status: unchecked',
      'c-000003': 'status: disputed',
    });
    const after = sidecar(
      {
        'c-000001': 'status: checked',
        'c-000002': 'status: unchecked',
        'c-000003': 'status: disputed\n    notes: "asked again"',
        'c-000004': 'status: unchecked',
      },
      ['r-000001'],
    );
    assert.deepEqual(checksSince(before, after), {
      claims: [
        ['checked', 1],
        ['disputed', 1],
        ['unchecked', 1],
      ],
      newSources: 1,
    });
    assert.deepEqual(checksSince(after, after), { claims: [], newSources: 0 });
    assert.deepEqual(checksSince(undefined, before).claims, [
      ['disputed', 1],
      ['unchecked', 2],
    ]);
    assert.deepEqual(checksSince(before, undefined), { claims: [], newSources: 0 });
  });

  it('names the article and what was done, in one line', () => {
    assert.equal(
      message({
        claims: [
          ['needs-source', 1],
          ['checked', 12],
        ],
      }),
      'Checks of “a.md” (needs source: 1, checked: 12)',
    );
    assert.equal(message({}), 'Checks of “a.md”');
    assert.equal(message({ isSidecarChanged: false, isTextChanged: true }), 'Text of “a.md”');
  });

  it('tells what goes in besides below', () => {
    assert.equal(
      message({ claims: [['checked', 1]], newSources: 2, isTextChanged: true }),
      'Checks of “a.md” (checked: 1)\n\nNew sources: 2\nWith changes of the text.',
    );
  });
});
