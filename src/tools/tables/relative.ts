import { type Cldr, entries, plain } from './cldr.js';
import { WordLists } from './words.js';

const units = ['day', 'week', 'month', 'quarter', 'year'];

export interface RelativeWords {
  /** Phrases for days, by their distance from the publication. */
  readonly days: WordLists;
  /** Phrases for weeks, months, quarters and years, and what stands behind a counted unit. */
  readonly periods: WordLists;
  /** Templates for a number of units before and after the publication. */
  readonly ago: readonly string[];
  readonly ahead: readonly string[];
}

/** Words such as “yesterday”, “last month” and patterns such as “in {0} days”, whose units are added to `times`. */
export function relativeWords(cldr: Cldr, tag: string, times: WordLists): RelativeWords {
  const fields = cldr.locale('dates', tag, 'dateFields', 'dates', 'fields');
  const days = new WordLists();
  const periods = new WordLists();
  const add = (by: number, unit: string, phrase: string): void => {
    // a word that is also the name of a unit says too little
    if (!/\p{L}/u.test(phrase) || times.owner(phrase) !== undefined) return;
    if (unit === 'day') days.add(String(by), phrase);
    else periods.add(`${by} ${unit}`, phrase);
  };
  for (const unit of units) {
    for (const name of [unit, `${unit}-short`])
      for (const [key, phrase] of entries(fields, name)) {
        const by = /^relative-type-(-?\d)$/.exec(key)?.[1];
        if (by !== undefined && typeof phrase === 'string') add(Number(by), unit, plain(phrase));
      }
  }
  const ago = new Set<string>();
  const ahead = new Set<string>();
  for (const sign of [-1, 1] as const) {
    const templates = sign < 0 ? ago : ahead;
    const type = sign < 0 ? 'relativeTime-type-past' : 'relativeTime-type-future';
    for (const unit of units) {
      for (const [key, pattern] of entries(fields, unit, type)) {
        const words = plain(typeof pattern === 'string' ? pattern : '');
        if (!words.includes('{0}')) {
          // a dual: «two days ago»
          const count = key.endsWith('-one') ? 1 : key.endsWith('-two') ? 2 : 0;
          if (count > 0) add(sign * count, unit, words);
          continue;
        }
        const [before = '', behind = ''] = words.split('{0}').map(plain);
        if (/[()[\]{}|?\\]/.test(words.replace('{0}', ''))) continue;
        const side = sign < 0 ? '-n' : '+n';
        const named = before === '' ? undefined : endingIn(before, unit, times);
        if (named !== undefined && behind !== '') {
          // «wiki 6 zilizopita»
          templates.add(plain(`${named} {unit} {n} ${behind}`));
        } else if (before !== '' && behind !== '') {
          // «před 3 lety»
          times.add(unit, behind);
          templates.add(`${before} {n} {unit}`);
        } else if (behind !== '' && times.owner(behind) === undefined) {
          periods.add(`${side} ${unit}`, behind);
          templates.add('{n} {period}');
        } else if (behind === '') {
          // the unit stands before the number: «baada ya siku {0}»
          periods.add(`${side} ${unit}`, before);
          templates.add('{period} {n}');
        }
      }
    }
  }
  return { days, periods, ago: [...ago], ahead: [...ahead] };
}

/** What stands before the name of the unit that the words end in; undefined when they end in none. */
function endingIn(words: string, unit: string, times: WordLists): string | undefined {
  const list = words.split(' ');
  const at = list.findIndex((_, i) => times.owner(list.slice(i).join(' ')) === unit);
  return at < 0 ? undefined : list.slice(0, at).join(' ');
}
