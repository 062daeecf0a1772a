import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Library from '../../../src/cli/library.js';
import { Program } from './program.js';

describe('the library beside files of languages', function () {
  this.timeout(60_000);
  const program = new Program();
  let library: typeof Library;

  before(async () => {
    await program.build();
    const folder = path.join(path.dirname(program.library), 'languages');
    mkdirSync(folder, { recursive: true });
    copyFileSync('media/languages/fi.json', path.join(folder, 'fi.json'));
    copyFileSync('media/languages/hi.json', path.join(folder, 'hi.json'));
    writeFileSync(path.join(folder, 'et.json'), '{"table":1}');
    library = createRequire(path.join(program.folder, 'x.cjs'))(program.library) as typeof Library;
  });
  after(() => program.remove());

  const read = (source: string, language?: string): readonly (readonly [string, unknown])[] =>
    library
      .recognize(source, { ...(language && { language }), published: '2024-06-12', kinds: ['amount', 'date'] })
      .map(({ text, value }) => [text, 'timex' in value ? value.timex : 'amount' in value ? value.amount : value]);

  it('reads a language when it is first asked for', () => {
    assert.deepEqual(read('Tehdas maksaa 3,5 miljardia euroa ja avataan 4. maaliskuuta 2026.', 'fi'), [
      ['3,5 miljardia euroa', '3500000000'],
      ['4. maaliskuuta 2026', '2026-03-04'],
    ]);
  });

  it('reads the language that it detects', () => {
    assert.deepEqual(
      read('नगर परिषद ने कल नदी के पुलों के लिए 2 करोड़ रुपए की योजना को मंज़ूरी दी है और यह 2025 में है।').slice(-2)[0],
      ['2 करोड़ रुपए', '20000000'],
    );
  });

  it('says so where a file is broken', () => {
    assert.throws(() => read('Tehas maksab 3 eurot.', 'et'), { name: 'LanguageDataError' });
  });

  it('reads what all languages share where there is no file', () => {
    assert.deepEqual(read('Xx €3.5 yy.', 'xx'), [['€3.5', '3.5']]);
  });

  it('takes a table that a host hands over', () => {
    library.loadLanguage('xh', {
      tables: new TextEncoder().encode(JSON.stringify({ ...table, tag: 'xh' })),
    });
    assert.deepEqual(read('Qx 12 zog qx.', 'xh'), [['12 zog', '12000000']]);
    assert.throws(() => library.loadLanguage('zz', { tables: new Uint8Array([1, 2, 3]) }), {
      name: 'LanguageDataError',
    });
  });
});

/** The least that a table holds. */
const table = {
  table: 3,
  region: 'ZA',
  numbers: { decimal: '.', group: ',', magnitudes: { 6: 'zog' }, abbreviations: {}, moneyAbbreviations: {} },
  amounts: { percent: '%', bounds: {}, names: [], families: [], currencies: {}, signs: {}, units: [], symbols: {} },
  dates: {
    order: 'DMY',
    capitals: false,
    months: {},
    shortMonths: {},
    weekdays: {},
    shortWeekdays: {},
    units: {},
    relativeDays: {},
    periods: {},
    yearAfter: '',
    links: '',
    templates: {},
  },
  endings: [],
};
