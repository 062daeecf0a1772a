import { createRequire } from 'node:module';

/** What chrono-node makes of a text, dates only. */
export type ChronoParse = (text: string, reference: Date) => unknown;

/** chrono-node's parser for a language; `undefined` where it has none. */
export function chronoFor(language: string): ChronoParse | undefined {
  const load = createRequire(import.meta.url);
  try {
    return (load(`chrono-node/${language}`) as { readonly parse: ChronoParse }).parse;
  } catch {
    return undefined;
  }
}
