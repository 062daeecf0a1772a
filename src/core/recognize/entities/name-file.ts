import type { NameWords } from '../languages/name-words.js';
import type { SharedNames } from '../languages/names/shared.js';
import { Gazetteer, packEntries, unpackEntries } from './gazetteer.js';
import { NameModel, NameModelError } from './model.js';

/** What the recogniser of names knows of a language: word lists, and the weights that were trained with them. */
export interface NameData {
  readonly words: NameWords;
  readonly shared: SharedNames;
  readonly model?: NameModel;
  /** Names of which only the kind matters, the same for all languages. */
  readonly gazetteer?: Gazetteer;
  /** Set where the model is that of several languages. */
  readonly joint?: true;
}

/** What is known as long as nothing has been loaded. */
export const NO_NAMES: NameData = {
  words: {
    articles: '',
    of: '',
    and: '',
    inside: '',
    at: '',
    people: '',
    organizations: '',
    places: '',
    others: '',
    saying: '',
    acting: '',
    auxiliaries: '',
    who: '',
    age: '',
    capitalized: '',
    common: '',
    areas: '',
    firstNames: '',
    knownOrganizations: [],
    knownOthers: [],
  },
  shared: {
    organizations: [],
    others: [],
    places: {},
    firstNames: '',
    particles: '',
    legalForms: '',
    companyTails: '',
    genericTails: '',
    abbreviatedTitles: '',
    saints: '',
    symbols: '',
    numbered: '',
    domains: '',
  },
};

/** «FMNL», and behind it the length of the lists in bytes. */
const MAGIC = 0x464d4e4c;
const HEADER = 8;

/** The file of names of a language as it lies beside the bundle: the lists as UTF-8 JSON, then the model as it is. */
export function writeNames({ words, shared }: NameData, model: Uint8Array = new Uint8Array()): Uint8Array {
  const lists = new TextEncoder().encode(JSON.stringify({ words, shared }));
  const bytes = new Uint8Array(HEADER + lists.length + model.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, lists.length);
  bytes.set(lists, HEADER);
  bytes.set(model, HEADER + lists.length);
  return bytes;
}

/**
 * Reads what `writeNames` wrote.
 * @throws {NameModelError} when the bytes are something else
 */
export function readNames(bytes: Uint8Array): NameData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== MAGIC) throw new NameModelError('these bytes hold no names');
  const end = HEADER + view.getUint32(4);
  if (end > bytes.length) throw new NameModelError('the lists of names are cut off');
  let lists: unknown;
  try {
    lists = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(HEADER, end)));
  } catch (cause) {
    throw new NameModelError('the lists of names are not UTF-8 JSON', { cause });
  }
  if (!isLists(lists)) throw new NameModelError('the lists of names lack a part that this version needs');
  return end === bytes.length ? lists : { ...lists, model: NameModel.read(bytes.subarray(end)) };
}

/** «FMNG», and behind it the number of names. */
const GAZETTEER_MAGIC = 0x464d4e47;

/** The file of the names that all languages share. */
export function writeGazetteer({ entries }: Gazetteer): Uint8Array {
  const packed = packEntries(entries);
  const bytes = new Uint8Array(HEADER + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, GAZETTEER_MAGIC);
  view.setUint32(4, entries.length);
  bytes.set(packed, HEADER);
  return bytes;
}

/**
 * Reads what `writeGazetteer` wrote.
 * @throws {NameModelError} when the bytes are something else
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isOne = bytes.length >= HEADER && view.getUint32(0) === GAZETTEER_MAGIC;
  const entries = isOne ? unpackEntries(bytes.subarray(HEADER), view.getUint32(4)) : undefined;
  if (!entries) throw new NameModelError('these bytes hold no gazetteer');
  return new Gazetteer(entries);
}

/** Whether both parts are there; what they hold is written by our own build. */
function isLists(value: unknown): value is NameData {
  if (typeof value !== 'object' || value === null || !('words' in value) || !('shared' in value)) return false;
  const { words, shared } = value;
  return typeof words === 'object' && words !== null && typeof shared === 'object' && shared !== null;
}
