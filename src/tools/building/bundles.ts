import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build as esbuild, type Metafile } from 'esbuild';
import { API_PAGE, apiPage } from './apiPage.js';
import { withoutPacks, writeCheckWords, writeLanguages } from './languages.js';
import { run } from './processes.js';

interface Bundle {
  readonly source: string;
  readonly outfile: string;
  readonly options: BuildOptions;
}

/**
 * One bundle serves the Node and the web-worker extension host. It is built for the browser platform, so that an
 * import of a Node module fails here and not on somebody's vscode.dev. CommonJS, because the web-worker host refuses
 * ES modules.
 */
const extension: Bundle = {
  source: 'src/editor/activate.ts',
  outfile: 'dist/extension.cjs',
  options: {
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { global: 'globalThis' },
    plugins: [withoutPacks],
  },
};

const library: Bundle = {
  source: 'src/cli/library.ts',
  outfile: 'dist/index.cjs',
  options: { platform: 'node', target: 'node20', plugins: [withoutPacks] },
};

const commandLine: Bundle = {
  source: 'src/cli/main.ts',
  outfile: 'dist/cli.cjs',
  options: { platform: 'node', target: 'node20', plugins: [withoutPacks] },
};

export interface BuildSettings {
  /** Readable code with source maps inside, for debugging. */
  readonly dev?: boolean;
}

/** Bundles what is shipped into dist/. Throws when a bundle cannot be made. */
export async function build({ dev = false }: BuildSettings = {}): Promise<void> {
  const bundles = [extension, library, commandLine].filter(({ source }) => existsSync(source));
  await Promise.all(bundles.map((bundle) => write(bundle, dev)));
  writeLanguages();
  writeCheckWords();
  cpSync('media/places', 'dist/places', { recursive: true });
  if (existsSync(commandLine.outfile)) chmodSync(commandLine.outfile, 0o755);
}

async function write({ source, outfile, options }: Bundle, dev: boolean): Promise<void> {
  const { metafile } = await esbuild({
    ...options,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'cjs',
    charset: 'utf8',
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    ...(outfile === commandLine.outfile ? { banner: { js: hashbang(source) } } : {}),
  });
  console.log(`${outfile}  ${kilobytes(metafile, outfile)}`);
}

/** esbuild keeps the hashbang of an entry file; a second one would be a syntax error. */
function hashbang(source: string): string {
  return readFileSync(source, 'utf8').startsWith('#!') ? '' : '#!/usr/bin/env node';
}

function kilobytes(metafile: Metafile, outfile: string): string {
  return `${((metafile.outputs[outfile]?.bytes ?? 0) / 1000).toFixed(1)} kB`;
}

/** Writes the declarations of the library to dist/types, and the page on it. Throws when the types are wrong. */
export async function declareTypes(): Promise<void> {
  rmSync('dist/types', { recursive: true, force: true });
  if (!existsSync(library.source)) return;
  const { code } = await run('node', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json']);
  if (code !== 0) throw new Error('The types of the library are wrong (see above)');
  console.log('dist/types');
  writeFileSync(API_PAGE, apiPage());
  cpSync(API_PAGE, 'dist/API.md');
  console.log('dist/API.md');
}
