import type { Span } from '../text/span.js';
import type { ArticleText } from './target/article-text.js';

/*
 * The sentences of visible prose. A sentence ends with a full stop, question or exclamation mark or an ellipsis, the
 * marks that close with it, a blank, and something that can begin another. Decimals and addresses have no blank; a full
 * stop behind an abbreviation that is followed by what it belongs to (Sr. Gómez, art. 5) ends nothing; one behind
 * initials (EE. UU., U.S., S.A.) only does before a word that mostly begins sentences. Never across units: a
 * heading, a cell and a list item are sentences of their own.
 */

const CLOSES = '"\'”’»›)]';
const BEGINS = /^ [["'“‘«‹„(¿¡—–-]*[\p{Lu}\p{Nd}\p{Lo}]/u;
const WORD_BEFORE = /[\p{L}\p{M}.ºª]+$/u;
const NEXT_WORD = /^[^\p{L}]*(?<word>\p{L}+)/u;

/** Followed by what they belong to: they end no sentence. */
const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'sr sra srta sres dr dra d dª dña ud uds vd vds prof profa lic ing arq gral cnel cap tte pdte gob mons fr st sto sta ' +
    'art arts núm núms n.º nº nos pág págs p pp vol vols ed eds cf vid ej p.ej fig figs cap caps apdo av avda c/ ' +
    'aprox máx mín tel ref exp ss ee mr mrs ms messrs rev hon gen col lt maj sgt capt cmdr adm gov sen rep pres supt ' +
    'dept vs approx ca fig sec ch jan feb apr jun jul aug sep sept oct nov dec ene abr dic mt ft'
  ).split(' '),
);

/** Likewise before a number; else they are words that end sentences as others do (two years ago, he said no, el mar). */
const NUMBERED: ReadonlySet<string> = new Set(['ago', 'al', 'mar', 'no', 'para']);

/** Words that mostly begin a sentence when they have a capital. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'el la los las un una unos unas en y pero no se su sus este esta estos estas ese esa según al a por para con ' +
    'además también así ya como cuando si aunque desde entre tras ante hasta más mientras sin sobre todo lo ' +
    'the an in on at but and it he she they we you this that these those there his her its their our as when while ' +
    'if although after before since until for from with by to so yet still also however meanwhile not'
  ).split(' '),
);

/** So far back the word before a full stop is looked at. */
const MOST_BEFORE = 24;
/** Two letters outside the basic plane; no initial is longer. */
const MOST_INITIALS = 4;

/** No abbreviation of the lists is as long as this. */
const LONG = 1 + Math.max(...[...OPEN_ABBREVIATIONS, ...NUMBERED].map(({ length }) => length));
const LONG_WORD = new RegExp(`\\p{L}{${LONG}}`, 'uy');

/** Ends of the sentences of a text, but for the last. */
export function sentenceEnds(text: string): readonly number[] {
  const stops: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) stops.push(at);
  }
  return sentenceEndsAt(text, stops);
}

/**
 * As `sentenceEnds`.
 * @param stops offsets of all marks that may end one: `.`, `!`, `?` and `…`
 */
export function sentenceEndsAt(text: string, stops: readonly number[]): readonly number[] {
  const ends: number[] = [];
  for (let i = 0; i < stops.length; i++) {
    const start = stops[i]!;
    while (stops[i + 1] === stops[i]! + 1) i++;
    let end = stops[i]! + 1;
    while (end < text.length && CLOSES.includes(text[end]!)) end++;
    // most marks are in numbers, or the last
    if (text[end] !== ' ') continue;
    const rest = text.slice(end, end + 60);
    if (!BEGINS.test(rest)) continue;
    const isOne = stops[i] === start && text[start] === '.';
    if (isOne && isAbbreviation(text, start, rest)) continue;
    ends.push(end);
  }
  return ends;
}

/** Whether what stands before a full stop is shortened by it. */
function isAbbreviation(text: string, stop: number, behind: string): boolean {
  LONG_WORD.lastIndex = stop - LONG;
  if (stop >= LONG && LONG_WORD.test(text)) return false;
  const before = text.slice(Math.max(0, stop - MOST_BEFORE), stop);
  const word = WORD_BEFORE.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0].toLowerCase() ?? '';
  if (OPEN_ABBREVIATIONS.has(word)) return true;
  if (NUMBERED.has(word)) return /^ \p{Nd}/u.test(behind);
  const last = word.slice(word.lastIndexOf('.') + 1);
  // initials: one letter, or the doubled ones of a Spanish plural
  if (last.length > MOST_INITIALS) return false;
  const isInitial = /^(?:\p{L}\p{M}?|(?<letter>\p{L})\k<letter>)$/u.test(last) && word !== 'y' && word !== 'o';
  return isInitial && !STARTERS.has(NEXT_WORD.exec(behind)?.groups?.word?.toLowerCase() ?? '');
}

/** The sentence, or run of sentences, in which a stretch of an article's text stands. */
export function sentenceAround(article: ArticleText, words: Span): Span {
  const first = article.unitAt(words.start);
  const last = article.unitAt(Math.max(words.start, words.end - 1));
  const start = sentenceIn(article.text, first, words.start).start;
  const { end } = sentenceIn(article.text, last, Math.max(words.start, words.end - 1));
  return { start, end };
}

function sentenceIn(text: string, unit: Span, at: number): Span {
  const ends = sentenceEnds(text.slice(unit.start, unit.end)).map((end) => unit.start + end);
  const behind = ends.find((end) => end > at);
  const before = ends.findLast((end) => end <= at);
  return { start: before === undefined ? unit.start : before + 1, end: behind ?? unit.end };
}
