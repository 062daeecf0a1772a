import type { Data, Mapping } from '../../../../src/core/claims/claim.js';

/*
 * Sidecars as people and other tools may have written them: one content, any layout. Every choice comes from a seed.
 */

export interface OddSidecar {
  readonly text: string;
  readonly data: Mapping;
}

/** Mulberry32: small, seeded, good enough to vary layouts. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Dice {
  readonly #random: () => number;
  constructor(random: () => number) {
    this.#random = random;
  }
  chance(probability: number): boolean {
    return this.#random() < probability;
  }
  int(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }
  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)]!;
  }
  shuffle<T>(items: readonly T[]): readonly T[] {
    return items
      .map((item) => [this.#random(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item);
  }
}

const WORDS = [
  'hasta 12 mil millones',
  'más de 130 millones de dólares',
  'el 4.º trimestre',
  'no',
  '2024-10-07',
  '22:22',
  'a: b # c',
  "l'Hospitalet",
  'dijo «sí» y "no"',
  '- guion',
  'ruta\\archivo',
  'fin: ',
  '* nota',
  '100 %',
  '{x}',
  '@ana',
  'tres\nlíneas\n\nsueltas',
  'línea que es bastante más larga que ochenta caracteres y que otra herramienta habría partido en dos',
];
const STATUSES = ['unchecked', 'waiting', 'needs-source', 'checked', 'disputed', 'not-checkable', 'withdrawn'];
const VERDICTS = ['correct', 'imprecise', 'outdated'];

export function oddSidecar(seed: number): OddSidecar {
  const dice = new Dice(randomFrom(seed));
  const data = content(dice);
  return { text: new OddWriter(dice).write(data), data };
}

export function claimId(i: number): string {
  return `c-${(i * 7919 + 100000).toString().padStart(6, '0')}`;
}
export function sourceId(i: number): string {
  return `r-${(i * 1047 + 100000).toString().padStart(6, '0')}`;
}

function content(dice: Dice): Mapping {
  const sources = Object.fromEntries(
    Array.from({ length: dice.int(0, 3) }, (_, i) => [
      sourceId(i),
      keys(dice, { type: 'web', title: dice.pick(WORDS), url: 'https://example.org/a?b=1#c', 'x-own': 7 }),
    ]),
  );
  const ids = Object.keys(sources);
  const claims = Object.fromEntries(Array.from({ length: dice.int(1, 5) }, (_, i) => [claimId(i), claim(dice, ids)]));
  return keys(
    dice,
    {
      factmark: 1,
      article: 'artículo.md',
      ...(ids.length > 0 && { sources }),
      claims,
      'x-desk': { a: ['b', 1, true, null], c: 'd' },
    },
    0.3,
  );
}

function claim(dice: Dice, sources: readonly string[]): Mapping {
  const optional: [string, Data][] = [
    ['verdict', dice.pick(VERDICTS)],
    [
      'reviews',
      {
        ana: { date: '2024-10-07', verdict: 'correct', text: dice.pick(WORDS) },
        'luis p.': { text: dice.pick(WORDS) },
      },
    ],
    [
      'evidence',
      Object.fromEntries(sources.map((id) => [id, dice.chance(0.3) ? null : { at: 'p. 14', quote: dice.pick(WORDS) }])),
    ],
    ['kind', 'amount'],
    [
      'value',
      { type: 'money', amount: '12000000000', currency: 'RUB', bound: 'at-most', currencyCandidates: ['RUB', 'BYN'] },
    ],
    ['suggestion', dice.pick(WORDS)],
    ['question', { to: 'Ana', text: dice.pick(WORDS) }],
    ['priority', 'legal'],
    ['notes', dice.pick(WORDS)],
    ['x-tool', { deep: [{ a: 1 }, { b: 'c' }] }],
    ['mood', 'unknown key'],
  ];
  const chosen = optional.filter(([key]) => dice.chance(0.5) && !(key === 'evidence' && sources.length === 0));
  const target = keys(dice, { prefix: dice.pick(WORDS), suffix: '', exact: dice.pick(WORDS) }, 0.4);
  return keys(dice, { target, status: dice.pick(STATUSES), ...Object.fromEntries(chosen) }, 0.4);
}

/** Sometimes in another order. */
function keys(dice: Dice, mapping: Record<string, Data>, probability = 0.2): Mapping {
  return dice.chance(probability) ? Object.fromEntries(dice.shuffle(Object.entries(mapping))) : mapping;
}

class OddWriter {
  readonly #dice: Dice;
  readonly #step: number;
  readonly #comments: number;
  readonly #blanks: number;
  readonly #flow: number;
  readonly #endComments: boolean;
  readonly #quotes: 'double' | 'any';
  readonly #varied: boolean;
  #comment = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#step = dice.int(1, 8);
    this.#varied = dice.chance(0.3);
    this.#comments = dice.pick([0, 0.1, 0.5]);
    this.#blanks = dice.pick([0, 0.1, 0.4]);
    this.#flow = dice.pick([0, 0, 0.1, 0.5]);
    this.#endComments = dice.chance(0.6);
    this.#quotes = dice.pick(['double', 'any']);
  }

  write(data: Mapping): string {
    const dice = this.#dice;
    const body = this.#map(data, 0, 'root');
    const framed = [
      ...(dice.chance(0.1) ? ['%YAML 1.2', '---'] : dice.chance(0.1) ? ['---'] : []),
      ...this.#maybeComment(0),
      ...body,
      ...this.#maybeComment(0),
      ...(dice.chance(0.1) ? ['...'] : []),
    ];
    const eols = dice.pick([['\n'], ['\n'], ['\r\n'], ['\n', '\r\n']]);
    const bom = dice.chance(0.2) ? '\uFEFF' : '';
    const text = bom + framed.map((line) => line + dice.pick(eols)).join('');
    const trimmed = dice.chance(0.2) ? text.replace(/\r?\n$/u, '') : text + (dice.chance(0.2) ? dice.pick(eols) : '');
    return trimmed;
  }

  /** @param deeper whether it may stand farther in than the keys: a block scalar above must not take it for its own */
  #maybeComment(column: number, deeper = false): readonly string[] {
    if (this.#dice.chance(this.#blanks)) return [''];
    if (!this.#dice.chance(this.#comments)) return [];
    return [`${' '.repeat(this.#dice.pick([column, column, deeper ? column + 1 : column]))}# nota ${++this.#comment}`];
  }

  #trailing(): string {
    return this.#dice.chance(this.#comments / 2)
      ? `${' '.repeat(this.#dice.int(1, 3))}# al lado ${++this.#comment}`
      : '';
  }

  #map(data: Mapping, column: number, where: string): readonly string[] {
    const step = this.#varied ? this.#dice.int(1, 4) : this.#step;
    return Object.entries(data).flatMap(([key, value]) => [
      ...this.#maybeComment(column, step > 1),
      ...this.#entry(key, value, column, step),
      ...(this.#endComments && (where === 'claims' || where === 'sources')
        ? [`${' '.repeat(column + step)}# ${key}`, ...(this.#dice.chance(0.8) ? [''] : [])]
        : []),
    ]);
  }

  #entry(key: string, value: Data, column: number, step: number): readonly string[] {
    const dice = this.#dice;
    const margin = ' '.repeat(column);
    const name = /^[\w-]+$/u.test(key) && dice.chance(0.8) ? key : dice.chance(0.5) ? `"${key}"` : `'${key}'`;
    const start = `${margin}${name}${dice.chance(0.1) ? ' ' : ''}:`;
    const gap = ' '.repeat(dice.chance(0.9) ? 1 : dice.int(1, 4));
    if (isMapping(value) && Object.keys(value).length > 0 && !dice.chance(this.#flow)) {
      return [start + this.#trailing(), ...this.#map(value, column + step, key)];
    }
    if (Array.isArray(value) && value.length > 0 && !dice.chance(this.#flow)) {
      const inner = column + (dice.chance(0.3) ? 0 : step);
      return [
        start + this.#trailing(),
        ...value.flatMap((item) => [
          `${' '.repeat(inner)}- ${this.#flowText(item as Data, 0, false)}${this.#trailing()}`,
        ]),
      ];
    }
    if (typeof value === 'object' && value !== null) {
      const flow = this.#flowText(value, column + step, true).split('\n');
      const last = flow.length - 1;
      return flow.map((line, i) => (i === 0 ? `${start}${gap}${line}` : line) + (i === last ? this.#trailing() : ''));
    }
    if (value === null) return [start + (dice.chance(0.5) ? ' ~' : '') + this.#trailing()];
    if (typeof value === 'string' && key !== 'factmark') {
      const block = this.#block(value, column + step);
      if (block) return [`${start}${gap}${block[0]}${this.#trailing()}`, ...block.slice(1)];
      if (dice.chance(0.1))
        return [start, `${' '.repeat(column + step)}${this.#scalar(value, false)}${this.#trailing()}`];
    }
    return [`${start}${gap}${this.#scalar(value, false)}${this.#trailing()}`];
  }

  #block(text: string, column: number): readonly string[] | undefined {
    const dice = this.#dice;
    if (/\s$|^\s|^$/u.test(text) || !dice.chance(text.includes('\n') ? 0.8 : 0.1)) return undefined;
    const margin = ' '.repeat(column);
    if (!text.includes('\n') && dice.chance(0.5)) {
      return ['>-', ...text.split(' ').map((word) => margin + word)].map((line) => line);
    }
    return [
      '|-',
      ...text.split('\n').map((line) => (line === '' ? '' : margin + line)),
      ...(dice.chance(0.2) ? [''] : []),
    ];
  }

  #scalar(value: Data, inFlow: boolean): string {
    if (typeof value !== 'string') return String(value);
    const styles = [JSON.stringify(value)];
    if (this.#quotes === 'any') {
      if (!value.includes('\n')) styles.push(`'${value.replaceAll("'", "''")}'`);
      if (/^[a-z][\w áéíóú-]*\w$/iu.test(value) && !/^(?:no|true|null)$/iu.test(value)) styles.push(value);
      if (value === 'no' && !inFlow) styles.push(value);
    }
    return this.#dice.pick(styles);
  }

  #flowText(value: Data, column: number, lines: boolean): string {
    const dice = this.#dice;
    const gap = dice.pick(['', ' ']);
    const broken = lines && dice.chance(0.3);
    const next = broken ? `\n${' '.repeat(column)}` : '';
    const comma = broken && dice.chance(this.#comments) ? `, # en medio ${++this.#comment}` : ',';
    const separator = broken ? comma + next : `, `;
    if (Array.isArray(value))
      return `[${gap}${value.map((item) => this.#flowText(item as Data, column, false)).join(', ')}${gap}]`;
    if (isMapping(value)) {
      const entries = Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(key)}: ${this.#flowText(item, column, false)}`,
      );
      return `{${gap}${next}${entries.join(separator)}${gap}}`;
    }
    return this.#scalar(value, true);
  }
}

function isMapping(data: Data): data is Mapping {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
