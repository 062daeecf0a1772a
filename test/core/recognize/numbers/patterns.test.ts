import { deepEqual } from 'node:assert/strict';
import { reader } from './reading.js';

describe('numbers in words of several languages', () => {
  it('reads French', () => {
    const read = reader({
      cardinals: {
        deux: 2,
        trois: 3,
        quatre: 4,
        sept: 7,
        dix: 10,
        onze: 11,
        douze: 12,
        'dix-sept': 17,
        vingt: 20,
        soixante: 60,
        'quatre-vingt|quatre-vingts': 80,
        cent: 100,
        mille: 1000,
      },
      vigesimal: [60, 80],
      joiners: { et: 'tens' },
      multipliers: { 'cent|cents': 100, 'douzaine|douzaines': 12 },
      magnitudes: { mille: 3, 'million|millions': 6, 'milliard|milliards': 9 },
      one: 'un|une',
      half: 'demi|demie',
      andHalf: 'et demi|et demie',
    });
    deepEqual(read('quatre-vingt-dix-sept, soixante et onze, soixante-et-onze, soixante-douze, quatre-vingt-un'), [
      'quatre-vingt-dix-sept = 97',
      'soixante et onze = 71',
      'soixante-et-onze = 71',
      'soixante-douze = 72',
      'quatre-vingt-un = 81',
    ]);
    deepEqual(read('deux cents, deux cent mille, mille deux cents, cent vingt mille, vingt et un mille, deux-cents'), [
      'deux cents = 200',
      'deux cent mille = 200000',
      'mille deux cents = 1200',
      'cent vingt mille = 120000',
      'vingt et un mille = 21000',
      'deux-cents = 200',
    ]);
    deepEqual(
      read('un demi-million, une demi-douzaine, deux millions et demi, un million et demi, 1 million 300 000'),
      [
        'un demi-million = 500000',
        'une demi-douzaine = 6',
        'deux millions et demi = 2500000',
        'un million et demi = 1500000',
        '1 million 300 000 = 1300000',
      ],
    );
  });

  it('reads Portuguese and Catalan', () => {
    const portuguese = reader({
      cardinals: { dois: 2, cinco: 5, vinte: 20, cento: 100, quinhentos: 500, mil: 1000 },
      joiners: { e: 'any' },
      magnitudes: { mil: 3, 'milhão|milhões': 6, bilhões: 9 },
      one: 'um|uma',
      half: 'meio|meia',
      andHalf: 'e meio|e meia',
    });
    deepEqual(
      portuguese('dois mil e quinhentos, vinte e um, cento e vinte e cinco mil, dois milhões e quinhentos mil'),
      [
        'dois mil e quinhentos = 2500',
        'vinte e um = 21',
        'cento e vinte e cinco mil = 125000',
        'dois milhões e quinhentos mil = 2500000',
      ],
    );
    deepEqual(portuguese('cinco e vinte, dois e meio'), ['cinco = 5', 'vinte = 20', 'dois e meio = 2.5']);
    const catalan = reader({
      cardinals: { dos: 2, tres: 3, vint: 20, trenta: 30, cent: 100, mil: 1000 },
      joiners: { i: 'tens' },
      multipliers: { 'cents|centes': 100 },
      magnitudes: { mil: 3, 'milió|milions': 6 },
      one: 'un|una',
    });
    deepEqual(catalan('vint-i-dos, vint-i-un mil, dos-cents, tres-cents trenta-dos milions, vint i tres'), [
      'vint-i-dos = 22',
      'vint-i-un mil = 21000',
      'dos-cents = 200',
      'tres-cents trenta-dos milions = 332000000',
      'vint i tres = 23',
    ]);
  });

  it('reads Russian and Turkish', () => {
    const russian = reader({
      cardinals: { 'двести|двухсот': 200, 'пятьдесят|пятидесяти': 50, 'тысяча|тысячи': 1000, 'две|двух': 2 },
      magnitudes: { 'тысяча|тысячи|тысяч': 3, 'миллион|миллиона|миллионов': 6 },
      one: 'один|одна|одного',
    });
    deepEqual(russian('двухсот пятидесяти миллионов, две тысячи пятьдесят, тысяча рублей'), [
      'двухсот пятидесяти миллионов = 250000000',
      'две тысячи пятьдесят = 2050',
      'тысяча = 1000',
    ]);
    const turkish = reader(
      {
        cardinals: { iki: 2, beş: 5, on: 10, elli: 50, yüz: 100, bin: 1000 },
        multipliers: { yüz: 100 },
        magnitudes: { bin: 3, milyon: 6, milyar: 9 },
        one: 'bir',
        half: 'yarım',
        andHalf: 'buçuk',
        ordinalSuffixes: "'inci|'üncü|.",
      },
      'dotted-i',
    );
    deepEqual(turkish('iki yüz elli bin, bin beş yüz, on iki, iki buçuk milyon, yarım milyar, İKİ MİLYON'), [
      'iki yüz elli bin = 250000',
      'bin beş yüz = 1500',
      'on iki = 12',
      'iki buçuk milyon = 2500000',
      'yarım milyar = 500000000',
      'İKİ MİLYON = 2000000',
    ]);
    deepEqual(turkish("2024'te, 5'inci"), ['2024 = 2024', "5'inci = ordinal 5"]);
  });

  it('reads English', () => {
    const read = reader({
      decimal: '.',
      group: ',',
      cardinals: { two: 2, five: 5, twelve: 12, twenty: 20, eleven: 11 },
      joiners: { and: 'hundreds' },
      multipliers: { hundred: 100, dozen: 12 },
      magnitudes: { thousand: 3, million: 6, billion: 9, lakh: 5, crore: 7 },
      abbreviations: { bn: 9 },
      one: 'a|one',
      half: 'half a|half',
      andHalf: 'and a half',
    });
    deepEqual(read('one hundred and twenty-five thousand, two and a half, one and a half, two-and-a-half million'), [
      'one hundred and twenty-five thousand = 125000',
      'two and a half = 2.5',
      'one and a half = 1.5',
      'two-and-a-half million = 2500000',
    ]);
    deepEqual(read('$1.2-billion, 10-million-dollar, twelve hundred, 5 lakh crore, 3 dozen, half a dozen'), [
      '1.2-billion = 1200000000',
      '10-million = 10000000',
      'twelve hundred = 1200',
      '5 lakh crore = 5000000000000',
      '3 dozen = 36',
      'half a dozen = 6',
    ]);
    deepEqual(read('2 thousand 500, 3 million 2024'), ['2 thousand 500 = 2500', '3 million = 3000000', '2024 = 2024']);
  });

  it('reads Han numerals, alone and behind digits', () => {
    const read = reader({
      decimal: '.',
      group: ',',
      cardinals: {
        '零|〇': 0,
        一: 1,
        '二|两|兩': 2,
        三: 3,
        四: 4,
        五: 5,
        六: 6,
        七: 7,
        八: 8,
        九: 9,
        十: 10,
        百: 100,
        千: 1000,
      },
      multipliers: { 十: 10, 百: 100 },
      magnitudes: { 千: 3, '万|萬': 4, '亿|億': 8, 兆: 12 },
    });
    deepEqual(read('一百二十万人，三千五百，十二，二十五，一百零五，五千三百二十万'), [
      '一百二十万 = 1200000',
      '三千五百 = 3500',
      '十二 = 12',
      '二十五 = 25',
      '一百零五 = 105',
      '五千三百二十万 = 53200000',
    ]);
    deepEqual(read('1億2000万円、3万5千人、3万5000円、5百万、1.5亿、二〇二四年、一億二千万'), [
      '1億2000万 = 120000000',
      '3万5千 = 35000',
      '3万5000 = 35000',
      '5百万 = 5000000',
      '1.5亿 = 150000000',
      '二〇二四 = 2024',
      '一億二千万 = 120000000',
    ]);
    deepEqual(read('约１２，３４５元，增长3，达到5'), ['１２，３４５ = 12345', '3 = 3', '5 = 5']);
  });
});
