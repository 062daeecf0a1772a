/** An npm lock file, version 3: what is needed of it. */
export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface LockEntry {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

export interface ReducedLock {
  /** Exact versions of the roots: the `dependencies` of the package.json that goes with the lock. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly lock: Lock;
}

/**
 * Leaves in a lock only the roots and what they reach through `dependencies` and `optionalDependencies`, at the same
 * versions, places and hashes. Throws when a root is not in the lock.
 */
export function reduceLock(lock: Lock, roots: readonly string[]): ReducedLock {
  const kept = new Map<string, LockEntry>();
  const visit = (path: string): void => {
    const entry = lock.packages[path];
    if (!entry || kept.has(path)) return;
    kept.set(path, entry);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const found = locate(lock, path, name);
      if (found) visit(found);
    }
  };

  const dependencies: Record<string, string> = {};
  for (const root of roots) {
    const path = `node_modules/${root}`;
    const version = lock.packages[path]?.version;
    if (!version) throw new Error(`The lock file has no package ${root}`);
    dependencies[root] = version;
    visit(path);
  }
  const packages = Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    dependencies,
    lock: { lockfileVersion: lock.lockfileVersion, packages: { '': { dependencies }, ...packages } },
  };
}

/** Where `name` is found from the package at `path`: as Node resolves, in the nearest node_modules upward. */
function locate(lock: Lock, path: string, name: string): string | undefined {
  for (let folder = path; ; folder = parent(folder)) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[candidate]) return candidate;
    if (folder === '') return undefined;
  }
}

function parent(path: string): string {
  const at = path.lastIndexOf('/node_modules/');
  return at < 0 ? '' : path.slice(0, at);
}
