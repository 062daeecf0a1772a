import { setFlagsFromString } from 'node:v8';
import { type MessagePort, parentPort, Worker } from 'node:worker_threads';
import { perform, type ResultOf, type Task } from './tasks.js';

/*
 * Several cores for an archive: workers, which run the same bundle. Each takes the next task when it has done one; results
 * come back in the order of the tasks, so that what is made of them is the same however many there are. This thread works
 * only where it is the only one: the memory of a worker can be limited, its own cannot.
 */

interface Question {
  readonly id: number;
  readonly task: Task;
}

type Answer = { readonly id: number } & ({ readonly result: unknown } | { readonly error: string });

/**
 * V8 compiles a thousand of our functions for speed, each thread for itself. With the small ones inlined alone, and not as
 * many as by default, and first turns of loops not copied out of them, the code is as quick and made in half the time, a
 * second or two a thread.
 */
const COMPILER = [
  '--max-inlined-bytecode-size=100',
  '--max-inlined-bytecode-size-cumulative=150',
  '--no-turbo-loop-peeling',
];

/** Tasks that a worker has at once, so that it need not wait for the next. */
const AHEAD = 2;
/** Megabytes in which what is short-lived is kept; Node's default is for one thread alone. */
const YOUNG = 24;
/**
 * What lives longer is tidied from so many megabytes on, and then whenever it has grown by so many percent: by default V8
 * waits for hundreds of megabytes, of which a worker needs thirty.
 */
const HEAP = ['--initial-old-space-size=40', '--heap-growing-percent=60'];

export class Pool {
  readonly #jobs: number;
  readonly #workers: Colleague[] = [];

  /** @param jobs threads that work, at most */
  constructor(jobs: number) {
    this.#jobs = jobs;
    for (const flag of COMPILER) setFlagsFromString(flag);
  }

  /** @param onDone told after each task how many are done */
  async run<T extends Task>(tasks: readonly T[], onDone: (count: number) => void): Promise<readonly ResultOf<T>[]> {
    const results: ResultOf<T>[] = [];
    let next = 0;
    let done = 0;
    const work = async (performed: (task: T) => Promise<ResultOf<T>>): Promise<void> => {
      while (next < tasks.length) {
        const at = next++;
        results[at] = await performed(tasks[at]!);
        onDone(++done);
      }
    };
    const count = Math.min(this.#jobs, tasks.length);
    if (count < 2) await work(perform);
    else {
      const each = this.#take(count).flatMap((worker) => Array.from({ length: AHEAD }, () => worker));
      await Promise.all(each.map((worker) => work((task) => worker.do(task))));
    }
    return results;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  #take(count: number): readonly Colleague[] {
    for (const flag of HEAP) setFlagsFromString(flag);
    while (this.#workers.length < count) this.#workers.push(new Colleague());
    return this.#workers.slice(0, count);
  }
}

/** A worker as this thread sees it. */
class Colleague {
  readonly #worker = new Worker(__filename, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #last = 0;

  constructor() {
    this.#worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('result' in answer) waiting?.resolve(answer.result);
      else waiting?.reject(new Error(answer.error));
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`a worker ended with code ${code}`)));
  }

  do<T extends Task>(task: T): Promise<ResultOf<T>> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as ResultOf<T>), reject });
      this.#worker.postMessage({ id, task } satisfies Question);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** Does what the port asks for, one task after the other. */
export function serve(port: MessagePort): void {
  let last = Promise.resolve();
  port.on('message', ({ id, task }: Question) => {
    last = last.then(async () => {
      try {
        port.postMessage({ id, result: await perform(task) } satisfies Answer);
      } catch (error) {
        const trace = error instanceof Error ? error.stack : undefined;
        port.postMessage({ id, error: trace ?? String(error) } satisfies Answer);
      }
    });
  });
}

/** The port of this thread, when it is a worker of a pool. */
export const port: MessagePort | null = parentPort;
