import { mentionsAt } from '../checks/view/mentions.js';
import { isEntity, type Mention, type Passage } from '../checks/view/passage.js';
import { WordList } from '../checks/view/word-list.js';
import type { SpeechWords } from '../recognize/languages/check-words.js';
import type { Quotation } from './quoted.js';

/*
 * Who probably said what stands in quotation marks: the name nearest to the verb of saying (or «según») that stands in the
 * same sentence, behind the quotation or else before it; a person rather than anything else. A name right before a colon
 * does without a verb. Where the verb has no name beside it («dijo la ministra») it is the person named last; and a
 * quotation that goes on behind its attribution has the same speaker. What is proposed is for a person to confirm.
 */

export interface Attribution {
  readonly speaker?: string;
  readonly attributed: boolean;
}

/** The words of a language that attribute. */
export interface SpeechLists {
  readonly said: WordList;
  readonly accordingTo: WordList;
  readonly accordingBehind: WordList;
  readonly notBehind: WordList;
  readonly sources: WordList;
}

export function speechLists(speech: SpeechWords | undefined): SpeechLists {
  return {
    said: WordList.of(speech?.said),
    accordingTo: WordList.of(speech?.accordingTo),
    accordingBehind: WordList.of(speech?.accordingBehind),
    notBehind: WordList.of(speech?.notBehind),
    sources: WordList.of(speech?.sources),
  };
}

/** Words of a sentence in which an attribution may stand, behind a quotation and before it. */
const BEHIND = 18;
const BEFORE = 24;
/** Words between the verb and the name. */
const NEAR = 9;
/** Characters back to a person named before. */
const FAR = 600;
const ENDS = /^[.!?…;]$/u;

/** Words of a paragraph by their indices, end exclusive, and on which side of a quotation they are. */
interface Region {
  readonly passage: Passage;
  readonly side: 'before' | 'behind';
  readonly from: number;
  readonly to: number;
}

export function attributionsOf(quotations: readonly Quotation[], lists: SpeechLists): readonly Attribution[] {
  const found: Attribution[] = [];
  let lastPerson: Mention | undefined;
  let before: { readonly quotation: Quotation; readonly own: Attribution } | undefined;
  for (const quotation of quotations) {
    const { passage, isInner } = quotation;
    lastPerson = personBefore(quotation) ?? lastPerson;
    let own = isInner ? NOBODY : attributionOf(quotation, lists, lastPerson);
    if (!isInner && !own.attributed && before?.quotation.passage === passage && isNear(before.quotation, quotation)) {
      own = before.own;
    }
    if (!isInner) before = { quotation, own };
    found.push(own);
  }
  return found;
}

const NOBODY: Attribution = { attributed: false };

function attributionOf(quotation: Quotation, lists: SpeechLists, lastPerson: Mention | undefined): Attribution {
  for (const region of [regionBehind(quotation, lists), regionBefore(quotation)]) {
    const cue = cueIn(region, lists);
    if (cue === undefined) continue;
    const name = nameNear(region, cue) ?? lastPerson;
    return { attributed: true, ...(name && { speaker: nameOf(name) }) };
  }
  const colon = nameAtColon(quotation);
  return colon ? { attributed: true, speaker: nameOf(colon) } : NOBODY;
}

function nameOf({ fact }: Mention): string {
  return fact.kind === 'entity' ? fact.value.name : fact.text;
}

/** Up to the end of the sentence or the next quotation; nothing where the quotation ended its own sentence. */
function regionBehind({ last }: Quotation, { said }: SpeechLists): Region {
  const { passage, end } = last;
  const all = passage.words;
  const from = passage.wordAt(end);
  let to = from;
  while (to < all.length && to - from < BEHIND && !isEdge(passage, to)) to++;
  const isOver = /[.…][^\p{L}\p{N}\s]?$/u.test(passage.text.slice(Math.max(0, end - 2), end));
  const first = all.at(from)?.folded === ',' ? from + 1 : from;
  return { passage, side: 'behind', from, to: isOver && !said.at(all, first) ? from : to };
}

/** From the beginning of the sentence, or the end of the quotation before. */
function regionBefore({ passage, marks }: Quotation): Region {
  const to = passage.wordAt(marks.start);
  let from = to;
  while (from > 0 && to - from < BEFORE && !isEdge(passage, from - 1)) from--;
  return { passage, side: 'before', from, to };
}

/** Whether a word ends a sentence or is quoted. */
function isEdge(passage: Passage, at: number): boolean {
  const word = passage.words.at(at)!;
  return passage.isQuoted(word) || (ENDS.test(word.folded) && passage.mentionAt(word.start) === undefined);
}

/** Index of the word of attribution nearest to the quotation. */
function cueIn({ passage, side, from, to }: Region, lists: SpeechLists): number | undefined {
  const { words } = passage;
  const isCue = (at: number): boolean =>
    (lists.said.at(words, at) ?? lists.accordingTo.at(words, at) ?? lists.accordingBehind.at(words, at)) !==
      undefined && passage.mentionAt(words.at(at)!.start) === undefined;
  for (let step = 0; step < to - from; step++) {
    const at = side === 'behind' ? from + step : to - 1 - step;
    if (isCue(at)) return at;
  }
  return undefined;
}

/** The person nearest to a word, else the nearest other name that can speak. */
function nameNear({ passage, from, to }: Region, cue: number): Mention | undefined {
  let best: Mention | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  const { words, mentions } = passage;
  const stretch = { start: words.at(from)!.start, end: words.at(to - 1)!.end };
  for (const mention of mentionsAt(mentions, stretch)) {
    if (!canSpeak(mention)) continue;
    const [first, last] = [passage.wordAt(mention.start), passage.wordAt(mention.end - 1)];
    const distance = first > cue ? first - cue : cue - last;
    if (distance > NEAR) continue;
    const score = distance + (isPerson(mention) ? 0 : NEAR);
    if (score < bestScore) [best, bestScore] = [mention, score];
  }
  return best;
}

function canSpeak(mention: Mention): boolean {
  if (!isEntity(mention)) return false;
  const { type } = mention.fact.value;
  return type !== 'other' && type !== 'place';
}

function isPerson(mention: Mention): boolean {
  return isEntity(mention) && mention.fact.value.type === 'person';
}

/** «Ana Ruiz: «…»», as in an interview. */
function nameAtColon({ passage, marks }: Quotation): Mention | undefined {
  const { words } = passage;
  const at = passage.wordAt(marks.start);
  const colon = words.at(at - 1);
  if (colon?.folded !== ':') return undefined;
  const mention = colon.start > 0 ? passage.mentionAt(colon.start - 1) : undefined;
  return mention && canSpeak(mention) ? mention : undefined;
}

/** The last person that the paragraph names not far before a quotation, outside other ones. */
function personBefore({ passage, marks }: Quotation): Mention | undefined {
  const near = mentionsAt(passage.mentions, { start: Math.max(0, marks.start - FAR), end: marks.start });
  return near.findLast((mention) => isPerson(mention) && !passage.isQuoted(mention));
}

function isNear(before: Quotation, { passage, marks }: Quotation): boolean {
  return passage.wordAt(marks.start) - passage.wordAt(before.marks.end) <= BEFORE;
}
