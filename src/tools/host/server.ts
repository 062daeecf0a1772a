import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { run } from '../building/processes.js';
import type { NpmEditor } from './editor.js';
import type { ProfileFolders } from './profile.js';

export interface ServerOptions {
  readonly profile: ProfileFolders;
  /**
   * Lets the page load an extension under development and its tests. Side effects: messages go to the notification
   * centre without being shown, and modal dialogs are skipped.
   */
  readonly driver?: boolean;
  readonly port?: number;
  /** Called with everything that the server prints. */
  readonly onLog?: (text: string) => void;
}

export interface Server {
  readonly port: number;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Ends the server together with the process that started it, however that one ends: the pipe on its standard input
 * closes. The flag is inherited by the server's own children, which must not listen.
 */
const parentGuard = `data:text/javascript,${encodeURIComponent(
  "if (process.argv[1]?.endsWith('server-main.js')) process.stdin.on('end', () => process.exit(0)).resume();",
)}`;

/** Starts the VS Code server on 127.0.0.1. Rejects when it does not come up. */
export async function startServer(editor: NpmEditor, options: ServerOptions): Promise<Server> {
  const { profile, driver = false, port = 0 } = options;
  const child = spawn(
    editor.node,
    [
      '--import',
      parentGuard,
      join(editor.folder, 'out', 'server-main.js'),
      '--host=127.0.0.1',
      `--port=${port}`,
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level=off',
      '--reconnection-grace-time=5',
      '--enable-remote-auto-shutdown',
      `--server-data-dir=${profile.serverData}`,
      `--user-data-dir=${profile.userData}`,
      `--extensions-dir=${profile.extensions}`,
      ...(driver ? ['--enable-smoke-test-driver'] : []),
    ],
    { env: serverEnvironment(), stdio: ['pipe', 'pipe', 'pipe'], detached: platform !== 'win32' },
  );
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  return { port: await listening(child, options.onLog), ended, stop: () => stop(child, ended) };
}

function listening(child: ChildProcess, onLog: (text: string) => void = () => {}): Promise<number> {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (reason: string): void => reject(new Error(`The VS Code server ${reason}:\n${log}`));
    const timer = setTimeout(() => fail('did not start within 60 s'), 60_000);
    const read = (text: string): void => {
      onLog(text);
      if (log.length > 100_000) return;
      log += text;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

/** Ends the server and everything that it has started. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    signalGroup(child, 'SIGTERM');
    const late = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(late);
  }
  // Children of the server that outlive it are still in its group.
  signalGroup(child, 'SIGKILL');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    if (platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** Installs a .vsix into the profile. Throws when VS Code refuses it. */
export async function installExtension(editor: NpmEditor, profile: ProfileFolders, vsix: string): Promise<void> {
  const { code, output } = await run(
    editor.node,
    [
      join(editor.folder, 'out', 'server-main.js'),
      '--accept-server-license-terms',
      `--extensions-dir=${profile.extensions}`,
      `--server-data-dir=${profile.serverData}`,
      `--install-extension=${vsix}`,
    ],
    { capture: true, env: serverEnvironment(), timeout: 60_000 },
  );
  if (code !== 0 || !/successfully installed/.test(output)) throw new Error(`${vsix} was not installed:\n${output}`);
}

/** Our environment without what a VS Code or an npm that runs us has left in it, and without an extension gallery. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !/^(VSCODE|ELECTRON|npm)_/i.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}

/** A path of this machine as the page on this server names it. */
export function remoteUri(port: number, path: string): string {
  return `vscode-remote://127.0.0.1:${port}${pathToFileURL(path).pathname}`;
}

/** The address of the workbench with a folder open; the payload holds what the command line would. */
export function workbenchUrl(
  port: number,
  workspace: string,
  payload: readonly (readonly [string, string])[] = [],
): string {
  const url = new URL(`http://127.0.0.1:${port}/`);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  url.searchParams.set(kind, decodeURIComponent(pathToFileURL(workspace).pathname));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
