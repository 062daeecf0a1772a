import { readFileSync, writeFileSync } from 'node:fs';
import { checkedArticle } from '../../core/claims/checked-article.js';
import { ENGLISH } from '../../core/describe/voice.js';
import { evidencePage } from '../../core/evidence/evidence.js';
import type { Commit, Files, History } from '../../core/evidence/history.js';
import { evidenceAsHtml } from '../../core/evidence/html.js';
import { launchBrowser } from '../host/browser.js';
import { withPalette } from './png.js';

const NAME = 'en/battery-plant.md';
/** The claim whose words changed after they were signed. */
const CLAIM = 'c-6v0n5t';

/** Saves a picture of the page of evidence of a sample, with a history such as a newsroom's. */
export async function takeEvidence(path: string): Promise<void> {
  const article = readFileSync(`test/sample/${NAME}`, 'utf8');
  const sidecar = readFileSync(`test/sample/${NAME}.claims.yaml`, 'utf8');
  const page = evidencePage(checkedArticle(article, { sidecar }), {
    voice: ENGLISH,
    name: NAME,
    claim: CLAIM,
    history: historyOf(article, sidecar),
  });
  if (!page) throw new Error(`${NAME} has no claim ${CLAIM}`);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage({ viewport: { width: 860, height: 400 } });
    await tab.setContent(evidenceAsHtml(page));
    writeFileSync(path, withPalette(await tab.screenshot({ fullPage: true })));
  } finally {
    await browser.close();
  }
}

/** Signed by ana, reworded two days later. */
function historyOf(article: string, sidecar: string): History {
  const signed = { name: NAME, article: article.replace('up to 1,900 people', 'up to 1,700 people'), sidecar };
  const listed = { ...signed, sidecar: undefined };
  const steps: readonly (readonly [Commit, Files, Files])[] = [
    [commit('6c2a91f07b3e', 'Luis Ferrer', '2024-07-25T08:12:00+01:00'), signed, { name: NAME, article, sidecar }],
    [commit('e41b7d5520c8', 'Ana', '2024-07-23T16:40:00+01:00'), listed, signed],
  ];
  return { revisions: steps.map(([one, before, files]) => ({ commit: one, files, before: [before] })) };
}

function commit(id: string, author: string, date: string): Commit {
  return { id, author, email: '', date, signature: 'good', subject: '' };
}
