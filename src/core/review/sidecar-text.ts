import { type Claim, isImageTarget, type Sidecar } from '../claims/claim.js';

/*
 * A sidecar as a text to compare, for `git diff` (textconv): a paragraph for each claim, its words on top, sources by
 * their titles. Whatever differs in the file differs here, but for its layout and the context of the words.
 */

export function sidecarAsText({ sources, claims, ...own }: Sidecar): string {
  const about = Object.entries(own).filter(([key]) => key !== 'factmark' && key !== 'readOnly');
  const head = about.map(([key, value]) => line(0, key, value));
  const named = Object.entries(sources).map(([id, source]) => [
    `source ${source.title ?? id}`,
    ...linesOf({ id, ...source }, new Set(['title'])),
  ]);
  const blocks = Object.entries(claims).map(([id, claim]) => {
    const { target, status, verdict, evidence, ...rest } = claim;
    return [
      `“${oneLine(isImageTarget(target) ? target.image : target.exact)}”`,
      line(2, 'status', verdict === undefined ? status : `${status}, ${verdict}`),
      ...linesOf(rest, new Set()),
      ...Object.entries(evidence ?? {}).flatMap(([source, one]) => [
        line(2, 'source', sources[source]?.title ?? source),
        ...linesOf(one, new Set(), 4),
      ]),
      line(2, 'id', id),
    ];
  });
  return [head, ...named, ...blocks]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

type Fields = object | Omit<Claim, 'target'>;

function linesOf(fields: Fields, without: ReadonlySet<string>, indent = 2): readonly string[] {
  return Object.entries(fields).flatMap(([key, value]: readonly [string, unknown]) => {
    if (without.has(key)) return [];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return [`${' '.repeat(indent)}${key}`, ...linesOf(value, new Set(), indent + 2)];
    }
    return [line(indent, key, value)];
  });
}

function line(indent: number, key: string, value: unknown): string {
  const margin = ' '.repeat(indent);
  const text = Array.isArray(value) ? JSON.stringify(value) : String(value);
  const [first = '', ...below] = text.split('\n');
  return [`${margin}${key}: ${first}`, ...below.map((more) => `${margin}  ${more}`)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
