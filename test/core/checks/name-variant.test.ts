import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import { findingsIn, testCases } from './support.js';

testCases('name-variant', [
  {
    language: 'es',
    flagged: [
      {
        text: 'La concejala Berta Garmendia presentó el plan. Garmendia lo defendió en el pleno. Votó a favor Berta Garmendía.',
        on: 'Berta Garmendía',
      },
      {
        text: 'El director Oleg Vyatkin llegó el lunes. Vyatkin habló con la prensa. Volverá, dijo Oleg Viatkin antes de irse.',
        on: 'Oleg Viatkin',
      },
      'Ana Valdemoro dirige el centro. Valdemoro llegó en 2019. El contrato lo firmó Ana Valdenoro.',
      'El juez Martín Arregui citó a los testigos. Arregui decidirá en mayo. La defensa recurrió contra Martín Areggui.',
      'El Hospital de Valdecilla abrió. El Hospital de Valdecilla tiene 900 camas. La obra costó al Hospital de Valdezilla 40 millones.',
      'Habló Luis Gómez, el alcalde. Luis Gómez cree que hay tiempo. El acta la firma Luis Gomes.',
    ],
    silent: [
      'La concejala Berta Garmendia presentó el plan. Garmendia lo defendió. Votó a favor Berta Garmendia.',
      'Antonio Ruiz dirige el coro. Antonio Ruiz nació en Jaén. Su hermana Antonia Ruiz canta en él.',
      'Marta Soler ganó la carrera. Marta Soler tiene 30 años. Su rival María Soler quedó segunda.',
      'Llegó Ana Valdemoro. El contrato lo firmó Ana Valdenoro.',
      'El Congreso votó. El Congreso aplazó la ley. Los Congresos de otros países la aprobaron.',
      'Habló de Francia y de París. Francia votó en contra. El general Franco murió en 1975.',
      'Juan Marín ganó. Juan Marín es de Cádiz. Pedro Martín quedó segundo y Martín protestó.',
      'Sara Gil fundó el club. Sara Gil lo dirige. Sara Gal lo dejó.',
      'Escribió sobre Marx. Karl Marx vivió en Londres. Carl Orff compuso música.',
      'El Ayuntamiento de Lugo pagó. El Ayuntamiento de Lugo recurrió. Pagó también el Ayuntamiento de Lugones.',
      '«Nos vemos, Ana Valdenoro», le dijo. Ana Valdemoro dirige el centro. Valdemoro llegó en 2019.',
    ],
  },
  {
    language: 'en',
    flagged: [
      {
        text: 'Gwynne Harlow runs the museum. Gwynne Harlow joined in 2019. The award went to Gwynee Harlow.',
        on: 'Gwynee Harlow',
      },
      'The engineer Sergey Malkin built it. Sergey Malkin lives in Leeds. The prize went to Sergei Malkin.',
      'Emily Hathersage won the seat. Hathersage is a lawyer. Her agent praised Emily Hatherage.',
      'Judge Colin Whitcombe heard the case. Whitcombe will rule in May. The appeal names Colin Whitcobme.',
      'Northgate Energy built the plant. Northgate Energy owns two more. A bank lent money to Nortgate Energy.',
      'The coach José Almada left. Almada won two cups. The club thanked Jose Almada.',
      'The singer Terri Cole won. Terri Cole is from York. The prize went to Terrie Cole.',
    ],
    silent: [
      'Gwynne Harlow runs the museum. Gwynne Harlow joined in 2019. The award went to Gwynne Harlow.',
      'Boris Johnson spoke first. Johnson left early. Sarah Johnston stayed.',
      'Martin Cole won. Martin Cole is from York. His sister Martina Cole came second.',
      'Emily Hathersage won. Her agent praised Emily Hatherage.',
      'The Smiths toured in May. Will Smith did not. Will Smith stayed at home.',
      'Adam Petersen left the firm. Adam Petersen founded another. His partner Eve Peterson stayed.',
      'Russia signed. Russia Today reported it. Russia left.',
      'Daniel Cole won. Daniel Cole is from York. His wife Danielle Cole came second.',
      'Jon Snow read the news. Jon Snow retired. Dan Snow writes books.',
      'Bank of Kent lends. Bank of Kent grew. The Banks of Kent and Sussex merged.',
      'The National Gallery opened. The National Gallery is free. The team Nacional lost.',
      '“Well done, Emily Hatherage,” the card said. Emily Hathersage won. Hathersage is a lawyer.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'La maire Hélène Marchetti a voté. Hélène Marchetti dirige la ville. Le prix revient à Helene Marchetti.',
      'Le juge Bastien Lacombe a tranché. Lacombe est à Lyon. La cour cite Bastien Lacomde.',
      'Le chef Yuri Belkov dirige. Yuri Belkov joue demain. On applaudit Yury Belkov.',
    ],
    silent: [
      'Hélène Marchetti a voté. Marchetti dirige la ville. Hélène Marchetti a gagné.',
      'Daniel Roux chante. Daniel Roux vit à Nice. Danielle Roux danse.',
      'Marc Petit court. Marc Petit a gagné. Luc Petitjean a perdu.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Die Ministerin Karin Möllendorf sprach. Möllendorf reist ab. Es folgte Karin Moellendorf.',
      'Der Richter Anton Wernicke urteilt. Anton Wernicke kam 2019. Geladen war Anton Wenicke.',
      'Der Trainer José Almada ging. Almada holte zwei Pokale. Der Verein dankt Jose Almáda.',
    ],
    silent: [
      'Karin Möllendorf sprach. Möllendorf reist ab. Das ist Karin Möllendorfs Plan.',
      'Anton Wernicke urteilt. Wernicke kam 2019. Antonia Wernicke ist seine Schwester.',
      'Das Rathaus schloss. Das Rathaus ist alt. Die Rathäuser bleiben.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'A prefeita Inês Carvalhal falou. Inês Carvalhal viaja amanhã. O prémio foi para Ines Carvalhal.',
      'O juiz Tomás Figueiral decidiu. Figueiral é de Braga. O recurso cita Tomás Figueirla.',
      'O técnico Abel Montalvão saiu. Montalvão venceu duas taças. Aplaudiram Abel Montalvao.',
    ],
    silent: [
      'Inês Carvalhal falou. Carvalhal viaja amanhã. O prémio foi para Inês Carvalhal.',
      'Mário Lopes joga. Mário Lopes é de Faro. Maria Lopes treina.',
      'Rui Costa joga. Rui Costa é de Faro. Luís Castro treina.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'La sindaca Inés Carvagnà ha parlato. Inés Carvagnà parte domani. Il premio è andato a Ines Carvagnà.',
      'Il giudice Tommaso Fighera ha deciso. Fighera è di Bari. Il ricorso cita Tommaso Figheira.',
      'L’allenatore Abele Montalbò se ne va. Montalbò ha vinto due coppe. Hanno applaudito Abele Montalbo.',
    ],
    silent: [
      'Inés Carvagnà ha parlato. Carvagnà parte domani. Il premio è andato a Inés Carvagnà.',
      'Mario Lupi gioca. Mario Lupi è di Bari. Maria Lupi allena.',
      'Luca Costa gioca. Luca Costa è di Bari. Luigi Castro allena.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'Burgemeester Inés Vermeulen sprak. Inés Vermeulen vertrekt morgen. De prijs ging naar Ines Vermeulen.',
      'Rechter Thomas Koopmans besliste. Koopmans komt uit Breda. Het beroep noemt Thomas Koopmnas.',
      'Trainer René Hagemans vertrekt. Hagemans won twee bekers. Men juichte voor Rene Hagemans.',
    ],
    silent: [
      'Inés Vermeulen sprak. Vermeulen vertrekt morgen. De prijs ging naar Inés Vermeulen.',
      'Jan Visser speelt. Jan Visser komt uit Breda. Jana Visser traint.',
      'Piet Bakker speelt. Piet Bakker komt uit Breda. Kees Dekker traint.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'L’alcaldessa Agnès Carbonell va parlar. Agnès Carbonell marxa demà. El premi va ser per a Agnes Carbonell.',
      'El jutge Tomàs Figuerola ho va decidir. Figuerola és de Reus. El recurs cita Tomàs Figureola.',
      'L’entrenador Abel Montalbà se’n va. Montalbà va guanyar dues copes. Van aplaudir Abel Montalba.',
    ],
    silent: [
      'Agnès Carbonell va parlar. Carbonell marxa demà. El premi va ser per a Agnès Carbonell.',
      'Màrius Llopis juga. Màrius Llopis és de Reus. Maria Llopis entrena.',
      'Roger Costa juga. Roger Costa és de Reus. Lluís Castro entrena.',
    ],
  },
]);

describe('a name in another spelling', () => {
  const text = 'Gwynne Harlow runs the museum. Gwynne Harlow joined in 2019. The award went to Gwynee Harlow.';
  it('is written like the others by its fix, and the first of them is shown', () => {
    const [finding] = findingsIn('name-variant', 'en', { text });
    const [edit] = finding?.fix?.edits ?? [];
    assert.match(text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end), /went to Gwynne Harlow\.$/u);
    assert.deepEqual(finding?.related, [{ start: 0, end: 'Gwynne Harlow'.length }]);
  });
  it('is right when the registry has it, however often the other stands there', () => {
    const config = 'entities: [{ name: "Gwynee Harlow", type: person }]';
    const found = checkArticle(text, { language: 'en', config }).filter(({ id }) => id === 'name-variant');
    assert.deepEqual(
      found.map(({ start, end, fix }) => [text.slice(start, end), fix?.edits[0]?.text]),
      [
        ['Gwynne Harlow', 'Gwynee'],
        ['Gwynne Harlow', 'Gwynee'],
      ],
    );
  });
  it('is right when the registry has both', () => {
    const config = 'entities: [{ name: "Gwynee Harlow", type: person }, { name: "Gwynne Harlow", type: person }]';
    assert.deepEqual(checkArticle(text, { language: 'en', config }), []);
  });
});
