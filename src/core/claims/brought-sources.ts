import type { Claim, Evidence, Sidecar, Source } from './claim.js';
import { addressOf } from './join-sources.js';
import { joined } from './paths.js';
import type { SidecarEdit } from './sidecar/edits.js';
import { newId } from './sidecar/ids.js';

type WithSources = Pick<Sidecar, 'sources'>;

/**
 * Sources that come from another article's sidecar, as far as they are asked for. They keep their ids, unless another
 * source has it here; one that is here already, by its id and title or by its address, is not brought again. Paths of
 * files are written from here.
 */
export class BroughtSources {
  readonly #here: Map<string, Source>;
  readonly #there: Readonly<Record<string, Source>>;
  readonly #name: string;
  readonly #random: () => number;
  readonly #known = new Map<string, string>();
  readonly #edits: SidecarEdit[] = [];

  /** @param name path of the other article from the folder of this one */
  constructor(here: WithSources | undefined, there: WithSources | undefined, name: string, random: () => number) {
    this.#here = new Map(Object.entries(here?.sources ?? {}));
    this.#there = there?.sources ?? {};
    this.#name = name;
    this.#random = random;
  }

  /** What adds the sources that were asked for; to be done before what names them. */
  get edits(): readonly SidecarEdit[] {
    return this.#edits;
  }

  /** Evidence of a claim of the other article, by the ids that its sources have here. */
  bring(evidence: Claim['evidence']): readonly (readonly [source: string, evidence: Evidence])[] {
    return Object.entries(evidence ?? {}).flatMap(([id, one]) => {
      const source = Object.hasOwn(this.#there, id) ? this.#there[id] : undefined;
      return source === undefined ? [] : [[this.#idOf(id, source), one] as const];
    });
  }

  #idOf(id: string, source: Source): string {
    const known = this.#known.get(id) ?? this.#same(id, source);
    if (known !== undefined) return known;
    const own = this.#here.has(id) ? newId('r-', this.#random, (one) => this.#here.has(one)) : id;
    const moved = source.file === undefined ? source : { ...source, file: joined(this.#name, source.file) };
    this.#known.set(id, own);
    this.#here.set(own, moved);
    this.#edits.push({ type: 'add-source', id: own, source: moved });
    return own;
  }

  #same(id: string, source: Source): string | undefined {
    const own = this.#here.get(id);
    if (own !== undefined && isSame(own, source)) return id;
    const { url } = source;
    if (url === undefined) return undefined;
    const address = addressOf(url);
    return [...this.#here].find(([, one]) => one.url !== undefined && addressOf(one.url) === address)?.[0];
  }
}

/** Whether two sources with one id are one source: a file may be written from another folder. */
function isSame(a: Source, b: Source): boolean {
  return a.type === b.type && a.title === b.title && a.ref === b.ref && (a.url === undefined || a.url === b.url);
}
