import type { Data } from '../claim.js';
import { equalData } from '../sidecar/equal.js';
import { type Field, fieldUnder, SIDECAR, SIDECAR_FIELDS } from '../sidecar/fields.js';
import { CONFLICT_KEY } from '../sidecar/semantics.js';
import { isMapping, mappingOf } from '../sidecar/yaml-node.js';
import { alignedClaims, byId, type Group } from './align.js';
import { type Conflict, conflictData, fieldOf, WHOLE_BLOCK } from './conflict.js';
import { mergedComments } from './lines.js';
import { type Disagreement, mergeParts, type Report, rank, type Versions } from './merge-parts.js';
import { mergedOrder } from './order.js';
import { asMap, isMapPart, type MapPart, type Part, partOf, printedPart, rootOf } from './parts.js';

/** Three versions of a sidecar put into one. */
export class MergedSidecar {
  readonly root: MapPart;
  readonly #sides: Readonly<Record<'base' | 'first' | 'second', MapPart>>;
  /** Whether theirs is the first side. */
  readonly #isTurned: boolean;
  readonly #conflicts: Conflict[] = [];
  /** Ids that claims had on one side only, with those they have now. */
  readonly #renamed = new Map<string, string>();

  constructor(sides: Readonly<Record<'base' | 'first' | 'second', MapPart>>, isTurned: boolean) {
    this.#sides = sides;
    this.#isTurned = isTurned;
    this.root = this.#root();
  }

  get conflicts(): readonly Conflict[] {
    return this.#conflicts;
  }

  #root(): MapPart {
    const disagreements: Disagreement[] = [];
    const report = (one: Disagreement): number => disagreements.push(one);
    const claims = this.#section('claims', new Set(), report);
    const sections = new Map([
      ['claims', claims && withLinks(claims, this.#renamed)],
      ['sources', this.#section('sources', usedSources(claims), report)],
    ]);
    const { base, first, second } = this.#sides;
    const known = Object.keys(SIDECAR_FIELDS);
    const order = mergedOrder(keysOf(base), keysOf(first), keysOf(second), (key) => rank(known, key));
    const body = order.flatMap((key) => {
      const part = sections.has(key) ? sections.get(key) : mergeParts(this.#versions(key), SIDECAR, [key], report);
      return part ?? [];
    });
    const merged = rootOf(body, mergedComments(base.tail, first.tail, second.tail));
    return this.#marked(merged, '', disagreements, SIDECAR);
  }

  #versions(key: string): Versions<Part> {
    const under = (part: MapPart): Part | undefined => part.body.find((one) => one.key === key);
    const { base, first, second } = this.#sides;
    return { base: under(base), first: under(first), second: under(second) };
  }

  /** @param needed ids of blocks that nobody's removal may take out */
  #section(key: 'claims' | 'sources', needed: ReadonlySet<string>, report: Report): Part | undefined {
    const whole = this.#versions(key);
    const parts = [whole.base, whole.first, whole.second];
    const [base, first, second] = parts.map((part) => part && asMap(part, SIDECAR));
    if (whole.first?.text === whole.second?.text && whole.first?.text === whole.base?.text) return whole.first;
    const pattern = first ?? second;
    const isSection = [base, first, second].every((map, i) => map !== undefined || parts[i] === undefined);
    if (!pattern || !isSection) return mergeParts(whole, SIDECAR, [key], report);
    const blocks = [base, first, second].map((part) => part?.body ?? []) as [
      readonly Part[],
      readonly Part[],
      readonly Part[],
    ];
    const groups = key === 'claims' ? alignedClaims(...blocks) : byId(...blocks);
    const comments = (which: 'lead' | 'tail'): string =>
      mergedComments(base?.[which] ?? '', (first ?? pattern)[which], (second ?? pattern)[which]);
    const merged = this.#blocks(groups, blocks, fieldUnder(SIDECAR, key), needed);
    return partOf({ ...pattern, lead: comments('lead'), body: spaced(merged), tail: comments('tail') });
  }

  #blocks(
    groups: readonly Group[],
    versions: readonly [readonly Part[], readonly Part[], readonly Part[]],
    section: Field | undefined,
    needed: ReadonlySet<string>,
  ): readonly Part[] {
    const ids = new Map<Part, string>();
    const blocks = new Map<string, Part>();
    for (const group of groups) {
      for (const part of [group.base, group.first, group.second]) {
        if (!part) continue;
        ids.set(part, group.id);
        if (part.key !== group.id) this.#renamed.set(part.key, group.id);
      }
    }
    const idsIn = (parts: readonly Part[]): readonly string[] => parts.map((part) => ids.get(part)!);
    const order = mergedOrder(idsIn(versions[0]), idsIn(versions[1]), idsIn(versions[2]));
    const byName = new Map(groups.map((group) => [group.id, group]));
    for (const id of order) {
      const block = this.#block(byName.get(id)!, section, needed);
      if (block) blocks.set(id, block);
    }
    return order.flatMap((id) => blocks.get(id) ?? []);
  }

  #block(group: Group, section: Field | undefined, needed: ReadonlySet<string>): Part | undefined {
    const { id } = group;
    const [base, first, second] = [group.base, group.first, group.second].map((part) => part && renamed(part, id));
    const there = first ?? second;
    if (base && there && !(first && second)) {
      if (isAsBefore(base, there)) return needed.has(id) ? there : undefined;
      const whole = {
        path: [WHOLE_BLOCK],
        base: base.data,
        ...(first ? { first: first.data } : { second: there.data }),
      };
      return this.#marked(there, id, [whole], section);
    }
    const disagreements: Disagreement[] = [];
    const part = mergeParts({ base, first, second }, section, [], (one) => disagreements.push(one));
    if (!part) return needed.has(id) ? base : undefined;
    return this.#marked(part, id, disagreements, section);
  }

  /** Writes down what the sides disagree about, in the block it is about. */
  #marked<P extends Part>(block: P, id: string, disagreements: readonly Disagreement[], owner: Field | undefined): P {
    if (disagreements.length === 0) return block;
    const conflicts = disagreements.map(({ path, base, first, second }): Conflict => {
      const [ours, theirs] = this.#isTurned ? [second, first] : [first, second];
      const sides = {
        ...(base !== undefined && { base }),
        ...(ours !== undefined && { ours }),
        ...(theirs !== undefined && { theirs }),
      };
      return { claim: id, field: fieldOf(path), ...sides };
    });
    this.#conflicts.push(...conflicts);
    const map = isMapPart(block) ? block : asMap(block, owner);
    if (!map) return block;
    const before = map.body.find(({ key }) => key === CONFLICT_KEY);
    const written = mappingOf([
      ...(isMapping(before?.data) ? Object.entries(before.data) : []),
      ...Object.entries(conflictData(conflicts)),
    ]);
    const column = map.body[0]?.column ?? (id === '' ? 0 : block.column + 2);
    const mark = printedPart(CONFLICT_KEY, written, undefined, column);
    return partOf({
      ...block,
      body: [...map.body.filter((part) => part !== before), mark],
      head: map.head,
      tail: map.tail,
    });
  }
}

function keysOf(part: MapPart): readonly string[] {
  return part.body.map(({ key }) => key);
}

/** Whether a block was left as it was; a target's context is none of a person's doing. */
function isAsBefore(base: Part, now: Part): boolean {
  return equalData(withoutContext(base.data), withoutContext(now.data));
}

function withoutContext(data: Data): Data {
  if (!isMapping(data) || !isMapping(data.target)) return data;
  const target = Object.entries(data.target).filter(([key]) => key !== 'prefix' && key !== 'suffix');
  return mappingOf(Object.entries(data).map(([key, value]) => [key, key === 'target' ? mappingOf(target) : value]));
}

/** The sources that claims name as evidence. */
function usedSources(claims: Part | undefined): ReadonlySet<string> {
  const blocks = isMapping(claims?.data) ? Object.values(claims.data) : [];
  return new Set(
    blocks.flatMap((claim) => (isMapping(claim) && isMapping(claim.evidence) ? Object.keys(claim.evidence) : [])),
  );
}

/** A block under the id it has from now on. */
function renamed(part: Part, id: string): Part {
  if (part.key === id) return part;
  const exchanged = (text: string): string => text.replaceAll(part.key, id);
  return partOf({ ...part, key: id, head: exchanged(part.head), tail: exchanged(part.tail) });
}

/** Links to claims that have another id now. */
function withLinks(claims: Part, ids: ReadonlyMap<string, string>): Part {
  if (ids.size === 0 || !isMapPart(claims)) return claims;
  const linked = (part: Part): Part => {
    const id = part.key === 'same-as' && typeof part.data === 'string' ? ids.get(part.data) : undefined;
    if (id === undefined || typeof part.body !== 'string') return part;
    return partOf({ ...part, body: part.body.replace(String(part.data), id), data: id });
  };
  const body = claims.body.map((claim) =>
    isMapPart(claim) ? partOf({ ...claim, body: claim.body.map(linked) }) : claim,
  );
  return partOf({ ...claims, body });
}

/** With a blank line between blocks that have become neighbours, and none above the first. */
function spaced(blocks: readonly Part[]): readonly Part[] {
  return blocks.map((block, i) => {
    if (i > 0 && block.isFirst && !/^[ \t]*\n/u.test(block.lead)) return partOf({ ...block, lead: `\n${block.lead}` });
    if (i === 0 && !block.isFirst) return partOf({ ...block, lead: block.lead.replace(/^(?:[ \t]*\n)+/u, '') });
    return block;
  });
}
