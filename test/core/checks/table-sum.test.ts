import { testCases } from './support.js';

/** A table of Markdown: a line a row, the first one its headings; cells are divided by a bar. */
function table(rows: string, before = ''): string {
  const [header = '', ...body] = rows.split('\n').map((row) => `| ${row} |`);
  const rule = `|${' --- |'.repeat(header.split('|').length - 2)}`;
  return `${before}${before && '\n\n'}${[header, rule, ...body].join('\n')}\n`;
}

testCases('table-sum', [
  {
    language: 'es',
    flagged: [
      { text: table('Zona | Viajeros\nNorte | 412\nSur | 305\nEste | 118\nTotal | 853'), on: '853' },
      { text: table('Zona | Altas | Bajas\nNorte | 412 | 30\nSur | 305 | 41\nTotal | 717 | 92'), on: '92' },
      table('Zona | 2022 (M€) | 2023 (M€)\nNorte | 4,1 | 5,2\nSur | 3,0 | 3,4\nTotal | 7,1 | 9,9'),
      table('Equipo | Oro | Plata | Total\nLugo | 3 | 4 | 7\nVigo | 1 | 2 | 3\nSoria | 2 | 5 | 9'),
      table('Partida | Importe\nObras | 1.200 €\nPersonal | 2.450 €\nSuma | 36.500 €'),
      table('Lista | Escaños\nTotal | 81\nA | 10\nB | 8'),
      table('Voto | Por ciento\nSí | 45 %\nNo | 31 %\nBlanco | 42 %\nTotal | 100 %'),
    ],
    silent: [
      table('Zona | Viajeros\nNorte | 412\nSur | 305\nEste | 118\nTotal | 835'),
      table('Zona | M€\nNorte | 4,14\nSur | 3,04\nEste | 2,14\nTotal | 9,3'),
      table('Zona | Viajeros\nNorte | 412\nSur | 305\nEste | –\nTotal | 853'),
      table('Zona | Viajeros\nNorte | más de 412\nSur | 305\nTotal | 771'),
      table('Zona | Precio medio\nNorte | 412 €\nSur | 305 €\nTotal | 353 €'),
      table('Zona | Viajeros\nNorte | 412\nDe ellos, jóvenes | 305\nTotal | 412'),
      table('Zona | Viajeros\nNorte | 412\nSur | 305\nTotal | 9.640', 'Las principales zonas:'),
      table('Zona | Viajeros\nNorte | 412\nTotal norte | 412\nSur | 305\nTotal | 771'),
      table('Zona | Viajeros\nNorte | 412\nSur | 305\nTotal | 2.318'),
      table('Zona | Variación\nNorte | 4,1 %\nSur | 3,0 %\nTotal | 3,6 %'),
      table('Equipo | Puesto | Edad | Total\nLugo | 1 | 24 | 70\nVigo | 2 | 25 | 61'),
      table('Año | Viajeros\n2022 | 412\n2023 | 305\nMedia | 358'),
      table('Zona | Viajeros\nNorte | 412\nSur | 305 km\nTotal | 771'),
    ],
  },
  {
    language: 'en',
    flagged: [
      { text: table('Area | Riders\nNorth | 412\nSouth | 305\nEast | 118\nTotal | 853'), on: '853' },
      { text: table('Area | Joined | Left\nNorth | 412 | 30\nSouth | 305 | 41\nTotal | 717 | 92'), on: '92' },
      table('Area | 2022 ($m) | 2023 ($m)\nNorth | 4.1 | 5.2\nSouth | 3.0 | 3.4\nTotal | 7.1 | 9.9'),
      table('Team | Gold | Silver | Total\nLeeds | 3 | 4 | 7\nHull | 1 | 2 | 3\nYork | 2 | 5 | 9'),
      table('Item | Amount\nWorks | £1,200\nStaff | £2,450\nSum | £36,500'),
      table('List | Seats\nTotal | 81\nA | 10\nB | 8'),
    ],
    silent: [
      table('Area | Riders\nNorth | 412\nSouth | 305\nEast | 118\nTotal | 835'),
      table('Area | $m\nNorth | 4.14\nSouth | 3.04\nEast | 2.14\nTotal | 9.3'),
      table('Area | Riders\nNorth | 412\nSouth | 305\nEast | n/a\nTotal | 853'),
      table('Area | Riders\nNorth | about 412\nSouth | 305\nTotal | 771'),
      table('Area | Average price\nNorth | £412\nSouth | £305\nTotal | £353'),
      table('Area | Riders\nNorth | 412\nOf which young | 305\nTotal | 412'),
      table('Area | Riders\nNorth | 412\nSouth | 305\nTotal | 9,640', 'The largest areas:'),
      table('Area | Riders\nNorth | 412\nTotal north | 412\nSouth | 305\nTotal | 771'),
      table('Area | Riders\nNorth | 412\nSouth | 305\nTotal | 2,318'),
      table('Area | Change\nNorth | 4.1%\nSouth | 3.0%\nTotal | 3.6%'),
      table('Team | Rank | Age | Total\nLeeds | 1 | 24 | 70\nHull | 2 | 25 | 61'),
      table('Vote | Share\nYes | 45.3%\nNo | 31.4%\nBlank | 23.4%\nTotal | 100%'),
    ],
  },
  {
    language: 'de',
    flagged: [
      { text: table('Gebiet | Fahrgäste\nNord | 412\nSüd | 305\nOst | 118\nGesamt | 853'), on: '853' },
      table('Gebiet | Zugänge | Abgänge\nNord | 412 | 30\nSüd | 305 | 41\nSumme | 717 | 92'),
      table('Team | Gold | Silber | Gesamt\nBremen | 3 | 4 | 7\nKiel | 1 | 2 | 3\nBonn | 2 | 5 | 9'),
    ],
    silent: [
      table('Gebiet | Fahrgäste\nNord | 412\nSüd | 305\nGesamt | 717'),
      table('Gebiet | Durchschnittsalter\nNord | 41\nSüd | 30\nGesamt | 17'),
      table('Gebiet | Fahrgäste\nNord | 412\ndavon Kinder | 305\nGesamt | 412'),
      table('Gebiet | Preis\nNord | 412 €\nSüd | 305 €\nGesamt | 771 €'),
    ],
  },
  {
    language: 'fr',
    flagged: [
      { text: table('Zone | Voyageurs\nNord | 412\nSud | 305\nEst | 118\nTotal | 853'), on: '853' },
      table('Zone | Arrivées | Départs\nNord | 412 | 30\nSud | 305 | 41\nTotal | 717 | 92'),
      table('Équipe | Or | Argent | Total\nLille | 3 | 4 | 7\nBrest | 1 | 2 | 3\nLyon | 2 | 5 | 9'),
    ],
    silent: [
      table('Zone | Voyageurs\nNord | 412\nSud | 305\nTotal | 717'),
      table('Zone | Prix moyen\nNord | 412 €\nSud | 305 €\nTotal | 771 €'),
      table('Zone | Voyageurs\nNord | 412\ndont enfants | 305\nTotal | 412'),
    ],
  },
  {
    language: 'pt',
    flagged: [
      { text: table('Zona | Passageiros\nNorte | 412\nSul | 305\nLeste | 118\nTotal | 853'), on: '853' },
      table('Zona | Entradas | Saídas\nNorte | 412 | 30\nSul | 305 | 41\nTotal | 717 | 92'),
      table('Equipe | Ouro | Prata | Total\nRecife | 3 | 4 | 7\nNatal | 1 | 2 | 3\nSantos | 2 | 5 | 9'),
    ],
    silent: [
      table('Zona | Passageiros\nNorte | 412\nSul | 305\nTotal | 717'),
      table('Zona | Preço médio\nNorte | 412 €\nSul | 305 €\nTotal | 771 €'),
      table('Zona | Passageiros\nNorte | 412\ndos quais jovens | 305\nTotal | 412'),
    ],
  },
  {
    language: 'it',
    flagged: [
      { text: table('Zona | Passeggeri\nNord | 412\nSud | 305\nEst | 118\nTotale | 853'), on: '853' },
      table('Zona | Arrivi | Partenze\nNord | 412 | 30\nSud | 305 | 41\nTotale | 717 | 92'),
      table('Squadra | Ori | Argenti | Totale\nBari | 3 | 4 | 7\nPisa | 1 | 2 | 3\nLecce | 2 | 5 | 9'),
    ],
    silent: [
      table('Zona | Passeggeri\nNord | 412\nSud | 305\nTotale | 717'),
      table('Zona | Prezzo medio\nNord | 412 €\nSud | 305 €\nTotale | 771 €'),
      table('Zona | Passeggeri\nNord | 412\ndi cui giovani | 305\nTotale | 412'),
    ],
  },
  {
    language: 'nl',
    flagged: [
      { text: table('Gebied | Reizigers\nNoord | 412\nZuid | 305\nOost | 118\nTotaal | 853'), on: '853' },
      table('Gebied | Erbij | Eraf\nNoord | 412 | 30\nZuid | 305 | 41\nTotaal | 717 | 92'),
      table('Ploeg | Goud | Zilver | Totaal\nBreda | 3 | 4 | 7\nGouda | 1 | 2 | 3\nDelft | 2 | 5 | 9'),
    ],
    silent: [
      table('Gebied | Reizigers\nNoord | 412\nZuid | 305\nTotaal | 717'),
      table('Gebied | Gemiddelde prijs\nNoord | 412 €\nZuid | 305 €\nTotaal | 771 €'),
      table('Gebied | Reizigers\nNoord | 412\nwaarvan jongeren | 305\nTotaal | 412'),
    ],
  },
  {
    language: 'ca',
    flagged: [
      { text: table('Zona | Viatgers\nNord | 412\nSud | 305\nEst | 118\nTotal | 853'), on: '853' },
      table('Zona | Altes | Baixes\nNord | 412 | 30\nSud | 305 | 41\nTotal | 717 | 92'),
      table('Equip | Or | Plata | Total\nReus | 3 | 4 | 7\nVic | 1 | 2 | 3\nOlot | 2 | 5 | 9'),
    ],
    silent: [
      table('Zona | Viatgers\nNord | 412\nSud | 305\nTotal | 717'),
      table('Zona | Preu mitjà\nNord | 412 €\nSud | 305 €\nTotal | 771 €'),
      table('Zona | Viatgers\nNord | 412\ndels quals joves | 305\nTotal | 412'),
    ],
  },
]);
