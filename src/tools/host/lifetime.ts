import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { env, exit, platform, ppid } from 'node:process';

/**
 * Calls `stop` once, and ends this process, when it is asked to end or when what started it is gone.
 *
 * npm runs a script through a shell. A signal to npm or to that shell does not always reach us, so we look whether
 * both are still there: a process whose parent has ended is given another one.
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
  const grandparent = env.npm_lifecycle_event ? parentOf(parent) : undefined;
  setInterval(() => {
    if (process.ppid !== parent || (grandparent && !isAlive(grandparent))) end(0);
  }, 500).unref();
}

/** The parent of another process; nothing where that cannot be asked. */
function parentOf(pid: number): number | undefined {
  if (platform === 'win32') return undefined;
  const found = Number.parseInt(platform === 'linux' ? fromProc(pid) : fromPs(pid), 10);
  return Number.isNaN(found) || found <= 1 ? undefined : found;
}

/** Small Linux images have no ps. */
function fromProc(pid: number): string {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

function fromPs(pid: number): string {
  return spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Whether a process of ours is running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
