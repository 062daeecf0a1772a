import { type Cldr, entries, text } from './cldr.js';

export interface TableLanguage {
  readonly tag: string;
  /** ISO 3166-1 alpha-2: the likeliest. */
  readonly region: string;
}

/** The languages that CLDR covers at its level “modern”, without scripts and regions of their own, in order. */
export function tableLanguages(cldr: Cldr): readonly TableLanguage[] {
  const levels = entries(cldr.core('coverageLevels', 'effectiveCoverageLevels'));
  const likely = cldr.core('supplemental/likelySubtags', 'supplemental', 'likelySubtags');
  return levels
    .filter(([tag, level]) => level === 'modern' && /^[a-z]{2,3}$/.test(tag) && tag !== 'und')
    .map(([tag]) => ({ tag, region: text(likely, tag).split('-')[2] ?? '001' }))
    .filter(({ tag }) => hasData(cldr, tag))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function hasData(cldr: Cldr, tag: string): boolean {
  try {
    cldr.locale('numbers', tag, 'numbers');
    cldr.locale('dates', tag, 'ca-gregorian');
    cldr.locale('units', tag, 'units');
    return true;
  } catch {
    return false;
  }
}
