import type { Voice } from '../describe/voice.js';
import type { ArticleCheck } from './article-check.js';
import type { Finding } from './finding.js';
import { mentionsAt } from './view/mentions.js';
import type { Passage } from './view/passage.js';

/*
 * A full stop behind a closing bracket or quotation mark in the middle of a sentence: «… (44,7 millones). en las
 * instalaciones». What follows begins with a small letter. A warning on the stop; the fix takes it out. Never: a word that
 * is written so at the start of a sentence too (iPhone, crypto.news, a recognised name), an ending in brackets («los/as
 * (as)», “item(s).”), the label of an item («(a).»), an abbreviation behind it (z. B.), a paragraph
 * whose sentences begin with small letters, quotations, tables.
 */

const CLOSES = ')]»”';
const GOES_ON = /\.\s{1,4}\p{Ll}/uy;
const NEXT_WORD = /^[\p{L}\p{M}\p{N}'’.-]{1,40}/u;
const CAPITAL = /\p{Lu}/u;
/** A sentence that begins with a small letter. */
const SMALL_START = /\p{L}{4}[.!?]\s\p{Ll}{2}/u;
/** A label, or the ending that a word may have: no more characters than this stand between its brackets. */
const SHORTEST = 4;

export const checkStrayStops: ArticleCheck = ({ passages }, voice) =>
  passages.flatMap((passage): readonly Finding[] => {
    if (!passage.isProse || passage.isBlockQuote) return [];
    const { text, words } = passage;
    if (words.enclosing.length === 0) return [];
    const stops = words.stops.filter((at) => CLOSES.includes(text[at - 1] ?? ' ') && goesOn(text, at));
    if (stops.length === 0 || !CAPITAL.test(text) || SMALL_START.test(text)) return [];
    return stops.flatMap((at) => stopAt(passage, at, voice) ?? []);
  });

/** Whether a full stop stands at an offset with a small letter behind it. */
function goesOn(text: string, at: number): boolean {
  GOES_ON.lastIndex = at;
  return GOES_ON.test(text);
}

function stopAt(passage: Passage, stop: number, voice: Voice): Finding | undefined {
  const { text } = passage;
  const next = stop + 1 + text.slice(stop + 1, stop + 6).search(/\S/u);
  const [word = ''] = NEXT_WORD.exec(text.slice(next, next + 40)) ?? [];
  const isName =
    CAPITAL.test(word) ||
    /\.\p{L}{2}/u.test(word) ||
    mentionsAt(passage.mentions, { start: next, end: next + 1 }).length > 0;
  const isAbbreviation = /^\p{L}{1,2}\./u.test(word);
  const isLabel = text[stop - 1] === ')' && text.slice(Math.max(0, stop - SHORTEST - 1), stop - 1).includes('(');
  if (isName || isAbbreviation || isLabel || passage.isQuoted({ start: stop, end: stop + 1 })) return undefined;
  const { start, end } = passage.toSource({ start: stop, end: stop + 1 });
  return {
    id: 'punctuation',
    severity: 'warning',
    message: voice.t('A full stop stands in the middle of the sentence, before “{0}”.', word),
    start,
    end,
    fix: { title: voice.t('Take out the full stop'), edits: [{ start, end, text: '' }] },
  };
}
