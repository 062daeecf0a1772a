import assert from 'node:assert/strict';
import { findingsIn, testCases } from './support.js';

testCases('doubled-word', [
  {
    language: 'es',
    flagged: [
      { text: 'El barco entró en en el puerto de Vigo.', on: 'en en' },
      { text: 'La ministra habló con con los vecinos.', on: 'con con' },
      'El el tribunal rechazó el recurso.',
      'Las obras del del canal siguen paradas.',
      'El precio de **la** la vivienda subió.',
      'El acuerdo fue\nfue firmado ayer.',
    ],
    silent: [
      'Dijo que que nadie le llamara no le importaba.',
      'No no quiso contestar, sino que no pudo.',
      'El vino vino de lejos y se sirve frío.',
      'Viajaron a Bora Bora en marzo.',
      'Fue un partido muy muy largo.',
      'El grupo Duran Duran toca en Bilbao.',
      'Gritaron gol gol gol en la grada.',
      '«No no no», repitió. «La la casa», tartamudeó.',
      'Compró 10 10 veces más de lo que vendió.',
      'La palabra «de» de la primera línea sobra.',
      '- Ayer llovió\n- llovió también hoy',
      'El tren va de Baden-Baden a Berna, y de de-facto no se habla.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'The boat reached the the port of Hull.', on: 'the the' },
      'The minister spoke to to the neighbours.',
      'The the court threw out the appeal.',
      'Work on the canal of of the north has stopped.',
      'The price of *a* a house rose.',
      'The deal was signed by\nby both sides.',
    ],
    silent: [
      'He had had enough of it.',
      'She knew that that was the end.',
      'It was a very very long match.',
      'They flew to Bora Bora in March.',
      'Duran Duran play in Leeds.',
      'The train came in in March.',
      'Fans shouted goal goal goal.',
      '“The the house,” he stammered.',
      'What it is is a mistake.',
      'Walla Walla and Pago Pago are places.',
      'The word “the” the editor removed was wrong.',
    ],
  },
  {
    language: 'fr',
    flagged: ['Le bateau est entré dans dans le port.', 'La ville de de Lyon vote.', 'Il parle avec avec eux.'],
    silent: ['Nous nous sommes levés tôt.', 'Vous vous trompez.', 'Ils vivent à Bora Bora.'],
  },
  {
    language: 'de',
    flagged: ['Der Zug fährt von von Köln ab.', 'Er kommt und und geht.', 'Das gilt für für alle.'],
    silent: [
      'Die Leute, die die Straße sahen, gingen.',
      'Ich weiß, dass das das Ende ist.',
      'Sie wohnen in Baden Baden.',
    ],
  },
  {
    language: 'pt',
    flagged: ['O barco entrou em em Santos.', 'A cidade de de Lisboa vota.', 'Falou com com os vizinhos.'],
    silent: ['Se se confirmar, será um recorde.', 'Foi muito muito longo.', 'Voaram para Bora Bora.'],
  },
  { language: 'tr', flagged: [], silent: ['Çocuklar yavaş yavaş yürüdü.'] },
  {
    language: 'it',
    flagged: ['La nave entrò in in porto.', 'La strada passa per per il centro.', 'Parlò con con i vicini.'],
    silent: ['Camminava piano piano.', 'Fu molto molto lungo.', 'Volarono a Bora Bora.'],
  },
  {
    language: 'nl',
    flagged: ['Het schip voer naar naar Delft.', 'Hij kwam, maar maar kort.', 'Dat geldt door door de wet.'],
    silent: ['Ik weet dat dat klopt.', 'Het was heel heel lang.', 'Ze vlogen naar Bora Bora.'],
  },
  {
    language: 'ca',
    flagged: ['El vaixell va entrar al al port.', 'La ciutat de de Girona vota.', 'Va parlar amb amb els veïns.'],
    silent: ['Va ser molt molt llarg.', 'Si si es confirma, serà un rècord.', 'Van volar a Bora Bora.'],
  },
]);

describe('a doubled word', () => {
  it('is taken out by its fix, markup between left whole', () => {
    const text = 'El precio de la la vivienda subió.';
    const [finding] = findingsIn('doubled-word', 'es', { text });
    const [edit] = finding?.fix?.edits ?? [];
    assert.equal(text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end), 'El precio de la vivienda subió.');
  });
  it('has no fix where markup would be broken', () => {
    const [finding] = findingsIn('doubled-word', 'es', { text: 'El precio de **la** la vivienda subió.' });
    assert.equal(finding?.fix, undefined);
  });
});
