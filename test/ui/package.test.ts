import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { listZip } from '../../src/tools/building/zip.js';
import { vsixPath } from './session.js';

/** What may be in the package, relative to the extension. */
const allowed = [
  /^package\.json$/,
  /^package\.nls(\.[a-z-]+)?\.json$/,
  /^(readme|changelog)\.md$/,
  /^LICENSE(\.txt)?$/,
  /^dist\/extension\.cjs$/,
  /^dist\/parts\/[\w-]+\.cjs$/,
  /^dist\/languages\/([a-z]+\.json|NOTICE\.md)$/,
  /^dist\/checks\/[a-z]+\.json$/,
  /^dist\/places\/(places\.txt|NOTICE\.md)$/,
  /^dist\/names\/[a-z]+\.bin$/,
  /^syntaxes\/[^/]+\.json$/,
  /^media\/[^/]+\.(css|png|svg)$/,
  /^media\/(coverage|icons|l10n|languages|models|names|preview|walkthrough)\//,
];

/** Bytes, without name models and language tables. */
const largest = 1_000_000;
/** Bytes of one language's names, of all of them, and of the whole package. */
const largestNames = 900_000;
const allNames = 7_000_000;
const whole = 8_000_000;

describe('the package for VS Code', () => {
  const file = readFileSync(vsixPath());
  const entries = listZip(file);
  const files = entries.map(({ name }) => name).flatMap((name) => name.match(/^extension\/(.+)$/)?.[1] ?? []);

  it('holds the bundle, the manifest and what they show, and nothing else', () => {
    assert.deepEqual(
      files.filter((name) => !allowed.some((pattern) => pattern.test(name))),
      [],
    );
    assert.ok(files.includes('dist/extension.cjs'));
    assert.ok(files.includes('dist/languages/es.json'));
    assert.ok(files.includes('dist/checks/es.json'));
    assert.ok(files.includes('dist/names/es.bin'));
    assert.ok(files.includes('package.json'));
  });

  it('holds every file that the manifest names', () => {
    const named = pathsIn(JSON.parse(readFileSync('package.json', 'utf8')).contributes);
    const { icon, main } = JSON.parse(readFileSync('package.json', 'utf8')) as { icon?: string; main: string };
    const wanted = [...named, main, ...(icon ? [icon] : [])].map((path) => posix.normalize(path));
    assert.deepEqual(
      wanted.filter((path) => !files.includes(path)),
      [],
    );
  });

  it('is at most 1 MB without what only names need', () => {
    const data = entries.filter(({ name }) => /\/dist\/(?:names|places)\//.test(name));
    const size = file.length - data.reduce((sum, { packed }) => sum + packed, 0);
    assert.ok(size <= largest, `${size} bytes`);
  });

  it('is at most 8 MB with everything, 7 MB of them names, and of each language 0.9 MB', () => {
    const names = entries.filter(({ name }) => name.includes('/dist/names/'));
    const sizes = names.map(({ name, packed }) => `${name} ${packed}`).join('\n');
    assert.ok(
      names.every(({ packed }) => packed <= largestNames),
      sizes,
    );
    assert.ok(names.reduce((sum, { packed }) => sum + packed, 0) <= allNames, sizes);
    assert.ok(file.length <= whole, `${file.length} bytes`);
  });
});

/** The relative paths of files anywhere in the contributions. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(\.\/)?(media|syntaxes|dist)\/[^*]+\.\w+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
