import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { ENGLISH } from '../../../src/core/describe/voice.js';
import { evidencePage } from '../../../src/core/evidence/evidence.js';
import type { Commit, Files } from '../../../src/core/evidence/history.js';
import { evidenceAsHtml } from '../../../src/core/evidence/html.js';
import { evidenceAsMarkdown } from '../../../src/core/evidence/markdown.js';
import { on, sidecarText } from '../claims/support.js';

const NASTY = '</td><script>alert(1)</script> | `x` *b* [a](javascript:b) &amp; \u202eevil @all ~s~ #1';
const ARTICLE = `---\ntitle: "1. ${NASTY}"\nlang: en\ndate: 2024-05-06\n---\n\n\\- Up to 40 boats, they said.\n`;
const SIDECAR = sidecarText(
  {
    'c-000001': {
      target: on(ARTICLE, 'Up to 40'),
      status: 'checked',
      verdict: 'correct',
      suggestion: NASTY,
      speaker: NASTY,
      'same-as': `${NASTY}\n.md#c-000002`,
      notes: NASTY,
      question: { to: NASTY, text: NASTY },
      reviews: { [NASTY]: { date: '2024-05-06', verdict: 'correct', text: `Up to 50 ${NASTY}`, sentence: NASTY } },
      evidence: { 'r-000001': { at: NASTY, quote: NASTY, calculation: NASTY }, 'r-000002': {}, 'r-999999': {} },
    },
  },
  {
    'r-000001': {
      type: 'web',
      title: NASTY,
      author: NASTY,
      publisher: NASTY,
      date: NASTY,
      accessed: NASTY,
      notes: NASTY,
      url: 'javascript:alert(1)',
      archived: 'https://example.org/a|b?c=<d>&e="f"',
      file: NASTY,
      sha256: NASTY,
    },
    'r-000002': { url: 'https://example.org/a|b\u202e_c_?d=1&e=2' },
  },
);

const COMMIT: Commit = { id: NASTY, author: NASTY, email: NASTY, date: NASTY, signature: 'bad', subject: NASTY };
const FILES: Files = { name: NASTY, article: ARTICLE, sidecar: SIDECAR };

describe('a page of evidence with hostile words', () => {
  const page = evidencePage(checkedArticle(ARTICLE, { sidecar: SIDECAR }), {
    voice: ENGLISH,
    internal: true,
    name: NASTY,
    files: new Map([['r-000001', { found: { sha256: NASTY }, commit: NASTY }]]),
    history: { revisions: [{ commit: COMMIT, files: FILES, before: [{ name: '', article: '' }] }] },
    revision: COMMIT,
  });
  assert.ok(page);

  it('has in HTML no tag, no attribute and no address but its own', () => {
    const html = evidenceAsHtml(page);
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/giu)].map((match) => match[1]));
    assert.ok(!tags.has('script') && !tags.has('b') && !tags.has('i'), [...tags].join(' '));
    assert.deepEqual(
      [...html.matchAll(/href="([^"]*)"/gu)].map((match) => match[1]),
      ['https://example.org/a|b[U+202E]_c_?d=1&amp;e=2'],
    );
    assert.ok(!html.includes('\u202e') && !/ on[a-z]+=/iu.test(html));
    const cells = html.split('<tr>').map((row) => row.split('<td>').length - 1);
    assert.deepEqual(new Set(cells), new Set([0, 2, 3]));
  });

  it('has in Markdown neither tags nor marks, links, mentions and cells of their words', () => {
    const markdown = evidenceAsMarkdown(page);
    const bare = markdown.replace(/<br>|<https:[^<>\s]*>|(?<!\\)`[^`\n]*`/gu, '').replace(/^> /gmu, '');
    assert.doesNotMatch(bare, /[<>]/u);
    assert.doesNotMatch(bare, /(?<!\\)(?:\]\(|~s)|@all|&(?!#\d+;)|\u202e/u);
    for (const row of bare.split('\n').filter((line) => line.startsWith('|'))) {
      const cells = row.replace(/\\[|]/gu, '').split('|').length - 2;
      assert.ok(cells === 2 || cells === 3, row);
    }
    assert.match(markdown, /^> \\- \*\*Up to 40\*\* boats/mu);
    assert.match(markdown, /^# Evidence: “1\. /mu);
    assert.match(markdown, /Address: `javascript:alert\(1\)`$/mu);
    assert.match(markdown, /Address: <https:\/\/example\.org\/a%7Cb\[U\+202E\]_c_\?d=1&e=2>$/mu);
  });

  it('is nothing for a claim that is not there', () => {
    const options = { voice: ENGLISH, claim: 'c-000009', history: 'no-git' } as const;
    assert.equal(evidencePage(checkedArticle(ARTICLE, { sidecar: SIDECAR }), options), undefined);
  });
});
