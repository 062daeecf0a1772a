import { LineIndex } from '../../text/line-index.js';
import { FORMAT_VERSION, type Sidecar } from '../claim.js';
import { leaksIn } from './leaks.js';
import { type Problem, problemAt } from './problem.js';
import { readSidecar } from './read.js';
import { refusalOf } from './refusals.js';
import { entryOf, type MapNode } from './yaml-node.js';
import { readYaml } from './yaml-reader.js';
import { YamlRefusal, type YamlText } from './yaml-text.js';

/** What came of reading a sidecar. */
export interface ParsedSidecar {
  /** Absent when the text cannot be read. */
  readonly sidecar?: Sidecar;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** A sidecar's YAML with a map at its root and a version. */
export interface SidecarDocument {
  readonly root: MapNode;
  readonly comments: YamlText['comments'];
  /** What `factmark:` says. */
  readonly version: number;
}

/**
 * Reads a sidecar. A text that cannot be read gives no sidecar and one problem that says why; a single bad value gives
 * a problem, and all the rest is read. Never throws, whatever the text.
 */
export function parseSidecar(text: string): ParsedSidecar {
  const lines = LineIndex.of(text);
  const document = readDocument(text, lines);
  if (!('root' in document)) return { problems: [document] };
  const { sidecar, problems } = readSidecar(document.root, document.version, lines);
  const all = [
    ...versionProblems(document, lines),
    ...problems,
    ...leaksIn(document.root, document.comments, text, lines),
  ];
  return { sidecar, problems: all.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The YAML of a sidecar, or why it cannot be read. */
export function readDocument(text: string, lines: LineIndex): SidecarDocument | Problem {
  const refusal = refusalOf(text);
  if (refusal) return refusal;
  try {
    const { root, comments } = readYaml(text);
    return withVersion(root, comments, lines);
  } catch (error) {
    if (error instanceof YamlRefusal) return problemAt(lines, error.id, error.span, error.message);
    throw error;
  }
}

function withVersion(
  root: YamlText['root'],
  comments: YamlText['comments'],
  lines: LineIndex,
): SidecarDocument | Problem {
  const entry = entryOf(root, 'factmark');
  if (root?.type !== 'map' || !entry) {
    const message = `The file does not say that it is a sidecar: “factmark: ${FORMAT_VERSION}” is missing.`;
    return problemAt(lines, 'version-missing', { start: root?.start ?? 0, end: root?.start ?? 0 }, message);
  }
  const version = entry.value.type === 'scalar' ? entry.value.value : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return { root, comments, version };
  const message = `“factmark:” takes the number of the format, which is ${FORMAT_VERSION}.`;
  return problemAt(lines, 'version-missing', { start: entry.keyStart, end: entry.value.end }, message);
}

function versionProblems({ root, version }: SidecarDocument, lines: LineIndex): readonly Problem[] {
  const entry = entryOf(root, 'factmark');
  if (version <= FORMAT_VERSION || !entry) return [];
  const message = `The file was written by a newer Factmark (format ${version}). It is shown, and not changed.`;
  return [problemAt(lines, 'version-newer', { start: entry.keyStart, end: entry.value.end }, message, 'warning')];
}
