import { type MessagePort, parentPort, Worker } from 'node:worker_threads';
import { perform, type ResultOf, type Task } from './tasks.js';

/*
 * Several cores for an archive. Every worker takes the next task when it has done one; results come back in the order of the
 * tasks, so that what is made of them is the same however many workers there are. A worker runs the same bundle.
 */

type Answer = { readonly result: unknown } | { readonly error: string };

export class Pool {
  readonly #jobs: number;
  readonly #workers: Worker[] = [];

  /** @param jobs workers at most; with one, tasks are done here */
  constructor(jobs: number) {
    this.#jobs = jobs;
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
    if (count <= 1) await work(perform);
    else await Promise.all(this.#take(count).map((worker) => work((task) => ask(worker, task))));
    return results;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #take(count: number): readonly Worker[] {
    while (this.#workers.length < count) this.#workers.push(new Worker(__filename, { resourceLimits: { maxYoungGenerationSizeMb: 8 } }));
    return this.#workers.slice(0, count);
  }
}

/** Does what the port asks for, one task after the other. */
export function serve(port: MessagePort): void {
  port.on('message', async (task: Task) => {
    try {
      port.postMessage({ result: await perform(task) } satisfies Answer);
    } catch (error) {
      const trace = error instanceof Error ? error.stack : undefined;
      port.postMessage({ error: trace ?? String(error) } satisfies Answer);
    }
  });
}

/** The port of this thread, when it is a worker of a pool. */
export const port: MessagePort | null = parentPort;

function ask<T extends Task>(worker: Worker, task: T): Promise<ResultOf<T>> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
    };
    const onMessage = (answer: Answer): void => {
      settle();
      if ('result' in answer) resolve(answer.result as ResultOf<T>);
      else reject(new Error(answer.error));
    };
    const onError = (error: Error): void => {
      settle();
      reject(error);
    };
    const onExit = (code: number): void => onError(new Error(`a worker ended with code ${code}`));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(task);
  });
}
