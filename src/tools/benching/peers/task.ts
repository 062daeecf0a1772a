import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateValue } from '../../../core/facts.js';
import { ProseDocument } from '../../../core/prose/prose.js';
import { recognize } from '../../../core/recognize/recognizer.js';
import type { WantedFact } from './judge.js';

/** What a worker reads: text for the speed, and the pieces of the sample articles with their facts. */
export interface PeerTask {
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly units: readonly {
    readonly text: string;
    readonly published: string;
    readonly facts: readonly WantedFact[];
  }[];
}

export interface PeerResult {
  /** CPU milliseconds. */
  readonly load: number;
  /** Milliseconds for the first paragraph after loading. */
  readonly firstParagraph: number;
  readonly charactersPerSecond: number;
  /** Megabytes of resident memory gained by loading and reading. */
  readonly memory: number;
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
}

interface Gold {
  readonly article: string;
  readonly language: string;
  readonly published: string;
  readonly facts: readonly {
    text: string;
    kind: string;
    value: WantedFact['value'];
    occurrence?: number;
    every?: boolean;
    optional?: boolean;
  }[];
}

/** The annotated articles of a language, cut into the pieces of prose that a reader gets at a time. */
export function sampleUnits(language: string): PeerTask['units'] {
  const folder = 'test/corpus/gold';
  const golds = readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold);
  return golds.filter((gold) => gold.language.startsWith(language)).flatMap((gold) => unitsOf(gold, folder));
}

function unitsOf({ article, language, published, facts }: Gold, folder: string): PeerTask['units'] {
  const source = readFileSync(join(folder, article), 'utf8');
  // days that the gold leaves to the calendar are filled in from our reading, which the tests hold to the gold
  const ours = recognize(source, { language, published, kinds: ['amount', 'date'] });
  // the gold means the first place of its words
  const placed = new Set<string>();
  return ProseDocument.open(source).blocks.flatMap((block) =>
    block.units.map((unit) => {
      const wanted: WantedFact[] = [];
      for (const { text, kind, value, occurrence, every, optional } of facts) {
        const at = unit.text.indexOf(text);
        if (kind === 'entity' || every || occurrence || optional || at < 0 || placed.has(text)) continue;
        placed.add(text);
        // a cell of a table means nothing without its heading, and peers know no tables
        if (unit.place === 'table') continue;
        const days = ours.find((fact) => fact.text === text && fact.kind === 'date')?.value as DateValue | undefined;
        const filled = days ? { start: days.start, end: days.end } : {};
        wanted.push({
          start: at,
          end: at + text.length,
          value: { ...clean(filled), ...value } as WantedFact['value'],
        });
      }
      return { text: unit.text, published, facts: wanted };
    }),
  );
}

const clean = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
