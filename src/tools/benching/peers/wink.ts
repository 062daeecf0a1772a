import { type Peer, type PeerMention, requirePeer } from './peer.js';

interface Collection {
  out(what: unknown): unknown;
}
interface Wink {
  readonly its: { readonly value: unknown; readonly span: unknown; readonly precedingSpaces: unknown };
  readDoc(text: string): { entities(): Collection; tokens(): Collection };
}

/** English: spans of dates, sums, numbers; it has no values. */
export const wink: Peer = {
  name: 'wink-nlp',
  languages: ['en'],
  load() {
    const make = requirePeer('wink-nlp') as (model: unknown) => Wink;
    const nlp = make(requirePeer('wink-eng-lite-web-model'));
    return (text) => {
      const document = nlp.readDoc(text);
      const words = document.tokens().out(nlp.its.value) as readonly string[];
      const spaces = document.tokens().out(nlp.its.precedingSpaces) as readonly string[];
      const starts: number[] = [];
      let at = 0;
      words.forEach((word, i) => {
        at += (spaces[i] ?? '').length;
        starts.push(at);
        at += word.length;
      });
      const spans = document.entities().out(nlp.its.span) as readonly (readonly [number, number])[];
      return spans.map(
        ([first, last]): PeerMention => ({
          start: starts[first] as number,
          end: (starts[last] as number) + (words[last] as string).length,
        }),
      );
    };
  },
};
