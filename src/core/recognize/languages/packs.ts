import { ca } from './ca.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { type Nations, withNations } from './nations/nations.js';
import { pl as plNations } from './nations/pl.js';
import { ru as ruNations } from './nations/ru.js';
import { sv as svNations } from './nations/sv.js';
import { tr as trNations } from './nations/tr.js';
import { uk as ukNations } from './nations/uk.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import type { LanguagePack } from './types.js';
import { uk } from './uk.js';

/**
 * The languages written by hand; a new one is added here. The extension's bundle leaves them out: there each comes from
 * a file of its own beside the bundle, when an article needs it.
 */
export const packs: readonly LanguagePack[] = [
  ca,
  de,
  en,
  es,
  fr,
  it,
  nl,
  inflected(pl, plNations),
  pt,
  inflected(ru, ruNations),
  inflected(sv, svNations),
  inflected(tr, trNations),
  inflected(uk, ukNations),
];

/** A language that declines the names of countries, or that has many words for their people. */
function inflected(pack: LanguagePack, nations: Nations): LanguagePack {
  return { ...pack, countries: withNations(pack.countries, nations) };
}
