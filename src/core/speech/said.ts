import { Passage } from '../checks/view/passage.js';
import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import { checkWords } from '../recognize/languages/check-store.js';
import type { SpeechWords } from '../recognize/languages/check-words.js';
import type { Span } from '../text/span.js';
import { type SpeechLists, speechLists } from './attribution.js';
import { reportedIn } from './reported.js';

/** Which facts of an article are in somebody else's mouth: in quotation marks, or given back by an account («según»). */
export class SaidFacts {
  readonly #reported: readonly Span[];

  /** @param language BCP 47 tag of the article; without it only quotation marks are seen */
  constructor(document: ProseDocument, facts: readonly Fact[], language?: string) {
    const speech = language === undefined ? undefined : checkWords.of(language).speech;
    this.#reported = speech ? reportedSpans(document, facts, speech) : [];
  }

  has({ inQuotation, start, end }: Fact): boolean {
    return inQuotation === true || this.#isReported(start, end);
  }

  #isReported(start: number, end: number): boolean {
    const spans = this.#reported;
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end < end) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start <= start;
  }
}

/** Only paragraphs that hold a word of account and a fact are taken apart. */
function reportedSpans({ blocks, blockStarts }: ProseDocument, facts: readonly Fact[], speech: SpeechWords): Span[] {
  const { pattern, lists } = known.get(speech) ?? prepared(speech);
  const found: Span[] = [];
  let next = 0;
  for (const [i, { units }] of blocks.entries()) {
    const offset = blockStarts[i]!;
    while (next < facts.length && facts[next]!.start < offset) next++;
    for (const unit of units) {
      if (unit.place !== undefined && unit.place !== 'front-matter') continue;
      const end = offset + unit.end;
      if ((facts[next]?.start ?? end) >= end || !pattern.test(unit.text)) continue;
      const inside: Fact[] = [];
      for (let k = next; k < facts.length && facts[k]!.start < end; k++) {
        if (facts[k]!.start >= offset + unit.start && facts[k]!.end <= end) inside.push(facts[k]!);
      }
      found.push(...reportedIn(new Passage(unit, offset, inside), lists));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Prepared {
  readonly pattern: RegExp;
  readonly lists: SpeechLists;
}

const known = new WeakMap<SpeechWords, Prepared>();

function prepared(speech: SpeechWords): Prepared {
  const first = [speech.accordingTo, speech.accordingBehind ?? '']
    .flatMap((list) => list.split('|'))
    .map((phrase) => /[\p{L}\p{M}]+/u.exec(phrase)?.[0])
    .filter((word) => word !== undefined);
  const pattern = new RegExp([...new Set(first)].join('|') || '(?!)', 'iu');
  const made = { pattern, lists: speechLists(speech) };
  known.set(speech, made);
  return made;
}
