import type { Source } from '../claim.js';
import { VALUE_TYPES } from './fields.js';
import { type IdPrefix, isId } from './ids.js';
import type { Report } from './problem.js';
import { type Entry, entryOf, isEmpty, type MapNode, type YamlNode } from './yaml-node.js';

/* What keys and values mean together: what a claim must have, and that ids are ids and lead somewhere. */

/** Where a claim, a source or the file itself keeps what two branches disagree about, until somebody decides. */
export const CONFLICT_KEY = 'x-conflict';

/** What a merge left open, in the file itself. */
export function checkRoot(root: MapNode, report: Report): void {
  checkConflict(root, 'The file', report);
}

function checkConflict(owner: YamlNode, name: string, report: Report): void {
  const entry = entryOf(owner, CONFLICT_KEY);
  if (!entry) return;
  const message = `${name} was changed on two branches, each differently. Decide what is to stand.`;
  report('merge-conflict', keySpan(entry), message);
}

export function checkSources(sources: YamlNode | undefined, report: Report): void {
  if (sources?.type !== 'map') return;
  for (const entry of sources.entries) {
    checkId('r-', entry, report);
    checkConflict(entry.value, `The source ${entry.key}`, report);
    if (entry.value.type === 'map' && !has(entry.value, 'type')) {
      report('missing-key', keySpan(entry), `The source ${entry.key} has no type.`, 'warning');
    }
  }
}

export function checkClaims(
  claims: YamlNode | undefined,
  sources: Readonly<Record<string, Source>>,
  report: Report,
): void {
  if (claims?.type !== 'map') return;
  for (const entry of claims.entries) {
    checkId('c-', entry, report);
    const claim = entry.value;
    if (claim.type !== 'map') {
      if (isEmpty(claim)) report('missing-key', keySpan(entry), `The claim ${entry.key} is empty.`);
      continue;
    }
    if (!has(claim, 'status')) report('missing-key', keySpan(entry), `The claim ${entry.key} has no status.`);
    checkTarget(claim, entry, report);
    checkEvidence(claim, sources, report);
    checkConflict(claim, `The claim ${entry.key}`, report);
    checkValue(claim, report);
  }
}

function checkTarget(claim: MapNode, claimEntry: Entry, report: Report): void {
  const entry = entryOf(claim, 'target');
  if (!entry || isEmpty(entry.value)) {
    report('missing-key', keySpan(claimEntry), `The claim ${claimEntry.key} has no target: it stands for no words.`);
  } else if (entry.value.type === 'map' && !has(entry.value, 'exact') && !has(entry.value, 'image')) {
    report('missing-key', keySpan(entry), `The target of ${claimEntry.key} names neither words (exact) nor an image.`);
  }
}

function checkEvidence(claim: MapNode, sources: Readonly<Record<string, Source>>, report: Report): void {
  const evidence = entryOf(claim, 'evidence')?.value;
  if (evidence?.type !== 'map') return;
  for (const entry of evidence.entries) {
    if (entry.key in sources) continue;
    report('unknown-source', keySpan(entry), `There is no source ${entry.key} in this file.`, 'warning');
  }
}

/** A value is of its claim's kind. */
function checkValue(claim: MapNode, report: Report): void {
  const kind = entryOf(claim, 'kind')?.value;
  const type = entryOf(entryOf(claim, 'value')?.value, 'type')?.value;
  if (kind?.type !== 'scalar' || type?.type !== 'scalar') return;
  if (kind.value !== 'amount' && kind.value !== 'date' && kind.value !== 'entity') return;
  const types: readonly string[] = VALUE_TYPES[kind.value];
  if (types.includes(String(type.value))) return;
  const message = `“${type.value}” is no type of ${kind.value}. There are: ${types.join(', ')}.`;
  report('malformed-value', type, message, 'warning');
}

function checkId(prefix: IdPrefix, entry: Entry, report: Report): void {
  if (isId(prefix, entry.key)) return;
  const message = `“${entry.key}” is no id: ${prefix} and six of 0–9 and a–z without i, l, o, u.`;
  report('malformed-id', keySpan(entry), message, 'warning');
}

function has(map: MapNode, key: string): boolean {
  const value = entryOf(map, key)?.value;
  return value !== undefined && !isEmpty(value);
}

function keySpan({ keyStart, keyEnd }: Entry): { readonly start: number; readonly end: number } {
  return { start: keyStart, end: keyEnd };
}
