import { frontMatterValue } from '../../prose/front-matter.js';
import type { ProseDocument } from '../../prose/prose.js';
import { daysInMonth } from '../dates/calendar.js';
import { parseLanguageTag } from '../languages/registry.js';
import type { RecognizeOptions } from '../options.js';
import { detectLanguage, SAMPLE_LENGTH } from './detect.js';

/** What an article says about itself, and where that was read. */
export interface ArticleContext {
  /** BCP 47 tag in use. */
  readonly language: string;
  readonly languageFrom: 'options' | 'front-matter' | 'defaults' | 'detection' | 'none';
  /** ISO day of publication. */
  readonly published?: string;
  readonly publishedFrom?: 'options' | 'front-matter' | 'defaults';
}

const LANGUAGE_KEYS = ['lang', 'language', 'idioma'];
const DATE_KEYS = ['date', 'published', 'fecha'];

/** The written day of an ISO date or date-time; `undefined` for anything else or a day that does not exist. */
export function isoDay(text: string): string | undefined {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const [of, at] = [Number(month), Number(day)];
  const exists = of >= 1 && of <= 12 && at >= 1 && at <= daysInMonth(Number(year), of);
  return exists ? `${year}-${month}-${day}` : undefined;
}

/** Reads language and publication day: options, front matter, the host's defaults, and for the language detection. */
export class ContextReader {
  readonly #options: RecognizeOptions;
  #sample = '';
  #detected: string | undefined;

  constructor(options: RecognizeOptions) {
    this.#options = options;
  }

  read(document: ProseDocument): ArticleContext {
    const { language, languageFrom } = this.#language(document);
    const { published, publishedFrom } = this.#published(document);
    if (published === undefined || publishedFrom === undefined) return { language, languageFrom };
    return { language, languageFrom, published, publishedFrom };
  }

  #language(document: ProseDocument): Pick<ArticleContext, 'language' | 'languageFrom'> {
    const { language, defaults } = this.#options;
    if (language) return { language, languageFrom: 'options' };
    for (const key of LANGUAGE_KEYS) {
      const value = frontMatterValue(document.frontMatter, key)?.value;
      if (value && parseLanguageTag(value)) return { language: value.trim(), languageFrom: 'front-matter' };
    }
    if (defaults?.language) return { language: defaults.language, languageFrom: 'defaults' };
    const sample = sampleOf(document);
    if (sample !== this.#sample) {
      this.#sample = sample;
      this.#detected = detectLanguage(sample);
    }
    return this.#detected
      ? { language: this.#detected, languageFrom: 'detection' }
      : { language: 'en', languageFrom: 'none' };
  }

  #published(document: ProseDocument): Pick<ArticleContext, 'published' | 'publishedFrom'> {
    const { published, defaults } = this.#options;
    const given = published && isoDay(published);
    if (given) return { published: given, publishedFrom: 'options' };
    for (const key of DATE_KEYS) {
      const day = isoDay(frontMatterValue(document.frontMatter, key)?.value ?? '');
      if (day) return { published: day, publishedFrom: 'front-matter' };
    }
    const day = defaults?.published && isoDay(defaults.published);
    return day ? { published: day, publishedFrom: 'defaults' } : {};
  }
}

function sampleOf(document: ProseDocument): string {
  let sample = '';
  for (const block of document.blocks) {
    for (const unit of block.units) {
      sample += `${unit.text}\n`;
      if (sample.length >= SAMPLE_LENGTH) return sample.slice(0, SAMPLE_LENGTH);
    }
  }
  return sample;
}
