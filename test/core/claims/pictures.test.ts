import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { imagesIn, type Pictures, pictureFile } from '../../../src/core/claims/pictures.js';
import { editSidecar } from '../../../src/core/claims/sidecar/edit.js';
import { signOff } from '../../../src/core/claims/sign-off.js';

const ARTICLE = '---\nlang: en\n---\n\nThe new bridge.\n\n![The bridge in May](img/bridge.jpg "Photo: I. Falk")\n';
const [THEN, NOW] = ['aa11', 'bb22'];
const signed = `factmark: 1
claims:
  c-000001:
    target:
      image: "img/bridge.jpg"
      sha256: "${THEN}"
    status: checked
    verdict: correct
    reviews:
      "ana":
        date: "2024-10-07"
        verdict: correct
        text: "img/bridge.jpg"
        sha256: "${THEN}"
    kind: image
    # c-000001
`;

const files = (file: Parameters<Map<string, { sha256: string } | 'absent'>['set']>[1]): Pictures =>
  new Map([['img/bridge.jpg', file]]);
const found = (pictures?: Pictures, sidecar = signed, article = ARTICLE): readonly string[] =>
  checkArticle(article, { sidecar, pictures }).map(
    ({ id, start, end, in: file }) => `${id} ${file ?? article.slice(start, end)}`,
  );

describe('a claim about a picture', () => {
  it('stands as long as the file is the one that was signed off, or was not looked at', () => {
    assert.deepEqual(found(), []);
    assert.deepEqual(found(files({ sha256: THEN })), []);
    assert.deepEqual(found(files({ sha256: THEN.toUpperCase() })), []);
  });

  it('is stale when another file has its name', () => {
    assert.deepEqual(found(files({ sha256: NOW })), ['stale img/bridge.jpg']);
    const [finding] = checkArticle(ARTICLE, { sidecar: signed, pictures: files({ sha256: NOW }) });
    assert.equal(finding?.message, 'The picture “img/bridge.jpg” is another file than when ana signed it off.');
    const unsigned = signed.replace(/ {4}reviews:[\s\S]*(?= {4}kind)/u, '');
    assert.deepEqual(found(files({ sha256: NOW }), unsigned), ['stale img/bridge.jpg']);
    assert.deepEqual(found(files({ sha256: NOW }), unsigned.replace('checked', 'unchecked')), []);
  });

  it('tells when the file is not there, and when the article no longer shows it', () => {
    assert.deepEqual(found(files('absent')), ['image-missing img/bridge.jpg']);
    assert.deepEqual(found(files('absent'), signed.replace('status: checked', 'status: withdrawn')), []);
    assert.deepEqual(found(undefined, signed, 'The new bridge.'), ['gone sidecar']);
  });

  it('is signed with the hash of the file that is there, which the claim takes over', () => {
    const checked = checkedArticle(ARTICLE, { sidecar: signed, pictures: files({ sha256: NOW }) });
    const by = { reviewer: 'leo', date: '2024-10-09', verdict: 'correct' } as const;
    const after = editSidecar(signed, signOff(checked.article, checked.facts, checked.states[0]!, by));
    assert.equal(
      after,
      signed
        .replace(`      sha256: "${THEN}"`, `      sha256: "${NOW}"`)
        .replace(
          '    kind: image',
          `      "leo":\n        date: "2024-10-09"\n        verdict: correct\n        text: "img/bridge.jpg"\n        sha256: "${NOW}"\n    kind: image`,
        ),
    );
  });
});

describe('pictures in an article', () => {
  const names = (source: string): readonly string[] =>
    imagesIn(source).map(({ image, start, end }) => {
      assert.equal(source.slice(start, end), image);
      return image;
    });

  it('are found in Markdown and in HTML', () => {
    assert.deepEqual(names('![a](a.jpg) and ![b [c]](<b c.png> "B") and [no](x.jpg).'), ['a.jpg', 'b c.png']);
    assert.deepEqual(names('[![a](a.jpg)](page.html)\n\n![](d.gif)'), ['a.jpg', 'd.gif']);
    assert.deepEqual(names(`<figure><img alt="x" src="e.webp"><img src='f.svg' /></figure><imgx src="g.png">`), [
      'e.webp',
      'f.svg',
    ]);
    assert.deepEqual(names('![not an image\n\nat all](x.jpg)'), []);
  });

  it('cover their text', () => {
    const source = 'See ![The bridge](img/bridge.jpg "Photo") here.';
    const [{ around } = assert.fail()] = imagesIn(source);
    assert.equal(source.slice(around.start, around.end), '![The bridge](img/bridge.jpg "Photo")');
  });

  it('are files beside the article unless they are on the web or a site’s root', () => {
    assert.equal(pictureFile('img/a%20b.jpg?w=800#top'), 'img/a b.jpg');
    assert.equal(pictureFile('../100%.jpg'), '../100%.jpg');
    for (const image of ['https://example.org/a.jpg', '/img/a.jpg', 'data:image/png;base64,AA', '//x.org/a.jpg'])
      assert.equal(pictureFile(image), undefined);
  });

  it('are looked for in time that follows the length', () => {
    for (const piece of ['![', '](', '![](', '<img ', '![a](b', '![](<']) {
      const start = performance.now();
      imagesIn(piece.repeat(500_000 / piece.length));
      assert.ok(performance.now() - start < 3000, piece);
    }
  }).timeout(30_000);
});
