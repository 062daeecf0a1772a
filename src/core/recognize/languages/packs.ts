import { ca } from './ca.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
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
export const packs: readonly LanguagePack[] = [ca, de, en, es, fr, it, nl, pl, pt, ru, sv, tr, uk];
