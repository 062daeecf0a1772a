import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { UnitNames } from '../../../../src/core/recognize/entities/candidate.js';
import { EntityIndex } from '../../../../src/core/recognize/entities/entity-index.js';
import { reader } from './reading.js';

const read = reader('es');
const pieces = [
  'Maksim Belmez',
  'Belmez',
  'Ana Belmez',
  'Norlux',
  'NORLUX',
  'Norlux Cloud',
  'la empresa Norlux',
  'el director de Norlux, Ana Belmez',
  'Federación de Remeros',
  'Federación de Remeros (FDR)',
  'FDR',
  'FR',
  'Ramón Toledo',
  'Ramon Toledo',
  'Toledo',
  'en Toledo',
  'EE. UU.',
  'Estados Unidos',
  'Grupo Norlux',
  'norlux',
  'belmez',
  'remeros',
  'ONU',
  'Naciones Unidas',
  'dijo Belmez',
  'Belmez dijo',
  'la familia Belmez',
  'el Sr. Belmez',
  'M. Belmez',
  'Ana Belmez, alias Saetta',
  'Saetta, alias Maksim Belmez',
  'Saetta',
  'Norlux Textil S. A.',
  'Norlux Cloud (NC)',
];
const openings = [
  'Norlux calla y ',
  'Belmez, ',
  'Remeros Belmez y ',
  'Hoy ',
  'La ',
  '# Norlux Fires Ana Belmez In Toledo ',
  '',
];
const unitText = fc
  .tuple(fc.constantFrom(...openings), fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }))
  .map(([opening, parts]) => `${opening}${parts.join(' y ')}.`);

const snapshot = (index: EntityIndex, units: readonly UnitNames[]): string =>
  JSON.stringify(units.map((unit) => index.mentions(unit)));

describe(`the index of a document’s names`, function () {
  this.timeout(20_000);

  it('says after any additions and removals what a new one says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(unitText, fc.nat(), fc.boolean()), { maxLength: 30 }), (steps) => {
        const index = new EntityIndex();
        const present: UnitNames[] = [];
        for (const [text, at, removes] of steps) {
          if (removes && present.length > 0) index.remove(present.splice(at % present.length, 1)[0] as UnitNames);
          else {
            const unit = read(text, { heading: text.startsWith('#') });
            present.splice(at % (present.length + 1), 0, unit);
            index.add(unit);
          }
          if (at % 3 === 0) index.resolve(() => present);
        }
        index.resolve(() => present);
        const fresh = new EntityIndex();
        for (const unit of present) fresh.add(unit);
        fresh.resolve();
        assert.equal(snapshot(index, present), snapshot(fresh, present));
      }),
      { numRuns: 200 },
    );
  });

  it('reports every unit whose names changed', () => {
    fc.assert(
      fc.property(fc.array(unitText, { minLength: 2, maxLength: 12 }), fc.nat(), unitText, (texts, at, replacement) => {
        const index = new EntityIndex();
        const units = texts.map((text) => read(text, { heading: text.startsWith('#') }));
        for (const unit of units) index.add(unit);
        index.resolve();
        const k = at % units.length;
        const kept = units.filter((_, i) => i !== k);
        const before = kept.map((unit) => JSON.stringify(index.mentions(unit)));
        index.remove(units[k] as UnitNames);
        index.add(read(replacement, { heading: replacement.startsWith('#') }));
        const changed = index.resolve();
        kept.forEach((unit, i) => {
          if (JSON.stringify(index.mentions(unit)) !== before[i]) assert.ok(changed.has(unit), JSON.stringify(texts));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a unit that is there and one that is not', () => {
    const index = new EntityIndex();
    const unit = read('Habló con Ana Belmez.');
    assert.throws(() => index.remove(unit), /not in the index/);
    index.add(unit);
    assert.throws(() => index.add(unit), /in the index already/);
  });
});
