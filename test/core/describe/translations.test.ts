import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import spanish from '../../../media/l10n/bundle.l10n.es.json';

const bundle: Readonly<Record<string, string>> = spanish;

const sources = [
  'src/editor',
  'src/core/describe',
  'src/core/checks',
  'src/core/send',
  'src/core/config',
  'src/core/export',
  'src/core/evidence',
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** Messages as they stand in the code: `voice.t('…')`, `l10n.t('…')`. */
const used = new Set(
  sources.flatMap((source) => [...source.matchAll(/\b(?:voice|l10n)\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((m) => m[1]!)),
);

const placeholders = (message: string): readonly string[] => [...new Set(message.match(/\{\d\}/g))].sort();

describe('the Spanish interface', () => {
  it('has every message of the code', () => {
    assert.ok(used.size > 100);
    assert.deepEqual(
      [...used].filter((message) => bundle[message] === undefined),
      [],
    );
  });

  it('has no message that the code no longer uses', () => {
    assert.deepEqual(
      Object.keys(bundle).filter((message) => !used.has(message)),
      [],
    );
  });

  it('keeps the places for values', () => {
    // Centuries are counted in Roman numerals, which come as the second value.
    const changed = Object.entries(bundle).filter(
      ([message, translation]) =>
        message !== '{0} century' && placeholders(message).join() !== placeholders(translation).join(),
    );
    assert.deepEqual(changed, []);
  });

  it('misses no message, because all are written out where they are used', () => {
    const calls = sources.flatMap((source) => source.match(/\b(?:voice|l10n)\.t\((?!\s*')[^)\n]*/g) ?? []);
    // The one place that hands messages through.
    assert.deepEqual(calls, ['l10n.t(message, ...args']);
  });
});
