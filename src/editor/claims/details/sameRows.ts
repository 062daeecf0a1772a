import * as vscode from 'vscode';
import { type LinkedClaim, linkOf } from '../../../core/claims/links.js';
import { valueText } from '../../../core/claims/reading.js';
import type { ClaimedArticle, PlacedClaim } from '../model/claimedArticle.js';
import type { RowContent } from './rows.js';

/**
 * The claims that one is the same as: the one it names, here or in another article, and those of other articles that
 * name it.
 * @param linked what is known of links with other articles
 */
export function sameRows(
  claimed: ClaimedArticle,
  placed: PlacedClaim,
  linked: readonly LinkedClaim[],
): readonly RowContent[] {
  const named = placed.claim['same-as'];
  const links = linked.filter(({ claim }) => claim === placed.id);
  const names = new Set([...(named === undefined ? [] : [named]), ...links.map(({ name }) => name)]);
  return [...names].map((name) =>
    sameRow(
      claimed,
      name,
      links.find((one) => one.name === name),
    ),
  );
}

function sameRow(claimed: ClaimedArticle, name: string, known: LinkedClaim | undefined): RowContent {
  const { l10n } = vscode;
  const { uri } = claimed.document;
  const elsewhere = linkOf(name);
  const here = elsewhere ? undefined : claimed.claim(name);
  const isMissing = elsewhere ? known?.isThere === false : !here;
  const says = isMissing
    ? l10n.t('no such claim')
    : (here?.state.words ?? (known?.fact && valueText(known.fact.value)) ?? '');
  const link = elsewhere
    ? { article: vscode.Uri.joinPath(uri, '..', elsewhere.article).toString(), claim: elsewhere.claim }
    : { article: uri.toString(), claim: name };
  return {
    field: 'same',
    key: name,
    label: l10n.t('Same as'),
    description: [name, says].filter(Boolean).join(' · '),
    copied: name,
    icon: isMissing ? 'warning' : 'link',
    ...(!isMissing && { link }),
  };
}
