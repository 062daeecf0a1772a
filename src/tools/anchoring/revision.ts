import { type Block, printArticle } from './articles.js';
import type { Random } from './random.js';

/*
 * An article under revision. The words of the claim stand between two characters that are taken out in the end, so that
 * whatever an edit does to the text around them, it is known where they are.
 */

/** Around the words; private use, in no text. */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

/** Around the words of the other claims; they are not followed, only made. */
export const OTHER_OPEN = '\ue002';
export const OTHER_CLOSE = '\ue003';

export interface Paragraph {
  mark: string;
  isWrapped: boolean;
  sentences: string[];
}

/** Other sentences of the language, to put in, and to take words from. */
export interface Pool {
  readonly sentences: readonly string[];
}

export class Revision {
  readonly paragraphs: Paragraph[];
  readonly random: Random;
  readonly pool: Pool;

  constructor(paragraphs: readonly Paragraph[], pool: Pool, random: Random) {
    this.paragraphs = paragraphs.map((one) => ({ ...one, sentences: [...one.sentences] }));
    this.pool = pool;
    this.random = random;
  }

  print(): string {
    const blocks = this.paragraphs.filter(({ sentences }) => sentences.length > 0);
    return printArticle(
      blocks.map(
        ({ sentences, ...rest }): Block => ({ ...rest, sentences: sentences.map((text) => ({ text, facts: [] })) }),
      ),
    );
  }

  /** Where the claim is: its paragraph, and its sentence in that. */
  get claim(): { readonly paragraph: Paragraph; readonly at: number; readonly index: number } {
    const index = this.paragraphs.findIndex(({ sentences }) => sentences.some(isClaimed));
    const paragraph = this.paragraphs[index];
    if (paragraph === undefined) throw new Error('the claim is not in the text');
    return { paragraph, at: paragraph.sentences.findIndex(isClaimed), index };
  }

  /** Any paragraph of prose, but not that of the claim. */
  another(): Paragraph {
    const others = this.paragraphs.filter(({ mark, sentences }) => mark !== '## ' && sentences.length > 0);
    const left = others.filter(({ sentences }) => !sentences.some(isClaimed));
    return this.random.pick(left.length > 0 ? left : others);
  }

  foreign(): string {
    return this.random.pick(this.pool.sentences);
  }

  /** One edit of somebody who works on the article, not on the words of the claim. */
  editElsewhere(): void {
    const { random } = this;
    const paragraph = random.chance(0.3) ? this.claim.paragraph : this.another();
    const free = paragraph.sentences.flatMap((sentence, at) => (isClaimed(sentence) ? [] : [at]));
    if (free.length === 0) return;
    const at = random.pick(free);
    switch (random.below(7)) {
      case 0:
        paragraph.sentences.splice(at, 1);
        break;
      case 1:
        paragraph.sentences.splice(at, 0, this.foreign());
        break;
      case 2:
        paragraph.sentences[at] = this.reworded(paragraph.sentences[at] as string, 0.3);
        break;
      case 3:
        paragraph.sentences[at] = otherFigures(paragraph.sentences[at] as string, random);
        break;
      case 4:
        paragraph.isWrapped = !paragraph.isWrapped && paragraph.mark === '';
        break;
      case 5:
        this.#move(paragraph);
        break;
      case 6:
        this.paragraphs.splice(random.below(this.paragraphs.length), 0, {
          mark: '',
          isWrapped: false,
          sentences: [this.foreign(), this.foreign()],
        });
        break;
    }
  }

  #move(paragraph: Paragraph): void {
    if (paragraph === this.claim.paragraph || this.random.chance(0.5)) return;
    this.paragraphs.splice(this.paragraphs.indexOf(paragraph), 1);
    this.paragraphs.splice(this.random.below(this.paragraphs.length + 1), 0, paragraph);
  }

  /** A sentence with a share of its words replaced by others of the language; what is claimed stays. */
  reworded(sentence: string, share: number): string {
    const words = sentence.split(' ');
    let inside = false;
    return words
      .map((word) => {
        const wasInside = inside || word.includes(OPEN);
        if (word.includes(OPEN)) inside = true;
        if (word.includes(CLOSE)) inside = false;
        const isFree = !wasInside && !/[\d*[\]()\ue002\ue003]/u.test(word);
        return isFree && this.random.chance(share) ? this.#word() : word;
      })
      .join(' ');
  }

  /** Words of the claim replaced, others put in or taken out. */
  rewordedInside(text: string, share: number): string {
    return text
      .split(' ')
      .flatMap((word, i, all) => {
        if (/[*[\]()]/u.test(word) || i === 0 || i === all.length - 1 || !this.random.chance(share)) return [word];
        return [[this.#word()], [], [word, this.#word()]][this.random.below(3)] as string[];
      })
      .join(' ');
  }

  #word(): string {
    const words = this.foreign().split(' ');
    return this.random.pick(words).replace(/[^\p{L}]/gu, '') || 'a';
  }
}

export function isClaimed(sentence: string): boolean {
  return sentence.includes(OPEN);
}

/** Every digit another one, none of the first of a number zero. */
export function otherFigures(text: string, random: Random): string {
  return text.replace(/\d/gu, (digit) =>
    random.chance(0.7) ? String(((Number(digit) + random.below(8)) % 9) + 1) : digit,
  );
}
