import { applyEdits } from '../../text/edits.js';
import { LineIndex } from '../../text/line-index.js';
import { FORMAT_VERSION, type Mapping } from '../claim.js';
import { says } from '../sidecar/equal.js';
import { dominantEol } from '../sidecar/layout.js';
import { readDocument } from '../sidecar/parse.js';
import { problemAt, SidecarError } from '../sidecar/problem.js';
import { reconcile } from '../sidecar/reconcile.js';
import { isMapping } from '../sidecar/yaml-node.js';
import type { Conflict } from './conflict.js';
import { MergedSidecar } from './merged-sidecar.js';
import { type MapPart, NOTHING, readParts } from './parts.js';
import { type StaleClaim, staleClaims } from './stale.js';

/** What came of merging two branches’ sidecars. */
export interface Merge {
  /** A sidecar that can be read, whatever the conflicts. */
  readonly text: string;
  /** In the order of the text; empty when the merge is clean. */
  readonly conflicts: readonly Conflict[];
  /** Claims whose words one side changed while the other signed the old ones: no conflict, but to be signed again. */
  readonly stale: readonly StaleClaim[];
}

/**
 * Merges what two branches made of a sidecar; `src/core/claims/merge/README.md` has the rules. An empty text is a
 * sidecar that says nothing yet.
 * @param base the text that both began with
 * @throws {SidecarError} when a text cannot be read or was written by a newer version; nothing is lost by merging such
 * texts line by line
 */
export function mergeSidecars(base: string, ours: string, theirs: string): Merge {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [], stale: [] };
  if (ours === base) return { text: theirs, conflicts: [], stale: [] };
  // What comes of the two sides must not hang on who merges: one of them is always the first.
  const isTurned = theirs < ours;
  const [first, second] = isTurned ? [theirs, ours] : [ours, theirs];
  const form = mergedForm(formOf(base), formOf(first), formOf(second));
  const [before, a, b] = [base, first, second].map(plain) as [string, string, string];
  const isNew = before.trim() === '';
  const sides = { base: read(before, true), first: read(a, isNew), second: read(b, isNew) };
  const merged = new MergedSidecar(sides, isTurned);
  const { root, conflicts } = merged;
  const text = written(root, a);
  const stale = staleClaims(
    sides.base.data as Mapping,
    sides.first.data as Mapping,
    sides.second.data as Mapping,
    root.data as Mapping,
  );
  // Where line ends were mixed, none of these can be relied on without a look.
  const forms = [form, { ...form, eol: '\n' as const }, { bom: false, eol: '\n' as const, endsWithLine: true }];
  const formed = forms.map((one) => inForm(text, one)).find((one) => one === text || holds(one, root));
  return { text: formed ?? text, conflicts, stale };
}

function read(text: string, mayBeEmpty: boolean): MapPart {
  if (mayBeEmpty && text.trim() === '') return NOTHING;
  const { root, version } = readParts(text);
  if (version <= FORMAT_VERSION) return root;
  const message = `The file was written by a newer Factmark (format ${version}) and is not merged.`;
  throw new SidecarError([problemAt(LineIndex.of(text), 'version-newer', { start: 0, end: 0 }, message)]);
}

/** The text of the merged parts; where styles do not go together, the data are written into one side's text instead. */
function written(root: MapPart, side: string): string {
  if (holds(root.text, root)) return root.text;
  const before = side.trim() === '' ? `factmark: ${FORMAT_VERSION}\n` : side;
  const document = readDocument(before, LineIndex.of(before));
  if ('root' in document && isMapping(root.data)) {
    for (const notes of ['block', 'quoted'] as const) {
      const edits = reconcile(before, '\n', document.root, document.comments, root.data, notes);
      const after = applyEdits(before, edits);
      if (holds(after, root)) return after;
    }
  }
  const message = 'These files are written in ways that cannot be merged safely.';
  throw new SidecarError([problemAt(LineIndex.of(side), 'impossible-edit', { start: 0, end: 0 }, message)]);
}

/** Whether a text can be read and says what was meant. */
function holds(text: string, { data }: MapPart): boolean {
  const document = readDocument(text, LineIndex.of(text));
  return 'root' in document && says(document.root, data);
}

const BOM = '\uFEFF';

/** What of a text is no line of it. */
interface Form {
  readonly bom: boolean;
  readonly eol: '\n' | '\r\n';
  readonly endsWithLine: boolean;
}

function formOf(text: string): Form {
  return { bom: text.startsWith(BOM), eol: dominantEol(text), endsWithLine: text === '' || text.endsWith('\n') };
}

function mergedForm(base: Form, first: Form, second: Form): Form {
  const of = <K extends keyof Form>(key: K): Form[K] => (first[key] === base[key] ? second[key] : first[key]);
  return { bom: of('bom'), eol: of('eol'), endsWithLine: of('endsWithLine') };
}

function plain(text: string): string {
  const lines = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

function inForm(text: string, { bom, eol, endsWithLine }: Form): string {
  const lines = endsWithLine ? text : text.replace(/\n$/u, '');
  return (bom ? BOM : '') + (eol === '\n' ? lines : lines.replaceAll('\n', eol));
}
