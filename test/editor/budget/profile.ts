import type { Profiler } from 'node:inspector';

/** What a piece of work cost, in milliseconds. */
export interface Cost {
  /** All that ran in functions of the extension, with what they called. */
  readonly own: number;
  /** The longest time for which they did not let others have a turn. */
  readonly longest: number;
}

export interface Measured {
  /** Of each piece of work. */
  readonly costs: readonly Cost[];
  /** Milliseconds between two looks of the profiler: on a busy machine it gets fewer turns than it wants. */
  readonly interval: number;
}

/** The bundle, and the parts that are loaded later. */
const OURS = /\bdist\/(?:extension\.cjs|parts\/)/;
/** Microseconds between two looks. */
const INTERVAL = 100;

/**
 * Measures by the profiler of Node what the extension itself costs in each of several pieces of work, one after the
 * other; nothing in a browser, whose workers have no profiler. The profiler's own cost is in the figures.
 */
export async function costs(pieces: readonly (() => PromiseLike<unknown>)[]): Promise<Measured | undefined> {
  const inspector = globalThis.process?.getBuiltinModule?.('node:inspector');
  if (!inspector) return undefined;
  const session = new inspector.Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
    session.post('Profiler.start');
    const marks = [microseconds()];
    for (const piece of pieces) {
      await piece();
      marks.push(microseconds());
    }
    const profile = await new Promise<Profiler.Profile>((resolve, reject) => {
      session.post('Profiler.stop', (error, result) => (error ? reject(error) : resolve(result.profile)));
    });
    const interval = (profile.endTime - profile.startTime) / Math.max(1, profile.samples?.length ?? 0) / 1000;
    return { costs: pieces.map((_, i) => costBetween(profile, marks[i]!, marks[i + 1]!)), interval };
  } finally {
    session.disconnect();
  }
}

/** On the clock of the profiler. */
function microseconds(): number {
  return Number(globalThis.process.hrtime.bigint() / 1000n);
}

function costBetween(profile: Profiler.Profile, from: number, to: number): Cost {
  const ours = ownNodes(profile);
  const passing = new Set(
    profile.nodes.filter(({ callFrame }) => isPassing(callFrame.functionName)).map(({ id }) => id),
  );
  let time = profile.startTime;
  let [own, turn, longest] = [0, 0, 0];
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const passed = profile.timeDeltas?.[i] ?? 0;
    time += passed;
    if (time <= from || time > to) continue;
    turn = ours.has(id) || (turn > 0 && passing.has(id)) ? turn + passed : 0;
    own += ours.has(id) ? passed : 0;
    longest = Math.max(longest, turn);
  }
  return { own: own / 1000, longest: longest / 1000 };
}

/** What goes on below all functions, and ends no turn. */
function isPassing(name: string): boolean {
  return name === '(garbage collector)' || name === '(program)';
}

/** Calls of functions of the extension, and what is below them. */
function ownNodes({ nodes }: Profiler.Profile): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const take = (id: number): void => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (OURS.test(callFrame.url) && !own.has(id)) take(id);
  return own;
}
