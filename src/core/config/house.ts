import type { RecognizeOptions } from '../recognize/options.js';
import type { Config } from './config.js';

/** What the recogniser is told of a newsroom's usage, names apart. */
export function usageOf({ words, currencies }: Config): Pick<RecognizeOptions, 'notFacts' | 'currencies'> {
  const notFacts = words?.['not-facts'] ?? [];
  return {
    ...(notFacts.length > 0 && { notFacts }),
    ...(currencies !== undefined && currencies.length > 0 && { currencies }),
  };
}
