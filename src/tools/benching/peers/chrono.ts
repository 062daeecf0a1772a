import { type Peer, requirePeer } from './peer.js';

interface Components {
  date(): Date;
}
interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
  readonly end: Components | null;
}
type Chrono = Readonly<Record<string, { parse(text: string, reference: Date): readonly Result[] }>>;

const day = (components: Components): string => {
  const date = components.date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Dates only. */
export const chrono: Peer = {
  name: 'chrono-node',
  languages: ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'],
  load(language) {
    const all = requirePeer('chrono-node') as Chrono;
    const parser = all[language] as Chrono[string];
    return (text, _, published) => {
      const reference = new Date(`${published}T12:00`);
      return parser.parse(text, reference).map((result) => ({
        start: result.index,
        end: result.index + result.text.length,
        days: [day(result.start), day(result.end ?? result.start)],
      }));
    };
  },
};
