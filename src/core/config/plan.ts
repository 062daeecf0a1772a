import type { Data, Mapping } from '../claims/claim.js';
import { isMapping } from '../claims/sidecar/yaml-node.js';
import { foldWords } from '../recognize/entities/not-names.js';
import type { ConfigEntity } from './config.js';

/** What a person says of a name, to be kept in `factmark.yaml`. */
export type ConfigEdit =
  /** It is this entity: a new entry, or what is given here into the one of this name; what it has besides stays. */
  | { readonly type: 'set-entity'; readonly entity: ConfigEntity }
  /** It is none. */
  | { readonly type: 'not-a-name'; readonly words: string };

/** Where something is in the file: keys of maps and places in lists, from the outermost. */
export type Path = readonly (string | number)[];

/** A small change of the file's data. Places are those before any change; no two changes touch the same value. */
export type Change =
  /** Adds items at the end of a list, which is made when it is not there. */
  | { readonly type: 'append'; readonly path: Path; readonly items: readonly Data[] }
  | { readonly type: 'remove'; readonly path: Path; readonly index: number }
  | { readonly type: 'set'; readonly path: Path; readonly key: string; readonly value: string };

/** An edit that the file's present entries do not allow. */
export class ConfigConflict extends Error {
  override readonly name = 'ConfigConflict';
  /** Place of the entry in the list of entities. */
  readonly index: number;

  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

const ENTITIES: Path = ['entities'];
const NOT_NAMES: Path = ['words', 'not-names'];
/** Keys of an entry that another can take over, or that say nothing more. */
const PLAIN_KEYS: readonly string[] = ['name', 'type', 'aliases', 'country'];

/** The changes that make the file say so; none when it does already. @throws {ConfigConflict} */
export function planOf(data: Mapping, edit: ConfigEdit): readonly Change[] {
  return edit.type === 'set-entity' ? setEntity(data, edit.entity) : notAName(data, edit.words);
}

function setEntity(data: Mapping, entity: ConfigEntity): readonly Change[] {
  const entities = itemsAt(data, ENTITIES);
  const own = entities.findIndex((one) => isNamed(one, entity.name));
  const taken = new Set([entity.name, ...(entity.aliases ?? [])].map(foldWords));
  const changes: Change[] = [];
  const aliases: string[] = [...(entity.aliases ?? [])];
  entities.forEach((one, index) => {
    if (index === own) return;
    if (taken.has(foldWords(textIn(one, 'name')))) {
      aliases.push(...takenOver(one, index, entity.name));
      changes.push({ type: 'remove', path: ENTITIES, index });
    } else changes.push(...withoutAliases(one, index, taken));
  });
  textsAt(data, NOT_NAMES).forEach((words, index) => {
    if (taken.has(foldWords(words))) changes.push({ type: 'remove', path: NOT_NAMES, index });
  });
  const before = own < 0 ? [] : textsAt(entities[own], ['aliases']);
  const added = distinct(aliases, [entity.name, ...before]);
  if (own < 0) changes.push({ type: 'append', path: ENTITIES, items: [entityData({ ...entity, aliases: added })] });
  else changes.push(...intoEntry(entities[own], [...ENTITIES, own], entity, added));
  return changes;
}

function intoEntry(
  entry: Data | undefined,
  path: Path,
  entity: ConfigEntity,
  aliases: readonly string[],
): readonly Change[] {
  const changes: Change[] = [];
  for (const key of ['type', 'id', 'country', 'note'] as const) {
    const value = entity[key];
    if (value !== undefined && textIn(entry, key) !== value) changes.push({ type: 'set', path, key, value });
  }
  if (aliases.length > 0) changes.push({ type: 'append', path: [...path, 'aliases'], items: aliases });
  return changes;
}

/** The other names of an entry that becomes another name of `into`. */
function takenOver(entry: Data | undefined, index: number, into: string): readonly string[] {
  const more = isMapping(entry) ? Object.keys(entry).filter((key) => !PLAIN_KEYS.includes(key)) : [];
  const name = textIn(entry, 'name');
  if (more.length > 0) {
    const keys = more.join(', ');
    throw new ConfigConflict(
      index,
      `“${name}” has an entry of its own with ${keys}. Take it out by hand to make it “${into}”.`,
    );
  }
  return [name, ...textsAt(entry, ['aliases'])];
}

function notAName(data: Mapping, words: string): readonly Change[] {
  const folded = foldWords(words);
  const changes: Change[] = [];
  itemsAt(data, ENTITIES).forEach((one, index) => {
    if (isNamed(one, words)) {
      const more = isMapping(one) ? Object.keys(one).filter((key) => key !== 'name' && key !== 'type') : [];
      if (more.length > 0) {
        throw new ConfigConflict(
          index,
          `“${words}” is one of the entities, with ${more.join(', ')}. Take it out by hand.`,
        );
      }
      changes.push({ type: 'remove', path: ENTITIES, index });
    } else changes.push(...withoutAliases(one, index, new Set([folded])));
  });
  if (!textsAt(data, NOT_NAMES).some((one) => foldWords(one) === folded)) {
    changes.push({ type: 'append', path: NOT_NAMES, items: [words] });
  }
  return changes;
}

function withoutAliases(entry: Data | undefined, index: number, taken: ReadonlySet<string>): readonly Change[] {
  return textsAt(entry, ['aliases']).flatMap((alias, at): readonly Change[] =>
    taken.has(foldWords(alias)) ? [{ type: 'remove', path: [...ENTITIES, index, 'aliases'], index: at }] : [],
  );
}

/** The keys in the order in which they are read. */
function entityData({ name, type, aliases = [], id, country, note }: ConfigEntity): Mapping {
  return {
    name,
    type,
    ...(aliases.length > 0 && { aliases }),
    ...(id !== undefined && { id }),
    ...(country !== undefined && { country }),
    ...(note !== undefined && { note }),
  };
}

/** Those that are not among the others, each once. */
function distinct(texts: readonly string[], others: readonly string[]): readonly string[] {
  const seen = new Set(others.map(foldWords));
  return texts.filter((text) => !seen.has(foldWords(text)) && seen.add(foldWords(text)));
}

const isNamed = (entry: Data | undefined, name: string): boolean =>
  foldWords(textIn(entry, 'name')) === foldWords(name);

function textIn(entry: Data | undefined, key: string): string {
  const value = isMapping(entry) ? entry[key] : undefined;
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** The value at a path; `undefined` when there is none. */
export function valueAt(data: Data | undefined, path: Path): Data | undefined {
  let at = data;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? (at as readonly Data[])[step] : undefined;
    else at = isMapping(at) ? at[step] : undefined;
  }
  return at;
}

function itemsAt(data: Data | undefined, path: Path): readonly Data[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

/** What is no text counts as an empty one, so that places in the list stay. */
function textsAt(data: Data | undefined, path: Path): readonly string[] {
  return itemsAt(data, path).map((item) => (item === null || typeof item === 'object' ? '' : String(item)));
}

/** The data after the changes. */
export function changed(data: Data, changes: readonly Change[], path: Path = []): Data {
  const here = changes.filter((change) => change.path.join('\n') === path.join('\n'));
  if (isMapping(data)) {
    const entries = Object.entries(data).map(([key, value]): [string, Data] => [
      key,
      changed(value, changes, [...path, key]),
    ]);
    const result = new Map(entries);
    for (const change of here) if (change.type === 'set') result.set(change.key, change.value);
    for (const { path: other } of changes) {
      const key = other[path.length];
      const isBelow = path.every((step, i) => step === other[i]);
      if (isBelow && typeof key === 'string' && !result.has(key))
        result.set(key, changed(null, changes, [...path, key]));
    }
    return Object.fromEntries(result);
  }
  const appended = here.flatMap((change) => (change.type === 'append' ? change.items : []));
  if (Array.isArray(data)) {
    const removed = new Set(here.flatMap((change) => (change.type === 'remove' ? [change.index] : [])));
    const kept = (data as readonly Data[])
      .map((item, i) => changed(item, changes, [...path, i]))
      .filter((_, i) => !removed.has(i));
    return [...kept, ...appended];
  }
  if (data !== null || changes.length === 0) return data;
  if (appended.length > 0) return appended;
  const isBelow = changes.some(
    ({ path: other }) => other.length > path.length && path.every((step, i) => step === other[i]),
  );
  return isBelow ? changed({}, changes, path) : data;
}
