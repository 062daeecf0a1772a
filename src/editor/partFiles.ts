/*
 * How the parts of the extension find each other once they are built. The build (src/tools/building/parts.ts) cuts the
 * bundle where the source says `import()`: what is needed at once stays in `extension.cjs`, with this in front of it,
 * and everything else lies beside it in `parts/`, a file a part. A Node host requires such a file. The web-worker host
 * can require nothing but VS Code, so that the file is read and run as the host itself runs `extension.cjs`.
 */

type Require = (name: string) => unknown;

/** A chunk of the program as a CommonJS module. */
type Chunk = (
  module: { exports: object },
  exports: object,
  require: Require,
  importPart: (name: string) => Promise<unknown>,
) => void;

type Chunks = Record<string, Chunk>;

interface Vscode {
  readonly extensions: { getExtension(id: string): { readonly extensionUri: object } | undefined };
  readonly workspace: { readonly fs: { readFile(uri: object): Promise<Uint8Array> } };
  readonly Uri: { joinPath(base: object, ...path: string[]): object };
}

interface Program {
  /** The extension's own id. */
  readonly id: string;
  /** Those that are there; what is loaded joins them. */
  readonly chunks: Chunks;
  /** The files that each part needs, its own and those of others. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/**
 * Runs a program that was cut into chunks.
 * @param require of the host
 * @returns what a chunk exports
 */
export function runChunks({ id, chunks, parts }: Program, require: Require): Require {
  const modules = new Map<string, { exports: object }>();
  const files = new Set<string>();

  function use(name: string): object {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    try {
      chunks[name]!(module, module.exports, (other) => (other in chunks ? use(other) : require(other)), importPart);
    } catch (error) {
      modules.delete(name);
      throw error;
    }
    return module.exports;
  }

  async function importPart(part: string): Promise<object> {
    const missing = (parts[part] ?? []).filter((file) => !files.has(file));
    for (const [file, own] of await Promise.all(missing.map(async (one) => [one, await read(one)] as const))) {
      Object.assign(chunks, own);
      files.add(file);
    }
    // Others have their turn between the reading of a part, which compiles it, and what it does at its start.
    if (missing.length > 0) await new Promise<void>((done) => setTimeout(done, 0));
    return use(part);
  }

  async function read(name: string): Promise<Chunks> {
    const file = `parts/${name}.cjs`;
    if (!('importScripts' in globalThis)) return require(`./${file}`) as Chunks;
    const { extensions, workspace, Uri } = require('vscode') as Vscode;
    const uri = Uri.joinPath(extensions.getExtension(id)!.extensionUri, 'dist', file);
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const module = { exports: {} };
    new Function('module', `${text}\n//# sourceURL=${uri}`)(module);
    return module.exports;
  }

  return use;
}
