import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
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
 * everything else into a file for each part in `parts` beside it. `src/editor/partFiles.ts` says how they find each other.
 * @returns bytes of each file, by its path
 */
export async function writeParts(
  source: string,
  outfile: string,
  options: BuildOptions,
): Promise<ReadonlyMap<string, number>> {
  const chunks = await chunksOf(source, options);
  const entry = basename(source, '.ts');
  const groups = groupsOf(chunks, entry);
  const { publisher, name } = readManifest();
  const parts = Object.fromEntries(
    [...groups.keys()].slice(1).map((part) => {
      const needed = neededBy(chunks, part);
      return [
        part,
        [...groups].filter(([file, own]) => file !== entry && own.some((one) => needed.has(one))).map(([file]) => file),
      ];
    }),
  );
  const folder = join(dirname(outfile), 'parts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sizes = new Map<string, number>();
  for (const [part, own] of groups) {
    const modules = `{${own.map((one) => `"${one}":${moduleOf(chunks.get(one)!)}`).join(',\n')}}`;
    const program = `{id:"${publisher}.${name}",parts:${JSON.stringify(parts)},chunks:${modules}}`;
    const isFirst = part === entry;
    const file = isFirst ? outfile : join(folder, `${part}.cjs`);
    const text = isFirst
      ? `${await loaderOf(options)}module.exports=loader.runChunks(${program},require)("${entry}");\n`
      : `module.exports=${modules};\n`;
    writeFileSync(file, text);
    sizes.set(file, Buffer.byteLength(text));
  }
  return sizes;
}

/**
 * Which chunks lie in the file of each part, the one that starts first. A chunk that several parts need is in the file of
 * the one that can be asked for soonest; of several such, in that of the one that brings the least with it.
 */
function groupsOf(chunks: ReadonlyMap<string, Chunk>, entry: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  const placed = new Set<string>();
  for (let parts = [entry]; parts.length > 0; ) {
    const needed = parts
      .map((part) => [part, [...neededBy(chunks, part)]] as const)
      .sort(([, a], [, b]) => a.length - b.length);
    for (const [part, names] of needed) {
      groups.set(
        part,
        names.filter((name) => !placed.has(name)),
      );
      for (const name of names) placed.add(name);
    }
    const asked = needed.flatMap(([, names]) => names.flatMap((name) => chunks.get(name)?.later ?? []));
    parts = [...new Set(asked)].filter((part) => !groups.has(part));
  }
  return groups;
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

/** esbuild cuts ES modules only. */
async function chunksOf(source: string, options: BuildOptions): Promise<ReadonlyMap<string, Chunk>> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [source],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'parts',
    entryNames: '[name]',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), chunkOf(text)]));
}

const IMPORT = /\bimport\s*(?:(?:\*\s*as ([\w$]+)|\{([^}]*)\})\s*from\s*)?"(\.\/[\w-]+\.js|vscode)";/g;
const EXPORT = /\bexport\s*\{([^}]*)\};\s*$/;
const LATER = /\bimport\("\.\/([\w-]+)\.js"\)/g;
const RENAMED = /([\w$]+)\s+as\s+([\w$]+)/g;

/**
 * Makes a chunk a CommonJS module. Chunks import each other without going round, so that what one exports is there when
 * another asks for it, and nothing exported is assigned to later: plain constants do, and are shorter and quicker than
 * the getters by which esbuild would let them change.
 */
export function chunkOf(esm: string): Chunk {
  const needs = new Set<string>();
  const later = new Set<string>();
  const constants: string[] = [];
  const body = esm
    .replace(IMPORT, (_, all: string | undefined, some: string | undefined, from: string) => {
      const chunk = from === 'vscode' ? from : from.slice('./'.length, -'.js'.length);
      if (chunk !== from) needs.add(chunk);
      const names = all ?? (some === undefined ? undefined : `{${some.replace(RENAMED, '$1:$2')}}`);
      if (names !== undefined) constants.push(`${names}=require("${chunk}")`);
      return '';
    })
    .replace(EXPORT, (_, names: string) => `Object.assign(exports,{${names.replace(RENAMED, '$2:$1')}});`)
    .replace(LATER, (_, chunk: string) => {
      later.add(chunk);
      return `importPart("${chunk}")`;
    });
  const code = `"use strict";${constants.length > 0 ? `const ${constants.join(',')};` : ''}${body}`;
  // It throws where something is left that only an ES module may have.
  new Function(code);
  return { code, needs: [...needs], later: [...later] };
}
