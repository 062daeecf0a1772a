import { existsSync, readFileSync } from 'node:fs';
import type { Case } from './cases.js';

/** Real edits of public articles, which lie beside the repository and are no part of it. */
const FOLDER = '../shared/data/anchoring';

/** The cases of the development set; `undefined` where it is not at hand. */
export function developmentCases(folder = FOLDER): readonly Case[] | undefined {
  if (!existsSync(`${folder}/dev.jsonl`)) return undefined;
  const texts = new Map(lines<Doc>(`${folder}/docs-dev.jsonl`).map(({ id, text }) => [id, text]));
  const textOf = (id: string): string => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`docs-dev.jsonl has no text ${id}`);
    return text;
  };
  return lines<Line>(`${folder}/dev.jsonl`).map(({ id, kind, old, new: now, start, end, gold }) => {
    return { id, kind, old: textOf(old), start, end, now: textOf(now), gold };
  });
}

/** Whether one exact operation was made on top of the real edit. */
export function isSynthetic({ kind }: Case): boolean {
  return kind.startsWith('syn-');
}

interface Doc {
  readonly id: string;
  readonly text: string;
}

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly old: string;
  readonly new: string;
  readonly start: number;
  readonly end: number;
  readonly gold: Case['gold'];
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
