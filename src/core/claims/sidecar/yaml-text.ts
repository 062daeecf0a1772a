import type { Span } from '../../text/span.js';
import type { UnreadableId } from './problem.js';
import type { Entry, YamlNode } from './yaml-node.js';

/* What reading YAML gives, and why it may give nothing. */

export interface YamlText {
  /** The only document; `undefined` when there is none. */
  readonly root: YamlNode | undefined;
  /** In the order of the text, each with its `#`. */
  readonly comments: readonly Span[];
}

export class YamlRefusal extends Error {
  readonly id: UnreadableId;
  readonly span: Span;

  constructor(id: UnreadableId, span: Span, message: string) {
    super(message);
    this.name = 'YamlRefusal';
    this.id = id;
    this.span = span;
  }
}

/** Levels of lists and maps; a sidecar has seven. */
export const MAX_DEPTH = 64;

export const SEVERAL = 'A second document begins here (`---`). A sidecar is one document.';

export function tooDeep(where: Span): YamlRefusal {
  return new YamlRefusal('too-deep', where, `Lists or maps inside one another more than ${MAX_DEPTH} deep.`);
}

export function duplicate({ key, keyStart, keyEnd }: Entry): YamlRefusal {
  const message = `The key “${key}” is here a second time. Two branches may both have written it: keep one.`;
  return new YamlRefusal('duplicate-key', { start: keyStart, end: keyEnd }, message);
}
