import type { LineIndex } from '../../text/line-index.js';
import { type Claim, FORMAT_VERSION, isImageTarget, type Sidecar, type Source, type Target } from '../claim.js';
import { type Field, type Fields, SIDECAR_FIELDS, VALUE_FIELDS } from './fields.js';
import { type Problem, problemAt, type Report } from './problem.js';
import { checkClaims, checkRoot, checkSources } from './semantics.js';
import { dataOf, type Entry, entryOf, type MapNode, type ScalarNode, type YamlNode } from './yaml-node.js';

/*
 * From YAML to the sidecar's model. One bad value costs that value and nothing else: it is left out and named in a
 * problem. Objects of fixed shape are ordinary ones; maps keyed by ids or names have no prototype.
 */

/**
 * The sidecar of a document whose `factmark:` has been seen to be fine.
 * @param version what `factmark:` says; a higher one than ours is read as far as possible, without complaints
 */
export function readSidecar(
  root: MapNode,
  version: number,
  lines: LineIndex,
): { readonly sidecar: Sidecar; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const isNewer = version > FORMAT_VERSION;
  const report: Report = (id, span, message, severity = 'error') => {
    if (!isNewer) problems.push(problemAt(lines, id, span, message, severity));
  };
  const fields = readMap(root, SIDECAR_FIELDS, report);
  const claims = (fields.claims ?? Object.create(null)) as Record<string, Partial<Claim>>;
  const sources = (fields.sources ?? Object.create(null)) as Record<string, Source>;
  checkRoot(root, report);
  checkSources(entryOf(root, 'sources')?.value, report);
  checkClaims(entryOf(root, 'claims')?.value, sources, report);
  const completed: Record<string, Claim> = Object.create(null);
  for (const [id, claim] of Object.entries(claims)) completed[id] = complete(claim);
  delete fields.readOnly;
  // added to in place: a copy that is added to would have a shape of its own in V8, each time
  const known = Object.assign(fields, { factmark: version, sources, claims: completed });
  return { sidecar: isNewer ? { ...known, readOnly: true } : known, problems };
}

/** A claim can be listed and its status asked, however little the file says. */
function complete(claim: Partial<Claim>): Claim {
  const { target, reviews } = claim;
  const none: Target = { exact: '', prefix: '', suffix: '' };
  const signed = reviews && mapRecord(reviews, (review) => ({ ...review, text: review.text ?? '' }));
  return {
    ...claim,
    target: target && isImageTarget(target) ? target : { ...none, ...target },
    status: claim.status ?? 'unchecked',
    ...(signed && { reviews: signed }),
  };
}

function mapRecord<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  const result: Record<string, T> = Object.create(null);
  for (const [key, value] of Object.entries(record)) result[key] = change(value);
  return result;
}

function readMap(node: MapNode, fields: Fields, report: Report): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const entry of node.entries) {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    if (!field) reportUnknown(entry, report);
    const value = field ? readField(entry.value, field, report, entry) : dataOf(entry.value);
    if (value !== undefined) define(result, entry.key, value);
  }
  return result;
}

/** Even `__proto__` is just a key. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

function reportUnknown({ key, keyStart, keyEnd }: Entry, report: Report): void {
  if (key.startsWith('x-')) return;
  report('unknown-key', { start: keyStart, end: keyEnd }, `“${key}” is not known here. It is kept.`, 'hint');
}

/** `undefined` for what is not there or not of the right type. */
function readField(node: YamlNode, field: Field, report: Report, entry: Entry): unknown {
  switch (field.type) {
    case 'map':
      return node.type === 'map' || isNothing(node)
        ? readMap(asMap(node), field.fields, report)
        : wrong('keys and values', node, entry, report);
    case 'record':
      return node.type === 'map' || isNothing(node)
        ? readRecord(asMap(node), field.of, report)
        : wrong('keys and values', node, entry, report);
    case 'text-or-none':
      return isNothing(node) ? null : readText(node, entry, report);
    case 'texts':
    case 'text-or-texts':
      if (node.type === 'list') return readTexts(node.items, entry, report);
      return field.type === 'texts' && !isNothing(node)
        ? wrong('a list', node, entry, report)
        : readText(node, entry, report);
    case 'values':
      return node.type === 'list'
        ? readValues(node.items, entry, report)
        : wrongUnlessNothing('a list', node, entry, report);
    default:
      return node.type === 'scalar' ? readScalar(node, field, report, entry) : wrong('one value', node, entry, report);
  }
}

function readRecord(node: MapNode, field: Field, report: Report): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null);
  for (const entry of node.entries) {
    const value = readField(entry.value, field, report, entry);
    if (value !== undefined) result[entry.key] = value;
  }
  return result;
}

function readScalar(node: ScalarNode, field: Field, report: Report, entry: Entry): unknown {
  if (node.value === null) return undefined;
  switch (field.type) {
    case 'word': {
      const word = String(node.value);
      if (field.words.includes(word)) return word;
      report(field.problem, node, `“${word}” is not one of: ${field.words.join(', ')}.`);
      return undefined;
    }
    case 'true-or-false':
      return typeof node.value === 'boolean' ? node.value : wrong('true or false', node, entry, report);
    case 'version':
      return node.value;
    case 'day':
      if (!isDay(String(node.value)))
        report('malformed-date', node, `“${node.value}” is not a day such as 2024-10-07.`, 'warning');
      return String(node.value);
    default:
      return String(node.value);
  }
}

function readText(node: YamlNode, entry: Entry, report: Report): string | undefined {
  if (node.type !== 'scalar') return wrong('one value', node, entry, report);
  return node.value === null ? undefined : String(node.value);
}

function readTexts(items: readonly YamlNode[], entry: Entry, report: Report): readonly string[] {
  return items.map((item) => readText(item, entry, report)).filter((text) => text !== undefined);
}

function readValues(items: readonly YamlNode[], entry: Entry, report: Report): readonly unknown[] {
  return items.flatMap((item) => {
    if (item.type === 'map') return [readMap(item, VALUE_FIELDS, report)];
    wrong('keys and values', item, entry, report);
    return [];
  });
}

function isNothing(node: YamlNode): boolean {
  return node.type === 'scalar' && node.value === null;
}

function asMap(node: YamlNode): MapNode {
  return node.type === 'map' ? node : { type: 'map', start: node.start, end: node.end, flow: false, entries: [] };
}

function wrongUnlessNothing(expected: string, node: YamlNode, entry: Entry, report: Report): undefined {
  return isNothing(node) ? undefined : wrong(expected, node, entry, report);
}

function wrong(expected: string, node: YamlNode, { key }: Entry, report: Report): undefined {
  report('wrong-type', node, `“${key}” takes ${expected}.`);
  return undefined;
}

/** An ISO 8601 day that exists. */
function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= length;
}
