import type { ProseDocument } from '../prose/prose.js';
import type { CoveredFact } from './coverage.js';

/** A part of an article under one heading. */
export interface Section {
  /** UTF-16 offset of its heading, or 0 for what comes before the first one. */
  readonly start: number;
  /** The heading; empty for what comes before the first one. */
  readonly title: string;
}

/** The sections of an article in their order; the first one, without a title, is there even if nothing is in it. */
export function sectionsOf(document: ProseDocument): readonly Section[] {
  const sections: Section[] = [{ start: 0, title: '' }];
  for (const [index, block] of document.blocks.entries()) {
    for (const unit of block.units) {
      const title = unit.place === 'heading' ? unit.text.replace(/[\s\uFFFC]+/gu, ' ').trim() : '';
      if (title !== '') sections.push({ start: document.blockStart(index) + unit.start, title });
    }
  }
  return sections;
}

/** The section in which an offset (UTF-16) lies. */
export function sectionAt(sections: readonly Section[], offset: number): Section {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sections[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low]!;
}

export interface SectionCount extends Section {
  readonly covered: number;
  /** Facts that count: those that are not apart. */
  readonly all: number;
  /** The first fact that is still open. */
  readonly firstOpen?: CoveredFact;
}

/** How much of each section is covered; sections without facts are left out. */
export function coverageBySection(document: ProseDocument, facts: readonly CoveredFact[]): readonly SectionCount[] {
  const sections = sectionsOf(document);
  const inside = new Map<Section, CoveredFact[]>(sections.map((section) => [section, []]));
  for (const fact of facts) if (fact.standing !== 'apart') inside.get(sectionAt(sections, fact.start))!.push(fact);
  return [...inside].flatMap(([section, counted]): readonly SectionCount[] => {
    if (counted.length === 0) return [];
    const firstOpen = counted.find(({ standing }) => standing === 'open');
    const covered = counted.filter(({ standing }) => standing === 'covered').length;
    return [{ ...section, covered, all: counted.length, ...(firstOpen && { firstOpen }) }];
  });
}
