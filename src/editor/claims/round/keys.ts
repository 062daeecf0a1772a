/*
 * The keys of a round. The manifest binds exactly these (a test compares them), and the cheat sheet lists them.
 *
 * Single keys work where nothing can be typed: in the article while the round holds it read-only, with the caret or the
 * card in focus, and in the view «Facts» but for its own input. `editorReadonly` belongs to the very editor in which a
 * key is pressed, so that another one, into which the person has just changed, gets its letters whatever this
 * extension knows by then.
 */

/** Whether what is quoted was said so. */
export type Said = 'verbatim' | 'faithful' | 'misquoted' | 'notFound';
export type Decision =
  | Said
  | 'correct'
  | 'imprecise'
  | 'needsSource'
  | 'disputed'
  | 'ask'
  | 'notCheckable'
  | 'source'
  | 'note';
/** What writes nothing. */
export type Move = 'skip' | 'next' | 'previous' | 'nextSentence' | 'previousSentence' | 'show';
export type RoundAction = Decision | Move | 'sentence' | 'undo' | 'keys' | 'leave';

export interface RoundKey {
  readonly action: RoundAction;
  readonly command: string;
  /** As in a manifest's keybindings. */
  readonly key: string;
  /** Whether it works in the view «Facts», on all that are chosen there. */
  readonly inTree?: true;
}

export const ROUND_KEYS: readonly RoundKey[] = [
  { action: 'correct', command: 'factmark.roundCorrect', key: 'c', inTree: true },
  { action: 'sentence', command: 'factmark.roundSentence', key: 'shift+c' },
  { action: 'imprecise', command: 'factmark.roundImprecise', key: 'i', inTree: true },
  { action: 'needsSource', command: 'factmark.roundNeedsSource', key: 'f', inTree: true },
  { action: 'disputed', command: 'factmark.roundDisputed', key: 'd', inTree: true },
  { action: 'ask', command: 'factmark.roundAsk', key: 'a', inTree: true },
  { action: 'notCheckable', command: 'factmark.roundNotCheckable', key: 'x', inTree: true },
  { action: 'source', command: 'factmark.roundSource', key: 'r', inTree: true },
  { action: 'note', command: 'factmark.roundNote', key: 'n', inTree: true },
  { action: 'verbatim', command: 'factmark.roundVerbatim', key: 'w', inTree: true },
  { action: 'faithful', command: 'factmark.roundFaithful', key: 't', inTree: true },
  { action: 'misquoted', command: 'factmark.roundMisquoted', key: 'm', inTree: true },
  { action: 'notFound', command: 'factmark.roundNotFound', key: 'o', inTree: true },
  { action: 'skip', command: 'factmark.roundSkip', key: 's' },
  { action: 'undo', command: 'factmark.roundUndo', key: 'u', inTree: true },
  { action: 'next', command: 'factmark.roundNext', key: 'j' },
  { action: 'previous', command: 'factmark.roundPrevious', key: 'k' },
  { action: 'nextSentence', command: 'factmark.roundNextSentence', key: 'shift+j' },
  { action: 'previousSentence', command: 'factmark.roundPreviousSentence', key: 'shift+k' },
  { action: 'show', command: 'factmark.roundShow', key: 'v', inTree: true },
  { action: 'keys', command: 'factmark.roundKeys', key: 'h', inTree: true },
  { action: 'leave', command: 'factmark.roundLeave', key: 'q', inTree: true },
];

/** Where the keys work; `factmark.round` is `here` while the article of the round is in front, else `away`. */
export const IN_ARTICLE =
  'factmark.round == here && editorReadonly && editorTextFocus || factmark.round == here && editorReadonly && editorHoverFocused';
export const IN_TREE = 'factmark.round && focusedView == factmark.claims && !inputFocus';

/** What a key in the view gives its command, which then goes by what is chosen there. */
export const FROM_TREE = 'tree';

/** A key as it is written for a person: `Shift+C`. */
export function keyText(key: string): string {
  return key
    .split('+')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}

const MOVES: ReadonlySet<RoundAction> = new Set<Move>([
  'skip',
  'next',
  'previous',
  'nextSentence',
  'previousSentence',
  'show',
]);
const SAID: ReadonlySet<RoundAction> = new Set<Said>(['verbatim', 'faithful', 'misquoted', 'notFound']);
const DECISIONS: ReadonlySet<RoundAction> = new Set<RoundAction>([
  ...SAID,
  'correct',
  'imprecise',
  'needsSource',
  'disputed',
  'ask',
  'notCheckable',
  'source',
  'note',
]);

export function isDecision(action: RoundAction): action is Decision {
  return DECISIONS.has(action);
}

/** Whether a decision is about a quotation: that of the stop, or the one around it. */
export function isSaid(action: RoundAction): action is Said {
  return SAID.has(action);
}

export function isMove(action: RoundAction): action is Move {
  return MOVES.has(action);
}
