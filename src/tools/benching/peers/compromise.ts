import { type Peer, type PeerMention, requirePeer } from './peer.js';

interface Offset {
  readonly offset: { readonly start: number; readonly length: number };
}
interface View {
  json(options: { readonly offset: true }): readonly (Offset & {
    readonly number?: { readonly num: number | null };
    readonly money?: { readonly currency?: string; readonly num: number | null };
    readonly dates?: { readonly start: string | null; readonly end: string | null };
  })[];
}
interface Document {
  money?(): View;
  numbers(): View;
  dates?(): View;
}
interface Nlp {
  (text: string): Document;
  plugin(plugin: unknown): void;
}

const place = ({ offset }: Offset): { start: number; end: number } => ({
  start: offset.start,
  end: offset.start + offset.length,
});

/** Both readings of a sum are kept, so that the better one counts. */
function read(document: Document): readonly PeerMention[] {
  const dates = (document.dates?.().json({ offset: true }) ?? []).map((one): PeerMention => {
    const { start, end } = one.dates ?? {};
    return { ...place(one), ...(start && end ? { days: [start.slice(0, 10), end.slice(0, 10)] } : {}) };
  });
  const money = (document.money?.().json({ offset: true }) ?? []).map(
    (one): PeerMention => ({
      ...place(one),
      ...(one.money?.num == null ? {} : { numbers: [one.money.num] }),
      ...(one.money?.currency ? { currency: one.money.currency } : {}),
    }),
  );
  const numbers = document.numbers().json({ offset: true });
  const plain = numbers.map(
    (one): PeerMention => ({
      ...place(one),
      ...(one.number?.num == null ? {} : { numbers: [one.number.num] }),
    }),
  );
  return [...dates, ...money, ...plain];
}

/** English, with its plug-in for dates. */
export const compromise: Peer = {
  name: 'compromise',
  languages: ['en'],
  load() {
    const nlp = requirePeer('compromise') as Nlp;
    nlp.plugin(requirePeer('compromise-dates'));
    return (text) => read(nlp(text));
  },
};

/** Spanish: numbers alone. */
export const esCompromise: Peer = {
  name: 'es-compromise',
  languages: ['es'],
  load() {
    const nlp = requirePeer('es-compromise') as Nlp;
    return (text) => read(nlp(text));
  },
};
