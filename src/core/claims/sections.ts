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
  return sections.findLast(({ start }) => start <= offset) ?? sections[0]!;
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
  const counted = facts.filter(({ standing }) => standing !== 'apart');
  return sections.flatMap((section): readonly SectionCount[] => {
    const inside = counted.filter(({ start }) => sectionAt(sections, start) === section);
    if (inside.length === 0) return [];
    const firstOpen = inside.find(({ standing }) => standing === 'open');
    const covered = inside.filter(({ standing }) => standing === 'covered').length;
    return [{ ...section, covered, all: inside.length, ...(firstOpen && { firstOpen }) }];
  });
}
