import { testCases } from './support.js';

testCases('weekday', [
  {
    language: 'es',
    flagged: [
      { text: 'El puente se abrió el viernes 6 de mayo de 2015.', on: 'viernes 6 de mayo de 2015' },
      'La vista oral empieza el martes 7 de octubre de 2024.',
      'El concierto es el domingo, 3 de marzo de 2021, en la plaza.',
      'Se vieron por última vez el lun. 14 de enero de 2020.',
      '# La feria vuelve el sábado 1 de junio de 2022',
      { text: 'La junta vota el martes 6 de mayo y publicará el acta.', published: '2021-05-03' },
      'El acta lleva fecha de jueves 31/12/2014, según el registro.',
    ],
    silent: [
      'El juicio empieza el lunes 7 de octubre de 2024.',
      'La vista es el viernes 6, a puerta cerrada.',
      'El puente se abrió el miércoles 6 de mayo de 2015.',
      'Quedaron para el martes 6 de mayo.',
      { text: 'La junta vota el lunes 6 de mayo.', published: '2024-05-03' },
      // el año anterior cayó en sábado
      { text: 'La huelga empezó el sábado 6 de mayo.', published: '2024-03-01' },
      '«El viernes 6 de mayo de 2015 cambió todo», dijo.',
      'La batalla fue el sábado 14 de octubre de 1066.',
      'El miércoles 05/06/2024 o el martes 04/06/2024 hay reunión.',
      'El lunes y el martes de mayo de 2024 que llovió no hubo clase.',
      'Abre de lunes a viernes desde el 6 de mayo de 2015.',
      '| Día |\n| --- |\n| viernes 6 de mayo de 2015 |',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'The bridge opened on Friday, May 6, 2015.', on: 'Friday, May 6, 2015' },
      'The storm hit on Sunday, March 21, 2016.',
      'She was last seen on Tuesday 7 October 2024.',
      'The hearing is on Fri, Jan. 10, 2022.',
      '> \n\n# Vote set for Monday, June 1, 2022',
      { text: 'The council meets on Tuesday, May 6, to vote.', published: '2021-05-03' },
    ],
    silent: [
      'Markets fell on Thursday, March 12, 2020.',
      'The council meets on Monday, May 6.',
      'The council meets on Monday the 6th.',
      { text: 'The council meets on Monday, May 6.', published: '2024-05-03' },
      { text: 'The strike began on Saturday, May 6.', published: '2024-03-01' },
      'The treaty was signed on Saturday, October 14, 1066.',
      '“It was Friday, May 6, 2015,” she said.',
      'He worked Friday and again on May 6, 2015.',
      'As the Leeds Sun, May 6, 2015, put it, all was well.',
      'The order is dated Wednesday 05/06/2024.',
      'Open Monday to Friday from May 6, 2015.',
      'On Monday he said that on May 5, 2015, it had rained.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Le pont a ouvert le vendredi 6 mai 2015.',
      'Le procès commence mardi 7 octobre 2024.',
      'Le vote a eu lieu le dimanche 21 mars 2016.',
    ],
    silent: [
      'Le pont a ouvert le mercredi 6 mai 2015.',
      'Le procès reprend vendredi 6.',
      'Le procès commence lundi 7 octobre 2024.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Die Brücke wurde am Freitag, dem 6. Mai 2015, eröffnet.',
      'Der Prozess beginnt am Dienstag, 7. Oktober 2024.',
      'Gewählt wurde am Sonntag, 21. März 2016.',
    ],
    silent: [
      'Die Brücke wurde am Mittwoch, dem 6. Mai 2015, eröffnet.',
      'Der Prozess geht am Freitag, dem 6., weiter.',
      'Der Prozess beginnt am Montag, 7. Oktober 2024.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'A ponte abriu na sexta-feira, 6 de maio de 2015.',
      'O julgamento começa na terça-feira, 7 de outubro de 2024.',
      'A votação foi no domingo, 21 de março de 2016.',
    ],
    silent: [
      'A ponte abriu na quarta-feira, 6 de maio de 2015.',
      'O julgamento continua na sexta-feira, 6.',
      'O julgamento começa na segunda-feira, 7 de outubro de 2024.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'Il ponte aprì venerdì 6 maggio 2015.',
      'Il processo inizia martedì 7 ottobre 2024.',
      'Il voto fu domenica 21 marzo 2016.',
    ],
    silent: [
      'Il ponte aprì mercoledì 6 maggio 2015.',
      'Il processo continua venerdì 6.',
      'Il processo inizia lunedì 7 ottobre 2024.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'De brug ging open op vrijdag 6 mei 2015.',
      'Het proces begint op dinsdag 7 oktober 2024.',
      'De stemming was op zondag 21 maart 2016.',
    ],
    silent: [
      'De brug ging open op woensdag 6 mei 2015.',
      'Het proces gaat vrijdag de 6e verder.',
      'Het proces begint op maandag 7 oktober 2024.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'El pont va obrir divendres 6 de maig de 2015.',
      'El judici comença dimarts 7 d’octubre de 2024.',
      'La votació va ser diumenge 21 de març de 2016.',
    ],
    silent: [
      'El pont va obrir dimecres 6 de maig de 2015.',
      'El judici continua divendres 6.',
      'El judici comença dilluns 7 d’octubre de 2024.',
    ],
  },
]);

testCases('invalid-date', [
  {
    language: 'es',
    flagged: [
      { text: 'La obra acabó el 31 de abril de 2024.', on: '31 de abril de 2024' },
      'El censo es del 29 de febrero de 2023.',
      { text: 'Lo firmó el 89 de octubre de 2015.', on: '89 de octubre de 2015' },
      'La cita es el jueves 45 de mayo de 2022 en Lugo.',
      { text: 'El pleno empieza a las 25:30 en el salón.', on: '25:30' },
      'La sirena sonó a las 12:75 de la mañana.',
      { text: 'El recibo lleva la fecha 13/13/2024.', on: '13/13/2024' },
      'El servidor anotó 2024-13-05 como última copia.',
    ],
    silent: [
      'La obra acabó el 29 de febrero de 2024.',
      'El metro cierra a las 24:00.',
      'La versión 31.4 corrige el fallo de la 25.30.',
      'De los 120 heridos de septiembre, los 89 de octubre de 2015 siguen de baja.',
      'El gol llegó a los 89:30, en el minuto 89.',
      'Marcó a las 72:15 minutos de juego.',
      'El expediente 145/13/2024 está cerrado.',
      'Ganó por 25:30 en el tercer set.',
      'La mezcla es de 13/13 partes.',
      'Reunió 89 votos de octubre a mayo.',
      'La norma ISO 2024-13-051 no existe todavía.',
      'La norma UNE 13/13/2024 está en vigor.',
      '«Nos vemos el 45 de mayo de 2022», bromeó.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'It was filed on April 31, 2024, in Leeds.', on: 'April 31, 2024' },
      'The census of February 29, 2023 is out.',
      { text: 'It aired on Thursday, October 89, 2015, at noon.', on: 'October 89, 2015' },
      'He left on 45 May 2022 for good.',
      { text: 'The last train leaves at 25:30 from platform 2.', on: '25:30' },
      'Doors open at 12:75 sharp.',
      { text: 'The stamp reads 13/13/2024.', on: '13/13/2024' },
    ],
    silent: [
      'See Section 31.4 of the act.',
      'The vote was on February 29, 2000.',
      'The train leaves at 24:00.',
      'He was born in October 89.',
      'It hit 89 in October, 2015 figures show.',
      'She scored at 72:15 into the match.',
      'The match ended at 90:30 after a goal at 25:40.',
      'Stop at 25:30 in the video, or at 80:10 minutes.',
      'Version 13.13.2024 is out.',
      'The bill, no. 145/13/2024, was dropped.',
      'The odds were 25:30 by May.',
      'About 2/45 of the area was lost.',
    ],
  },
  {
    language: 'fr',
    flagged: ['Le chantier a fini le 31 avril 2024.', 'Signé le 45 mai 2022 à Lyon.', 'Le conseil débute à 25h30.'],
    silent: ['Le chantier a fini le 30 avril 2024.', 'Le métro ferme à 24h00.', 'Les 89 d’octobre 2015 sont guéris.'],
  },
  {
    language: 'de',
    flagged: [
      'Der Bau endete am 31. April 2024.',
      'Unterschrieben am 45. Mai 2022 in Ulm.',
      'Die Sitzung beginnt um 25:30 Uhr.',
    ],
    silent: ['Der Bau endete am 30. April 2024.', 'Die Bahn schließt um 24:00 Uhr.', 'Es waren 89 im Oktober 2015.'],
  },
  {
    language: 'pt',
    flagged: [
      'A obra terminou em 31 de abril de 2024.',
      'Foi assinado no dia 45 de maio de 2022.',
      'A sessão começa às 25h30 na sala.',
    ],
    silent: [
      'A obra terminou em 30 de abril de 2024.',
      'O metrô fecha às 24h00.',
      'Foram 120 em setembro e 89 em outubro de 2015.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'I lavori finirono il 31 aprile 2024.',
      'Fu firmato il 45 maggio 2022.',
      'La seduta inizia alle 25:30 in sala.',
    ],
    silent: [
      'I lavori finirono il 30 aprile 2024.',
      'La metro chiude alle 24:00.',
      'Furono 120 a settembre e 89 a ottobre 2015.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'Het werk eindigde op 31 april 2024.',
      'Het werd getekend op 45 mei 2022.',
      'De zitting begint om 25:30 in de zaal.',
    ],
    silent: [
      'Het werk eindigde op 30 april 2024.',
      'De metro sluit om 24:00.',
      'Het waren er 120 in september en 89 in oktober 2015.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'Les obres van acabar el 31 d’abril de 2024.',
      'Es va signar el 45 de maig de 2022.',
      'La sessió comença a les 25:30 a la sala.',
    ],
    silent: [
      'Les obres van acabar el 30 d’abril de 2024.',
      'El metro tanca a les 24:00.',
      'Van ser 120 al setembre i 89 a l’octubre de 2015.',
    ],
  },
]);

testCases('reversed-range', [
  {
    language: 'es',
    flagged: [
      { text: 'Dirigió el museo entre 2019 y 2014.', on: 'entre 2019 y 2014' },
      'Las obras duraron de 2021 a 2018, con pausas.',
      'La feria es del 12 de mayo al 5 de mayo de 2024.',
      { text: 'La entrada cuesta entre 20 y 10 euros.', on: 'entre 20 y 10 euros' },
      'La participación estará entre el 70 y el 60 %.',
      'Cada barco lleva entre 400 y 300 toneladas.',
    ],
    silent: [
      'Dirigió el museo entre 2014 y 2019.',
      'La entrada bajó de 20 a 10 euros.',
      'La diferencia entre 20 y 10 euros es notable.',
      'La tribu vivió allí entre 1900 y 1500 a. C.',
      'Nieva entre octubre y marzo de 2024.',
      'La variación 2024/2023 fue nula.',
      'Hubo un pacto entre 20 alumnos y 10 profesores.',
      'La entrada cuesta entre 10 y 20 euros.',
      'Ganó con entre 900 y 1,2 millones de votos.',
      'Trabajó de noviembre de 2019 a marzo de 2021.',
      '«Viví allí entre 2019 y 2014», bromeó.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'She ran the museum between 2019 and 2014.', on: 'between 2019 and 2014' },
      'The works lasted from 2021 to 2018, with breaks.',
      'The fair runs from 12 May to 5 May 2024.',
      { text: 'Tickets cost between 20 and 10 euros.', on: 'between 20 and 10 euros' },
      'Turnout will be between 70% and 60%.',
      'Each ship carries between 400 and 300 tonnes.',
    ],
    silent: [
      'She ran the museum between 2014 and 2019.',
      'The price fell from 20 to 10 euros.',
      'The gap between 20 and 10 euros is wide.',
      'They lived there between 1900 and 1500 BC.',
      'It snows between October and March.',
      'The 2024/2023 ratio was flat.',
      'It was a deal between 20 pupils and 10 teachers.',
      'Tickets cost between 10 and 20 euros.',
      'Choose between 30 and 20 days.',
      'The shop opens between 9 and 5.',
      'He worked there from November 2019 to March 2021.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Elle a dirigé le musée entre 2019 et 2014.',
      'Le billet coûte entre 20 et 10 euros.',
      'Il y a vécu de 2021 à 2018.',
    ],
    silent: [
      'Elle a dirigé le musée entre 2014 et 2019.',
      'Le billet est passé de 20 à 10 euros.',
      'L’écart entre 20 et 10 euros est net.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Sie leitete das Museum zwischen 2019 und 2014.',
      'Die Karte kostet zwischen 20 und 10 Euro.',
      'Er lebte dort von 2021 bis 2018.',
    ],
    silent: [
      'Sie leitete das Museum zwischen 2014 und 2019.',
      'Der Preis fiel von 20 auf 10 Euro.',
      'Der Unterschied zwischen 20 und 10 Euro ist klar.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'Ela dirigiu o museu entre 2019 e 2014.',
      'O ingresso custa entre 20 e 10 euros.',
      'Viveu ali de 2021 a 2018.',
    ],
    silent: [
      'Ela dirigiu o museu entre 2014 e 2019.',
      'O ingresso caiu de 20 para 10 euros.',
      'A diferença entre 20 e 10 euros é clara.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'Diresse il museo tra il 2019 e il 2014.',
      'Il biglietto costa tra 20 e 10 euro.',
      'Visse lì dal 2021 al 2018.',
    ],
    silent: [
      'Diresse il museo tra il 2014 e il 2019.',
      'Il biglietto è sceso da 20 a 10 euro.',
      'La differenza tra 20 e 10 euro è chiara.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'Zij leidde het museum tussen 2019 en 2014.',
      'Een kaartje kost tussen 20 en 10 euro.',
      'Hij woonde daar van 2021 tot 2018.',
    ],
    silent: [
      'Zij leidde het museum tussen 2014 en 2019.',
      'Een kaartje daalde van 20 naar 10 euro.',
      'Het verschil tussen 20 en 10 euro is groot.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'Va dirigir el museu entre el 2019 i el 2014.',
      'L’entrada costa entre 20 i 10 euros.',
      'Hi va viure del 2021 al 2018.',
    ],
    silent: [
      'Va dirigir el museu entre el 2014 i el 2019.',
      'L’entrada va baixar de 20 a 10 euros.',
      'La diferència entre 20 i 10 euros és clara.',
    ],
  },
]);

const OCTOBER = '2024-10-07';
const published = (texts: readonly string[]): { readonly text: string; readonly published: string }[] =>
  texts.map((text) => ({ text, published: OCTOBER }));

testCases('years-ago', [
  {
    language: 'es',
    flagged: published([
      'La fábrica cerró hace diez años, en 2016.',
      'La fábrica cerró en 2011, hace diez años.',
      'El club nació hace 25 años (1990) en Vigo.',
      'Se mudó hace tres años, en mayo de 2017.',
      'El dique se rompió hace cuarenta años, en 1974.',
      'Llegó a la ciudad hace 6 años, en 2010, y se quedó.',
    ]),
    silent: [
      ...published([
        'La fábrica cerró hace diez años, en 2014.',
        'La fábrica cerró hace casi diez años, en 2016.',
        'El club nació hace unos 25 años, en 1995.',
        'El club nació hace más de 25 años, en 1990.',
        'Se mudó hace tres años, en mayo de 2022.',
        'Se mudó hace tres años y en 2016 ya había cambiado de casa.',
        'Hace una década, en 2016, llovió más.',
        '«Fue hace diez años, en 2016», recordó.',
        'Lo dijo hace diez años. En 2016 se desdijo.',
        'Llegó hace dos meses, en agosto de 2024.',
      ]),
      'La fábrica cerró hace diez años, en 2016.',
    ],
  },
  {
    language: 'en',
    flagged: published([
      'The plant closed ten years ago, in 2016.',
      'The plant closed in 2011, ten years ago.',
      'The club was founded 25 years ago (1990) in Hull.',
      'She moved three years ago, in May 2017.',
      'The dam burst forty years ago, in 1974.',
      'He came to town 6 years ago, in 2010, and stayed.',
    ]),
    silent: [
      ...published([
        'The plant closed ten years ago, in 2014.',
        'The plant closed almost ten years ago, in 2016.',
        'The club was founded about 25 years ago, in 1995.',
        'The club was founded more than 25 years ago, in 1990.',
        'She moved three years ago, in May 2022.',
        'She moved three years ago and in 2016 had changed jobs.',
        'A decade ago, in 2016, it rained more.',
        '“It was ten years ago, in 2016,” he said.',
        'He said so ten years ago. In 2016 he took it back.',
        'He came two months ago, in August 2024.',
      ]),
      'The plant closed ten years ago, in 2016.',
    ],
  },
  {
    language: 'fr',
    flagged: published([
      'L’usine a fermé il y a dix ans, en 2016.',
      'Elle a déménagé il y a trois ans, en mai 2017.',
      'L’usine a fermé en 2011, il y a dix ans.',
    ]),
    silent: published([
      'L’usine a fermé il y a dix ans, en 2014.',
      'L’usine a fermé il y a près de dix ans, en 2016.',
      'Il y a dix ans, l’usine fermait ; en 2016, elle a rouvert.',
    ]),
  },
  {
    language: 'de',
    flagged: published([
      'Das Werk schloss vor zehn Jahren, im Jahr 2016.',
      'Sie zog vor drei Jahren, im Mai 2017, um.',
      'Das Werk schloss vor zehn Jahren (2016).',
    ]),
    silent: published([
      'Das Werk schloss vor zehn Jahren, im Jahr 2014.',
      'Das Werk schloss vor fast zehn Jahren, im Jahr 2016.',
      'Vor zehn Jahren schloss das Werk, das 2016 wieder öffnete.',
    ]),
  },
  {
    language: 'pt',
    flagged: published([
      'A fábrica fechou há dez anos, em 2016.',
      'Ela se mudou há três anos, em maio de 2017.',
      'A fábrica fechou em 2011, há dez anos.',
    ]),
    silent: published([
      'A fábrica fechou há dez anos, em 2014.',
      'A fábrica fechou há quase dez anos, em 2016.',
      'Há dez anos a fábrica fechou, e em 2016 reabriu.',
    ]),
  },
  {
    language: 'it',
    flagged: published([
      'La fabbrica chiuse dieci anni fa, nel 2016.',
      'Si trasferì tre anni fa, nel maggio 2017.',
      'La fabbrica chiuse nel 2011, dieci anni fa.',
    ]),
    silent: published([
      'La fabbrica chiuse dieci anni fa, nel 2014.',
      'La fabbrica chiuse quasi dieci anni fa, nel 2016.',
      'Dieci anni fa la fabbrica chiuse, e nel 2016 riaprì.',
    ]),
  },
  {
    language: 'nl',
    flagged: published([
      'De fabriek sloot tien jaar geleden, in 2016.',
      'Ze verhuisde drie jaar geleden, in mei 2017.',
      'De fabriek sloot in 2011, tien jaar geleden.',
    ]),
    silent: published([
      'De fabriek sloot tien jaar geleden, in 2014.',
      'De fabriek sloot bijna tien jaar geleden, in 2016.',
      'Tien jaar geleden sloot de fabriek, en in 2016 ging ze weer open.',
    ]),
  },
  {
    language: 'ca',
    flagged: published([
      'La fàbrica va tancar fa deu anys, el 2016.',
      'Es va mudar fa tres anys, el maig de 2017.',
      'La fàbrica va tancar el 2011, fa deu anys.',
    ]),
    silent: published([
      'La fàbrica va tancar fa deu anys, el 2014.',
      'La fàbrica va tancar fa gairebé deu anys, el 2016.',
      'Fa deu anys la fàbrica va tancar, i el 2016 va reobrir.',
    ]),
  },
]);

testCases('quarter', [
  {
    language: 'es',
    flagged: [
      { text: 'Las ventas cayeron en octubre, en el tercer trimestre.', on: 'octubre' },
      'El puerto abrirá en marzo (segundo trimestre).',
      'Se espera para diciembre, en el primer semestre del año.',
      'La inflación tocó techo en mayo de 2024, en el tercer trimestre de 2024.',
      'Lo hará en agosto (el cuarto trimestre), según la empresa.',
      'Firmaron el 4 de febrero de 2024, en el segundo trimestre de 2024.',
    ],
    silent: [
      'Las ventas cayeron en octubre, en el cuarto trimestre.',
      'Publicó los resultados del tercer trimestre, en octubre.',
      'En octubre, el tercer trimestre ya había cerrado.',
      'En octubre, tercer trimestre fiscal, vendió más.',
      'El ejercicio acaba en octubre, el tercer trimestre.',
      'Se espera para diciembre, en el segundo semestre.',
      'Creció en mayo y en el tercer trimestre.',
      'En octubre de 2024, tercer trimestre de 2023 aparte, mejoró.',
      'Presentará en octubre los datos del tercer trimestre.',
      '«Fue en octubre, en el tercer trimestre», dijo.',
      'Abre en marzo; en el segundo trimestre, cierra.',
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: 'Sales fell in October, in the third quarter.', on: 'October' },
      'The port will open in March (second quarter).',
      'It is due in December, in the first half of the year.',
      'Inflation peaked in May 2024, in the third quarter of 2024.',
      'It will do so in August, the fourth quarter, it said.',
      'They signed on February 4, 2024, in the second quarter of 2024.',
    ],
    silent: [
      'Sales fell in October, in the fourth quarter.',
      'It published third-quarter results, in October.',
      'In October, third-quarter earnings rose.',
      'In October, the third quarter had already closed.',
      'In October, its third fiscal quarter, it sold more.',
      'It is due in December, in the second half.',
      'It grew in May and in the third quarter.',
      'In October, the third quarter results were out.',
      'In October 2024, third quarter of 2023 aside, it did better.',
      '“It was in October, in the third quarter,” he said.',
    ],
  },
  {
    language: 'fr',
    flagged: [
      'Les ventes ont baissé en octobre, au troisième trimestre.',
      'Le port ouvrira en mars (deuxième trimestre).',
      'C’est prévu en décembre, au premier semestre.',
    ],
    silent: [
      'Les ventes ont baissé en octobre, au quatrième trimestre.',
      'Les résultats du troisième trimestre, en octobre, ont déçu.',
      'C’est prévu en décembre, au second semestre.',
    ],
  },
  {
    language: 'de',
    flagged: [
      'Der Umsatz sank im Oktober, im dritten Quartal.',
      'Der Hafen öffnet im März (zweites Quartal).',
      'Geplant ist es für Dezember, das erste Halbjahr.',
    ],
    silent: [
      'Der Umsatz sank im Oktober, im vierten Quartal.',
      'Im Oktober, dem dritten Quartal des Geschäftsjahres, sank er.',
      'Im Oktober, im dritten Quartal noch nicht, stieg er.',
    ],
  },
  {
    language: 'pt',
    flagged: [
      'As vendas caíram em outubro, no terceiro trimestre.',
      'O porto abrirá em março (segundo trimestre).',
      'Está previsto para dezembro, no primeiro semestre.',
    ],
    silent: [
      'As vendas caíram em outubro, no quarto trimestre.',
      'Os resultados do terceiro trimestre, em outubro, caíram.',
      'Está previsto para dezembro, no segundo semestre.',
    ],
  },
  {
    language: 'it',
    flagged: [
      'Le vendite calarono a ottobre, nel terzo trimestre.',
      'Il porto aprirà a marzo (secondo trimestre).',
      'È previsto per dicembre, nel primo semestre.',
    ],
    silent: [
      'Le vendite calarono a ottobre, nel quarto trimestre.',
      'I risultati del terzo trimestre, a ottobre, calarono.',
      'È previsto per dicembre, nel secondo semestre.',
    ],
  },
  {
    language: 'nl',
    flagged: [
      'De verkoop daalde in oktober, in het derde kwartaal.',
      'De haven opent in maart (tweede kwartaal).',
      'Het staat gepland voor december, in de eerste helft van het jaar.',
    ],
    silent: [
      'De verkoop daalde in oktober, in het vierde kwartaal.',
      'De cijfers van het derde kwartaal, in oktober, daalden.',
      'De verkoop daalde in oktober, in het derde kwartaal van het boekjaar.',
    ],
  },
  {
    language: 'ca',
    flagged: [
      'Les vendes van caure a l’octubre, al tercer trimestre.',
      'El port obrirà al març (segon trimestre).',
      'Està previst per al desembre, al primer semestre.',
    ],
    silent: [
      'Les vendes van caure a l’octubre, al quart trimestre.',
      'Els resultats del tercer trimestre, a l’octubre, van caure.',
      'Està previst per al desembre, al segon semestre.',
    ],
  },
]);
