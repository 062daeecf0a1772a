import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import type { Corpus } from '../training/corpus.js';
import { isKeptApart } from '../training/recipe.js';
import { readSet } from '../training/sets.js';
import type { Row } from './measure.js';
import { bundleWorker, installPeers } from './peers/compare.js';
import type { NameResult, NameTask } from './peers/name-task.js';
import { peersFolder } from './peers/peer.js';

/** The peers by language; ours comes first. */
const peers: { readonly [language: string]: readonly string[] } = {
  es: ['es-compromise'],
  en: ['compromise', 'wink-nlp'],
  fr: ['fr-compromise'],
  de: ['de-compromise'],
};
/** Public sets that no model of ours is trained on, in the folder that FACTMARK_NAMES names. */
const sets = ['es.ancora.dev.tsv', 'es.cess.dev.tsv', 'en.ewt.tsv', 'en.pud.tsv'];

/** Names of our own test articles and of public sets, by us and by the peers. */
export function nameRows(): Row[] {
  if (!existsSync('dist/index.cjs')) return [['names', 'not built: run npm run build first', '']];
  if (!installPeers()) return [['names', 'the peers could not be installed', '']];
  const worker = bundleWorker('name-worker');
  const rows: Row[] = [];
  for (const corpus of [...ownArticles(), ...publicSets()]) {
    const file = join(resolve(peersFolder), 'names.json');
    writeFileSync(file, JSON.stringify(taskOf(corpus)));
    let ours = 0;
    for (const peer of ['Factmark', ...(peers[corpus.language] ?? [])]) {
      const { status, stdout, stderr } = spawnSync(execPath, [worker, peer, file]);
      const what = `${corpus.name}: ${peer}`;
      if (status !== 0) {
        rows.push([
          what,
          'failed',
          String(stderr)
            .split('\n')
            .find((line) => line.includes('Error')) ?? '',
        ]);
        continue;
      }
      const result = JSON.parse(String(stdout).trim().split('\n').at(-1) ?? '{}') as NameResult;
      const typed = f1(result.typed, result);
      if (peer === 'Factmark') ours = typed;
      const lead = peer === 'Factmark' ? '' : `, ours is ${(ours - typed).toFixed(1)} ahead; bar 20`;
      rows.push([
        what,
        `typed ${typed.toFixed(1)} / span ${f1(result.spans, result).toFixed(1)}`,
        `${(result.tokensPerSecond / 1000).toFixed(0)} k tokens/s, load ${result.load.toFixed(0)} ms${lead}`,
      ]);
    }
  }
  return rows;
}

const f1 = (right: number, { gold, found }: NameResult): number => (200 * right) / Math.max(1, gold + found);

function ownArticles(): readonly Corpus[] {
  const folder = 'test/corpus/newsroom';
  return readdirSync(folder).map((language) => {
    const files = readdirSync(join(folder, language)).filter((file) => file.startsWith('test-'));
    const documents = files.flatMap((file) => readSet(join(folder, language, file)).documents);
    return { name: `own articles (${language})`, language, documents };
  });
}

function publicSets(): readonly Corpus[] {
  const folder = process.env.FACTMARK_NAMES ?? '';
  return sets
    .map((file) => join(folder, file))
    .filter((path) => folder !== '' && existsSync(path))
    .map((path) => {
      const corpus = readSet(path);
      return { ...corpus, documents: corpus.documents.filter(({ id }) => isKeptApart(corpus, id)) };
    });
}

const taskOf = ({ language, documents }: Corpus): NameTask => ({
  language,
  documents: documents.map(({ units }) =>
    units.map(({ text, names }) => ({
      text,
      names: names.filter(({ doubtful }) => !doubtful).map(({ start, end, type }) => ({ start, end, type })),
    })),
  ),
});
