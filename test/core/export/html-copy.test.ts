import assert from 'node:assert/strict';
import spanish from '../../../media/l10n/bundle.l10n.es.json';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { ENGLISH, type Voice } from '../../../src/core/describe/voice.js';
import { TONES } from '../../../src/core/export/copy-entries.js';
import { type CopyOptions, checkedCopy } from '../../../src/core/export/html/copy.js';
import { toneLetter } from '../../../src/core/export/words.js';
import { on, sidecarText } from '../claims/support.js';

const messages: Readonly<Record<string, string>> = spanish;
const SPANISH: Voice = { locale: 'es', t: (message, ...args) => ENGLISH.t(messages[message] ?? message, ...args) };

const ARTICLE = `---
title: "The yard sold 40 boats"
lang: en
date: 2024-04-02
summary: 'It''s about 12 million euros.'
secret: not to be shown
---
## What was sold

The yard sold **40** boats for [12 *million* euros](https://example.org/deal "a deal") in March 2024. Nobody was asked.
It has about 300 workers.  
A new line &amp; more.

- one \`code\` in three
  1. nested 7 %
- [x] done

> Quoted 5,000 people.

| Year | Boats |
| --- | --- |
| 2022 | 17 |
|  | 18 |

![The slip in 1911](slip.jpg "By Ana")

<!-- for the desk alone -->
`;

const SIDECAR = sidecarText(
  {
    'c-aaaaaa': {
      target: on(ARTICLE, 'about 300'),
      status: 'checked',
      verdict: 'imprecise',
      suggestion: '310',
      reviews: { ana: { date: '2024-04-03', verdict: 'imprecise', text: 'about 300' } },
      evidence: { 'r-aaaaaa': { at: 'p. 3', quote: '310 on the payroll' }, 'r-cccccc': { at: 'back page' } },
      notes: 'ask again',
    },
    'c-bbbbbb': { target: on(ARTICLE, 'Nobody was asked.'), status: 'needs-source', kind: 'statement' },
    'c-dddddd': { target: { exact: 'a whale of a time', prefix: '', suffix: '' }, status: 'disputed' },
    'c-eeeeee': {
      target: on(ARTICLE, 'March 2024'),
      status: 'checked',
      verdict: 'correct',
      reviews: { ana: { text: 'March 2024' } },
    },
  },
  {
    'r-aaaaaa': { type: 'document', title: 'Payroll <2024>', url: 'https://example.org/pay?a=1&b=2' },
    'r-cccccc': { type: 'confidential', ref: 'blue folder' },
  },
);

const copy = (article = ARTICLE, sidecar: string | undefined = SIDECAR, options: Partial<CopyOptions> = {}): string =>
  checkedCopy(checkedArticle(article, { sidecar }), { voice: ENGLISH, name: 'yard.md', ...options });
/** What a reader reads, tags and numbers left out. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main>'), html.indexOf('</main>'))
    .replace(/<aside>[\s\S]*?<\/aside>/gu, '')
    .replace(/<span class="ref"[^>]*>(?:<a [^>]*>)?[A-Z]\d+(?:<\/a>)?<\/span>/gu, '')
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, ' ');

describe('the checked copy', () => {
  const html = copy();

  it('keeps the words, headings, lists, tables and alternative texts of the article', () => {
    const text = textOf(html);
    for (const part of [
      'The yard sold 40 boats',
      'It&#39;s about 12 million euros.',
      'The yard sold 40 boats for 12 million euros “a deal” in March 2024. Nobody was asked. It has about 300 workers.',
      'A new line &amp; more.',
      'The slip in 1911 (slip.jpg) “By Ana”',
    ]) {
      assert.ok(text.includes(part), `${part}\n${text}`);
    }
    for (const part of [
      '<h1>',
      '<h2>What was sold</h2>',
      '<ul><li>',
      '<ol start="1"><li>',
      '<blockquote><p>',
      '☑ done',
      '<code>code</code>',
    ]) {
      assert.ok(html.includes(part), part);
    }
    assert.match(html, /<th scope="col">Year<\/th><th scope="col">Boats<\/th>/u);
    assert.match(html, /<tr><td><\/td><td>.*18.*<\/td><\/tr>/u);
    assert.match(html, /workers\. {2}<br>/u);
    assert.ok(html.includes('<a href="https://example.org/deal" rel="noopener noreferrer">'));
    assert.doesNotMatch(html, /<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /u);
    for (const part of ['not to be shown', 'for the desk alone']) assert.ok(!html.includes(part), part);
  });

  it('underlines every fact by how it stands, with a letter and a number', () => {
    const facts = checkedArticle(ARTICLE, { sidecar: SIDECAR }).facts;
    const marked = new Set([...html.matchAll(/id="f(\d+)"/gu)].map(([, number]) => number));
    // a fact each, and the statement
    assert.equal(marked.size, facts.length + 1);
    assert.match(
      html,
      /<span class="f faulty" title="faulty">about 300<\/span><span class="ref" id="f\d+"><a href="#n\d+">F\d+/u,
    );
    assert.match(
      html,
      /<strong><span class="f open" title="open">40<\/span><span class="ref" id="f\d+">O\d+<\/span><\/strong>/u,
    );
    // a fact that markup runs through, one number
    assert.match(
      html,
      /open">12 <\/span><em><span class="f open" title="open">million<\/span><\/em><span class="f open" title="open"> euros<\/span><\/a><span class="ref"/u,
    );
    assert.match(html, /Nobody was asked\.<span class="ref" id="f\d+"><a href="#n\d+">S\d+<\/a><\/span>/u);
  });

  it('says verdict, words instead, sources and signatures beside the text', () => {
    const note = /<div class="note faulty"[\s\S]*?<\/div>/u.exec(html)?.[0] ?? '';
    for (const part of [
      'imprecise',
      '<q>310</q>',
      '<a href="https://example.org/pay?a=1&amp;b=2" rel="noopener noreferrer"><cite>Payroll &lt;2024&gt;</cite></a>, p. 3',
      '<q>310 on the payroll</q>',
      'ana, 2024-04-03',
      'confidential source',
    ]) {
      assert.ok(note.includes(part), `${part}\n${note}`);
    }
  });

  it('leaves notes and confidential references to the desk', () => {
    for (const part of ['blue folder', 'back page', 'ask again']) {
      assert.ok(!html.includes(part), part);
      assert.ok(copy(ARTICLE, SIDECAR, { internal: true }).includes(part), part);
    }
  });

  it('counts on top, and lists at the end what is open and what is gone', () => {
    assert.match(html, /in all<\/th><td>1<\/td><td>(\d+)<\/td><td>0<\/td>/u);
    const todo = html.slice(html.indexOf('What is open'));
    assert.match(html, /What is open \((\d+)\)/u);
    const items = todo.match(/<li>/gu)?.length;
    assert.equal(String(items), /What is open \((\d+)\)/u.exec(html)?.[1]);
    assert.ok(todo.includes('a whale of a time'));
    assert.ok(html.includes('No longer in the text'));
    assert.ok(!todo.includes('March 2024</q>'));
  });

  it('speaks the language of the interface, the article its own', () => {
    const es = copy(ARTICLE, SIDECAR, { voice: SPANISH });
    assert.match(es, /<html lang="es" dir="ltr">/u);
    assert.match(es, /<div class="text" lang="en(?:-[A-Z]+)?" dir="ltr">/u);
    assert.ok(es.includes('Qué queda abierto'));
    assert.match(copy('---\nlang: ar\n---\nعام 2024\n', undefined), /<div class="text" lang="ar(?:-\w+)?" dir="rtl">/u);
    for (const voice of [ENGLISH, SPANISH]) {
      assert.equal(new Set(TONES.map((tone) => toneLetter(tone, voice))).size, TONES.length);
    }
  });

  it('is one file that runs nothing and asks for nothing', () => {
    assert.match(html, /Content-Security-Policy" content="default-src 'none'/u);
    assert.doesNotMatch(html, /<(?:script|link|img|iframe|object|embed|form|base)\b|@import|url\(/iu);
    assert.equal(copy(), html);
  });
});

describe('the checked copy of a hostile article', () => {
  const HOSTILE = `---
title: '</title><script>alert(1)</script> 12 %'
lang: 'en" onload="alert(1)'
---
<script>alert(1)</script>

<img src=x onerror="alert(1)"> <b style="position:fixed;inset:0" onclick='x'>12 million euros</b>

<style>body { background: url(https://evil.example/x) }</style>

[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](<https://e.example/"onmouseover=x>)
[e](https://e.example/'><script>) <javascript:alert(1)> [f][ref] [g](vbscript:x "t\\" onclick=x")

[ref]: javascript:alert(2)

![x" onerror="alert(1)](https://evil.example/x.png)

\`\`\`html
</code></pre><script>alert(1)</script>
\`\`\`

| <script>x</script> | b |
| --- | --- |
| 1 <iframe src=x> | </td></table> |

\u202Egnp.exe\u202C 15 % &lt;script&gt; &#x3c;script&#62; <!-- x --><svg onload=alert(1)>

<div><!-- a -->
<a href="javascript:x" onclick="x">50 km</a>
`;
  const EVIL = '"><script>alert(1)</script>';
  const sidecar = sidecarText(
    {
      'c-aaaaaa': {
        target: on(HOSTILE, '15 %'),
        status: 'checked',
        verdict: 'incorrect',
        suggestion: EVIL,
        notes: EVIL,
        speaker: EVIL,
        question: { to: EVIL, text: EVIL },
        reviews: { [EVIL]: { text: '15 %' } },
        evidence: { 'r-aaaaaa': { at: EVIL, quote: EVIL }, 'r-bbbbbb': { calculation: EVIL } },
      },
    },
    {
      'r-aaaaaa': { type: 'web', title: EVIL, url: 'javascript:alert(1)', archived: `https://e.example/${EVIL}` },
      'r-bbbbbb': { type: 'own-calculation', title: EVIL, url: 'https://e.example/x', author: EVIL },
    },
  );
  /** Tags and attributes that a browser would see: text outside of them is escaped. */
  const tagsIn = (html: string): readonly string[] => html.slice(html.indexOf('<body>')).match(/<[^>]*>/gu) ?? [];

  it('has no tag and no attribute but its own', () => {
    for (const internal of [true, false]) {
      const html = copy(HOSTILE, sidecar, { internal, name: EVIL });
      const tags = tagsIn(html);
      assert.ok(tags.length > 50);
      const own =
        /^<\/?(?:a|aside|b|bdi|blockquote|body|br|cite|code|div|em|h[1-6]|header|html|li|main|ol|p|pre|q|section|span|strong|s|sup|table|tbody|td|th|thead|tr|ul|hr)(?: (?:class|id|href|lang|dir|rel|title|scope|start)="[^"<>]*")*>$/u;
      for (const tag of tags) assert.match(tag, own);
      for (const tag of tags) {
        const href = / href="([^"]*)"/u.exec(tag)?.[1];
        if (href !== undefined) assert.match(href, /^(?:#[fn]\d+|https?:\/\/[^\s<>]+)$/u);
        assert.ok(!/ href="https?:/u.test(tag) || tag.includes('rel="noopener noreferrer"'), tag);
      }
      assert.equal(html.match(/<title>/gu)?.length, 1);
      assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
      assert.match(html, /<div class="text" lang="[a-z]{2,3}(?:-[A-Z]{2})?" dir="ltr">/u);
    }
  });

  it('shows marks that turn writing around, and keeps facts in HTML underlined', () => {
    const html = copy(HOSTILE, sidecar);
    assert.ok(html.includes('[U+202E]gnp.exe[U+202C]'));
    assert.doesNotMatch(html, /[\u202A-\u202E\u2066-\u2069]/u);
    assert.match(html, /<span class="f open"[^>]*>50 km<\/span>/u);
    assert.match(html, /<span class="f open"[^>]*>12 million euros<\/span>/u);
  });

  it('takes time that grows with the article', () => {
    for (const piece of ['[', '<', '![](', '> ', '* ', '`', '| a ', '<!--', '&#', '  \n', '12 %  ', '[a]: b\n']) {
      const text = piece.repeat(100_000 / piece.length);
      const started = performance.now();
      copy(text, undefined);
      assert.ok(performance.now() - started < 8000, piece);
    }
  });
});
