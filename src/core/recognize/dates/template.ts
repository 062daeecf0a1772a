import type { TemplateMeaning } from '../languages/date-words.js';
import type { Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';

/** Names of the fields that a template may hold; `DateWords` says what each stands for. */
export const fieldNames = [
  'weekday',
  'weekdays',
  'month',
  'season',
  'dayPart',
  'relativeDay',
  'relativePart',
  'shift',
  'unit',
  'units',
  'decade',
  'day',
  'year',
  'shortYear',
  'ordinal',
  'index',
  'count',
  'century',
  'n',
  'half',
  'andHalf',
  'hour',
  'minute',
  'meridiem',
  'clock',
  'era',
  'begin',
  'period',
] as const;
export type FieldName = (typeof fieldNames)[number];

const bits: ReadonlyMap<FieldName, number> = new Map(fieldNames.map((name, i) => [name, 1 << i]));

/** One bit for each field, to tell at a glance which of them a word can begin. */
export const bitOf = (field: FieldName): number => bits.get(field) as number;
export const numberOf = (field: FieldName): number => 31 - Math.clz32(bitOf(field));

const bitsOf = (...fields: FieldName[]): number => fields.reduce((all, field) => all | bitOf(field), 0);
/** Fields that may begin with a number in words or digits. */
export const NUMERIC = bitsOf('day', 'year', 'ordinal', 'century', 'n', 'hour');
/** Fields that may begin with digits. */
export const DIGITAL = NUMERIC | bitsOf('decade', 'shortYear', 'index', 'count', 'minute');
/** The field that covers no word. */
export const NOWHERE = bitOf('begin');

/**
 * States with their edges. Templates make a tree, in which every edge leads to a state of its own; states are numbered
 * in the order of the edges that lead to them, those of words before those of fields.
 */
export interface AutomatonColumns {
  /** Of each state, as in `Automaton`; how many word edges it has; how many field edges. */
  readonly accepts: Int32Array;
  readonly words: Int32Array;
  readonly fields: Int32Array;
  /** Of each edge, as in `Automaton`. */
  readonly wordKeys: Int32Array;
  readonly fieldKeys: Int32Array;
}

/** A state of the automaton that all templates of a language make together, while it is being made. */
export interface State {
  /** Next states by word number × 2; plus 1 where nothing may stand before the word. */
  words?: Map<number, State>;
  /** Next states by field number × 2; plus 1 as above. */
  fields?: { readonly key: number; readonly to: State }[];
  /** Set where a template ends: its rank. */
  accept?: number;
}

type Piece = { optional: boolean; readonly joined: boolean } & (
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Piece[])[] }
  | { readonly kind: 'context'; readonly pieces: readonly Piece[] }
);

/** A template that cannot be read; thrown while a language is being written, never for an article. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** Reads the notation of templates, see `DateWords`. */
function parse(template: string): readonly Piece[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new TemplateError(`${what} in the date template «${template}»`);
  };
  const sequence = (inner: boolean): Piece[] => {
    const pieces: Piece[] = [];
    let joined = false;
    while (at < template.length) {
      const sign = template[at] as string;
      if (sign === ' ') {
        joined = false;
        at++;
        continue;
      }
      if (inner && '|)]'.includes(sign)) break;
      const piece = next(sign, joined && pieces.length > 0);
      if (template[at] === '?') {
        piece.optional = true;
        at++;
      }
      pieces.push(piece);
      joined = true;
    }
    return pieces;
  };
  const next = (sign: string, joined: boolean): Piece => {
    if (sign === '{') {
      const end = template.indexOf('}', at);
      const field = template.slice(at + 1, end) as FieldName;
      if (end < 0 || !fieldNames.includes(field)) fail(`no field {${field}}`);
      at = end + 1;
      return { kind: 'field', field, joined, optional: false };
    }
    if (sign === '(') {
      const alternatives: Piece[][] = [];
      do {
        at++;
        alternatives.push(sequence(true));
      } while (template[at] === '|');
      if (template[at] !== ')') fail('a bracket is open');
      at++;
      return { kind: 'group', alternatives, joined, optional: false };
    }
    if (sign === '[') {
      at++;
      const pieces = sequence(true);
      if (template[at] !== ']') fail('a bracket is open');
      at++;
      return { kind: 'context', pieces, joined, optional: false };
    }
    const from = at;
    while (at < template.length && !' {}()[]|?'.includes(template[at] as string)) at += template[at] === '\\' ? 2 : 1;
    if (at === from) fail(`«${sign}» out of place`);
    return { kind: 'word', text: template.slice(from, at).replace(/\\(.)/g, '$1'), joined, optional: false };
  };
  return sequence(false);
}

/** Makes one automaton of the templates of a language. */
export class TemplateCompiler {
  /** By rank: of two templates that match the same words, the one added first wins. */
  readonly meanings: TemplateMeaning[] = [];
  readonly root: State = {};
  readonly #tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  readonly #words = new Map<string, readonly number[]>();

  /** `scratch` are tokens used only to read words. */
  constructor(vocabulary: Vocabulary, scratch: Tokens) {
    this.#vocabulary = vocabulary;
    this.#tokens = scratch;
  }

  add(template: string, meaning: TemplateMeaning): void {
    const rank = this.meanings.push(meaning) - 1;
    for (const state of this.#sequence([this.root], parse(template), false)) state.accept ??= rank;
  }

  /** The states and edges, to make the automaton of. */
  columns(): AutomatonColumns {
    const states = [this.root];
    const accepts: number[] = [];
    const counts: { readonly words: number[]; readonly fields: number[] } = { words: [], fields: [] };
    const keys: { readonly words: number[]; readonly fields: number[] } = { words: [], fields: [] };
    // the list grows while it is walked
    for (const { words, fields, accept } of states) {
      const wordEdges = words ? [...words].sort(([a], [b]) => a - b) : [];
      const fieldEdges = fields ? [...fields].sort((a, b) => (b.key >> 1) - (a.key >> 1)) : [];
      accepts.push(accept === undefined ? 0 : accept + 1);
      counts.words.push(wordEdges.length);
      counts.fields.push(fieldEdges.length);
      for (const [key, to] of wordEdges) {
        keys.words.push(key);
        states.push(to);
      }
      for (const { key, to } of fieldEdges) {
        keys.fields.push(key);
        states.push(to);
      }
    }
    return {
      accepts: Int32Array.from(accepts),
      words: Int32Array.from(counts.words),
      fields: Int32Array.from(counts.fields),
      wordKeys: Int32Array.from(keys.words),
      fieldKeys: Int32Array.from(keys.fields),
    };
  }

  #sequence(from: readonly State[], pieces: readonly Piece[], joined: boolean): readonly State[] {
    let states = from;
    pieces.forEach((piece, i) => {
      const glued = piece.joined || (i === 0 && joined);
      const reached = this.#piece(states, piece, glued);
      states = piece.optional ? [...states, ...reached] : reached;
    });
    return states;
  }

  #piece(states: readonly State[], piece: Piece, joined: boolean): readonly State[] {
    switch (piece.kind) {
      case 'field':
        return states.map((state) => this.#field(state, piece.field, joined));
      case 'word':
        return this.#word(states, piece.text, joined);
      case 'context':
        return this.#sequence(states, piece.pieces, joined).map((state) => this.#field(state, 'begin', false));
      case 'group':
        return piece.alternatives.flatMap((pieces) => this.#sequence(states, pieces, joined));
    }
  }

  #field(state: State, field: FieldName, joined: boolean): State {
    const key = numberOf(field) * 2 + (joined ? 1 : 0);
    state.fields ??= [];
    const known = state.fields.find((edge) => edge.key === key);
    if (known) return known.to;
    const to: State = {};
    state.fields.push({ key, to });
    return to;
  }

  #word(states: readonly State[], text: string, joined: boolean): readonly State[] {
    let words = this.#words.get(text);
    if (!words) {
      const tokens = this.#tokens.read(text, this.#vocabulary, true);
      words = Array.from(tokens.word.subarray(0, tokens.count));
      this.#words.set(text, words);
    }
    const numbers = words;
    return states.map((state) => {
      let at = state;
      numbers.forEach((word, i) => {
        const key = word * 2 + (i > 0 || joined ? 1 : 0);
        at.words ??= new Map();
        let to = at.words.get(key);
        if (!to) {
          to = {};
          at.words.set(key, to);
        }
        at = to;
      });
      return at;
    });
  }
}
