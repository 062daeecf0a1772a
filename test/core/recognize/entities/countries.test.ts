import assert from 'node:assert/strict';
import { en } from '../../../../src/core/recognize/languages/en.js';
import { es } from '../../../../src/core/recognize/languages/es.js';
import type { LanguagePack } from '../../../../src/core/recognize/languages/types.js';

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:the|el|la|los|las|rae de|sar china|\(china\))\b|\(.*\)/gu, '')
    .replace(/[’'\s]+/gu, ' ')
    .trim();
/** Codes that CLDR names and ISO 3166-1 does not assign, or that are no country. */
const others = new Set([
  'AN',
  'BU',
  'CP',
  'CQ',
  'CS',
  'DD',
  'DG',
  'DY',
  'EA',
  'EU',
  'EZ',
  'FX',
  'HV',
  'IC',
  'NH',
  'QO',
  'RH',
  'SU',
  'TA',
  'TP',
  'UK',
  'UN',
  'VD',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
]);

function codes(language: string): Map<string, string> {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = display.of(code);
      if (name && !others.has(code)) found.set(code, name);
    }
  }
  return found;
}

for (const [language, names] of [
  ['es', es],
  ['en', en],
] as const satisfies readonly (readonly [string, LanguagePack])[]) {
  describe(`countries in ${language}`, () => {
    it('has every ISO 3166-1 country', () => {
      const missing = [...codes(language).keys()].filter((code) => !names.countries[code]);
      assert.deepEqual(missing, []);
    });

    it('knows each by its CLDR name', () => {
      const missing: string[] = [];
      for (const [code, name] of codes(language)) {
        const forms = names.countries[code]?.name.split('|').map(fold) ?? [];
        if (!forms.includes(fold(name))) missing.push(`${code} ${name}`);
      }
      assert.deepEqual(missing, []);
    });

    it('gives cities to countries that exist', () => {
      assert.deepEqual(
        Object.keys(names.cities).filter((code) => !names.countries[code]),
        [],
      );
    });
  });
}
