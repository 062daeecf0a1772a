import { type Claim, type Data, type Sidecar, STATUSES, type Status } from '../claims/claim.js';
import { equalData } from '../claims/sidecar/equal.js';
import type { Voice } from '../describe/voice.js';

/** What a person has done since the last commit. */
export interface Checks {
  /** How many claims were changed, by the status they have now; in the order of the work. */
  readonly claims: readonly (readonly [status: Status, count: number])[];
  readonly newSources: number;
  readonly isTextChanged: boolean;
  readonly isSidecarChanged: boolean;
}

type Content = Pick<Sidecar, 'claims' | 'sources'>;

/** What differs between two states of a sidecar; `before` is missing when there was none. */
export function checksSince(
  before: Content | undefined,
  after: Content | undefined,
): Pick<Checks, 'claims' | 'newSources'> {
  const known = before?.claims ?? {};
  const changed = Object.entries(after?.claims ?? {}).filter(
    ([id, claim]) => !Object.hasOwn(known, id) || !isSame(known[id], claim),
  );
  const count = (status: Status): number => changed.filter(([, claim]) => claim.status === status).length;
  const sources = Object.keys(after?.sources ?? {}).filter((id) => !Object.hasOwn(before?.sources ?? {}, id));
  return {
    claims: STATUSES.toSorted((a, b) => Number(a === 'unchecked') - Number(b === 'unchecked')).flatMap((status) =>
      count(status) > 0 ? [[status, count(status)] as const] : [],
    ),
    newSources: sources.length,
  };
}

const isSame = (a: Claim | undefined, b: Claim): boolean => equalData(a as unknown as Data, b as unknown as Data);

/**
 * What a commit says: a line that names the article and counts what was done, and what else goes in.
 * @param article its file's name
 * @param statusWord what the house calls a status
 */
export function commitMessage(
  article: string,
  checks: Checks,
  voice: Voice,
  statusWord: (status: Status) => string,
): string {
  const { claims, newSources, isTextChanged, isSidecarChanged } = checks;
  if (!isSidecarChanged) return voice.t('Text of “{0}”', article);
  const counts = claims.map(([status, count]) => voice.t('{0}: {1}', statusWord(status), count)).join(', ');
  const head = counts === '' ? voice.t('Checks of “{0}”', article) : voice.t('Checks of “{0}” ({1})', article, counts);
  const more = [
    ...(newSources > 0 ? [voice.t('New sources: {0}', newSources)] : []),
    ...(isTextChanged ? [voice.t('With changes of the text.')] : []),
  ];
  return more.length === 0 ? head : `${head}\n\n${more.join('\n')}`;
}
