import type { Data, Mapping } from '../claims/claim.js';
import { equalData } from '../claims/sidecar/equal.js';
import { dominantEol, Layout } from '../claims/sidecar/layout.js';
import { dataOf, isMapping, type MapNode, type YamlNode } from '../claims/sidecar/yaml-node.js';
import { readYaml } from '../claims/sidecar/yaml-reader.js';
import { YamlRefusal } from '../claims/sidecar/yaml-text.js';
import { applyEdits } from '../text/edits.js';
import { LineIndex } from '../text/line-index.js';
import { type Change, ConfigConflict, type ConfigEdit, changed, planOf } from './plan.js';
import { spliced, UnknownStyle } from './splices.js';

/** Why `factmark.yaml` was not changed. */
export class ConfigEditError extends Error {
  override readonly name = 'ConfigEditError';
  /** Of the file, from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * The text of `factmark.yaml` after an edit. Only the lines the edit is about change; comments and the style of all
 * others stay. An edit that changes nothing gives back the same text, and an empty text is a file without settings.
 * What comes out has been read again and compared with what was meant.
 * @throws {ConfigEditError} when the text cannot be read, or the edit does not fit it
 */
export function editConfig(text: string, edit: ConfigEdit): string {
  const lines = LineIndex.of(text);
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  const root = rootOf(text, lineOf);
  const data: Mapping = root ? (dataOf(root) as Mapping) : {};
  let changes: readonly Change[];
  try {
    changes = planOf(data, edit);
  } catch (error) {
    if (!(error instanceof ConfigConflict)) throw error;
    throw new ConfigEditError(lineOf(entityStart(root, error.index)), error.message);
  }
  if (changes.length === 0) return text;
  try {
    const after = withChanges(text, root, changes);
    const read = readYaml(after).root;
    if (read && equalData(withoutEmpty(dataOf(read)), withoutEmpty(changed(data, changes)))) return after;
  } catch (error) {
    if (error instanceof UnknownStyle) throw new ConfigEditError(lineOf(error.offset), UNKNOWN_STYLE);
    if (!(error instanceof YamlRefusal)) throw error;
  }
  throw new ConfigEditError(1, UNKNOWN_STYLE);
}

const UNKNOWN_STYLE = 'This is written in a way that cannot be edited safely here. Change the file by hand.';

/** Nothing for an empty file. */
function rootOf(text: string, lineOf: (offset: number) => number): MapNode | undefined {
  let root: YamlNode | undefined;
  try {
    root = readYaml(text).root;
  } catch (error) {
    if (!(error instanceof YamlRefusal)) throw error;
    throw new ConfigEditError(lineOf(error.span.start), error.message);
  }
  if (root === undefined || (root.type === 'scalar' && root.value === null)) return undefined;
  if (root.type !== 'map') throw new ConfigEditError(lineOf(root.start), 'The file must hold keys and values.');
  return root;
}

function entityStart(root: MapNode | undefined, index: number): number {
  const list = root?.entries.find(({ key }) => key === 'entities')?.value;
  return (list?.type === 'list' ? list.items[index]?.start : undefined) ?? 0;
}

/** A text without a final line end is edited as if it had one, and has none afterwards. */
function withChanges(text: string, root: MapNode | undefined, changes: readonly Change[]): string {
  const eol = dominantEol(text);
  const isOpen = text !== '' && !text.endsWith('\n');
  const whole = isOpen ? text + eol : text;
  const after = applyEdits(whole, spliced(new Layout(whole, eol), root, changes));
  return isOpen ? after.replace(/\r?\n$/u, '') : after;
}

/** A list that lost its last item may be written as nothing. */
function withoutEmpty(data: Data): Data {
  if (Array.isArray(data)) return data.length === 0 ? null : (data as readonly Data[]).map(withoutEmpty);
  return isMapping(data)
    ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutEmpty(value)]))
    : data;
}
