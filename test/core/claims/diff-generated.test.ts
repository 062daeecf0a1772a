import assert from 'node:assert/strict';
import type { ChangeKind } from '../../../src/core/claims/diff/change.js';
import { diffClaims } from '../../../src/core/claims/diff/diff.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { randomFrom } from '../git/decisions.js';
import { on } from './support.js';

/*
 * Pairs of revisions whose changes are known because they were made one by one: an article of sentences with one figure
 * each, half of them claimed, and for every pair a handful of changes of all kinds together with changes of layout alone.
 */

const PAIRS = 200;

/** Sentences with one figure; `#` stands for it. */
const SENTENCES = [
  'La fábrica de hilados gastó # millones de euros en telares nuevos.',
  'El puerto pesquero descargó # toneladas de sardina durante la campaña.',
  'La cooperativa de pastores vendió # quesos curados en la feria.',
  'El nuevo puente del ferrocarril mide # metros de largo.',
  'La biblioteca del barrio presta # libros a sus lectores.',
  'Los bomberos del valle tardaron # minutos en llegar al incendio.',
  'El embalse del norte guarda # hectómetros cúbicos de agua.',
  'La línea de autobuses perdió # viajeros frente al curso anterior.',
  'El hospital comarcal estrenó # camas en la planta de pediatría.',
  'La granja solar produce # megavatios en los días despejados.',
  'El museo del corcho recibió # visitas de escolares.',
  'La tasa de paro juvenil se quedó en el # % en la comarca.',
  'El sindicato reparte # cartillas entre los temporeros.',
  'La panadería de la plaza hornea # barras de centeno.',
  'El túnel bajo la colina costará # millones de dólares según el proyecto.',
  'La sequía dañó # hectáreas de olivar en la ladera sur.',
] as const;

interface Line {
  /** Index of the sentence. */
  readonly about: number;
  figure: number;
  text: string;
}

type Expected = readonly [kind: ChangeKind, about: number];

interface Pair {
  readonly before: { readonly article: string; readonly sidecar: string };
  readonly after: { readonly article: string; readonly sidecar: string };
  readonly expected: readonly Expected[];
}

const idOf = (about: number): string => `c-${'abcdefghjkmnpqrs'[about]!.repeat(6)}`;
const SOURCE = 'r-aaaaaa';

function made(seed: number): Pair {
  const random = randomFrom(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const figures = new Set<number>();
  while (figures.size < SENTENCES.length) figures.add(12 + pick(80));
  const lines: Line[] = [...figures].map((figure, about) => ({
    about,
    figure,
    text: SENTENCES[about]!.replace('#', String(figure)),
  }));
  const article = articleOf(lines, random);
  // quotations are those of the visible words, whatever the layout
  const plain = lines.map(({ text }) => text).join(' ');
  const claimed = lines.filter(({ about }) => about % 2 === 0);
  const signed = new Set(claimed.filter(({ about }) => about % 4 === 0).map(({ about }) => about));
  const sidecar = editSidecar('', {
    type: 'sequence',
    edits: [
      { type: 'set-article', article: 'articulo.md' },
      { type: 'add-source', id: SOURCE, source: { type: 'document', title: 'Memoria' } },
      {
        type: 'add-claims',
        claims: claimed.map(({ about, figure, text }) => ({
          id: idOf(about),
          claim: {
            target: on(plain, wordsIn(text, figure)),
            ...(signed.has(about)
              ? {
                  status: 'checked' as const,
                  verdict: 'correct' as const,
                  reviews: {
                    ana: {
                      date: '2024-10-07',
                      verdict: 'correct' as const,
                      text: wordsIn(text, figure),
                      sentence: text,
                    },
                  },
                  evidence: { [SOURCE]: { at: 'p. 3' } },
                }
              : { status: 'unchecked' as const }),
          },
        })),
      },
    ],
  });
  const expected: Expected[] = [];
  const edits: SidecarEdit[] = [];
  const changed = new Set<number>();
  for (let tries = 3 + pick(4); tries > 0; tries--) {
    const at = pick(lines.length);
    const line = lines[at]!;
    const { about } = line;
    if (changed.has(about)) continue;
    changed.add(about);
    const isClaimed = about % 2 === 0;
    const claim = idOf(about);
    switch (pick(isClaimed ? 6 : 3)) {
      case 0: {
        const figure = line.figure + 100;
        line.text = line.text.replace(String(line.figure), String(figure));
        line.figure = figure;
        expected.push([signed.has(about) ? 'words' : 'changed', about]);
        break;
      }
      case 1:
        lines.splice(at, 1);
        expected.push([isClaimed ? 'gone' : 'lost', about]);
        break;
      case 2:
        // another verb: the words stand, the sentence does not
        line.text = line.text.replace(/^(\S+ \S+)/u, '$1 no').replace('#', String(line.figure));
        if (signed.has(about)) expected.push(['context', about]);
        break;
      case 3:
        edits.push({ type: 'set-field', owner: { claim }, path: ['verdict'], value: 'incorrect' });
        expected.push(['verdict', about]);
        break;
      case 4:
        edits.push({ type: 'set-field', owner: { claim }, path: ['status'], value: 'waiting' });
        expected.push(['status', about]);
        break;
      case 5:
        if (!signed.has(about)) break;
        edits.push({ type: 'remove-field', owner: { claim }, path: ['evidence', SOURCE] });
        expected.push(['source-removed', about]);
    }
  }
  return {
    before: { article, sidecar },
    after: {
      article: articleOf(lines, random),
      sidecar: edits.length === 0 ? sidecar : editSidecar(sidecar, { type: 'sequence', edits }),
    },
    expected,
  };
}

/** Paragraphs of some sentences, their layout as chance has it. */
function articleOf(lines: readonly Line[], random: () => number): string {
  let text = '---\nlang: es\n---\n# Cifras de la comarca\n\n';
  for (const { text: sentence, figure } of lines) {
    let laid = sentence;
    if (random() < 0.3) laid = laid.replace(String(figure), `**${figure}**`);
    if (random() < 0.3) laid = laid.replace(/ (?=\S+ \S+$)/u, '\n');
    if (random() < 0.2) laid = laid.replace(/^(\S+) (\S+)/u, '$1 *$2*');
    text += laid + (random() < 0.4 ? '\n\n' : random() < 0.3 ? '\n' : ' ');
  }
  return `${text.trimEnd()}\n`;
}

/** The words of the figure in its sentence. */
function wordsIn(text: string, figure: number): string {
  const found = new RegExp(
    `${figure}(?: (?:millones de (?:euros|dólares)|toneladas|metros|minutos|hectómetros cúbicos|megavatios|%|hectáreas))?`,
    'u',
  ).exec(text);
  assert.ok(found, text);
  return found[0];
}

describe('what a revision changes, where it is known by construction', () => {
  it(`is told in ${PAIRS} pairs of revisions`, function () {
    this.timeout(60_000);
    for (let seed = 1; seed <= PAIRS; seed++) {
      const { before, after, expected } = made(seed);
      const found = diffClaims(before, after)
        .filter(({ kind }) => kind !== 'moved')
        .map(({ kind, claim, words, fact }) => {
          const about = SENTENCES.findIndex((_, i) => idOf(i) === claim);
          return [kind, about >= 0 ? about : aboutOf(before.article, words ?? fact?.text ?? '')];
        });
      const sorted = (list: readonly (readonly unknown[])[]): readonly string[] => list.map(String).sort();
      assert.deepEqual(sorted(found), sorted(expected), `pair ${seed}`);
    }
  });

  it(`is nothing in ${PAIRS} pairs that differ in their layout alone`, function () {
    this.timeout(60_000);
    for (let seed = 1; seed <= PAIRS; seed++) {
      const { before } = made(seed);
      const random = randomFrom(seed + 5000);
      const plain = before.article.replace(/[*]/gu, '').replace(/(?<!\n)\n(?!\n)/gu, ' ');
      const body = plain.slice(plain.indexOf('# Cifras'));
      const paragraphs = body.split('\n\n').slice(1);
      if (random() < 0.5) paragraphs.push(paragraphs.shift()!);
      const article = `---\nlang: es\n---\n\n# Cifras de la comarca\n\n${paragraphs.join('\n\n\n')}\n`;
      const found = diffClaims(before, { article, sidecar: before.sidecar }).filter(({ kind }) => kind !== 'moved');
      assert.deepEqual(found, [], `pair ${seed}`);
    }
  });
});

/** The sentence that a fact without a claim stands in. */
function aboutOf(article: string, words: string): number {
  const flat = article.replace(/[*]/gu, '').replace(/\s+/gu, ' ');
  const figure = /\d+/u.exec(words)?.[0] ?? '';
  return SENTENCES.findIndex((sentence) => {
    const [head = '', tail = ''] = sentence.split('#');
    return flat.includes(`${head}${figure}${tail}`) || flat.includes(`${head}${Number(figure) - 100}${tail}`);
  });
}
