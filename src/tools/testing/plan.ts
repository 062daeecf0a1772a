/** The parts of `npm test`, in the order in which they report. */
export const allParts = ['lint', 'types', 'core', 'fuzz', 'package', 'editor', 'web', 'ui'] as const;
export type Part = (typeof allParts)[number];

export interface Plan {
  readonly parts: ReadonlySet<Part>;
  /** A test file is run when its path contains one of these; all are run when there are none. */
  readonly filters: readonly string[];
  /** Only tests whose title matches this (mocha's grep). */
  readonly grep: string;
}

/**
 * Reads the words after `npm test --`: names of parts, `--grep PATTERN`, and pieces of paths of test files.
 * Pieces of paths without a part select the files of all suites and leave out what is not a suite.
 */
export function planTests(words: readonly string[]): Plan {
  const parts = new Set<Part>();
  const filters: string[] = [];
  let grep = '';
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--grep' || word === '-g') grep = rest.shift() ?? '';
    else if (isPart(word)) parts.add(word);
    else if (word.startsWith('-')) throw new Error(`npm test knows no option ${word}; it has --grep PATTERN`);
    else filters.push(word.replaceAll('\\', '/'));
  }
  if (parts.size > 0) return { parts, filters, grep };
  const narrowed = filters.length > 0 || grep !== '';
  return { parts: new Set(narrowed ? ['core', 'fuzz', 'editor', 'web', 'ui'] : allParts), filters, grep };
}

function isPart(word: string): word is Part {
  return (allParts as readonly string[]).includes(word);
}

/** The files of a suite that the plan asks for. */
export function selectFiles(files: readonly string[], { filters }: Pick<Plan, 'filters'>): readonly string[] {
  return filters.length === 0 ? files : files.filter((file) => filters.some((filter) => file.includes(filter)));
}
