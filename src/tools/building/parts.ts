import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Metafile, transform } from 'esbuild';
import { readManifest } from '../host/manifest.js';

/** What stands in front of the program and finds its chunks. */
const LOADER = 'src/editor/partFiles.ts';

/** A piece of the program as esbuild cuts it, as a CommonJS module. */
interface Chunk {
  readonly code: string;
  /** Chunks that it needs at once, by name. */
  readonly needs: readonly string[];
  /** Those that it asks for by `import()`. */
  readonly later: readonly string[];
}

/**
 * Bundles a program for VS Code and cuts it where its source says `import()`: what is needed at once goes into `outfile`,
 * everything else into files in `parts` beside it. `src/editor/partFiles.ts` says how they find each other.
 * @returns bytes of each file, by its path
 */
export async function writeParts(
  source: string,
  outfile: string,
  options: BuildOptions,
): Promise<ReadonlyMap<string, number>> {
  const folder = join(dirname(outfile), 'parts');
  const files = filesOf(await chunksOf(source, options), basename(source, '.ts'), await loaderOf(options));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sizes = new Map<string, number>();
  for (const [name, text] of files) {
    const file = name === '' ? outfile : join(folder, `${name}.cjs`);
    writeFileSync(file, text);
    sizes.set(file, Buffer.byteLength(text));
  }
  return sizes;
}

/** The text of each file by the name of its chunk; the one that starts has no name. */
function filesOf(chunks: ReadonlyMap<string, Chunk>, entry: string, loader: string): ReadonlyMap<string, string> {
  const atOnce = neededBy(chunks, entry);
  const asked = new Set([...chunks.values()].flatMap(({ later }) => later));
  const parts = Object.fromEntries(
    [...asked].map((part) => [part, [...neededBy(chunks, part)].filter((name) => !atOnce.has(name))]),
  );
  const { publisher, name } = readManifest();
  const first = [...atOnce].map((one) => `${JSON.stringify(one)}:${moduleOf(chunks.get(one)!)}`).join(',\n');
  const program = `{id:"${publisher}.${name}",parts:${JSON.stringify(parts)},chunks:{${first}}}`;
  const files = new Map([['', `${loader}module.exports=loader.runChunks(${program},require)("${entry}");\n`]]);
  for (const [one, chunk] of chunks) {
    if (!atOnce.has(one)) files.set(one, `module.exports=${moduleOf(chunk)};\n`);
  }
  return files;
}

/** In brackets, because the engine then compiles it at once instead of looking through it first. */
const moduleOf = ({ code }: Chunk): string => `(function(module,exports,require,importPart){${code}})`;

/** A chunk and all that it needs at once, in turn. */
function neededBy(chunks: ReadonlyMap<string, Chunk>, name: string, found = new Set<string>()): ReadonlySet<string> {
  if (!found.has(name)) {
    found.add(name);
    for (const other of chunks.get(name)?.needs ?? []) neededBy(chunks, other, found);
  }
  return found;
}

async function loaderOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [LOADER],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'loader',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** esbuild cuts ES modules only; each chunk is then made a CommonJS module by itself. */
async function chunksOf(source: string, options: BuildOptions): Promise<ReadonlyMap<string, Chunk>> {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [source],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'parts',
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    write: false,
    metafile: true,
  });
  const chunks = new Map<string, Chunk>();
  for (const { path, text } of outputFiles) {
    const name = basename(path, '.js');
    const imports = importsOf(metafile, name);
    const { code } = await transform(directly(text), {
      format: 'cjs',
      charset: 'utf8',
      minify: options.minify ?? false,
      ...(options.target && { target: options.target }),
    });
    chunks.set(name, { code: byName(code, imports), ...imports });
  }
  return chunks;
}

type Imports = Pick<Chunk, 'needs' | 'later'>;

function importsOf({ outputs }: Metafile, name: string): Imports {
  const { imports = [] } = outputs[`parts/${name}.js`] ?? {};
  const those = (kind: string): readonly string[] => [
    ...new Set(imports.filter((one) => !one.external && one.kind === kind).map(({ path }) => basename(path, '.js'))),
  ];
  return { needs: those('import-statement'), later: those('dynamic-import') };
}

/** VS Code's API is one object: esbuild would copy all of it for each file that imports it. */
const directly = (esm: string): string =>
  esm.replace(/\bimport\s*\*\s*as ([\w$]+)\s*from\s*"vscode";/g, 'const $1=require("vscode");');

const fileOf = (name: string): string => `"./${name}.js"`;

/** Chunks are asked for by name, whatever file they lie in. */
function byName(code: string, { needs, later }: Imports): string {
  const renamed = [
    ...needs.map((name) => [`require(${fileOf(name)})`, `require("${name}")`] as const),
    ...later.map((name) => [`import(${fileOf(name)})`, `importPart("${name}")`] as const),
  ];
  return renamed.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`esbuild writes imports in another way than ${from}`);
    return text.replaceAll(from, to);
  }, code);
}
