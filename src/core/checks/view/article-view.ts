import type { CheckedArticle } from '../../claims/checked-article.js';
import type { Fact } from '../../facts.js';
import type { ProseDocument } from '../../prose/prose.js';
import type { ProseUnit } from '../../prose/unit.js';
import { checkWords } from '../../recognize/languages/check-store.js';
import type { LanguageCheckWords } from '../../recognize/languages/check-words.js';
import { type Mention, Passage } from './passage.js';

/** An article as the consistency checks read it. Made once for all of them; what one asks for is kept for the next. */
export class ArticleView {
  readonly checked: CheckedArticle;
  readonly source: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO day. */
  readonly published: string | undefined;
  /** Words of the article's language. */
  readonly words: LanguageCheckWords;
  /** In the order of the source; a picture's text and the titles of links follow the passage that they stand in. */
  readonly passages: readonly Passage[];
  #mentions: readonly Mention[] | undefined;
  #stated: readonly Passage[] | undefined;

  constructor(checked: CheckedArticle) {
    this.checked = checked;
    this.source = checked.source;
    this.language = checked.context.language;
    this.published = checked.context.published;
    this.words = checkWords.of(this.language);
    this.passages = passagesOf(checked.document, checked.facts);
  }

  /** The passages outside tables that state facts; most checks need no others. */
  get stated(): readonly Passage[] {
    this.#stated ??= this.passages.filter(({ mentions, place }) => mentions.length > 0 && place !== 'table');
    return this.#stated;
  }

  /** The facts of the whole article where they stand, in order. */
  get mentions(): readonly Mention[] {
    this.#mentions ??= inOrder(this.passages.flatMap(({ mentions }) => mentions));
    return this.#mentions;
  }
}

/** Mentions by their place; most are there in order, since only what stands within a passage follows it. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const isSorted = mentions.every(({ fact }, i) => i === 0 || mentions[i - 1]!.fact.start <= fact.start);
  return isSorted ? mentions : mentions.toSorted((a, b) => a.fact.start - b.fact.start);
}

/** One pass over blocks and facts: a fact belongs to the innermost unit around it. */
export function passagesOf({ blocks, blockStarts }: ProseDocument, facts: readonly Fact[]): readonly Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const [i, { units }] of blocks.entries()) {
    const offset = blockStarts[i]!;
    const end = blockStarts[i + 1] ?? Number.POSITIVE_INFINITY;
    const inside = new Map<ProseUnit, Fact[]>();
    const open: ProseUnit[] = [];
    let unit = 0;
    for (; next < facts.length && facts[next]!.start < end; next++) {
      const fact = facts[next]!;
      while (unit < units.length && offset + units[unit]!.start <= fact.start) open.push(units[unit++]!);
      while (open.length > 0 && offset + open.at(-1)!.end < fact.end) open.pop();
      const around = open.at(-1);
      if (!around) continue;
      const known = inside.get(around);
      if (known) known.push(fact);
      else inside.set(around, [fact]);
    }
    for (const one of units) passages.push(new Passage(one, offset, inside.get(one) ?? []));
  }
  return passages;
}
