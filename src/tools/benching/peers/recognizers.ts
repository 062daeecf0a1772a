import { type Peer, type PeerMention, requirePeer } from './peer.js';

interface Model {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly resolution: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
    readonly values?: readonly { timex?: string; value?: string; start?: string; end?: string }[];
  } | null;
}
type Recognize = (text: string, culture: string, ...rest: readonly unknown[]) => readonly Model[];
interface Suite {
  readonly recognizeNumber: Recognize;
  readonly recognizePercentage: Recognize;
  readonly recognizeCurrency: Recognize;
  readonly recognizeDimension: Recognize;
  readonly recognizeDateTime: Recognize;
}

const cultures: Readonly<Record<string, string>> = {
  en: 'en-us',
  es: 'es-es',
  fr: 'fr-fr',
  de: 'de-de',
  pt: 'pt-br',
  it: 'it-it',
  nl: 'nl-nl',
};

/** Numbers, percentages, currencies, dimensions and dates; the longest wins where several lie on one another. */
export const recognizers: Peer = {
  name: 'Recognizers-Text',
  languages: Object.keys(cultures),
  load(language) {
    const suite = requirePeer('@microsoft/recognizers-text-suite') as Suite;
    const culture = cultures[language] as string;
    return (text, _, published) => {
      const models = [
        ...suite.recognizeDateTime(text, culture, undefined, new Date(`${published}T12:00`)),
        ...suite.recognizeCurrency(text, culture),
        ...suite.recognizeDimension(text, culture),
        ...suite.recognizePercentage(text, culture),
        ...suite.recognizeNumber(text, culture),
      ];
      const kept: PeerMention[] = [];
      for (const model of [...models].sort((a, b) => b.end - b.start - (a.end - a.start))) {
        const end = model.end + 1;
        if (!kept.some((other) => model.start < other.end && other.start < end)) kept.push(mention(model, culture));
      }
      return kept;
    };
  },
};

function mention({ start, end, resolution }: Model, culture: string): PeerMention {
  const place = { start, end: end + 1 };
  const value = resolution?.values?.at(-1);
  if (value) {
    const first = value.start ?? value.value ?? '';
    const last = value.end ?? value.value ?? '';
    return { ...place, timex: value.timex ?? '', days: [first.slice(0, 10), last.slice(0, 10)] };
  }
  if (resolution?.value == null) return place;
  const written = culture.startsWith('en') ? resolution.value : resolution.value.replace(',', '.');
  const currency = resolution.isoCurrency ?? resolution.unit;
  return { ...place, numbers: [Number(written.replace('%', ''))], ...(currency ? { currency } : {}) };
}
