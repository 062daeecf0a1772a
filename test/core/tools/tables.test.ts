import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { packOf } from '../../../src/core/recognize/cldr/pack.js';
import { type LanguageTable, WordReader } from '../../../src/core/recognize/cldr/table.js';
import { Cldr } from '../../../src/tools/tables/cldr.js';
import { tableLanguages } from '../../../src/tools/tables/languages.js';
import { cldrPackages } from '../../../src/tools/tables/packages.js';
import { orderOf, rangeParts, templateOf } from '../../../src/tools/tables/patterns.js';
import { printTable } from '../../../src/tools/tables/print.js';
import { languageTable } from '../../../src/tools/tables/table.js';
import { Packer, WordLists } from '../../../src/tools/tables/words.js';

const FOLDER = 'media/languages';

describe('language tables', () => {
  it('hold at most 12 kB a language', () => {
    const sizes = tables().map((file) => readFileSync(`${FOLDER}/${file}`).length);
    assert.ok(sizes.length > 100);
    assert.ok(Math.max(...sizes) <= 12_000, `${Math.max(...sizes)} bytes`);
  });

  it('become packs with months, magnitudes and currencies', () => {
    const pack = packOf(JSON.parse(readFileSync(`${FOLDER}/fi.json`, 'utf8')) as LanguageTable);
    const listed = (lists: { readonly [words: string]: unknown }, word: string): unknown =>
      Object.entries(lists).find(([words]) => words.split('|').includes(word))?.[1];
    assert.equal(listed(pack.dates.months, 'maaliskuuta'), 3);
    assert.equal(listed(pack.numbers.magnitudes, 'miljardia'), 9);
    assert.equal(listed(pack.amounts.currencies, 'Yhdysvaltain dollaria'), 'USD');
  });

  it('are what `npm run tables` writes', async function () {
    this.timeout(300_000);
    if (env.CI === undefined && !existsSync('node_modules/.cache/cldr/installed')) {
      console.log('        (not compared: `npm run tables` fetches the CLDR packages)');
      this.skip();
    }
    const cldr = new Cldr(await cldrPackages());
    const languages = tableLanguages(cldr);
    assert.deepEqual(languages.map(({ tag }) => `${tag}.json`).sort(), tables());
    for (const language of languages) {
      const file = readFileSync(`${FOLDER}/${language.tag}.json`, 'utf8');
      assert.equal(file, printTable(languageTable(cldr, language)), language.tag);
    }
  });
});

const tables = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort();

describe('lists of words in tables', () => {
  const written = (lists: WordLists): { entries: { readonly [value: string]: string }; read: WordReader } => {
    const packer = new Packer();
    const entries = packer.turned(lists);
    return { entries, read: new WordReader(packer.finish()) };
  };

  it('keep all forms of words that change together', () => {
    const dollars = ['kanadský dolar', 'kanadské dolary', 'kanadského dolaru', 'kanadských dolarů'];
    const lists = new WordLists();
    for (const word of dollars) lists.add('CAD', word);
    for (const word of dollars) lists.add('AUD', word.replace('kanad', 'austral'));
    lists.add('EUR', 'euro').add('EUR', 'eura');
    const { entries, read } = written(lists);
    assert.deepEqual(read.phrases(entries.CAD ?? ''), dollars);
    assert.deepEqual(read.phrases(entries.EUR ?? ''), ['euro', 'eura']);
    assert.ok((entries.AUD ?? '').length < 25, entries.AUD);
  });

  it('keep letters of other scripts, and those of ours among them', () => {
    const lists = new WordLists().add('USD', 'доллар США').add('USD', 'доллара США').add('XOF', 'франк КФА (BCEAO) ^');
    const { entries, read } = written(lists);
    assert.deepEqual(read.phrases(entries.USD ?? ''), ['доллар сша', 'доллара сша']);
    assert.deepEqual(read.phrases(entries.XOF ?? ''), ['франк кфа (bceao) ^']);
  });
});

describe('date patterns', () => {
  const template = (pattern: string): string | undefined => templateOf(pattern, 'AD')?.template;

  it('become templates', () => {
    assert.equal(template("EEEE, d 'de' MMMM 'de' y"), '{weekday}, {day} de {month} de {year}');
    assert.equal(template("y('e')'ko' MMMM"), '{year}\\(e\\)ko {month}');
  });

  it('tell letters that hang on the month', () => {
    assert.deepEqual(templateOf('d בMMMM y', '')?.monthAffixes, ['ב', '']);
    assert.equal(templateOf('y年M月d日', '')?.numericMonth, true);
  });

  it('are none where digits and signs say it all', () => {
    assert.equal(template('d. M. y'), undefined);
  });

  it('tell the order of day, month and year', () => {
    assert.equal(orderOf('M/d/yy'), 'MDY');
    assert.equal(orderOf('y. MM. dd.'), 'YMD');
    assert.equal(orderOf('dd.MM.yy'), 'DMY');
  });

  it('are taken apart where they write a range', () => {
    assert.deepEqual(rangeParts('d.–d. MMMM y').map(template), [
      undefined,
      '{day}. {month} {year}',
      '{day}. {month} {year}',
    ]);
  });
});
