import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { type Engine, markPreviews, type PreviewMark } from '../../../src/core/preview/plugin.js';
import { ProseDocument } from '../../../src/core/prose/prose.js';

/** What the preview shows. */
function shown(source: string, marks: readonly PreviewMark[], options: { typographer?: boolean } = {}): string {
  const engine = new MarkdownIt({ linkify: true, ...options });
  markPreviews(engine as unknown as Engine, () => ({ prose: ProseDocument.open(source), marks }));
  return engine.render(source).trim();
}

const mark = (source: string, words: string, title = 'T', from = 0): PreviewMark => {
  const start = source.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, classes: ['factmark-amount'], title };
};

const span = (words: string, end = true, title = 'T'): string =>
  `<span class="factmark factmark-amount${end ? ' factmark-end' : ''}" title="${title}">${words}</span>`;

describe('marks in a Markdown preview', () => {
  it('stand on the words of a paragraph and on no others that say the same', () => {
    const source = 'Cost 40 then, and `40` too.\n\nNow 40 of 40 boats.\n';
    const html = shown(source, [mark(source, '40', 'T', source.lastIndexOf('40'))]);
    assert.equal(html, `<p>Cost 40 then, and <code>40</code> too.</p>\n<p>Now 40 of ${span('40')} boats.</p>`);
  });

  it('go through markup, with their end on the last part', () => {
    const source = 'Unos **12** mil *millones* de euros.\n';
    const parts = [
      `<strong>${span('12', false)}</strong>`,
      span(' mil ', false),
      `<em>${span('millones', false)}</em>`,
    ];
    assert.equal(
      shown(source, [mark(source, '12** mil *millones* de euros')]),
      `<p>Unos ${parts.join('')}${span(' de euros')}.</p>`,
    );
  });

  it('go over the end of a line, entities and escapes', () => {
    const source = 'About 12&nbsp;million\neuros, and \\*7 %\\* less.\n';
    const html = shown(source, [mark(source, '12&nbsp;million\neuros'), mark(source, '7 %')]);
    assert.equal(html, `<p>About ${span('12\u00a0million', false)}\n${span('euros')}, and *${span('7 %')}* less.</p>`);
  });

  it('stand in lists, quotes, headings, links and in the cells of tables', () => {
    const source =
      '# 3 boats\n\n- 4 boats\n  > 5 boats\n\n[6 boats](x.md)\n\n| a | b |\n|---|---|\n| 7 | 7 |\n| 8 | 7 |\n';
    const first = ['3 b', '4 b', '5 b', '6 b'].map((words) => ({ ...mark(source, words) }));
    const marks = first.map(({ start, ...rest }) => ({ ...rest, start, end: start + 1 }));
    const html = shown(source, [...marks, mark(source, '7', 'T', source.indexOf('| 7 |') + 5), mark(source, '8')]);
    for (const words of ['3', '4', '5', '6', '8']) assert.ok(html.includes(span(words)), `${words}: ${html}`);
    assert.match(html, /<td>7<\/td>\n<td><span[^>]*>7<\/span><\/td>\n<\/tr>\n<tr>\n<td><span[^>]*>8/u);
  });

  it('stand where the preview sets quotation marks and dashes of its own', () => {
    const source = 'He said "about 40 boats" -- and left...\n';
    const html = shown(source, [mark(source, '40')], { typographer: true });
    assert.equal(html, `<p>He said “about ${span('40')} boats” – and left…</p>`);
  });

  it('leave links made of addresses, code and images alone', () => {
    const source = 'See https://example.org/40 and ![40 boats](b.png) for 40 boats.\n';
    const html = shown(source, [mark(source, '40', 'T', source.lastIndexOf('40'))]);
    assert.ok(html.endsWith(`for ${span('40')} boats.</p>`), html);
    assert.equal(html.split('<span').length, 2);
  });

  it('print what an article says as text', () => {
    const source = 'Sold 40 &lt;b onclick=x> boats.\n';
    const html = shown(source, [mark(source, '40', '"><script>alert(1)</script>')]);
    assert.ok(html.includes('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"'), html);
    assert.ok(!html.includes('<script>') && !html.includes('<b '));
  });

  it('are none in another document, nor in a text that is not what the article says', () => {
    const engine = new MarkdownIt();
    const article = 'Sold 40 boats.\n';
    const marks = [mark(article, '40')];
    markPreviews(engine as unknown as Engine, (env) =>
      env === 'article' ? { prose: ProseDocument.open(article), marks } : undefined,
    );
    const render = (text: string, env: unknown): string =>
      (engine.renderer.render as (...all: unknown[]) => string)(engine.parse(text, {}), engine.options, env);
    assert.ok(render(article, 'article').includes('<span'));
    assert.equal(render(article, 'other'), '<p>Sold 40 boats.</p>\n');
    assert.equal(render('Sold 41 boats.\n', 'article'), '<p>Sold 41 boats.</p>\n');
  });

  it('change nothing in the tokens, which are shown again', () => {
    const source = 'Sold 40 boats.\n';
    const engine = new MarkdownIt();
    const tokens = engine.parse(source, {});
    const before = JSON.stringify(tokens);
    const article = { prose: ProseDocument.open(source), marks: [mark(source, '40')] };
    markPreviews(engine as unknown as Engine, () => article);
    const first = engine.renderer.render(tokens, engine.options, {});
    assert.equal(engine.renderer.render(tokens, engine.options, {}), first);
    assert.ok(first.includes('<span'));
    assert.equal(JSON.stringify(tokens), before);
  });
});
