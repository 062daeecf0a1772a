import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build as esbuild } from 'esbuild';
import { API_PAGE, apiPage } from './apiPage.js';
import { withoutPacks, writeCheckWords, writeLanguages } from './languages.js';
import { writeParts } from './parts.js';
import { run } from './processes.js';
import { yamlReader } from './yamlReader.js';

interface Bundle {
  readonly source: string;
  readonly outfile: string;
  readonly options: BuildOptions;
}

/**
 * One program serves the Node and the web-worker extension host. What marks facts is in the bundle, and what is loaded
 * after that lies beside it (see parts.ts). It is built for the browser platform, so that an
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
    plugins: [withoutPacks, yamlReader],
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

async function write({ source, outfile, options: own }: Bundle, dev: boolean): Promise<void> {
  const options: BuildOptions = {
    ...own,
    charset: 'utf8',
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    legalComments: 'none',
    logLevel: 'warning',
  };
  // For debugging, one file with one source map.
  if (outfile === extension.outfile && !dev) {
    for (const [file, bytes] of await writeParts(source, outfile, options)) console.log(`${file}  ${kilobytes(bytes)}`);
    return;
  }
  const { metafile } = await esbuild({
    ...options,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'cjs',
    metafile: true,
    ...(outfile === commandLine.outfile ? { banner: { js: hashbang(source) } } : {}),
  });
  console.log(`${outfile}  ${kilobytes(metafile.outputs[outfile]?.bytes ?? 0)}`);
}

/** esbuild keeps the hashbang of an entry file; a second one would be a syntax error. */
function hashbang(source: string): string {
  return readFileSync(source, 'utf8').startsWith('#!') ? '' : '#!/usr/bin/env node';
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

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
