import { type Claim, isImageTarget } from './claim.js';

/*
 * Pictures that claims are about. Who is to be seen, where, when, and whose picture it is, stands in notes and evidence
 * like anything else; the signature is on the file's bytes (SHA-256), so that another picture under the same name shows.
 */

/** The file of a picture as it is now. */
export type PictureFile = { readonly sha256: string } | 'absent';

/** By the path that claims name; what is not in it has not been looked at. */
export type Pictures = ReadonlyMap<string, PictureFile>;

/**
 * The path of a picture's file from the article's folder; nothing for one on the web, and for one from the root of a site,
 * which may be anywhere.
 */
export function pictureFile(image: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/iu.test(image)) return undefined;
  const path = image.replace(/[?#].*$/u, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The pictures that claims are about, as the article names them, each once. */
export function picturesClaimed(claims: Iterable<Pick<Claim, 'target'>>): readonly string[] {
  const images = [...claims].flatMap(({ target }) => (isImageTarget(target) ? [target.image] : []));
  return [...new Set(images)];
}

/** A picture in an article: the path or address as it is written, and where (UTF-16 offsets). */
export interface ImageHere {
  readonly image: string;
  readonly start: number;
  readonly end: number;
  /** The whole of it, with its text. */
  readonly around: { readonly start: number; readonly end: number };
}

const SOURCE = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/iu;
/** Longer tags are read no further. */
const LONGEST_TAG = 4000;

/** Pictures in a text, in its order: `![text](path "title")` and `<img src="path">`. One pass, whatever stands there. */
export function imagesIn(source: string): readonly ImageHere[] {
  return [...markdownImages(source), ...htmlImages(source)].sort((a, b) => a.start - b.start);
}

function markdownImages(source: string): readonly ImageHere[] {
  const found: ImageHere[] = [];
  let from = 0;
  for (let at = source.indexOf('](', from); at >= 0; at = source.indexOf('](', at + 2)) {
    const text = source.slice(from, at);
    const opening = text.lastIndexOf('![');
    const lineEnd = source.indexOf('\n', at);
    const line = source.slice(at + 2, Math.min(lineEnd < 0 ? source.length : lineEnd, at + LONGEST_TAG));
    const [, lead = '', bracketed, plain] = /^(\s*)(?:<([^<>]+)>|([^\s()<>]+))/u.exec(line) ?? [];
    const image = bracketed ?? plain;
    if (opening >= 0 && image !== undefined && !/\n\s*\n/u.test(text.slice(opening))) {
      const start = at + 2 + lead.length + (bracketed === undefined ? 0 : 1);
      const close = source.indexOf(')', start + image.length);
      const end = close < 0 ? start + image.length : close + 1;
      found.push({ image, start, end: start + image.length, around: { start: from + opening, end } });
    }
    from = at + 2;
  }
  return found;
}

function htmlImages(source: string): readonly ImageHere[] {
  const found: ImageHere[] = [];
  for (const { index } of source.matchAll(/<img(?=[\s/])/giu)) {
    const tag = source.slice(index, index + LONGEST_TAG).replace(/>.*$/su, '');
    const match = SOURCE.exec(tag);
    const image = match?.[1] ?? match?.[2] ?? '';
    if (match === null || image.trim() === '') continue;
    const start = index + match.index + match[0].length - 1 - image.length;
    found.push({ image, start, end: start + image.length, around: { start: index, end: index + tag.length + 1 } });
  }
  return found;
}
