/*
 * How the parts of the extension find each other once they are built. The build (src/tools/building/parts.ts) cuts the
 * bundle where the source says `import()`: what is needed at once stays in `extension.cjs`, with this in front of it,
 * and everything else lies beside it in `parts/`, a file a chunk. A Node host requires such a file. The web-worker host
 * can require nothing but VS Code, so that the file is read and run as the host itself runs `extension.cjs`.
 */

type Require = (name: string) => unknown;

/** A chunk of the program as a CommonJS module. */
export type Chunk = (
  module: { exports: object },
  exports: object,
  require: Require,
  importPart: (name: string) => Promise<unknown>,
) => void;

interface Vscode {
  readonly extensions: { getExtension(id: string): { readonly extensionUri: object } | undefined };
  readonly workspace: { readonly fs: { readFile(uri: object): Promise<Uint8Array> } };
  readonly Uri: { joinPath(base: object, ...path: string[]): object };
}

interface Program {
  /** The extension's own id. */
  readonly id: string;
  /** By name, those that are there; what is loaded joins them. */
  readonly chunks: Record<string, Chunk>;
  /** The chunks in files of their own that each part needs, by the name of its entry. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/**
 * Runs a program that was cut into chunks.
 * @param require of the host
 * @returns what a chunk exports
 */
export function runChunks({ id, chunks, parts }: Program, require: Require): Require {
  const modules = new Map<string, { exports: object }>();

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

  async function importPart(entry: string): Promise<object> {
    const missing = (parts[entry] ?? []).filter((name) => !(name in chunks));
    for (const [name, chunk] of await Promise.all(missing.map(async (one) => [one, await read(one)] as const))) {
      chunks[name] = chunk;
    }
    return use(entry);
  }

  async function read(name: string): Promise<Chunk> {
    const file = `parts/${name}.cjs`;
    if (!('importScripts' in globalThis)) return require(`./${file}`) as Chunk;
    const { extensions, workspace, Uri } = require('vscode') as Vscode;
    const uri = Uri.joinPath(extensions.getExtension(id)!.extensionUri, 'dist', file);
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const module = { exports: {} };
    new Function('module', `${text}\n//# sourceURL=${uri}`)(module);
    return module.exports as Chunk;
  }

  return use;
}
