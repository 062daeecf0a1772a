import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import type { SidecarEdit } from '../../../src/core/claims/sidecar/edits.js';
import { createTarget } from '../../../src/core/claims/target/target.js';
import { Repository } from '../git/repository.js';

/*
 * A year in the life of one article: written and listed, signed, reworded, signed again, renamed, its evidence replaced,
 * and signed by somebody for somebody else. Everything that a commit's id hangs on is fixed.
 */

export const CLAIM = 'c-7k2m9q';
export const OTHER = 'c-9x4tbd';

const SENTENCE_THEN = 'The yard has about 300 people on its payroll, its owners say.';
const SENTENCE_LATER = 'The yard has about 310 people on its payroll, its owners say.';

const ARTICLE = `---
title: "The yard that <b>stayed</b>"
lang: en-GB
date: 2024-03-05
---

Nobody expected it to last. ${SENTENCE_THEN} It opened in May 1974.
`;

const PAYROLL = 'name,hours\nA,40\n';
const PAYROLL_LATER = 'name,hours\nA,40\nB,38\n';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const EMPTY = 'factmark: 1\narticle: "yard.md"\n\nclaims: {}\n';

/** Commits by what was done, the oldest first. */
export type Step = 'listed' | 'signed' | 'reworded' | 'resigned' | 'renamed' | 'replaced' | 'borrowed';

export interface Yard {
  readonly repository: Repository;
  /** Ids of the commits. */
  readonly commits: Readonly<Record<Step, string>>;
}

export const OLD_NAME = 'yard.md';
export const NAME = '2024/the-yard.md';

export function makeYard(): Yard {
  const repository = new Repository();
  const commits: Partial<Record<Step, string>> = {};
  const ana = ['aroe', 'ana@old.example'] as const;
  const ben = ['Ben Díaz', 'ben@example.org'] as const;
  const carla = ['Carla', 'carla@example.org'] as const;
  let sidecar = EMPTY;
  let article = ARTICLE;
  let name = OLD_NAME;
  const edit = (one: SidecarEdit): void => {
    sidecar = editSidecar(sidecar, one);
  };
  const commit = (step: Step, [who, email]: readonly [string, string], day: string): void => {
    repository.write(name, article);
    repository.write(`${name}.claims.yaml`, sidecar);
    repository.git('add', '-A');
    const date = `${day}T10:30:00+02:00`;
    process.env.GIT_COMMITTER_DATE = date;
    const author = ['-c', `user.name=${who}`, '-c', `user.email=${email}`];
    try {
      repository.git(...author, 'commit', '-q', '--date', date, '-m', `Step ${step}`);
    } finally {
      delete process.env.GIT_COMMITTER_DATE;
    }
    commits[step] = repository.git('rev-parse', 'HEAD').trim();
  };
  const target = (words: string) => {
    const start = article.indexOf(words);
    return createTarget(article, { start, end: start + words.length });
  };

  const set = (claim: string, field: string, value: string): void =>
    edit({ type: 'set-field', owner: { claim }, path: [field], value });
  const setSource = (field: string, value: string): void =>
    edit({ type: 'set-field', owner: { source: 'r-4h8w2d' }, path: [field], value });
  const sign = (reviewer: string, date: string, text: string, sentence: string): void => {
    set(CLAIM, 'status', 'checked');
    set(CLAIM, 'verdict', 'correct');
    edit({ type: 'set-review', claim: CLAIM, reviewer, review: { date, verdict: 'correct', text, sentence } });
  };

  repository.write('.mailmap', 'Ana Roe <ana@example.org> aroe <ana@old.example>\n');
  repository.write('payroll.csv', PAYROLL);
  edit({
    type: 'add-claims',
    claims: [
      { id: CLAIM, claim: { target: target('about 300'), status: 'unchecked' }, after: null },
      { id: OTHER, claim: { target: target('May 1974'), status: 'unchecked' }, after: CLAIM },
    ],
  });
  commit('listed', ana, '2024-03-04');

  const csv = { type: 'data', title: 'Payroll of <March>', file: 'payroll.csv', sha256: sha256(PAYROLL) } as const;
  edit({ type: 'add-source', id: 'r-4h8w2d', source: csv });
  edit({ type: 'add-source', id: 'r-9c3k7m', source: { type: 'confidential', ref: 'blue folder', 'seen-by': 'ben' } });
  const row = { at: 'row 2', quote: 'A,40 | <i>hours</i>' };
  edit({ type: 'link-evidence', claim: CLAIM, source: 'r-4h8w2d', evidence: row });
  edit({ type: 'link-evidence', claim: CLAIM, source: 'r-9c3k7m', evidence: { quote: 'the owner said so' } });
  set(CLAIM, 'notes', 'ask the *union* again');
  sign('ben díaz', '2024-03-05', 'about 300', SENTENCE_THEN);
  commit('signed', ben, '2024-03-05');

  article = article.replace('about 300', 'about 310');
  commit('reworded', ana, '2024-03-06');

  sign('ben díaz', '2024-03-07', 'about 310', SENTENCE_LATER);
  commit('resigned', ben, '2024-03-07');

  mkdirSync(path.join(repository.folder, '2024'));
  for (const ending of ['', '.claims.yaml']) repository.git('mv', OLD_NAME + ending, NAME + ending);
  name = NAME;
  setSource('file', '../payroll.csv');
  commit('renamed', ana, '2024-05-02');

  repository.write('payroll.csv', PAYROLL_LATER);
  setSource('sha256', sha256(PAYROLL_LATER));
  setSource('archived', 'https://archive.example/payroll');
  commit('replaced', carla, '2024-06-11');

  sign('ana', '2024-06-12', 'about 310', SENTENCE_LATER);
  commit('borrowed', carla, '2024-06-12');
  return { repository, commits: commits as Record<Step, string> };
}
