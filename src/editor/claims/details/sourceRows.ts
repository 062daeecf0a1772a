import * as vscode from 'vscode';
import type { Claim, Evidence, Sidecar, Source } from '../../../core/claims/claim.js';
import { sourceTypeWord } from '../../../core/export/words.js';
import { interfaceVoice } from '../../voice.js';
import { sourceName } from '../commands/sources/chosenSource.js';
import type { RowContent } from './rows.js';

/** The sources of a claim, each with the place in it, what it says there, and where it is. */
export function sourcesRow({ evidence = {} }: Claim, sources: Sidecar['sources']): RowContent {
  const { l10n } = vscode;
  const children = Object.entries(evidence).map(([id, says]) =>
    Object.hasOwn(sources, id) ? sourceRow(id, sources[id]!, says) : missingRow(id),
  );
  return {
    field: 'sources',
    label: l10n.t('Sources'),
    description: children.length === 0 ? l10n.t('none yet') : String(children.length),
    icon: 'references',
    children,
  };
}

function missingRow(id: string): RowContent {
  return { field: 'sources', key: id, label: vscode.l10n.t('{0} (no such source)', id), icon: 'warning' };
}

function sourceRow(id: string, source: Source, { at, quote, calculation }: Evidence): RowContent {
  const name = sourceName(id, source);
  const said = quote ?? calculation;
  return {
    field: 'source',
    key: id,
    label: name,
    description: [at, source.type && sourceTypeWord(source.type, interfaceVoice())].filter(Boolean).join(' · '),
    copied: [name, at].filter(Boolean).join(', '),
    icon: 'book',
    source: id,
    children: [
      ...(said ? [{ field: 'quote', label: `«${said}»`, copied: said, icon: 'quote', source: id } as const] : []),
      ...factsOf(id, source),
    ],
  };
}

/** Where it is, whose it is, and when it was seen. */
function factsOf(id: string, source: Source): readonly RowContent[] {
  const { l10n } = vscode;
  const seenBy = source['seen-by'];
  const rows: readonly (readonly ['address' | 'source', string, string, string | undefined])[] = [
    ['address', 'link', l10n.t('Address'), source.url],
    ['address', 'archive', l10n.t('Archived copy'), source.archived],
    ['address', 'file', l10n.t('File'), source.file],
    ['source', 'account', l10n.t('By'), [source.author, source.publisher].filter(Boolean).join(', ')],
    ['source', 'calendar', l10n.t('Dated'), source.date],
    ['source', 'eye', l10n.t('Seen on'), source.accessed],
    ['source', 'organization', l10n.t('Seen by'), typeof seenBy === 'string' ? seenBy : seenBy?.join(', ')],
  ];
  return rows.flatMap(([field, icon, label, description]) =>
    description ? [{ field, key: icon, label, description, icon, source: id }] : [],
  );
}
