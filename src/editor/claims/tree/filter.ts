import type { ClaimKind } from '../../../core/claims/claim.js';
import type { Sign } from '../sign.js';

/** Which claims the tree shows; what is empty lets everything pass. */
export interface ClaimFilter {
  readonly kinds: ReadonlySet<ClaimKind>;
  readonly signs: ReadonlySet<Sign | 'unclaimed'>;
  /** In the words of the article, without regard to case and accents. */
  readonly text: string;
}

export const NO_FILTER: ClaimFilter = { kinds: new Set(), signs: new Set(), text: '' };

export function isEmpty({ kinds, signs, text }: ClaimFilter): boolean {
  return kinds.size === 0 && signs.size === 0 && text.trim() === '';
}

/** What a filter looks at. */
export interface Filterable {
  readonly kind: ClaimKind | undefined;
  readonly sign: Sign | 'unclaimed';
  readonly words: string;
}

export function passes({ kind, sign, words }: Filterable, { kinds, signs, text }: ClaimFilter): boolean {
  return (
    (kinds.size === 0 || (kind !== undefined && kinds.has(kind))) &&
    (signs.size === 0 || signs.has(sign)) &&
    (text.trim() === '' || plain(words).includes(plain(text.trim())))
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
}
