import assert from 'node:assert/strict';
import { ArticleView } from '../../../src/core/checks/view/article-view.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Utterance } from '../../../src/core/speech/utterance.js';
import { utteranceAround } from '../../../src/core/speech/utterance.js';
import { utterancesIn } from '../../../src/core/speech/utterances.js';

function utterances(source: string, language: string): readonly Utterance[] {
  return utterancesIn(new ArticleView(checkedArticle(source, { language, published: '2024-10-07' })));
}

/** What is said, and by whom: nothing where somebody is not known, `false` where nothing attributes it. */
function said(source: string, language: string): readonly (readonly [words: string, by: string | false | undefined])[] {
  return utterances(source, language).map(({ start, end, speaker, attributed }) => [
    source.slice(start, end),
    attributed ? speaker : false,
  ]);
}

type Case = readonly [language: string, source: string, ...said: (readonly [string, string | false | undefined])[]];

function testSaid(cases: readonly Case[]): void {
  for (const [language, source, ...expected] of cases) {
    it(`${language}: ${source}`, () => assert.deepEqual(said(source, language), expected));
  }
}

describe('quotations of an article', () => {
  testSaid([
    [
      'es',
      '«Cerraremos tres plantas», dijo ayer la ministra Elena Roca a Reuters.',
      ['Cerraremos tres plantas', 'Elena Roca'],
    ],
    [
      'es',
      'La ministra Elena Roca explicó: «Cerraremos tres plantas». «No hay dinero», añadió.',
      ['Cerraremos tres plantas', 'Elena Roca'],
      ['No hay dinero', 'Elena Roca'],
    ],
    ['es', 'Compró «El Quijote» por 12 euros.', ['El Quijote', false]],
    ['es', '—No lo sé —dijo Juan Pérez—. Son 12 euros.'],
    [
      'es',
      '«Primero pagamos 12 euros.\n\n»Después pagaron ellos», contó Ana Ruiz.',
      ['Primero pagamos 12 euros.\n\n»Después pagaron ellos', 'Ana Ruiz'],
    ],
    [
      'en',
      '“We lost 12 jobs,” said John Smith. “It was hard.”',
      ['We lost 12 jobs', 'John Smith'],
      ['It was hard.', 'John Smith'],
    ],
    ['en', 'Martin Smith told Reuters on Monday: “We lost 12 jobs.”', ['We lost 12 jobs.', 'Martin Smith']],
    [
      'en',
      '“He told me ‘no more than 12’ and left,” Mary Jones said.',
      ['He told me ‘no more than 12’ and left', 'Mary Jones'],
      ['no more than 12', false],
    ],
    ['en', '“It is over.” Police arrested John Smith on 3 May.', ['It is over.', false]],
    ['en', 'Mary Jones: “We lost 12 jobs.”', ['We lost 12 jobs.', 'Mary Jones']],
    [
      'en',
      '“We paid 12 euros.\n\n“They paid later,” Mary Jones said.',
      ['We paid 12 euros.\n\n“They paid later', 'Mary Jones'],
    ],
    ['de', '„Wir haben 12 Stellen verloren“, sagte Anna Berg.', ['Wir haben 12 Stellen verloren', 'Anna Berg']],
    [
      'de',
      'Anna Berg sagte: „Er nannte es ‚Ruhe‘ und ging.“',
      ['Er nannte es ‚Ruhe‘ und ging.', 'Anna Berg'],
      ['Ruhe', false],
    ],
    ['fr', '« Nous avons perdu 12 emplois », a déclaré Marie Dupont.', ['Nous avons perdu 12 emplois', 'Marie Dupont']],
    ['pt', '“Perdemos 12 empregos”, afirmou Maria Souza.', ['Perdemos 12 empregos', 'Maria Souza']],
    ['it', '«Abbiamo perso 12 posti», ha detto Anna Rossi.', ['Abbiamo perso 12 posti', 'Anna Rossi']],
    ['nl', '„We missen 12 banen”, aldus Jan de Vries.', ['We missen 12 banen', 'Jan de Vries']],
    ['es', '> Perdimos 12 empleos y nadie lo dijo.', ['Perdimos 12 empleos y nadie lo dijo.', false]],
  ]);

  it('take the innermost one around a place', () => {
    const source = '“He told me ‘no more than 12’ and left,” Mary Jones said.';
    const at = source.indexOf('12');
    const found = utteranceAround(utterances(source, 'en'), { start: at, end: at + 2 });
    assert.equal(found && source.slice(found.whole.start, found.whole.end), '‘no more than 12’');
    assert.equal(utteranceAround(utterances(source, 'en'), { start: 45, end: 46 }), undefined);
  });

  it('take time that follows the text', () => {
    for (const piece of ['“a ‘b’ said Ann Lee. ', '«', 'según Ana Ruiz ', '“', 'Ann Lee “x” ', '“«‘„']) {
      const [short, long] = [4_000, 40_000].map((length) => {
        const source = piece.repeat(length / piece.length);
        const view = new ArticleView(checkedArticle(source, { language: 'es' }));
        const from = process.cpuUsage();
        utterancesIn(view);
        return process.cpuUsage(from).user / 1000;
      }) as [number, number];
      assert.ok(long < Math.max(150, short * 40), `${piece}: ${short} ms, ${long} ms`);
    }
  }).timeout(30_000);
});

describe('accounts of an article', () => {
  testSaid([
    [
      'es',
      'Según el ministro de Hacienda, Luis Gil, el déficit llegó a 12 millones de euros.',
      ['el déficit llegó a 12 millones de euros', 'Luis Gil'],
    ],
    [
      'es',
      'El déficit llegó a 12 millones de euros, según un informe anual.',
      ['El déficit llegó a 12 millones de euros', 'un informe anual'],
    ],
    [
      'es',
      'La empresa, según Reuters, gastará 12 millones.',
      ['La empresa, según Reuters, gastará 12 millones', 'Reuters'],
    ],
    ['es', 'Se paga según la edad, entre 10 y 20 euros.'],
    ['en', 'According to the report, 12 people died.', ['12 people died', 'the report']],
    ['en', 'It went according to plan for 12 days.'],
    ['en', 'But 12 people died, according to police.', ['But 12 people died', 'police']],
    ['de', 'Medienberichten zufolge sind 12 Menschen gestorben.', ['sind 12 Menschen gestorben', 'Medienberichten']],
    ['de', 'Laut Polizei waren es 13 Tote.', ['waren es 13 Tote', 'Polizei']],
    ['de', 'Er sprach laut und nannte 13 Namen.'],
    ['fr', 'Selon le ministère, 12 personnes sont mortes.', ['12 personnes sont mortes', 'le ministère']],
    ['pt', 'Segundo o ministro João Silva, 12 pessoas morreram.', ['12 pessoas morreram', 'João Silva']],
    ['pt', 'No segundo dia do governo foram 13.'],
    ['it', 'Secondo la polizia, 12 persone sono morte.', ['12 persone sono morte', 'la polizia']],
    ['it', 'Nel secondo tempo la polizia contò 2 feriti.'],
    ['nl', 'Volgens de politie vielen er 12 doden.', ['vielen er 12 doden', 'de politie']],
    ['es', 'Dijo: «Según Ana Ruiz, son 12».', ['Según Ana Ruiz, son 12', undefined]],
  ]);
});
