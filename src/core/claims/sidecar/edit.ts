import { applyEdits } from '../../text/edits.js';
import { LineIndex } from '../../text/line-index.js';
import type { TextEdit } from '../../text/span.js';
import { finish, type Steps } from '../../text/steps.js';
import { FORMAT_VERSION, type Mapping } from '../claim.js';
import type { SidecarEdit } from './edits.js';
import { equalData, says } from './equal.js';
import { dominantEol } from './layout.js';
import { applyToData, EditRefusal } from './model.js';
import { readDocument, type SidecarDocument } from './parse.js';
import type { NotesStyle } from './print.js';
import { type Problem, problemAt, SidecarError } from './problem.js';
import { readSidecar } from './read.js';
import { reconcile } from './reconcile.js';
import { dataOf } from './yaml-node.js';

/**
 * The sidecar's text after an edit. Only the bytes the edit is about change; an edit that changes nothing gives back
 * the same text. An empty text is a sidecar without claims. What comes out has been read again and compared with what
 * was meant.
 * @throws {SidecarError} when the text cannot be read, was written by a newer version, or the edit does not fit it
 */
export function editSidecar(text: string, edit: SidecarEdit): string {
  return finish(editSidecarInSteps(text, edit));
}

/** As `editSidecar`, in steps: one that adds thousands of claims takes long. */
export function* editSidecarInSteps(text: string, edit: SidecarEdit): Steps<string> {
  const isNew = text.trim() === '';
  const before = isNew ? `factmark: ${FORMAT_VERSION}\n` : text;
  const document = editable(before);
  yield;
  const data = dataOf(document.root) as Mapping;
  const wanted = wantedData(data, edit, document, before);
  yield;
  if (equalData(data, wanted)) return isNew ? before : text;
  for (const notes of ['block', 'quoted'] as const) {
    const after = spliced(before, document, wanted, notes);
    yield;
    const read = readDocument(after, LineIndex.of(after));
    yield;
    if (!('root' in read) || !says(read.root, wanted)) continue;
    checkValues(before, document, after, read);
    return after;
  }
  const message = 'This file is written in a way that cannot be edited safely here. Nothing was changed.';
  throw new SidecarError([problemAt(LineIndex.of(before), 'impossible-edit', { start: 0, end: 0 }, message)]);
}

function editable(text: string): SidecarDocument {
  const lines = LineIndex.of(text);
  const document = readDocument(text, lines);
  if (!('root' in document)) throw new SidecarError([document]);
  if (document.version <= FORMAT_VERSION) return document;
  const message = `The file was written by a newer Factmark (format ${document.version}) and is not changed.`;
  throw new SidecarError([problemAt(lines, 'version-newer', { start: 0, end: 0 }, message)]);
}

function wantedData(data: Mapping, edit: SidecarEdit, { root }: SidecarDocument, text: string): Mapping {
  try {
    return applyToData(data, edit);
  } catch (error) {
    if (!(error instanceof EditRefusal)) throw error;
    throw new SidecarError([
      problemAt(LineIndex.of(text), error.id, { start: root.start, end: root.start }, error.message),
    ]);
  }
}

/** A text without a final line end is edited as if it had one, and has none afterwards. */
function spliced(text: string, { root, comments }: SidecarDocument, wanted: Mapping, notes: NotesStyle): string {
  const eol = dominantEol(text);
  const isOpen = !text.endsWith('\n');
  const whole = isOpen ? text + eol : text;
  const result = applyEdits(whole, joined(reconcile(whole, eol, root, comments, wanted, notes)));
  return isOpen ? result.replace(/\r?\n$/u, '') : result;
}

/** Neighbouring blocks that go may both claim the blank line between them. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && last.text === '' && edit.text === '' && edit.start < last.end) {
      result.splice(-1, 1, { ...last, end: Math.max(last.end, edit.end) });
    } else result.push(edit);
  }
  return result;
}

/** An edit makes no new mistakes. */
function checkValues(before: string, document: SidecarDocument, after: string, read: SidecarDocument): void {
  const errors = valueErrors(read, LineIndex.of(after));
  if (errors.length === 0) return;
  const known = valueErrors(document, LineIndex.of(before)).map(({ message }) => message);
  const fresh = errors.filter(({ message }) => {
    const index = known.indexOf(message);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
  if (fresh.length > 0) throw new SidecarError(fresh);
}

function valueErrors({ root, version }: SidecarDocument, lines: LineIndex): readonly Problem[] {
  return readSidecar(root, version, lines).problems.filter(({ severity }) => severity === 'error');
}
