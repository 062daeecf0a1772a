import assert from 'node:assert/strict';
import type { EntityFact, EntityType } from '../../../src/core/facts.js';
import { spellingsOf } from '../../../src/core/recognize/spellings.js';

/** Facts of an article that names these, one after the other. */
function named(...names: readonly string[]): readonly EntityFact[] {
  let start = 0;
  return names.map((text): EntityFact => {
    const fact: EntityFact = {
      kind: 'entity',
      start,
      end: start + text.length,
      text,
      value: { type: 'person', name: text },
    };
    start += text.length + 1;
    return fact;
  });
}

const found = (...names: readonly string[]): readonly (readonly string[])[] =>
  spellingsOf(named(...names)).map((spellings) => spellings.map(({ word, facts }) => `${word} ${facts.length}`));

describe('spellings of one name that do not agree', () => {
  it('are told with the most frequent first', () => {
    assert.deepEqual(found('Oleg Vyatkin', 'Viatkin', 'Vyatkin', 'Vyatkin'), [['Vyatkin 3', 'Viatkin 1']]);
  });

  for (const [a, b] of [
    ['Berta Garcia', 'Berta García'],
    ['Kherson', 'Khersón'],
    ['Aleksandr Orlov', 'Alexandr Orlov'],
    ['Mohammed Yusuf', 'Mohamed Yusuf'],
    ['Müller', 'Mueller'],
    ['Sergey', 'Sergei'],
    ['Filip Weber', 'Philip Weber'],
    ['Northgate', 'Nortgate'],
    ['Ana Valdemoro', 'Ana Valdenoro'],
  ] as const) {
    it(`${a} and ${b}`, () => assert.equal(found(a, b).length, 1));
  }

  for (const [a, b] of [
    ['Karl Marx', 'Carl Orff'],
    ['Antonio Ruiz', 'Antonia Ruiz'],
    ['Francia', 'Franco'],
    ['Путин', 'Путина'],
    ['Congreso Nacional', 'Congresos Nacionales'],
    ['AMI', 'AMY'],
    ['Intelion', 'Intelion Cloud'],
    ['García', 'García Page'],
    ['Marín', 'Martín'],
    ['GARCIA', 'García'],
  ] as const) {
    it(`not ${a} and ${b}`, () => assert.deepEqual(found(a, b), []));
  }

  it('are of one kind, as far as the kind is known', () => {
    const [a, b] = named('Rusia', 'Russia Today') as [EntityFact, EntityFact];
    const as = (type: EntityType): EntityFact => ({ ...b, value: { ...b.value, type } });
    const place: EntityFact = { ...a, value: { ...a.value, type: 'place' } };
    assert.equal(spellingsOf([place, as('organization')]).length, 0);
    assert.equal(spellingsOf([place, as('unknown')]).length, 1);
  });

  it('are found once, in the order of the text', () => {
    assert.deepEqual(found('Bertha Ocaña', 'Viatkin', 'Berta Ocaña', 'Vyatkin', 'Bertha Ocaña'), [
      ['Bertha 2', 'Berta 1'],
      ['Viatkin 1', 'Vyatkin 1'],
    ]);
  });

  it('take time that grows with the names', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, i) => `Abcdefgh${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26))}klm Orlov`,
    );
    const start = process.cpuUsage();
    spellingsOf(named(...names));
    const { user } = process.cpuUsage(start);
    assert.ok(user < 3_000_000, `${user} µs`);
  });
});
