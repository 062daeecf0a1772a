import assert from 'node:assert/strict';
import { findingsIn, testCases } from './support.js';

testCases('punctuation', [
  {
    language: 'es',
    flagged: [
      { text: 'El plan cuesta 62 millones (unos 58 millones de euros). en las obras del puerto.', on: '.' },
      { text: 'La cooperativa «Tierra Alta». vende el aceite en Lleida.', on: '.' },
      'El pantano (el mayor de la provincia (y del país)). está al 40 % de su capacidad.',
      'La alcaldesa cree que «no hay tiempo que perder.\n\nEl pleno se reúne mañana.',
      'La obra (prevista para mayo, según la concejalía, empezó tarde.',
      'El informe, de 40 páginas), se publicó ayer.',
      'Llegó a la final” de Roma sin perder un set.',
      'Lo llamó "un error de cálculo y pidió disculpas.',
    ],
    silent: [
      'Separa los campos con punto y coma (";") o con coma (","), y escribe el decimal con ".", no con ",".',
      'El plan cuesta 62 millones (unos 58 millones de euros) en las obras del puerto. En mayo se revisa.',
      'Compró tres teléfonos (dos de ellos usados). iPhone y Android se reparten el mercado.',
      'Lo contó un medio digital (el lunes). crypto.example publicó la respuesta.',
      'Deben firmar el/la(s). interesados en la primera hoja.',
      'Hay dos motivos: a) el precio y b) la distancia.',
      '«La presa aguanta», dijo la ingeniera. «El canal, no».',
      '«Empezamos en marzo. Nadie nos avisó.\n\n»Luego llegó la lluvia y lo perdimos todo».',
      '«Empezamos en marzo.\n\nLuego llegó la lluvia», contó.',
      'El intervalo [0, 1) no incluye el uno.',
      'Una tubería de 5" cruza la calle; la otra es de 3".',
      'Nos despedimos :) hasta el lunes.',
      '> Lo dijo (así lo recuerda. en voz baja',
      '`print("hola)` es código.',
      '1) Leer el acta. 2) Firmarla.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'The grant is worth £3m ($3.8m). in its first year.', on: '.' },
      'Her novel “The Long Ferry”. sold 40,000 copies.',
      'The dam (the largest in the county (and beyond)). is 40% full.',
      'The mayor said “there is no time to lose and left the room.\n\nThe council meets today.',
      'The work (due in May, said the council, began late.',
      'The report, 40 pages long), came out on Monday.',
      'He called it "an honest mistake and apologised.',
    ],
    silent: [
      'The grant is worth £3m ($3.8m) in its first year. It can be renewed.',
      'She bought three phones (two of them used). iPhone sales fell.',
      'The news came from a blog (on Monday). gov.example denied it.',
      'List the item(s). of every order on page two.',
      'There are two reasons: a) the price and b) the distance.',
      '“The dam holds,” said the engineer. “The canal does not.”',
      '“We started in March. Nobody told us.\n\n“Then the rain came and we lost everything.”',
      'The interval [0, 1) leaves out one.',
      'A 5" pipe crosses the street; the other is 3" wide.',
      'The ’90s were good to the band; rock ’n’ roll was not.',
      'See you there :) on Monday.',
      'Press `foo(` and wait.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Le contrat vaut 3 millions (un record). pour la ville.',
      'Elle a dit que « rien ne presse et a quitté la salle.',
      'Le rapport (publié en mai compte 40 pages.',
    ],
    silent: [
      '« Rien ne presse », a dit la maire (la plus jeune du pays). Elle vote demain.',
      'Deux raisons : a) le prix ; b) la distance.',
      'Merci :) à demain.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Der Vertrag bringt 3 Millionen (ein Rekord). für die Stadt.',
      'Sie sagte, „nichts eilt, und verließ den Saal.',
      'Der Bericht (im Mai erschienen hat 40 Seiten.',
    ],
    silent: [
      '„Nichts eilt“, sagte die Bürgermeisterin (die jüngste im Land). Morgen wird gewählt.',
      '»Nichts eilt«, sagte sie. »Morgen ist auch ein Tag.«',
      'Viele Länder (darunter Polen). z. B. Litauen folgte später.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'O contrato vale 3 milhões (um recorde). para a cidade.',
      'Ela disse que “nada é urgente e saiu da sala.',
      'O relatório, de 40 páginas), saiu em maio.',
    ],
    silent: [
      '“Nada é urgente”, disse a prefeita (a mais jovem do país). Amanhã há votação.',
      'Dois motivos: a) o preço e b) a distância.',
      'O intervalo [0, 1) não inclui o um.',
    ],
  },
  {
    language: 'sv',
    flagged: [],
    silent: ['”Vi börjar i mars”, säger hon. ”Ingen vet mer.”'],
  },
  {
    language: 'it',
    flagged: [
      'Il contratto vale 3 milioni (un record). per la città.',
      'Ha detto che “niente è urgente ed è uscita dalla sala.',
      'Il rapporto, di 40 pagine), è uscito a maggio.',
    ],
    silent: [
      '“Niente è urgente”, ha detto la sindaca (la più giovane del paese). Domani si vota.',
      'Due motivi: a) il prezzo e b) la distanza.',
      'L’intervallo [0, 1) non comprende l’uno.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'Het contract is 3 miljoen waard (een record). voor de stad.',
      'Ze zei dat “niets haast heeft en liep de zaal uit.',
      'Het rapport, van 40 bladzijden), verscheen in mei.',
    ],
    silent: [
      '“Niets heeft haast”, zei de burgemeester (de jongste van het land). Morgen wordt gestemd.',
      'Twee redenen: a) de prijs en b) de afstand.',
      'Het interval [0, 1) bevat één niet.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'El contracte val 3 milions (un rècord). per a la ciutat.',
      'Va dir que “res no és urgent i va sortir de la sala.',
      'L’informe, de 40 pàgines), va sortir al maig.',
    ],
    silent: [
      '“Res no és urgent”, va dir l’alcaldessa (la més jove del país). Demà es vota.',
      'Dos motius: a) el preu i b) la distància.',
      'L’interval [0, 1) no inclou l’u.',
    ],
  },
]);

describe('a stray full stop', () => {
  it('is taken out by its fix, also behind markup', () => {
    const text = 'Gastará **62 millones (un récord)**. en las obras.';
    const [finding] = findingsIn('punctuation', 'es', { text });
    assert.equal(text.slice(finding!.start - 3, finding!.end + 3), ')**. en');
    assert.deepEqual(finding?.fix?.edits, [{ start: finding?.start, end: finding?.end, text: '' }]);
  });
});
