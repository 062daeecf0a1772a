import { CLOSE, isClaimed, OPEN, otherFigures, type Revision } from './revision.js';

/** What happens to the words of a claim, or around them; `false` when it cannot happen to this one. */
export type Happening = (revision: Revision) => boolean;

/** By kind of case. */
export const happenings: Readonly<Record<string, Happening>> = {
  same: () => true,
  typographic: (revision) => {
    for (const paragraph of revision.paragraphs) {
      if (paragraph.mark === '') paragraph.isWrapped = revision.random.chance(0.5);
      paragraph.sentences = paragraph.sentences.map((text) =>
        text
          .replace(/«/gu, '“')
          .replace(/»/gu, '”')
          .replace(/ (?=%|€)/gu, '\u00a0')
          .replace(/’/gu, "'"),
      );
    }
    return true;
  },
  bold: (revision) => {
    const { paragraph, at } = revision.claim;
    const sentence = paragraph.sentences[at] as string;
    if (/[*[]/u.test(sentence)) return false;
    paragraph.sentences[at] = sentence.replace(OPEN, `**${OPEN}`).replace(CLOSE, `${CLOSE}**`);
    return true;
  },
  'context-reworded': (revision) => {
    const { paragraph, at } = revision.claim;
    if (isWhole(paragraph.sentences[at] as string)) return false;
    paragraph.sentences[at] = revision.reworded(paragraph.sentences[at] as string, 0.35);
    return true;
  },
  'sentence-merged': (revision) => {
    const { paragraph, at } = revision.claim;
    const before = paragraph.sentences[at - 1];
    const own = paragraph.sentences[at] as string;
    if (before === undefined || !before.endsWith('.') || isWhole(own)) return false;
    paragraph.sentences.splice(at - 1, 2, `${before.slice(0, -1)}, ${own.charAt(0).toLowerCase()}${own.slice(1)}`);
    return true;
  },
  'paragraph-split': (revision) => {
    const { paragraph, at, index } = revision.claim;
    if (at === 0) return false;
    const rest = paragraph.sentences.splice(at);
    revision.paragraphs.splice(index + 1, 0, { ...paragraph, sentences: rest });
    return true;
  },
  'paragraph-moved': (revision) => {
    const { paragraph, index } = revision.claim;
    revision.paragraphs.splice(index, 1);
    revision.paragraphs.splice(revision.random.below(revision.paragraphs.length + 1), 0, paragraph);
    return true;
  },
  'sentence-moved': (revision) => {
    const { paragraph, at } = revision.claim;
    const other = revision.another();
    const [sentence] = paragraph.sentences.splice(at, 1);
    other.sentences.splice(revision.random.below(other.sentences.length + 1), 0, sentence as string);
    return true;
  },
  'value-changed': (revision) => changeValue(revision),
  'value-changed-decoy': (revision) => {
    const words = wordsOf(revision);
    if (!changeValue(revision)) return false;
    plant(revision, words);
    return true;
  },
  'value-and-context-changed': (revision) => {
    const { paragraph, at } = revision.claim;
    if (isWhole(paragraph.sentences[at] as string) || !changeValue(revision)) return false;
    paragraph.sentences[at] = revision.reworded(paragraph.sentences[at] as string, 0.15);
    return true;
  },
  'sentence-edited': (revision) => {
    const { paragraph, at } = revision.claim;
    if (!isWhole(paragraph.sentences[at] as string)) return false;
    inside(revision, (words) => revision.rewordedInside(words, 0.2));
    return true;
  },
  'sentence-extended': (revision) => {
    const { paragraph, at } = revision.claim;
    if (!isWhole(paragraph.sentences[at] as string)) return false;
    const clause = revision
      .foreign()
      .split(' ')
      .slice(0, 6)
      .join(' ')
      .replace(/[.,:;]$/u, '')
      .toLowerCase();
    inside(revision, (words) => words.replace(/\.$/u, `, ${clause}.`));
    return true;
  },
  'sentence-cut': (revision) => {
    const { paragraph, at } = revision.claim;
    if (!isWhole(paragraph.sentences[at] as string)) return false;
    const words = wordsOf(revision);
    const comma = words.indexOf(', ', words.length / 2);
    if (comma < 0) return false;
    inside(revision, () => `${words.slice(0, comma)}.`);
    return true;
  },
  'sentence-deleted': (revision) => gone(revision, ({ paragraph, at }) => paragraph.sentences.splice(at, 1)),
  'sentence-deleted-decoy': (revision) => {
    const words = wordsOf(revision);
    plant(revision, words);
    return gone(revision, ({ paragraph, at }) => paragraph.sentences.splice(at, 1));
  },
  'sentence-replaced': (revision) =>
    gone(revision, ({ paragraph, at }) => paragraph.sentences.splice(at, 1, revision.foreign())),
  'paragraph-deleted-decoy': (revision) => {
    plant(revision, wordsOf(revision));
    return gone(revision, ({ paragraph }) => paragraph.sentences.splice(0));
  },
  'words-deleted': (revision) => cutWords(revision),
  'words-deleted-decoy': (revision) => {
    const words = wordsOf(revision);
    if (!cutWords(revision)) return false;
    plant(revision, words);
    return true;
  },
};

function wordsOf(revision: Revision): string {
  const { paragraph, at } = revision.claim;
  const text = paragraph.sentences[at] as string;
  return text.slice(text.indexOf(OPEN) + 1, text.indexOf(CLOSE));
}

function inside(revision: Revision, change: (words: string) => string): void {
  const { paragraph, at } = revision.claim;
  const words = wordsOf(revision);
  paragraph.sentences[at] = (paragraph.sentences[at] as string).replace(
    OPEN + words + CLOSE,
    () => OPEN + change(words) + CLOSE,
  );
}

const isWhole = (sentence: string): boolean => sentence.startsWith(OPEN) && sentence.endsWith(CLOSE);

function changeValue(revision: Revision): boolean {
  const words = wordsOf(revision);
  const changed = otherFigures(words, revision.random);
  if (changed === words) return false;
  inside(revision, () => changed);
  return true;
}

/** Another sentence that holds the same words, somewhere else. */
function plant(revision: Revision, words: string): void {
  const { random } = revision;
  const plain = words.replace(/[\ue000-\ue003*[]|\]\([^)]*\)/gu, '');
  const host = revision.foreign();
  const paragraph = revision.another();
  const place = random.below(paragraph.sentences.length + 1);
  if (/[.!?]$/u.test(plain)) {
    paragraph.sentences.splice(place, 0, plain);
    return;
  }
  const parts = host.split(' ');
  const spot = 1 + random.below(Math.max(1, parts.length - 1));
  parts.splice(spot, random.below(3), plain);
  paragraph.sentences.splice(place, 0, parts.join(' '));
}

function gone(revision: Revision, remove: (claim: Revision['claim']) => void): boolean {
  const { claim } = revision;
  const sentence = claim.paragraph.sentences[claim.at] as string;
  remove(claim);
  // a whole sentence that stands elsewhere too has not gone
  return !isWhole(sentence);
}

/** Takes the words out of their sentence, and one blank with them. */
function cutWords(revision: Revision): boolean {
  const { paragraph, at } = revision.claim;
  const sentence = paragraph.sentences[at] as string;
  if (isWhole(sentence) || /[*[]/u.test(sentence)) return false;
  const cut = sentence.replace(new RegExp(` ?${OPEN}[^${CLOSE}]*${CLOSE}`, 'u'), '');
  paragraph.sentences[at] = cut.trim();
  return !isClaimed(cut);
}
