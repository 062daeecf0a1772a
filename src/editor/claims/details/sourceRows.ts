import * as vscode from 'vscode';
import type { Claim, Evidence, Sidecar, Source } from '../../../core/claims/claim.js';
import { sourceTypeWord } from '../commands/meanings.js';
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
  const { l10n } = vscode;
  const name = sourceName(id, source);
  const said = quote ?? calculation;
  const row = (field: 'address' | 'source', key: string, label: string, value: string | undefined): RowContent[] =>
    value ? [{ field, key, label, description: value, source: id, ...(field === 'address' && { icon: 'link' }) }] : [];
  const seenBy = source['seen-by'];
  return {
    field: 'source',
    key: id,
    label: name,
    description: [at, source.type && sourceTypeWord(source.type)].filter(Boolean).join(' · '),
    copied: [name, at].filter(Boolean).join(', '),
    icon: 'book',
    source: id,
    children: [
      ...(said ? [{ field: 'quote', label: `«${said}»`, copied: said, icon: 'quote', source: id } as const] : []),
      ...row('address', 'url', l10n.t('Address'), source.url),
      ...row('address', 'archived', l10n.t('Archived copy'), source.archived),
      ...row('address', 'file', l10n.t('File'), source.file),
      ...row('source', 'by', l10n.t('By'), [source.author, source.publisher].filter(Boolean).join(', ')),
      ...row('source', 'date', l10n.t('Dated'), source.date),
      ...row('source', 'accessed', l10n.t('Seen on'), source.accessed),
      ...row('source', 'seen-by', l10n.t('Seen by'), typeof seenBy === 'string' ? seenBy : seenBy?.join(', ')),
    ],
  };
}
