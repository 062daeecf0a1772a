import { exit, ppid } from 'node:process';

/**
 * Calls `stop` once, and ends this process, when it is asked to end or when its parent is gone.
 *
 * npm runs a script through a shell. A signal to that shell may not reach us, so we look at who our parent is: a
 * process whose parent has ended is given another one.
 */
export function stopWithParent(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (code: number): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => exit(code),
      () => exit(1),
    );
  };
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
  process.on('SIGHUP', () => end(129));
  const parent = ppid;
  setInterval(() => {
    if (process.ppid !== parent) end(0);
  }, 500).unref();
}
