import { mkdirSync, writeFileSync } from 'node:fs';
import { printCountryIds } from './knowledge/countries.js';
import { placesFile } from './knowledge/places.js';
import { readSources, sourcePackages } from './knowledge/sources.js';

/** Writes what is known of countries and places anew: `npm run knowledge`. */
const sources = await readSources(await sourcePackages());
writeFileSync('src/core/recognize/entities/country-ids.ts', printCountryIds(sources.borders));
mkdirSync('media/places', { recursive: true });
const places = placesFile(sources);
writeFileSync('media/places/places.txt', places);
console.log(`${places.split('\n').length - 2} places in ${Buffer.byteLength(places)} bytes`);
