import type { DateValue } from '../../../../src/core/facts.js';
import { parseDay } from '../../../../src/core/recognize/dates/calendar.js';
import type { DateMention } from '../../../../src/core/recognize/dates/mention.js';
import { resolveDate } from '../../../../src/core/recognize/dates/resolve.js';
import { en } from '../../../../src/core/recognize/languages/en.js';
import { es } from '../../../../src/core/recognize/languages/es.js';
import { Language } from '../../../../src/core/recognize/languages/language.js';
import { Characters } from '../../../../src/core/recognize/words/characters.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';

const characters = new Characters();
const tokens = new Tokens(characters);
export const spanish = new Language(es, 'ES', true, characters);
export const english = new Language(en, 'US', true, characters);
export const british = new Language(en, 'GB', true, characters);

export interface Found {
  readonly text: string;
  readonly value: DateValue;
}

/** The value of a mention for a publication date (ISO; only its day counts), or for none. */
export const dateValue = (mention: DateMention, published: string | undefined): DateValue =>
  resolveDate(mention.fields, published === undefined ? undefined : parseDay(published));

/** Dates of a text, without the rest of the engine. */
export function find(language: Language, text: string, published?: string, vague = false): Found[] {
  tokens.read(text, language.vocabulary);
  return language.dates.find(tokens, language.numbers.read(tokens), vague).map((mention) => ({
    text: tokens.textOf(mention.start, mention.end),
    value: dateValue(mention, published),
  }));
}

/** The dates as `text = timex mod`, in order. */
export function brief(language: Language, text: string, published?: string, vague = false): string[] {
  return find(language, text, published, vague).map(({ text, value }) =>
    [`${text} = ${value.timex}`, value.mod, value.invalid && 'invalid'].filter(Boolean).join(' '),
  );
}
