import type { Claim } from '../claims/claim.js';
import { valueText } from '../claims/reading.js';
import { statusWord, verdictWord } from '../export/words.js';
import { type Happening, signedWords } from './happenings.js';
import { code, type Line, type Piece, words } from './page.js';
import { isHidden, type SourceOptions, sourceName } from './sources.js';

/** Characters of a hash by which people tell files apart. */
const HASH = 12;

/** One thing that a commit did, as a line. */
export function tellHappening(one: Happening, claim: Claim, options: Omit<SourceOptions, 'files'>): Line {
  const { voice, internal } = options;
  switch (one.type) {
    case 'listed':
      return [voice.t('put on the list')];
    case 'removed':
      return [voice.t('taken off the list')];
    case 'renamed':
      return [`${voice.t('article renamed:')} `, code(one.before), ' → ', code(one.after)];
    case 'gone':
      return [voice.t('its words were taken out of the article')];
    case 'back':
      return [`${voice.t('its words are in the article again:')} `, words(one.words)];
    case 'words':
      return [`${voice.t('words changed:')} `, words(one.before), ' → ', words(one.after)];
    case 'sentence':
      return [`${voice.t('sentence changed to:')} `, words(one.after)];
    case 'decided': {
      const said = [statusWord(one.status, voice), one.verdict && verdictWord(one.verdict, voice)].filter(Boolean);
      return [`${voice.t('status:')} ${said.join(', ')}`];
    }
    case 'value':
      return [`${voice.t('value:')} `, code(valueText(one.value))];
    case 'signed': {
      const { date, verdict } = one.review;
      const said = [date, verdict && verdictWord(verdict, voice)].filter(Boolean).join(', ');
      const by: Piece = { as: 'name', text: one.reviewer };
      return [
        `${voice.t('signed by')} `,
        by,
        said === '' ? ': ' : ` (${said}): `,
        words(signedWords(claim, one.review)),
      ];
    }
    case 'unsigned':
      return [`${voice.t('signature taken out:')} `, { as: 'name', text: one.reviewer }];
    case 'source':
      return [`${voice.t('source:')} `, sourceName(one.source, options)];
    case 'source-changed':
      return [`${voice.t('source changed:')} `, sourceName(one.source, options)];
    case 'source-removed':
      return [`${voice.t('source taken out:')} `, sourceName(one.source, options)];
    case 'says': {
      const { at, quote } = one.evidence;
      const said: Line =
        one.source && isHidden(one.source, internal)
          ? []
          : [at ?? '', at && quote ? ', ' : '', quote ? { as: 'quote', text: quote } : ''];
      return [
        `${voice.t('what the source says:')} `,
        sourceName(one.source, options),
        ...(said.length > 0 ? [': ', ...said] : []),
      ];
    }
    case 'archived':
      return [`${voice.t('archived copy:')} `, { as: 'address', text: one.source.archived ?? '' }];
    case 'file-moved':
      return [`${voice.t('file moved:')} `, code(one.before.file ?? ''), ' → ', code(one.source.file ?? '')];
    case 'file-replaced': {
      const hashes = [one.before.sha256, one.source.sha256].map((hash) => (hash ? code(hash.slice(0, HASH)) : '–'));
      return [
        `${voice.t('file recorded anew:')} `,
        code(one.source.file ?? ''),
        ', SHA-256 ',
        hashes[0]!,
        ' → ',
        hashes[1]!,
      ];
    }
    case 'other':
      return [voice.t('other work on it')];
  }
}
