import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { API_PAGE, type ApiEntry, apiEntries, apiPage } from '../../../src/tools/building/apiPage.js';

describe('the page on the library', function () {
  this.timeout(60_000);
  let entries: readonly ApiEntry[];
  before(() => {
    entries = apiEntries();
  });

  it('is what the docstrings say today (`npm run build -- --types` writes it)', () => {
    assert.equal(readFileSync(API_PAGE, 'utf8'), apiPage(entries));
  });

  it('names everything that the library exports', () => {
    const library = readFileSync('src/cli/library.ts', 'utf8');
    const exported = [...library.matchAll(/^export (?:type )?\{([^}]*)\}/gmu)].flatMap(([, names = '']) =>
      names
        .split(',')
        .map((name) => name.replace(/^\s*type\s/u, '').trim())
        .filter((name) => name !== ''),
    );
    assert.ok(exported.length > 60, `${exported.length} found`);
    assert.deepEqual(entries.map(({ name }) => name).toSorted(), exported.toSorted());
    const page = apiPage(entries);
    for (const name of exported) assert.ok(page.includes(`\n### ${name}\n`), name);
  });

  it('has a docstring for every one of them, and what can be thrown for every function that throws', () => {
    assert.deepEqual(
      entries.filter(({ doc }) => doc === '').map(({ name }) => name),
      [],
    );
    const recognize = entries.find(({ name }) => name === 'recognize');
    assert.match(recognize?.doc ?? '', /^The facts of one text.*\n\n- \*throws\* `TypeError` that names the option/u);
    assert.match(
      recognize?.code ?? '',
      /^function recognize\(source: string, options: RecognizeOptions = \{\}\): Fact\[\];$/u,
    );
  });

  it('shows declarations as they are to a caller: no bodies, nothing private, lists of words written out', () => {
    const code = (name: string): string => entries.find((one) => one.name === name)?.code ?? '';
    for (const entry of entries)
      assert.doesNotMatch(entry.code, /\bexport\b|\btypeof\b|^ +(?:private )?#|=> \{|\breturn\b/mu, entry.name);
    assert.match(code('ChangeKind'), /"source-removed"/u);
    assert.match(code('SidecarError'), /^class SidecarError extends Error \{\n {2}readonly problems/u);
    assert.match(code('Fact'), /^type Fact = AmountFact \| DateFact \| EntityFact;$/u);
  });
});
