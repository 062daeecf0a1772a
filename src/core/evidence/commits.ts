import type { Voice } from '../describe/voice.js';
import type { Commit, CommitSignature } from './history.js';
import { code, type Line } from './page.js';
import { shortId } from './sources.js';

/** When, and which commit by whom; the two cells with which a row of commits begins. */
export function commitCells(
  { id, author, date, signature, subject }: Commit,
  { voice, internal }: { readonly voice: Voice; readonly internal: boolean },
): readonly (readonly Line[])[] {
  const about: Line[] = [[code(shortId(id))], [{ as: 'name', text: author }]];
  if (signature !== undefined) about.push([signatureWord(signature, voice)]);
  // what people write there may be for the desk only
  if (internal && subject !== '') about.push([{ as: 'internal', text: subject }]);
  return [[[dateText(date)]], about];
}

/** `2024-10-07 14:32 +02:00`, the author's own time, to the minute. */
export function dateText(date: string): string {
  const [, day, time, zone = ''] = /^(\d{4,}-\d\d-\d\d)T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?$/u.exec(date) ?? [];
  return day === undefined ? date : [day, time, zone === 'Z' ? '+00:00' : zone].filter(Boolean).join(' ');
}

function signatureWord(signature: CommitSignature, voice: Voice): string {
  switch (signature) {
    case 'good':
      return `✓ ${voice.t('commit signed')}`;
    case 'untrusted':
      return voice.t('commit signed, by a key that nobody vouches for here');
    case 'expired':
      return voice.t('commit signed, by a key that has expired or was revoked');
    case 'bad':
      return `⚠ ${voice.t('the signature of the commit is bad')}`;
    case 'unchecked':
      return voice.t('commit signed; the signature cannot be checked here');
    case 'none':
      return voice.t('commit not signed');
  }
}
