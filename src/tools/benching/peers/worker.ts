// One recogniser, one language, one process: worker.ts PEER LANGUAGE TASK.json; prints a line of JSON.
import { readFileSync } from 'node:fs';
import { cpuMilliseconds, median, wallMilliseconds } from '../measure.js';
import { chrono } from './chrono.js';
import { compromise, esCompromise } from './compromise.js';
import { factmark } from './factmark.js';
import { means, standsAt } from './judge.js';
import type { Peer } from './peer.js';
import { recognizers } from './recognizers.js';
import type { PeerResult, PeerTask } from './task.js';
import { wink } from './wink.js';

const peers: readonly Peer[] = [factmark, chrono, recognizers, compromise, esCompromise, wink];

/** CPU time that a peer may use for the speed; the text is cut to what fits. */
const budget = 6000;

function measure(peer: Peer, language: string, task: PeerTask): PeerResult {
  const before = process.memoryUsage().rss;
  const loading = process.cpuUsage();
  const read = peer.load(language);
  const { user, system } = process.cpuUsage(loading);
  const [first = '', ...rest] = task.paragraphs;
  const firstParagraph = wallMilliseconds(() => read(first, language, task.published));

  let found = 0;
  let right = 0;
  let wanted = 0;
  for (const { text, published, facts } of task.units) {
    const mentions = read(text, language, published);
    for (const fact of facts) {
      const here = mentions.filter((mention) => standsAt(mention, fact));
      wanted++;
      if (here.length > 0) found++;
      if (here.some((mention) => means(mention, fact))) right++;
    }
  }

  // as much text as a warm run of a quarter of the budget reads
  let length = 0;
  let share: readonly string[] = [];
  const until = process.cpuUsage();
  for (const paragraph of rest) {
    if (process.cpuUsage(until).user / 1000 > budget / 4) break;
    read(paragraph, language, task.published);
    length += paragraph.length;
    share = rest.slice(0, share.length + 1);
  }
  const times: number[] = [];
  for (let spent = 0, run = 0; run < 3 || (spent < budget && run < 15); run++) {
    const time = cpuMilliseconds(() => share.map((paragraph) => read(paragraph, language, task.published)));
    times.push(time);
    spent += time;
  }
  return {
    load: (user + system) / 1000,
    firstParagraph,
    charactersPerSecond: (length / median(times.slice(times.length >> 1))) * 1000,
    memory: (process.memoryUsage().rss - before) / 1e6,
    wanted,
    found,
    right,
  };
}

const [name, language = '', file = ''] = process.argv.slice(2);
const peer = peers.find((one) => one.name === name);
if (!peer) throw new Error(`no peer is called “${name}”`);
console.log(JSON.stringify(measure(peer, language, JSON.parse(readFileSync(file, 'utf8')) as PeerTask)));
