import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { EntityValue, Fact } from '../../../core/facts.js';
import type { NameKind } from '../../../core/recognize/entities/labels.js';
import type { NameReader, PeerName } from './name-task.js';
import { requirePeer } from './peer.js';

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly text: string;
}
interface View {
  json(options: { readonly offset: true }): readonly Found[];
}
interface Document {
  match(tags: string): View;
  people?(): View;
  places?(): View;
  organizations?(): View;
}
interface Library {
  recognize(text: string, options: object): readonly Fact[];
}
interface Collection {
  out(what: unknown): unknown;
}
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly precedingSpaces: unknown };
  readDoc(text: string): { tokens(): Collection };
}

/** Ours, from the built library: the paragraphs of a document as one text. */
function factmark(language: string): NameReader {
  const { recognize } = createRequire(resolve('package.json'))(resolve('dist/index.cjs')) as Library;
  return (paragraphs) => {
    const facts = recognize(paragraphs.join('\n\n'), { language, format: 'text', kinds: ['entity'] });
    let start = 0;
    let next = 0;
    return paragraphs.map((text) => {
      const names: PeerName[] = [];
      for (; next < facts.length && (facts[next] as Fact).end <= start + text.length; next++) {
        const fact = facts[next] as Fact;
        const { type } = fact.value as EntityValue;
        names.push({ start: fact.start - start, end: fact.end - start, type: type === 'unknown' ? undefined : type });
      }
      start += text.length + 2;
      return names;
    });
  };
}

/** What compromise finds, without the signs of punctuation that it counts in. */
function trimmed({ offset, text }: Found, type: NameKind): PeerName {
  const words = text.replace(/^[\s"“«(‘']+|[\s,.;:!?"”»)’']+$/gu, '');
  const start = offset.start + Math.max(0, text.indexOf(words));
  return { start, end: start + words.length, type };
}

function compromise(name: string): NameReader {
  const nlp = requirePeer(name) as (text: string) => Document;
  const views = (document: Document): readonly (readonly [NameKind, View])[] => [
    ['person', document.people?.() ?? document.match('#Person+')],
    ['place', document.places?.() ?? document.match('#Place+')],
    ['organization', document.organizations?.() ?? document.match('#Organization+')],
  ];
  return (paragraphs) =>
    paragraphs.map((text) => {
      const found = views(nlp(text)).flatMap(([kind, view]) =>
        view.json({ offset: true }).map((one) => trimmed(one, kind)),
      );
      const kept: PeerName[] = [];
      for (const one of found) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
      return kept;
    });
}

/** It has no kinds of names: runs of what it takes for proper nouns. */
function wink(): NameReader {
  const make = requirePeer('wink-nlp') as (model: unknown) => Wink;
  const nlp = make(requirePeer('wink-eng-lite-web-model'));
  return (paragraphs) =>
    paragraphs.map((text) => {
      const tokens = nlp.readDoc(text).tokens();
      const words = tokens.out(nlp.its.value) as readonly string[];
      const tags = tokens.out(nlp.its.pos) as readonly string[];
      const spaces = tokens.out(nlp.its.precedingSpaces) as readonly string[];
      const names: PeerName[] = [];
      let at = 0;
      let open: { start: number; end: number } | undefined;
      words.forEach((word, i) => {
        const start = at + (spaces[i] ?? '').length;
        at = start + word.length;
        if (tags[i] !== 'PROPN') open = undefined;
        else if (open) open.end = at;
        else {
          open = { start, end: at };
          names.push({ ...open, type: undefined });
        }
        if (open) names[names.length - 1] = { ...open, type: undefined };
      });
      return names;
    });
}

/** Makes a recogniser of names ready; what this costs is measured. */
export function nameReader(name: string, language: string): NameReader {
  if (name === 'Factmark') return factmark(language);
  return name === 'wink-nlp' ? wink() : compromise(name);
}
