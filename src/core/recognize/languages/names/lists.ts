import type { NameWords } from '../name-words.js';
import { ca } from './ca.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ca as caNations } from './nations/ca.js';
import { de as deNations } from './nations/de.js';
import { fr as frNations } from './nations/fr.js';
import { it as itNations } from './nations/it.js';
import { nl as nlNations } from './nations/nl.js';
import { pl as plNations } from './nations/pl.js';
import { pt as ptNations } from './nations/pt.js';
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
import { uk } from './uk.js';

/**
 * The lists of names and of words around them, by language. No bundle holds them: the build writes each into the file of
 * names beside the bundle, behind the weights that were trained with it.
 */
export const nameLists: { readonly [language: string]: NameWords } = {
  ca: { ...ca, nations: caNations },
  de: { ...de, nations: deNations },
  en,
  es,
  fr: { ...fr, nations: frNations },
  it: { ...it, nations: itNations },
  nl: { ...nl, nations: nlNations },
  pl: { ...pl, nations: plNations },
  pt: { ...pt, nations: ptNations },
  ru: { ...ru, nations: ruNations },
  sv: { ...sv, nations: svNations },
  tr: { ...tr, nations: trNations },
  uk: { ...uk, nations: ukNations },
};
