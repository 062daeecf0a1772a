import type { Bound } from '../facts.js';
import type { Voice } from './voice.js';

/** A value with its bound in words, in lower case: “at most 5 km”. */
export function withBound(bound: Bound, value: string, voice: Voice): string {
  switch (bound) {
    case 'exact':
    case 'between':
      return value;
    case 'about':
      return voice.t('about {0}', value);
    case 'at-least':
      return voice.t('at least {0}', value);
    case 'more-than':
      return voice.t('more than {0}', value);
    case 'at-most':
      return voice.t('at most {0}', value);
    case 'less-than':
      return voice.t('less than {0}', value);
  }
}
