import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readYaml } from '../../../src/core/claims/sidecar/yaml-reader.js';
import { yamlReader } from '../../../src/tools/building/yamlReader.js';

const TEXTS = {
  'what we write':
    'factmark: 1\narticle: "a.md"\n\nclaims:\n  c-aaaaaa:\n    target:\n      exact: "12 million"\n    status: checked\n',
  'all that YAML 1.2 has':
    "%YAML 1.2\n---\n? |\n  a key\n: >-\n  folded\n  text\n\"b\\u00e9\": { c: [1, 0x1f, .inf, ~, yes], d: 'it''s' }\n# end\n",
  'a tag': 'when: !!timestamp 2024-10-07\n',
  'an anchor and an alias': 'a: &x 1\nb: *x\n',
  'an older version': '%YAML 1.1\n---\na: yes\n',
  'a merge key': 'a: { <<: { b: 1 } }\n',
  'a broken text': 'a: "b\nc: [\n',
} as const;

type Reader = typeof readYaml;

function outcome(read: Reader, text: string): unknown {
  try {
    return read(text).root;
  } catch (error) {
    return { refused: (error as Error).message };
  }
}

describe('the YAML library in the bundle for VS Code', () => {
  let bundled: Reader;
  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/core/claims/sidecar/yaml-reader.ts'],
      bundle: true,
      platform: 'browser',
      format: 'cjs',
      write: false,
      plugins: [yamlReader],
    });
    const module = { exports: {} as { readonly readYaml: Reader } };
    const { text } = outputFiles[0]!;
    assert.doesNotMatch(text, /tag:yaml\.org,2002:timestamp|foldFlowLines/);
    new Function('module', text)(module);
    bundled = module.exports.readYaml;
  });

  for (const [title, text] of Object.entries(TEXTS)) {
    it(`reads, or refuses, ${title} as the whole library does`, () => {
      assert.deepEqual(outcome(bundled, text), outcome(readYaml, text));
    });
  }
});
