import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import type { EntityValue } from '../../../../src/core/facts.js';
import { countryCodes, countryId } from '../../../../src/core/recognize/entities/country-ids.js';
import { Places, PlacesError, places } from '../../../../src/core/recognize/entities/places.js';
import { withAllCountries } from '../../../../src/core/recognize/languages/countries.js';
import { packs } from '../../../../src/core/recognize/languages/packs.js';
import { languages } from '../../../../src/core/recognize/languages/registry.js';
import { createRecognizer, recognize } from '../../../../src/core/recognize/recognizer.js';
import { printCountryIds } from '../../../../src/tools/knowledge/countries.js';
import { placesFile } from '../../../../src/tools/knowledge/places.js';
import { readSources, sourcePackages } from '../../../../src/tools/knowledge/sources.js';

const FILE = 'media/places/places.txt';

function valueIn(source: string, name: string, language: string): EntityValue | undefined {
  const fact = recognize(source, { language, kinds: ['entity'] }).find(({ text }) => text === name);
  return fact?.kind === 'entity' ? fact.value : undefined;
}

describe('countries', () => {
  it('have their Wikidata identifier, whatever they are called', () => {
    for (const [source, name, language, id, country] of [
      ['Viajó a España.', 'España', 'es', 'Q29', 'ES'],
      ['Viajó a EE. UU. ayer.', 'EE. UU.', 'es', 'Q30', 'US'],
      ['She flew to Denmark.', 'Denmark', 'en', 'Q35', 'DK'],
      ['Er flog in die Niederlande.', 'Niederlande', 'de', 'Q55', 'NL'],
      ['Il a quitté le Japon.', 'Japon', 'fr', 'Q17', 'JP'],
    ] as const) {
      const value = valueIn(source, name, language);
      assert.deepEqual([value?.type, value?.id, value?.country], ['place', id, country], name);
    }
  });

  it('are known in every language that the host has names for', () => {
    const known = withAllCountries('fi', {});
    assert.equal(known.DE?.name, 'Saksa');
    assert.equal(withAllCountries('es', { DE: { name: 'X', demonym: 'y' } }).DE?.name, 'X');
    languages.load('et', { tables: readFileSync('media/languages/et.json') });
    const value = valueIn('Ettevõte ja Saksamaa pidasid nõu.', 'Saksamaa', 'et');
    assert.deepEqual([value?.type, value?.country, value?.id], ['place', 'DE', 'Q183']);
    assert.deepEqual(withAllCountries('und', {}), {});
  });

  it('are all there in the languages written by hand', () => {
    for (const { tag, countries } of packs) {
      const all = withAllCountries(tag, countries);
      const missing = [...countryCodes()].filter((code) => !all[code]);
      assert.ok(missing.length <= 4, `${tag}: ${missing.join(' ')}`);
    }
    assert.equal(countryId('FR'), 'Q142');
    assert.equal(countryId('EU'), undefined);
  });
});

describe('places of the world', () => {
  const world = new Places();
  before(() => world.load(readFileSync(FILE)));

  it('have a country by their name, without case and accents', () => {
    for (const [name, country] of [
      ['Aachen', 'DE'],
      ['Malmö', 'SE'],
      ['MALMO', 'SE'],
      ['Xi’an', 'CN'],
      ['Bavaria', 'DE'],
      ['Zwolle', 'NL'],
      ['A Coruña', 'ES'],
    ] as const) {
      assert.equal(world.find(name)?.country, country, name);
    }
    assert.deepEqual(world.find('Scotland'), { country: 'GB', id: 'Q22' });
  });

  it('have none when there are several, but for the region that the article is written for', () => {
    assert.equal(world.find('Birmingham'), undefined);
    assert.equal(world.find('Birmingham', 'GB')?.country, 'GB');
    assert.equal(world.find('Birmingham', 'FR'), undefined);
  });

  it('are not guessed', () => {
    for (const name of ['', 'A', '\t', 'Zzz', 'factmark places', 'Aach', 'Aachenn', '\u{1f600}']) {
      assert.equal(world.find(name), undefined, name);
    }
  });

  it('are all found where they stand in the file', () => {
    const lines = readFileSync(FILE, 'utf8').split('\n').slice(1, -1);
    assert.ok(lines.length > 20_000);
    for (let i = 0; i < lines.length; i += 97) {
      const [name = '', codes = ''] = lines[i]?.split('\t') ?? [];
      const [country = ''] = codes.split(',');
      assert.equal(world.find(name, country)?.country, country, name);
    }
    for (const name of ['a coruna', lines.at(-1)?.split('\t')[0] ?? ''])
      assert.ok(world.find(name, 'ES') ?? world.find(name));
  });

  it('come from a file of their own, asked for once and when it is needed', () => {
    let asked = 0;
    const own = new Places();
    own.readFrom(() => {
      asked++;
      return readFileSync(FILE);
    });
    assert.equal(asked, 0);
    assert.equal(own.find('Malmö')?.country, 'SE');
    assert.equal(own.find('Malmö')?.country, 'SE');
    assert.equal(asked, 1);
    const none = new Places();
    none.readFrom(() => undefined);
    assert.equal(none.find('Malmö'), undefined);
  });

  it('refuse bytes that are something else', () => {
    for (const bytes of [Uint8Array.of(0xff), new TextEncoder().encode('malmo\tSE\n')]) {
      assert.throws(() => new Places().load(bytes), PlacesError);
    }
  });

  it('give a place of an article its country once they have arrived', () => {
    const recognizer = createRecognizer({
      language: 'en',
      registry: { entities: [{ name: 'Zwolle', type: 'place' }] },
    });
    recognizer.update({ start: 0, end: 0, text: 'He was born in the city of Zwolle.\n' });
    const countryIn = (): string | undefined => {
      const [fact] = recognizer.facts.filter(({ kind }) => kind === 'entity');
      return fact?.kind === 'entity' ? fact.value.country : undefined;
    };
    assert.equal(countryIn(), undefined);
    places.load(readFileSync(FILE));
    recognizer.update({ start: 0, end: 0, text: '' });
    assert.equal(countryIn(), 'NL');
  });

  it('are what `npm run knowledge` writes', async function () {
    this.timeout(300_000);
    if (env.CI === undefined && !existsSync('node_modules/.cache/knowledge/installed')) {
      console.log('        (not compared: `npm run knowledge` fetches the packages)');
      this.skip();
    }
    const sources = await readSources(await sourcePackages());
    assert.equal(readFileSync(FILE, 'utf8'), placesFile(sources));
    const written = readFileSync('src/core/recognize/entities/country-ids.ts', 'utf8');
    assert.equal(written, printCountryIds(sources.borders));
  });
});
