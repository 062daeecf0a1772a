import type { Attribution, ClaimKind, SourceType, Status, Verdict } from '../claims/claim.js';
import type { Condition } from '../claims/state.js';
import type { Voice } from '../describe/voice.js';
import type { Tone } from './copy-entries.js';

/* What a copy that leaves the desk calls things. The first letters of the tones differ, in every language. */

export function toneWord(tone: Tone, voice: Voice): string {
  switch (tone) {
    case 'checked':
      return voice.t('checked');
    case 'open':
      return voice.t('open');
    case 'source':
      return voice.t('source missing');
    case 'question':
      return voice.t('question out');
    case 'disputed':
      return voice.t('disputed');
    case 'faulty':
      return voice.t('faulty');
    case 'recheck':
      return voice.t('recheck: the text has changed');
    case 'apart':
      return voice.t('not checkable');
  }
}

/** The letter that stands for a tone beside a number. */
export function toneLetter(tone: Tone, voice: Voice): string {
  return toneWord(tone, voice).charAt(0).toLocaleUpperCase(voice.locale);
}

export function verdictWord(verdict: Verdict, voice: Voice): string {
  switch (verdict) {
    case 'correct':
      return voice.t('correct');
    case 'imprecise':
      return voice.t('imprecise');
    case 'missing-context':
      return voice.t('missing context');
    case 'outdated':
      return voice.t('outdated');
    case 'unsupported':
      return voice.t('unsupported');
    case 'incorrect':
      return voice.t('incorrect');
  }
}

export function kindWord(kind: ClaimKind, voice: Voice): string {
  switch (kind) {
    case 'amount':
      return voice.t('amount');
    case 'date':
      return voice.t('date');
    case 'entity':
      return voice.t('name');
    case 'statement':
      return voice.t('statement');
    case 'quotation':
      return voice.t('quotation');
    case 'table':
      return voice.t('table');
    case 'image':
      return voice.t('image');
  }
}

export function attributionWord(attribution: Attribution, voice: Voice): string {
  switch (attribution) {
    case 'verbatim':
      return voice.t('verbatim');
    case 'faithful':
      return voice.t('faithful');
    case 'misquoted':
      return voice.t('misquoted');
    case 'not-found':
      return voice.t('not found');
  }
}

export function sourceTypeWord(type: SourceType, voice: Voice): string {
  switch (type) {
    case 'document':
      return voice.t('document');
    case 'data':
      return voice.t('data');
    case 'interview':
      return voice.t('interview');
    case 'web':
      return voice.t('web page');
    case 'own-calculation':
      return voice.t('own calculation');
    case 'confidential':
      return voice.t('confidential');
  }
}

export function statusWord(status: Status, voice: Voice): string {
  switch (status) {
    case 'unchecked':
      return voice.t('unchecked');
    case 'waiting':
      return voice.t('waiting');
    case 'needs-source':
      return voice.t('needs source');
    case 'checked':
      return voice.t('checked');
    case 'disputed':
      return voice.t('disputed');
    case 'not-checkable':
      return voice.t('not checkable');
    case 'withdrawn':
      return voice.t('withdrawn');
  }
}

/** What has become of a claim's words; nothing to say of one that stands as it was signed. */
export function conditionWord(condition: Condition, voice: Voice): string {
  switch (condition) {
    case 'sound':
      return '';
    case 'stale':
      return voice.t('sign-off out of date');
    case 'context':
      return voice.t('context changed');
    case 'ambiguous':
      return voice.t('place uncertain');
    case 'gone':
      return voice.t('text gone');
  }
}
