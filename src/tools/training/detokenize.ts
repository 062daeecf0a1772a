/** The text of a tokenised sentence, and where each token starts in it (UTF-16 offsets). */
export interface PlainSentence {
  readonly text: string;
  readonly starts: readonly number[];
}

const closing = /^(?:[.,;:!?%)\]}»”…]+|'s|’s|'S|n't|n’t|'re|'ve|'ll|'d|'m|’re|’ve|’ll|’d|’m)$/u;
const opening = /^[([{«“¿¡$£€#@]$/u;
/** Words that end in an apostrophe are written to the next one: l’, d’, dell’. */
const elided = /^\p{L}+['’]$/u;

/** Puts the spaces of a sentence back by the rules of punctuation. */
export function detokenize(words: readonly string[], language: string): PlainSentence {
  let text = '';
  const starts: number[] = [];
  let glue = true;
  let quoted = false;
  let single = false;
  words.forEach((word, i) => {
    let joins = glue || closing.test(word);
    glue = opening.test(word);
    if (word === '"' || word === "''" || word === '``') {
      if (quoted) joins = true;
      else glue = true;
      quoted = !quoted;
    } else if (word === "'" || word === '’') {
      const next = words[i + 1];
      if (single || !next || /^[,.;:!?)]/u.test(next)) {
        joins = true;
        single = false;
      } else if (words.indexOf(word, i + 1) > i) {
        single = true;
        glue = true;
      }
    } else if ((word === '-' || word === '–' || word === '/') && i > 0 && i + 1 < words.length) {
      // in English sets a hyphen inside a word is a token of its own; elsewhere it is a dash
      const hyphen =
        (word === '/' || (word === '-' && language === 'en')) &&
        /[\p{L}\p{N}.]$/u.test(words[i - 1] as string) &&
        /^[\p{L}\p{N}]/u.test(words[i + 1] as string);
      if (hyphen) {
        joins = true;
        glue = true;
      }
    } else if (word === '%' && (language === 'es' || language === 'fr' || language === 'de')) joins = false;
    if (elided.test(word) && (language === 'fr' || language === 'it' || language === 'ca')) glue = true;
    if (!joins && text.length > 0) text += ' ';
    starts.push(text.length);
    text += word;
  });
  return { text, starts };
}
