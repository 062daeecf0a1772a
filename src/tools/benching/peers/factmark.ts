import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Fact } from '../../../core/facts.js';
import { toNumber } from './judge.js';
import type { Peer, PeerMention } from './peer.js';

interface Library {
  recognize(text: string, options: object): readonly Fact[];
}

/** Ours, from the built library, as anybody else would use it. */
export const factmark: Peer = {
  name: 'Factmark',
  languages: ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'ca'],
  load(language) {
    const { recognize } = createRequire(resolve('package.json'))(resolve('dist/index.cjs')) as Library;
    const options = { language, format: 'text', kinds: ['amount', 'date'] };
    return (text, _, published) => recognize(text, { ...options, published }).map(mention);
  },
};

function mention({ start, end, value }: Fact): PeerMention {
  if ('timex' in value) {
    const days = value.start && value.end ? { days: [value.start, value.end] as const } : {};
    return { start, end, timex: value.timex, ...days };
  }
  if (!('bound' in value)) return { start, end };
  const numbers = [value.amount ?? value.min, value.max].flatMap((one) => (one === undefined ? [] : [toNumber(one)]));
  return { start, end, numbers, ...(value.currency ? { currency: value.currency } : {}) };
}
