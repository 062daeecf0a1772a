import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Target } from '../../../src/core/claims/claim.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { ENGLISH } from '../../../src/core/describe/voice.js';
import { claimReviews } from '../../../src/core/export/claim-review.js';
import { type ImportedAnnotations, importAnnotations } from '../../../src/core/export/import-annotations.js';
import { AnnotationError } from '../../../src/core/export/read-annotations.js';
import { webAnnotations } from '../../../src/core/export/web-annotation.js';
import { on, sidecarText } from '../claims/support.js';
import { loadContext } from './contexts.js';

const ARTICLE =
  '---\nlang: en\ndate: 2024-04-02\n---\nThe yard sold **40** boats for 12 million euros in March 2024. Nobody was asked.\n\n' +
  'It has about 300 workers, and 40 boats wait.\n\n![The slip](slip.jpg)\n';

const SIDECAR = sidecarText(
  {
    'c-aaaaaa': {
      target: on(ARTICLE, '12 million euros'),
      status: 'checked',
      verdict: 'incorrect',
      suggestion: '13 million euros',
      reviews: {
        ana: {
          date: '2024-04-03',
          verdict: 'incorrect',
          text: '12 million euros',
          sentence: 'The yard sold 40 boats for 12 million euros in March 2024.',
        },
      },
      evidence: { 'r-aaaaaa': { at: 'p. 3', quote: 'EUR 13m' }, 'r-cccccc': { at: 'back page' } },
      notes: 'ask the yard again',
    },
    'c-bbbbbb': { target: on(ARTICLE, '40', 2), status: 'unchecked' },
    'c-dddddd': { target: on(ARTICLE, 'Nobody was asked.'), status: 'needs-source', kind: 'statement' },
    'c-eeeeee': { target: { image: 'slip.jpg' }, status: 'unchecked', kind: 'image' },
    'c-ffffff': {
      target: on(ARTICLE, 'March 2024'),
      status: 'checked',
      verdict: 'correct',
      reviews: { bo: { text: 'May 2024' } },
    },
  },
  {
    'r-aaaaaa': { type: 'document', title: 'Annual report', url: 'https://example.org/report.pdf' },
    'r-cccccc': { type: 'confidential', ref: 'blue folder' },
  },
);
const checked = checkedArticle(ARTICLE, { sidecar: SIDECAR });

const expand = async (json: string): Promise<string> =>
  JSON.stringify(await jsonld.expand(JSON.parse(json), { documentLoader: loadContext }));

function bring(json: string, sidecar?: string): ImportedAnnotations {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  return importAnnotations(ARTICLE, json, { article: 'a.md', random, ...(sidecar !== undefined && { sidecar }) });
}

const claimsOf = (text: string) => Object.values(parseSidecar(text).sidecar?.claims ?? {});

describe('ClaimReview', () => {
  const json = claimReviews(checked, {
    voice: ENGLISH,
    publisher: 'The Harbour Post',
    url: 'https://example.org/yard',
  });
  interface Review {
    readonly '@type': string;
    readonly claimReviewed: string;
    readonly reviewRating: { readonly alternateName: string };
  }
  const graph = (JSON.parse(json) as { readonly '@graph': readonly Review[] })['@graph'];

  it('is there for each claim with a verdict that stands, and for no other', () => {
    assert.deepEqual(
      graph.map((one) => [one['@type'], one.claimReviewed, one.reviewRating.alternateName]),
      [['ClaimReview', 'The yard sold 40 boats for 12 million euros in March 2024.', 'incorrect']],
    );
  });

  it('names publisher, address, day and open sources, and nothing of the desk', () => {
    for (const part of ['The Harbour Post', 'https://example.org/yard#c-aaaaaa', '2024-04-03', 'Annual report']) {
      assert.ok(json.includes(part), part);
    }
    for (const part of ['blue folder', 'back page', 'ask the yard']) assert.ok(!json.includes(part), part);
  });

  it('expands to schema.org', async () => {
    const expanded = await expand(json);
    for (const term of ['ClaimReview', 'Claim', 'Rating', 'claimReviewed', 'itemReviewed', 'alternateName', 'author']) {
      assert.ok(expanded.includes(`"http://schema.org/${term}"`), term);
    }
    assert.ok(expanded.includes('"@id":"https://example.org/yard#c-aaaaaa"'));
  });
});

describe('Web Annotations', () => {
  const json = webAnnotations(checked, { name: 'a.md', url: 'https://example.org/yard' });

  it('expand to the vocabulary of the standard, with nothing lost', async () => {
    const expanded = await expand(json);
    for (const term of ['Annotation', 'TextQuoteSelector', 'exact', 'prefix', 'suffix', 'hasTarget', 'hasBody']) {
      assert.ok(expanded.includes(`http://www.w3.org/ns/oa#${term}`), term);
    }
    assert.ok(expanded.includes('"http://www.w3.org/ns/oa#assessing"'));
    const compacted = await jsonld.compact(
      JSON.parse(expanded),
      { '@context': 'http://www.w3.org/ns/anno.jsonld' },
      {
        documentLoader: loadContext,
      },
    );
    assert.deepEqual(targetsIn(JSON.stringify(compacted)), targetsIn(json));
  });

  it('quote what the sidecar quotes, whatever has become of it, and leave pictures and the desk out', () => {
    assert.deepEqual(
      targetsIn(json),
      Object.values(checked.sidecar!.claims).flatMap(({ target }) => ('image' in target ? [] : [target])),
    );
    for (const part of ['blue folder', 'back page', 'ask the yard', 'slip.jpg']) assert.ok(!json.includes(part), part);
    assert.ok(webAnnotations(checked, { name: 'a.md', internal: true }).includes('ask the yard again'));
  });

  it('come back as claims on the same words, unchecked', () => {
    const { sidecar, changed, problems } = bring(json);
    assert.deepEqual([changed, problems], [4, []]);
    const claims = claimsOf(sidecar);
    const before = Object.values(checked.sidecar!.claims).filter(({ target }) => !('image' in target));
    const byExact = (list: typeof claims) =>
      list.map(({ target }) => target as Target).sort((a, b) => (a.exact + a.prefix < b.exact + b.prefix ? -1 : 1));
    assert.deepEqual(byExact(claims), byExact(before));
    assert.ok(
      claims.every((claim) => claim.status === 'unchecked' && !claim.verdict && !claim.reviews && !claim.notes),
    );
    assert.deepEqual(
      claims.map(({ kind }) => kind),
      claims.map(({ target }) => ('exact' in target && target.exact.startsWith('Nobody') ? 'statement' : undefined)),
    );
  });

  it('change nothing where the claims are there already, nor what they say', () => {
    assert.deepEqual(bring(json, SIDECAR), { sidecar: SIDECAR, changed: 0, problems: [] });
  });
});

describe('annotations from elsewhere', () => {
  const hypothesis = (text: string, exact: string, more: object = {}): object => ({
    uri: 'https://example.org/yard',
    user: 'acct:eva@example.org',
    tags: ['status:checked', 'verdict:correct'],
    text,
    target: [
      {
        source: 'https://example.org/yard',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]' },
          { type: 'TextQuoteSelector', exact, prefix: 'The yard sold 40 boats for ', suffix: ' in March', ...more },
        ],
      },
    ],
  });

  it('as Hypothesis writes them, become unchecked claims with what was said as a note', () => {
    for (const file of [
      { export_date: '2024-04-02', annotations: [hypothesis('Who says so?', '12 million euros')] },
      { total: 1, rows: [hypothesis('Who says so?', '12 million euros')] },
      [hypothesis('Who says so?', '12 million euros')],
    ]) {
      const { sidecar, changed, problems } = bring(JSON.stringify(file));
      assert.deepEqual([changed, problems], [1, []]);
      assert.deepEqual(
        claimsOf(sidecar).map(({ target, status, verdict, notes }) => [
          (target as Target).exact,
          status,
          verdict,
          notes?.trimEnd(),
        ]),
        [['12 million euros', 'unchecked', undefined, 'Who says so?']],
      );
    }
  });

  it('add to the note of a claim that is there, once', () => {
    const json = JSON.stringify([hypothesis('Who says so?', '12 million euros')]);
    const { sidecar, changed } = bring(json, SIDECAR);
    assert.equal(changed, 1);
    const claim = parseSidecar(sidecar).sidecar!.claims['c-aaaaaa']!;
    assert.deepEqual([claim.notes?.trimEnd(), claim.status], ['ask the yard again\nWho says so?', 'checked']);
    assert.equal(bring(json, sidecar).changed, 0);
  });

  it('are found by words alone where these stand once', () => {
    const bare = (exact: string) => bring(JSON.stringify([hypothesis('', exact, { prefix: '', suffix: '' })]));
    assert.equal(bare('300 workers').changed, 1);
    assert.deepEqual(
      bare('30').problems.map(({ reason }) => reason),
      ['no-certain-place'],
    );
  });

  it('say what was not taken over, and why', () => {
    const list = [
      { type: 'Annotation', target: 'https://example.org/yard', body: { type: 'TextualBody', value: 'Nice.' } },
      hypothesis('', 'a submarine for the king of nowhere', { prefix: '', suffix: '' }),
      hypothesis('', '40 boats', { prefix: '', suffix: '' }),
      hypothesis('Ring 0171 555 0199 about it, eva@example.org', '12 million euros'),
    ];
    const { sidecar, problems } = bring(JSON.stringify(list));
    assert.deepEqual(
      problems.map(({ number, reason }) => [number, reason]),
      [
        [1, 'no-quote'],
        [2, 'no-such-words'],
        [3, 'no-certain-place'],
        [4, 'contact-details'],
      ],
    );
    assert.ok(!sidecar.includes('eva@'));
    assert.equal(claimsOf(sidecar).length, 1);
  });

  it('are refused when they are none, whatever they are', () => {
    for (const text of ['', '{', 'null', '1', '"x"', '{}', '{"items":{}}', '{"first":null}']) {
      assert.throws(() => bring(text), AnnotationError, text);
    }
    for (const odd of [
      '[]',
      '[null,1,"x",[]]',
      '{"items":[{"target":[[{}]],"body":[1,null]}]}',
      '[{"target":{"selector":{"type":"TextQuoteSelector","exact":7}}}]',
    ]) {
      assert.equal(bring(odd).changed, 0, odd);
    }
  });
});

function targetsIn(json: string): readonly Target[] {
  const found: Target[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'exact' in value) {
      const { exact, prefix, suffix } = value as Target;
      found.push({ exact, prefix, suffix });
    }
    return value;
  });
  return found;
}
