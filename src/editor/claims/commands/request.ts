import * as vscode from 'vscode';
import { isId } from '../../../core/claims/sidecar/ids.js';
import type { Span } from '../../../core/text/span.js';

/*
 * What a command was called with. Links and trees give a claim, programs give the answers too:
 *
 *   executeCommand('factmark.setStatus')                                  the claim at the caret, answers asked for
 *   executeCommand('factmark.setStatus', address, 'c-7k2m9q')             as a link in a card does
 *   executeCommand('factmark.setStatus', { article: address, claim: 'c-7k2m9q', status: 'checked', verdict: 'correct' })
 *   executeCommand('factmark.setStatus', { article: address, claims: ['c-7k2m9q', 'c-9x4tbd'], status: 'disputed' })
 *
 * In place of `claim`, `offset` or `start` and `end` (UTF-16 code units into the article) say where the fact is. Nothing
 * of it is trusted: what has the wrong type throws, what is not known is told.
 */

export class Request {
  readonly #given: Readonly<Record<string, unknown>>;

  private constructor(given: Readonly<Record<string, unknown>>) {
    this.#given = given;
  }

  /** @throws {TypeError} when an argument is not as documented */
  static of(args: readonly unknown[]): Request {
    const [first, second] = args;
    if (Array.isArray(second) && second.length > 1 && isRecord(first)) {
      // What is chosen in a tree: the one under the mouse, and all of them.
      return new Request({ ...first, several: second.filter(isPlace) });
    }
    if (typeof first === 'string') {
      const options = args.find(isRecord) ?? {};
      if (isId('c-', first)) {
        return new Request({ ...options, claim: first });
      }
      const place =
        typeof second === 'string' ? { claim: second } : typeof second === 'number' ? { offset: second } : {};
      return new Request({ ...options, article: first, ...place });
    }
    if (first instanceof vscode.Uri) {
      return new Request({ article: first.toString() });
    }
    return new Request(isRecord(first) ? first : {});
  }

  get article(): string | undefined {
    return this.text('article');
  }

  get claim(): string | undefined {
    return this.text('claim');
  }

  /** Where the fact is, as far as the caller says. */
  get span(): Span | undefined {
    const start = this.#number('start') ?? this.#number('offset');
    const end = this.#number('end') ?? start;
    return start === undefined || end === undefined || end < start ? undefined : { start, end };
  }

  /** What the command is about, when that is several claims or facts; nothing for a single one. */
  get each(): readonly Request[] | undefined {
    const { several } = this.#given;
    const places = Array.isArray(several) ? several.filter(isPlace) : this.list('claims')?.map((claim) => ({ claim }));
    return places?.map((place) => new Request(place));
  }

  /** Whether the caller answers a question; an empty text is an answer too. */
  has(name: string): boolean {
    return this.#given[name] !== undefined;
  }

  text(name: string): string | undefined {
    const value = this.#given[name];
    if (value === undefined || typeof value === 'string') {
      return value;
    }
    throw new TypeError(`factmark: ${name} must be a text`);
  }

  list(name: string): readonly string[] | undefined {
    const value = this.#given[name];
    if (value === undefined) {
      return undefined;
    }
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
      return value;
    }
    throw new TypeError(`factmark: ${name} must be a list of texts`);
  }

  flag(name: string): boolean | undefined {
    const value = this.#given[name];
    if (value === undefined || typeof value === 'boolean') {
      return value;
    }
    throw new TypeError(`factmark: ${name} must be true or false`);
  }

  word<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.text(name);
    const word = words.find((one) => one === value);
    if (value !== undefined && word === undefined) {
      throw new TypeError(`factmark: ${name} must be one of ${words.join(', ')}`);
    }
    return word;
  }

  #number(name: string): number | undefined {
    const value = this.#given[name];
    if (value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0)) {
      return value;
    }
    throw new TypeError(`factmark: ${name} must be an offset in UTF-16 code units`);
  }
}

/** A claim or a fact, as nodes of the tree name it; headings in it name none. */
function isPlace(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && (value.claim !== undefined || value.offset !== undefined);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
