// Runs the tool src/tools/NAME.ts: installs the packages that are missing, bundles the tool, starts it in this process.
// Plain JavaScript without dependencies, because it must work in a fresh clone with nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, chdir, env, execPath, exit, platform } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
chdir(root);

const [name, ...args] = argv.slice(2);
const source = `src/tools/${name}.ts`;
if (!name || !existsSync(source)) {
  console.error(`Usage: node src/tools/run.mjs NAME [ARGUMENT…]; there is no ${source}`);
  exit(2);
}
if (!installed()) install();

const { buildSync } = await import('esbuild');
const outfile = join(root, 'out', 'tools', `${name}.mjs`);
buildSync({
  entryPoints: [source],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
argv.splice(1, argv.length, outfile, ...args);
await import(pathToFileURL(outfile).href);

/** Whether node_modules holds what the lock file asks for. Compares versions, because a checkout changes file times. */
function installed() {
  const have = packages('node_modules/.package-lock.json');
  const want = packages('package-lock.json');
  return Object.entries(want).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

function packages(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

function install() {
  console.log('Installing the development packages (npm ci, no install scripts) …');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm_execpath: the npm that runs us, which spares looking for npm.cmd on Windows.
  const npm = env.npm_execpath?.endsWith('.js') ? [execPath, env.npm_execpath] : ['npm'];
  const { status } = spawnSync(npm[0], [...npm.slice(1), ...options], {
    stdio: 'inherit',
    shell: npm.length === 1 && platform === 'win32',
  });
  if (status !== 0) exit(status ?? 1);
}
