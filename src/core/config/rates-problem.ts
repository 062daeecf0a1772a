import { entryOf } from '../claims/sidecar/yaml-node.js';
import { readYaml } from '../claims/sidecar/yaml-reader.js';
import type { Voice } from '../describe/voice.js';
import { LineIndex } from '../text/line-index.js';
import type { ConfigProblem } from './config.js';
import type { RatesFlaw } from './rates.js';

/** Why there are no exchange rates: there is no such file, it cannot be read, or it is of another layout. */
export type NoRates = 'missing' | 'unreadable' | RatesFlaw;

/**
 * The problem at the path of a file of exchange rates without any. It is a warning: cards say less, and that is all.
 * @param text of a configuration that names the file
 */
export function ratesProblem(text: string, why: NoRates, voice: Voice): ConfigProblem {
  const value = entryOf(readYaml(text).root, 'rates')?.value;
  const span = { start: value?.start ?? 0, end: value?.end ?? 0 };
  const line = LineIndex.of(text).positionAt(span.start).line + 1;
  return { id: 'config-rates', severity: 'warning', message: reasonOf(why, voice), line, ...span };
}

function reasonOf(why: NoRates, voice: Voice): string {
  switch (why) {
    case 'missing':
      return voice.t('There is no such file, so sums are not converted.');
    case 'unreadable':
      return voice.t('This file cannot be read, so sums are not converted.');
    case 'too-large':
      return voice.t('This file is too large for one of exchange rates, so sums are not converted.');
    case 'no-heading':
      return voice.t(
        'This file has another layout than eurofxref-hist.csv: its first line must be “Date” and codes of currencies.',
      );
    case 'no-days':
      return voice.t('This file has no line that begins with a day (2024-10-04), so sums are not converted.');
  }
}
