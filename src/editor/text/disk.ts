/*
 * The system's files, where the extension runs in Node. One bundle serves Node and the browser, so nothing of Node is
 * imported: its modules are asked for when they are needed, and in the browser there are none.
 */

/** What is used of Node's `fs/promises`, and the number of this process. */
export interface Disk {
  readonly pid: number;
  readonly constants: { readonly W_OK: number };
  /** Whether there is a process with this number. */
  isAlive(pid: number): boolean;
  readdir(path: string): Promise<readonly string[]>;
  open(path: string, flags: 'wx', mode?: number): Promise<DiskFile>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  access(path: string, mode: number): Promise<void>;
  realpath(path: string): Promise<string>;
  stat(path: string): Promise<{ readonly mode: number; readonly mtimeMs: number }>;
}

interface DiskFile {
  writeFile(content: Uint8Array | string): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

interface NodeProcess {
  readonly pid: number;
  getBuiltinModule?(name: string): unknown;
  kill(pid: number, signal: 0): unknown;
}

/** Nothing in the browser. */
export function diskHere(): Disk | undefined {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const module = process?.getBuiltinModule?.('node:fs/promises');
  return process && module
    ? { ...(module as Omit<Disk, 'pid' | 'isAlive'>), pid: process.pid, isAlive: (pid) => isAlive(process, pid) }
    : undefined;
}

function isAlive(process: NodeProcess, pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is another person's.
    return isCode(error, 'EPERM');
  }
}

/** Whether an error is one of the system's or of VS Code's, by its code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
