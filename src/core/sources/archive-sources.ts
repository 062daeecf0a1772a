import { isImageTarget, type Sidecar, type Source, type Status, type Verdict } from '../claims/claim.js';
import { addressOf } from '../claims/join-sources.js';
import { joined } from '../claims/paths.js';

/*
 * The sources of an archive, each once, with the claims that hang on it. One source are those with the same address; of
 * those without one, those whose file has the same bytes (or, without a hash, the same path), then those with the same
 * reference, then those of the same type, title, author and day. Of a confidential source only its reference is taken over,
 * whatever else its sidecar says.
 */

/** The claims of one article. */
export interface ArticleSources {
  /** Path of the article, with `/`. */
  readonly article: string;
  readonly sidecar: Pick<Sidecar, 'sources' | 'claims'>;
}

/** A claim with evidence from a source. */
export interface HangingClaim {
  readonly article: string;
  readonly claim: string;
  /** What the source is called there, `r-…`. */
  readonly source: string;
  /** What the claim is about: words, or the path of a picture. */
  readonly words: string;
  readonly status: Status;
  readonly verdict?: Verdict;
  readonly at?: string;
  readonly quote?: string;
}

/** A file that is evidence. */
export interface EvidenceFile {
  /** Path from where the articles' paths count. */
  readonly file: string;
  /** Of its bytes when it was added. */
  readonly sha256?: string;
}

export interface ArchiveSource
  extends Pick<Source, 'type' | 'title' | 'author' | 'publisher' | 'date' | 'url' | 'ref'> {
  /** Archived copies, as different articles name them. */
  readonly archived: readonly string[];
  /** The latest day. */
  readonly accessed?: string;
  readonly files: readonly EvidenceFile[];
  /** In the order of articles, then of their sidecars. */
  readonly claims: readonly HangingClaim[];
}

/** What a source is called when there is room for one thing. */
export function nameOfSource({ title, url, ref, files, author, type }: ArchiveSource): string {
  return title ?? url ?? files[0]?.file ?? ref ?? author ?? type ?? 'source';
}

/** Whether a source is one of those that only the desk may see. */
export function isConfidential({ type }: Pick<ArchiveSource, 'type'>): boolean {
  return type === 'confidential';
}

/** In the order of their names. */
export function sourcesOfArchive(articles: Iterable<ArticleSources>): readonly ArchiveSource[] {
  const found = new Map<string, Gathered>();
  for (const { article, sidecar } of articles) {
    const here = new Map<string, Gathered>();
    for (const [id, source] of Object.entries(sidecar.sources)) {
      const key = keyOf(source, article) ?? `${article}#${id}`;
      const known = found.get(key) ?? { source: {}, archived: new Set(), files: new Map(), claims: [] };
      found.set(key, known);
      gather(known, source, article);
      here.set(id, known);
    }
    for (const [claim, { target, status, verdict, evidence = {} }] of Object.entries(sidecar.claims)) {
      const words = isImageTarget(target) ? target.image : target.exact;
      for (const [id, { at, quote }] of Object.entries(evidence)) {
        const gathered = here.get(id);
        if (gathered === undefined) continue;
        const isOpen = !isConfidential(gathered.source);
        gathered.claims.push({
          article,
          claim,
          source: id,
          words,
          status,
          ...(verdict && { verdict }),
          ...(isOpen && at !== undefined && { at }),
          ...(isOpen && quote !== undefined && { quote }),
        });
      }
    }
  }
  return [...found]
    .map(([key, { source, archived, files, claims }]) => {
      const whole: ArchiveSource = { ...source, archived: [...archived], files: [...files.values()], claims };
      return { key, name: nameOfSource(whole).toLowerCase(), whole };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key))
    .map(({ whole }) => whole);
}

interface Gathered {
  source: Omit<ArchiveSource, 'archived' | 'files' | 'claims'>;
  readonly archived: Set<string>;
  readonly files: Map<string, EvidenceFile>;
  readonly claims: HangingClaim[];
}

/** What the first article says of a source stands; later ones add what lacks. */
function gather(known: Gathered, source: Source, article: string): void {
  if (isConfidential(source)) {
    known.source = { type: 'confidential', ...(source.ref !== undefined && { ref: source.ref }) };
    return;
  }
  const { type, title, author, publisher, date, url, ref } = source;
  const accessed = [known.source.accessed, source.accessed]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const here = { type, title, author, publisher, date, url, ref };
  known.source = {
    ...Object.fromEntries(Object.entries(here).filter(([, value]) => value !== undefined)),
    ...known.source,
    ...(accessed !== undefined && { accessed }),
  };
  if (source.archived !== undefined) known.archived.add(source.archived);
  if (source.file !== undefined) {
    const file = joined(article, source.file);
    const { sha256 } = source;
    known.files.set(`${file} ${sha256 ?? ''}`, { file, ...(sha256 !== undefined && { sha256 }) });
  }
}

function keyOf({ type, title, author, date, url, file, sha256, ref }: Source, article: string): string | undefined {
  if (type === 'confidential') return ref === undefined ? undefined : `confidential ${ref}`;
  if (url !== undefined && url.trim() !== '') return `url ${addressOf(url)}`;
  if (file !== undefined)
    return sha256 === undefined ? `file ${joined(article, file)}` : `sha256 ${sha256.toLowerCase()}`;
  if (ref !== undefined) return `ref ${ref}`;
  if (title === undefined) return undefined;
  return `title ${[type, title, author, date].map((part) => (part ?? '').trim().toLowerCase()).join('\n')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
