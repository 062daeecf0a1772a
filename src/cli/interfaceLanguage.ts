import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH, type Voice } from '../core/describe/voice.js';
import { UsageError } from './io.js';

/**
 * The voice for what is made for people to read, in a language the extension speaks; its messages lie beside the bundle
 * that holds this.
 * @param tag BCP 47; of the language, whatever the region
 * @throws UsageError
 */
export function voiceOf(tag: string): Voice {
  const [language = ''] = tag.toLowerCase().split('-');
  if (language === 'en') return ENGLISH;
  const messages = /^[a-z]{2,3}$/u.test(language) ? messagesIn(language) : undefined;
  if (!messages) throw new UsageError(`--interface must be a language Factmark speaks: en or es, not ${tag}`);
  return {
    locale: tag,
    t: (message, ...args) => ENGLISH.t(messages.get(message) ?? message, ...args),
  };
}

function messagesIn(language: string): ReadonlyMap<string, string> | undefined {
  try {
    const text = readFileSync(join(__dirname, '..', 'media', 'l10n', `bundle.l10n.${language}.json`), 'utf8');
    const data: unknown = JSON.parse(text);
    return new Map(Object.entries(data as Readonly<Record<string, string>>));
  } catch {
    return undefined;
  }
}
