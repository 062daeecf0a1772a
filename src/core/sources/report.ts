import { oneLine } from '../review/change-rows.js';
import { escaped } from '../review/comment.js';
import { type ArchiveSource, type HangingClaim, isConfidential, nameOfSource } from './archive-sources.js';
import type { Flaw, FlawId } from './flaws.js';

/* The sources of an archive for people and programs. Words of files are text and nothing else. */

export interface ReportedSource {
  readonly source: ArchiveSource;
  readonly flaws: readonly Flaw[];
}

const SAYS: Readonly<Record<FlawId, string>> = {
  'dead-source': 'dead, and no archived copy stands',
  'dead-link': 'dead; there is an archived copy',
  'dead-archive': 'the archived copy is dead',
  'source-changed': 'changed since it was added',
  'source-absent': 'not here',
  'no-archive': 'no archived copy',
};

/** A source a paragraph: its name, what is known of it, what is wrong with it, and a line for each claim. */
export function sourcesAsText(all: readonly ReportedSource[]): string {
  return all
    .map(({ source, flaws }) => {
      const lines = [
        ...flaws.map((flaw) => `${flaw.severity}: ${flawText(flaw)} [${flaw.id}]`),
        ...source.claims.map((claim) => `${claim.article}: ${claimText(claim)} [${claim.claim}]`),
        ...(source.claims.length === 0 ? ['no claim'] : []),
      ];
      return [oneLine(headText(source)), ...lines.map((line) => `  ${oneLine(line)}`)]
        .map((line) => `${line}\n`)
        .join('');
    })
    .join('\n');
}

/** A heading and a list for each source. */
export function sourcesAsMarkdown(all: readonly ReportedSource[]): string {
  const parts = all.map(({ source, flaws }) => {
    const lines = [
      ...flaws.map((flaw) => `- **${escaped(flawText(flaw))}**`),
      ...source.claims.map(
        (claim) => `- ${escaped(claim.article)} ${escaped(claim.claim)}: ${escaped(claimText(claim))}`,
      ),
    ];
    return `### ${escaped(headText(source))}\n\n${lines.length === 0 ? 'No claim.' : lines.join('\n')}\n`;
  });
  return `## Sources\n\n${parts.length === 0 ? 'None.\n' : parts.join('\n')}`;
}

export function sourcesAsJson(all: readonly ReportedSource[]): string {
  return `${JSON.stringify(
    all.map(({ source, flaws }) => ({ name: nameOfSource(source), ...source, flaws })),
    undefined,
    2,
  )}\n`;
}

function headText(source: ArchiveSource): string {
  const { type, author, publisher, date, url, archived, accessed, files, ref } = source;
  if (isConfidential(source)) return `confidential: ${ref ?? 'without a reference'}`;
  const name = nameOfSource(source);
  const rest = [
    type,
    author,
    publisher,
    date,
    url,
    ref,
    ...files.map(({ file }) => file),
    ...archived.map((one) => `archived ${one}`),
    accessed && `seen ${accessed}`,
  ];
  return [name, ...rest.filter((part) => part !== undefined && part !== '' && part !== name)].join(' · ');
}

function flawText({ id, what, status }: Flaw): string {
  return `${what}: ${SAYS[id]}${status === undefined ? '' : ` (${status})`}`;
}

function claimText({ words, status, verdict, at, quote }: HangingClaim): string {
  const standing = verdict === undefined ? status : `${status}, ${verdict}`;
  return [`“${words}”`, standing, at, quote && `“${quote}”`].filter(Boolean).join('; ');
}
