import { applyEdit, differingEdit, moveSpan } from '../../../core/text/edits.js';
import type { Span, TextEdit } from '../../../core/text/span.js';

/** How to take one edit of a sidecar back. */
export type Step =
  | { readonly type: 'splice'; readonly label: string; readonly back: TextEdit }
  /** The file was made; taking that back deletes it. */
  | { readonly type: 'created'; readonly label: string; readonly text: string };

interface Splice {
  readonly type: 'splice';
  readonly number: number;
  readonly label: string;
  /** Where the new text stands now. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  /** What stood around it: where the new text is empty, only this says that the place is the same. */
  readonly around: readonly [string, string];
  /** The text after the edit, where the new text stood in it, and the earlier edits: as they were before it, and after. */
  readonly fresh: {
    readonly text: string;
    readonly span: Span;
    readonly earlier: readonly Entry[];
    readonly moved: readonly Entry[];
  };
}

type Entry = Splice | (Extract<Step, { readonly type: 'created' }> & { readonly number: number });

/** Edits that are remembered. */
const MOST = 100;
/** Characters of surroundings. */
const AROUND = 40;

/**
 * The claim edits made to one sidecar in this session, the last of which can be taken back. Their places move with
 * whatever else happens to the text, and an edit whose own words were changed since is not taken back.
 */
export class History {
  #text = '';
  #entries: readonly Entry[] = [];
  #count = 0;

  /** Says which text the sidecar has now, to move the places of past edits. */
  follow(text: string): void {
    const edit = differingEdit(this.#text, text);
    this.#text = text;
    if (edit) {
      this.#move(edit);
    }
    this.#settle();
  }

  /** Remembers an edit of a text. */
  spliced(label: string, text: string, edit: TextEdit): void {
    const next = applyEdit(text, edit);
    this.follow(text);
    const earlier = this.#entries.slice(-MOST);
    this.#text = next;
    const span = { start: edit.start, end: edit.start + edit.text.length };
    const before = text.slice(edit.start, edit.end);
    const number = this.#next();
    const step = { type: 'splice', number, label, span, before, after: edit.text, around: around(next, span) } as const;
    this.#move(edit);
    const moved = this.#entries.slice(-MOST);
    this.#entries = [...moved, { ...step, fresh: { text: next, span, earlier, moved } }];
  }

  /** Remembers that the file was made. */
  created(label: string, text: string): void {
    this.#text = text;
    this.#entries = [{ type: 'created', number: this.#next(), label, text }];
  }

  /** The label of the last edit; nothing when there is none. */
  get label(): string | undefined {
    return this.#entries.at(-1)?.label;
  }

  /** Another number for each edit; nothing when there is none to take back. */
  get last(): number | undefined {
    return this.#entries.at(-1)?.number;
  }

  /** Forgets the last edit and says how to take it back; nothing when its place has changed since. */
  take(): Step | undefined {
    const entry = this.#entries.at(-1);
    this.#entries = this.#entries.slice(0, -1);
    if (!entry || entry.type === 'created') {
      return entry?.text === this.#text ? entry : undefined;
    }
    const { span, before, after, label } = entry;
    const unchanged =
      this.#text.slice(span.start, span.end) === after &&
      (after !== '' || around(this.#text, span).every((text, i) => text === entry.around[i]));
    if (!unchanged) {
      return undefined;
    }
    const back = { ...span, text: before };
    if (entry.fresh.text === this.#text) {
      this.#entries = entry.fresh.earlier;
      this.#text = applyEdit(this.#text, back);
      this.#settle();
    }
    return { type: 'splice', label, back };
  }

  /** Forgets everything: the file is gone. */
  clear(): void {
    this.#entries = [];
    this.#text = '';
  }

  /**
   * When the text is that of just after the last edit, places are as they were then: one edit can be within another that
   * came later, and a text read late can take a place away for a moment.
   */
  #settle(): void {
    const last = this.#entries.at(-1);
    if (last?.type === 'splice' && last.fresh.text === this.#text) {
      this.#entries = [...last.fresh.moved, { ...last, span: last.fresh.span }];
    }
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  #move(edit: TextEdit): void {
    this.#entries = this.#entries.map((entry) =>
      entry.type === 'splice' ? { ...entry, span: moveSpan(entry.span, edit) } : entry,
    );
  }
}

function around(text: string, { start, end }: Span): readonly [string, string] {
  return [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
}
