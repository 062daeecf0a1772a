import type { LanguageTable } from '../../core/recognize/cldr/table.js';
import { type Cldr, entries, type Json, plain, text } from './cldr.js';
import type { TableLanguage } from './languages.js';
import { orderOf, rangeLink, rangeParts, templateOf } from './patterns.js';
import { relativeWords } from './relative.js';
import type { UnitWords } from './units.js';
import { type Packer, WordLists } from './words.js';

const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Skeletons of partial dates. */
const skeletons = ['MMMMd', 'MMMd', 'yMMMM', 'yMMM', 'yMMMd', 'yMMMEd', 'yMMMEEEEd', 'yQQQ', 'yQQQQ'];
const contexts = ['format', 'stand-alone'];

/** Names, orders and patterns of dates; `units` holds their names. */
export function dateTable(
  cldr: Cldr,
  language: TableLanguage,
  { times, timesBefore }: UnitWords,
  packer: Packer,
): LanguageTable['dates'] {
  const { tag, region } = language;
  const calendar = cldr.locale('dates', tag, 'ca-gregorian', 'dates', 'calendars', 'gregorian');
  const months = names(calendar, 'months', 'wide', numbered(12));
  const shortMonths = shortNames(calendar, 'months', numbered(12), months);
  const weekdays = names(calendar, 'days', 'wide', weekdayKeys);
  const shortWeekdays = shortNames(calendar, 'days', weekdayKeys, weekdays);
  const relative = relativeWords(cldr, tag, times);
  for (const context of contexts) {
    for (const width of ['wide', 'abbreviated'])
      for (const key of numbered(4)) {
        const name = plain(text(calendar, 'quarters', context, width, key));
        if (/\p{L}/u.test(name)) relative.periods.add(`Q${key}`, name);
      }
  }
  const templates = new Set([
    '{day} {month} {year}',
    '{day} {month}',
    '{month} {year}',
    '{month}',
    '{weekday}',
    '{year}',
    '{relativeDay}',
    '{period}',
  ]);
  const yearAfter = new Set<string>();
  const yearEnds = new Set<string>();
  const era = plain(text(calendar, 'eras', 'eraAbbr', '1'));
  for (const pattern of datePatterns(calendar)) {
    const read = templateOf(pattern, era);
    if (!read) continue;
    templates.add(read.template);
    if (read.monthAffixes) glue(months, read.monthAffixes, read.numericMonth);
    if (read.monthAffixes && !read.numericMonth) glue(shortMonths, read.monthAffixes, false);
  }
  for (const length of ['medium', 'short']) {
    const end = plain(/y([^yMLd]+)$/.exec(text(calendar, 'dateFormats', length))?.[1]?.replaceAll("'", '') ?? '');
    if (/^\p{L}/u.test(end)) yearEnds.add(end);
  }
  // «vuonna 2024»: the word for a year before it
  for (const word of times.words('year')) if (/^\p{L}{2,}$/u.test(word)) yearAfter.add(word);
  const order = orderOf(text(calendar, 'dateFormats', 'short'));
  const regions: Record<string, typeof order> = {};
  for (const locale of cldr.regional(tag)) {
    const there = cldr.locale('dates', locale, 'ca-gregorian', 'dates', 'calendars', 'gregorian', 'dateFormats');
    const other = orderOf(text(there, 'short'));
    if (other !== order && !locale.endsWith(`-${region}`)) regions[locale.slice(tag.length + 1)] = other;
  }
  return {
    order,
    ...(Object.keys(regions).length > 0 && { regions }),
    capitals: weekdayAndMonthNames(calendar).every((name) => name !== name.toLowerCase()),
    months: packer.turned(months),
    shortMonths: packer.turned(shortMonths),
    weekdays: packer.turned(weekdays),
    shortWeekdays: packer.turned(shortWeekdays),
    units: packer.turned(times),
    relativeDays: packer.turned(relative.days),
    periods: packer.turned(relative.periods),
    yearAfter: [...yearAfter].join(' '),
    ...(yearEnds.size > 0 && { yearEnd: [...yearEnds].join('|') }),
    links: links(calendar).join('|'),
    templates: {
      date: [...templates],
      ago: relative.ago,
      ahead: relative.ahead,
      length: timesBefore ? ['{n} {unit}', '{unit} {n}'] : ['{n} {unit}'],
    },
  };
}

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => String(i + 1));

function names(calendar: Json, kind: string, width: string, keys: readonly string[]): WordLists {
  const lists = new WordLists();
  keys.forEach((key, i) => {
    for (const context of contexts) lists.add(String(i + 1), plain(text(calendar, kind, context, width, key)));
  });
  return lists;
}

/** Abbreviated names; the recogniser takes the full stop behind a word by itself. */
function shortNames(calendar: Json, kind: string, keys: readonly string[], wide: WordLists): WordLists {
  const lists = new WordLists();
  keys.forEach((key, i) => {
    for (const context of contexts) {
      const name = plain(text(calendar, kind, context, 'abbreviated', key));
      const stem = /^[\p{L}\p{M}]+\.$/u.test(name) ? name.slice(0, -1) : name;
      if (/\p{L}/u.test(stem) && wide.owner(stem) === undefined) lists.add(String(i + 1), stem);
    }
  });
  return lists;
}

/** Months with the letters that are written together with them: «במרץ», 3月. */
function glue(months: WordLists, [before, behind]: readonly [string, string], numeric: boolean): void {
  for (const key of numbered(12)) {
    if (numeric) months.add(key, `${key}${behind}`);
    else for (const name of months.words(key)) months.add(key, before + name + behind);
  }
}

function datePatterns(calendar: Json): readonly string[] {
  const found = ['full', 'long', 'medium'].map((length) => text(calendar, 'dateFormats', length));
  for (const skeleton of skeletons) found.push(text(calendar, 'dateTimeFormats', 'availableFormats', skeleton));
  for (const skeleton of ['yMMMd', 'MMMd', 'yMMMM', 'yMMM'])
    for (const [, pattern] of entries(calendar, 'dateTimeFormats', 'intervalFormats', skeleton))
      if (typeof pattern === 'string') found.push(...rangeParts(pattern));
  return [...new Set(found.filter((pattern) => pattern !== ''))];
}

function links(calendar: Json): readonly string[] {
  const found = new Set<string>();
  const take = (link: string): void => {
    if (/[\p{L}~〜～]/u.test(link) && !/[|[\](){}?]/.test(link)) found.add(link);
  };
  take(plain(text(calendar, 'dateTimeFormats', 'intervalFormats', 'intervalFormatFallback').replace(/\{[01]\}/g, ' ')));
  for (const skeleton of ['yMMMd', 'yMMMM', 'yMMM', 'y', 'MMMd'])
    for (const [, pattern] of entries(calendar, 'dateTimeFormats', 'intervalFormats', skeleton))
      if (typeof pattern === 'string') take(rangeLink(pattern));
  return [...found];
}

function weekdayAndMonthNames(calendar: Json): readonly string[] {
  return numbered(12).map((key) => {
    const name = plain(text(calendar, 'months', 'format', 'wide', key));
    return name[0] ?? '';
  });
}
