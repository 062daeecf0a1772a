import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createTarget, resolveTargets } from '../../../src/core/claims/target/target.js';
import { on } from './support.js';

const FIRST = 'La cooperativa de Quel vendió 410 toneladas de pimiento en septiembre, según su gerente.';
const SECOND = 'El banco local concedió a la cooperativa un crédito de 2,3 millones de euros a diez años.';
const THIRD = 'En la comarca vecina hay otra, que vendió 410 toneladas de tomate el mismo año sin ayuda alguna.';
const ARTICLE = `# Pimientos\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}\n`;

const states = (now: string, ...targets: ReturnType<typeof on>[]): readonly string[] =>
  resolveTargets(now, targets).map(({ state, start, end }) =>
    start === undefined ? state : `${state} ${start}: ${now.slice(start, end)}`,
  );

describe('a claim whose paragraph was deleted', () => {
  const now = ARTICLE.replace(`${FIRST}\n\n`, '');
  it('is gone although the same figure stands elsewhere', () =>
    assert.deepEqual(states(now, on(ARTICLE, '410 toneladas')), ['gone']));
  it('is gone although the figure elsewhere has a claim of its own, which stays', () =>
    assert.deepEqual(states(now, on(ARTICLE, '410 toneladas', 1), on(ARTICLE, '410 toneladas', 2)), [
      'gone',
      `anchored ${now.indexOf('410')}: 410 toneladas`,
    ]));
});

describe('claims that were made at different places', () => {
  const row = (who: string): string => `El equipo de ${who} cobró 900 euros por partido, y nadie protestó por ello.`;
  const source = `${row('Soria')} ${row('Teruel')}\n`;
  const both = [on(source, '900 euros', 1), on(source, '900 euros', 2)];
  it('are not both on what is left of their words', () => {
    const now = `${row('Teruel')} Lo demás son conjeturas de la prensa.\n`;
    const found = states(now, ...both);
    assert.equal(found[1], `anchored ${now.indexOf('900')}: 900 euros`);
    assert.notEqual(found[0], found[1]);
  });
  it('may both be where both were made', () => {
    const twice = [both[0]!, both[0]!];
    const place = `anchored ${source.indexOf('900')}: 900 euros`;
    assert.deepEqual(states(source, ...twice), [place, place]);
  });
});

describe('a claim finds its words', () => {
  it('in a paragraph that moved to the end', () => {
    const now = `# Pimientos\n\n${SECOND}\n\n${THIRD}\n\n${FIRST}\n`;
    assert.deepEqual(states(now, on(ARTICLE, '410 toneladas')), [`anchored ${now.lastIndexOf('410')}: 410 toneladas`]);
  });
  it('in a short sentence that moved among others', () => {
    const short = 'El jurado tardó menos de tres horas.';
    const then = `La vista duró una semana entera. ${short} Los peritos habían hablado el lunes.\n\n${FIRST}\n`;
    const now = `La vista duró una semana entera. Los peritos habían hablado el lunes.\n\n${FIRST} ${short} ${SECOND}\n`;
    assert.deepEqual(states(now, on(then, 'menos de tres horas')), [
      `anchored ${now.indexOf('menos')}: menos de tres horas`,
    ]);
  });
  it('in a sentence that was merged with the one before', () => {
    const then = 'La cosecha fue mala. La cooperativa vendió 410 toneladas y cerró.\n';
    const now = 'La cosecha fue mala, pero la cooperativa vendió 410 toneladas y cerró.\n';
    assert.deepEqual(states(now, on(then, '410 toneladas')), [`anchored ${now.indexOf('410')}: 410 toneladas`]);
  });
  it('with another figure where nothing else changed, rather than the old figure elsewhere', () => {
    const now = ARTICLE.replace('410 toneladas de pimiento', '395 toneladas de pimiento');
    assert.deepEqual(states(now, on(ARTICLE, '410 toneladas')), [`changed ${now.indexOf('395')}: 395 toneladas`]);
  });
  it('with another figure when what followed it was cut', () => {
    const now = ARTICLE.replace(' de 2,3 millones de euros a diez años', ' de 3,1 millones de euros');
    assert.deepEqual(states(now, on(ARTICLE, '2,3 millones de euros')), [
      `changed ${now.indexOf('3,1')}: 3,1 millones de euros`,
    ]);
  });
  it('as a whole sentence when clauses were added to it or taken away', () => {
    const longer =
      'El banco local concedió a la cooperativa un crédito de 2,3 millones de euros a diez años, con el aval del gobierno.';
    const shorter = 'El banco local concedió a la cooperativa un crédito de 2,3 millones.';
    for (const other of [longer, shorter]) {
      const now = ARTICLE.replace(SECOND, other);
      assert.deepEqual(states(now, on(ARTICLE, SECOND)), [`changed ${now.indexOf(other)}: ${other}`]);
    }
  });
  it('but not the sentence that was put in behind it', () => {
    const edited = SECOND.replace('diez años', 'doce años');
    const now = ARTICLE.replace(SECOND, `${edited} Lo devolverá con la venta de la próxima cosecha.`);
    assert.deepEqual(states(now, on(ARTICLE, SECOND)), [`changed ${now.indexOf(edited)}: ${edited}`]);
  });
});

describe('a claim in the mark of whose block the selection began', () => {
  const source = 'Dijo tres cosas:\n\n- La presa mide 40 metros.\n- _Se llenó en 1978. Luego se vació._\n';
  const select = (words: string, now = source): string => {
    const start = source.indexOf(words);
    const [found] = resolveTargets(now, [createTarget(source, { start, end: start + words.length })]);
    return now.slice(found?.start, found?.end);
  };
  it('is given back with the mark, in whatever form it is now', () => {
    assert.equal(select('- La presa mide 40 metros.'), '- La presa mide 40 metros.');
    assert.equal(
      select('- La presa mide 40 metros.', source.replace('- La presa', '> * La presa')),
      '* La presa mide 40 metros.',
    );
    assert.equal(
      select('- La presa mide 40 metros.', source.replace('- La presa', 'La presa')),
      'La presa mide 40 metros.',
    );
  });
  it('is not when the selection began with the words', () => {
    assert.equal(select('La presa mide 40 metros.'), 'La presa mide 40 metros.');
    assert.equal(select('Se llenó en 1978.'), 'Se llenó en 1978.');
  });
  it('has the same words and context, but for one blank', () => {
    const bare = on(source, 'La presa mide 40 metros.');
    const marked = on(source, '- La presa mide 40 metros.');
    assert.deepEqual(marked, { ...bare, prefix: bare.prefix.trimEnd() });
  });
  it('leaves out marks of emphasis and links around the words', () => {
    const text = 'Costó **40 millones** según [el informe](https://example.org/i) de ayer.\n';
    for (const [chosen, words] of [
      ['**40 millones**', '40 millones'],
      ['[el informe](https://example.org/i)', 'el informe'],
      ['**40 millones** según', '**40 millones** según'],
    ] as const) {
      const start = text.indexOf(chosen);
      const [found] = resolveTargets(text, [createTarget(text, { start, end: start + chosen.length })]);
      assert.equal(text.slice(found?.start, found?.end), words);
    }
  });
});

describe('any words of an article', () => {
  const source = readFileSync('test/sample/es/parque-eolico.md', 'utf8');
  it('are found where they were quoted', () => {
    const spans = fc.tuple(fc.nat(source.length - 1), fc.integer({ min: 1, max: 160 }));
    fc.assert(
      fc.property(spans, ([start, length]) => {
        const end = Math.min(source.length, start + length);
        fc.pre(/[\p{L}\p{N}]{2}/u.test(source.slice(start, end)));
        const target = createTarget(source, { start, end });
        const [found] = resolveTargets(source, [target]);
        assert.ok(found?.start !== undefined && found.end !== undefined, JSON.stringify(target));
        assert.ok(found.start < end && found.end > start, JSON.stringify(target));
        // of inline code and addresses there are only whole ones
        const { exact } = createTarget(source, { start: found.start, end: found.end });
        assert.ok(exact.includes(target.exact), `${JSON.stringify(target)}: ${exact}`);
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});

describe('looking for claims in what is hostile takes bounded time', function () {
  this.timeout(60_000);
  const target = on(ARTICLE, '410 toneladas');
  const long = on(ARTICLE, SECOND);
  const megabytes = 10;
  for (const [what, text] of [
    ['ten megabytes of the same figure', 'vendió 410 toneladas de '.repeat((megabytes * 1_000_000) / 24)],
    ['ten megabytes of one word', 'a'.repeat(megabytes * 1_000_000)],
    ['ten megabytes of articles', ARTICLE.repeat((megabytes * 1_000_000) / ARTICLE.length)],
    ['a megabyte of marks', '*_[>- '.repeat(170_000)],
  ] as const) {
    it(what, () => {
      const before = process.cpuUsage();
      resolveTargets(text, [target, long]);
      const { user } = process.cpuUsage(before);
      assert.ok(user < 20_000_000, `${user / 1e6} s`);
    });
  }
});
