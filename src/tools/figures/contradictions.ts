import { readFileSync } from 'node:fs';

/** Cases by id, each with the names of the reasons why it contradicts the contract or news usage. */
export type Contradictions = ReadonlyMap<string, readonly string[]>;

/** Reads the list; throws an `Error` that names a case without a reason, or a reason that is not explained or not used. */
export function readContradictions(path: string): Contradictions {
  const { reasons, cases } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly reasons: Readonly<Record<string, string>>;
    readonly cases: Readonly<Record<string, string>>;
  };
  const listed = new Map(Object.entries(cases).map(([id, names]) => [id, names.split(' ')]));
  const used = new Set([...listed.values()].flat());
  for (const [id, names] of listed) {
    if (!names.every((name) => reasons[name])) throw new Error(`${path}: ${id} has a reason that is not explained`);
  }
  for (const name of Object.keys(reasons)) {
    if (!used.has(name)) throw new Error(`${path}: no case has the reason ${name}`);
  }
  return listed;
}
