import { gitOutput } from '../git.js';

/** Files of commits, read in two goes however many they are. */
export class Blobs {
  /** By commit and name: the id of the file's content. */
  readonly #ids: ReadonlyMap<string, string>;
  readonly #contents: ReadonlyMap<string, Uint8Array>;

  private constructor(ids: ReadonlyMap<string, string>, contents: ReadonlyMap<string, Uint8Array>) {
    this.#ids = ids;
    this.#contents = contents;
  }

  /** @param wanted commits, and names from the repository's folder; those that are not there are no error */
  static async read(root: string, wanted: readonly (readonly [commit: string, name: string])[]): Promise<Blobs> {
    // a name of two lines cannot be asked for
    const asked = wanted.map(([commit, name]) => `${commit}:${name}`).filter((one) => !one.includes('\n'));
    const listed = await batch(root, '--batch-check', asked);
    const ids = new Map<string, string>();
    for (const [i, line] of new TextDecoder().decode(listed).split('\n').entries()) {
      const [, id] = /^([0-9a-f]+) blob \d+$/u.exec(line) ?? [];
      if (id !== undefined && asked[i] !== undefined) ids.set(asked[i], id);
    }
    const unique = [...new Set(ids.values())];
    return new Blobs(ids, contentsIn(await batch(root, '--batch', unique)));
  }

  has(commit: string, name: string): boolean {
    return this.#ids.has(`${commit}:${name}`);
  }

  /** What is not UTF-8 comes as U+FFFD. */
  text(commit: string, name: string): string | undefined {
    const content = this.#contents.get(this.#ids.get(`${commit}:${name}`) ?? '');
    return content && new TextDecoder().decode(content);
  }
}

/** Those of some commits that bear a signature, of whatever kind, whether or not it can be checked. */
export async function signedOf(root: string, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const objects = contentsIn(await batch(root, '--batch', commits));
  const isSigned = (content: Uint8Array): boolean => {
    const [head = ''] = new TextDecoder().decode(content).split('\n\n', 1);
    return /^gpgsig(?:-sha256)? /mu.test(head);
  };
  return new Set([...objects].flatMap(([id, content]) => (isSigned(content) ? [id] : [])));
}

async function batch(root: string, mode: string, lines: readonly string[]): Promise<Uint8Array> {
  if (lines.length === 0) return new Uint8Array();
  return (await gitOutput(['-C', root, 'cat-file', mode], `${lines.join('\n')}\n`)) ?? new Uint8Array();
}

/** `ID TYPE SIZE`, a line end, the content, a line end; and again. */
function contentsIn(output: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(LINE_END, at);
    if (end < 0) break;
    const [, id, size] =
      /^([0-9a-f]+) (?:blob|commit) (\d+)$/u.exec(new TextDecoder().decode(output.subarray(at, end))) ?? [];
    if (id === undefined) break;
    const start = end + 1;
    contents.set(id, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return contents;
}

const LINE_END = 10;
