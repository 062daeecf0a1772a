import assert from 'node:assert/strict';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { parseSidecar } from '../../../src/core/claims/sidecar/parse.js';
import { claimsAsCsv } from '../../../src/core/export/claim-rows.js';
import { CsvError, readCsv, writeCsv } from '../../../src/core/export/csv.js';
import { type Imported, type ImportOptions, importCsv } from '../../../src/core/export/import-csv.js';

const ARTICLE = 'The yard sold 40 boats for 12 million euros in March 2024. It has about 300 workers.\n';
const SIDECAR = `factmark: 1
article: "yard.md"

sources:
  r-aaaaaa:
    type: document
    title: "Annual report"
    url: "https://example.org/report.pdf"
    # r-aaaaaa

  r-cccccc:
    type: confidential
    ref: "blue folder"
    # r-cccccc

claims:
  # the price
  c-aaaaaa:
    target:
      prefix: "sold 40 boats for "
      suffix: " in March 2024."
      exact: "12 million euros"
    status: needs-source
    evidence:
      r-aaaaaa:
        at: "p. 3"
        quote: "EUR 12m"
      r-cccccc:
        at: "back"
    notes: |-
      Ask again.
      In May.
    # c-aaaaaa
`;

const options = (more: Partial<ImportOptions> = {}): ImportOptions => {
  let state = 7;
  return {
    language: 'en',
    sidecar: SIDECAR,
    article: 'yard.md',
    signer: { reviewer: 'ana', date: '2024-04-02' },
    random: () => {
      state = (state * 16807) % 2147483647;
      return state / 2147483647;
    },
    ...more,
  };
};

const exported = (sidecar: string | undefined = SIDECAR): string =>
  claimsAsCsv(checkedArticle(ARTICLE, { language: 'en', sidecar }));

/** The table with some cells of the row with these words filled in. */
function filled(csv: string, words: string, cells: Readonly<Record<string, string>>): string {
  const [heads = [], ...rows] = readCsv(csv);
  const row = rows.find((one) => one[heads.indexOf('words')] === words);
  assert.ok(row, words);
  const next = [...row];
  for (const [head, cell] of Object.entries(cells)) {
    assert.ok(heads.includes(head), head);
    next[heads.indexOf(head)] = cell;
  }
  return writeCsv([heads, ...rows.map((one) => (one === row ? next : one))]);
}

const claimOf = ({ sidecar }: Imported, words: string) => {
  const { claims } = parseSidecar(sidecar).sidecar!;
  return Object.values(claims).find(({ target }) => 'exact' in target && target.exact === words)!;
};

describe('the claims of an article as a table', () => {
  it('have a row each, facts without a claim as well, in the order of the article', () => {
    const [heads = [], ...rows] = readCsv(exported());
    assert.deepEqual(
      rows.map((row) => row[heads.indexOf('words')]),
      ['40', '12 million euros', 'March 2024', 'about 300'],
    );
    const price = Object.fromEntries(heads.map((head, index) => [head, rows[1]![index]]));
    assert.deepEqual(
      { ...price, exported: '' },
      {
        id: 'c-aaaaaa',
        kind: 'amount',
        words: '12 million euros',
        sentence: 'The yard sold 40 boats for 12 million euros in March 2024.',
        value: price.value,
        status: 'needs-source',
        verdict: '',
        suggestion: '',
        'question-to': '',
        question: '',
        note: 'Ask again.\nIn May.',
        'source 1': 'Annual report',
        'url 1': 'https://example.org/report.pdf',
        'place 1': 'p. 3',
        'quote 1': 'EUR 12m',
        exported: '',
      },
    );
    assert.match(price.value!, /12000000/);
    assert.ok(!exported().includes('blue folder'));
  });

  it('change nothing when they come back as they went', () => {
    const { sidecar, changed, problems } = importCsv(ARTICLE, exported(), options());
    assert.equal(sidecar, SIDECAR);
    assert.equal(changed, 0);
    assert.deepEqual(problems, []);
  });

  it('change nothing when a spreadsheet wrote them anew, with semicolons and without a byte order mark', () => {
    const anew = writeCsv(readCsv(exported()), ';').slice(1).replaceAll('\r\n', '\n');
    assert.equal(importCsv(ARTICLE, anew, options()).sidecar, SIDECAR);
  });

  it('sign off, with the words and the sentence, and touch no other line', () => {
    const csv = filled(exported(), '12 million euros', { status: 'checked', verdict: 'correct' });
    const result = importCsv(ARTICLE, csv, options());
    assert.deepEqual(result.problems, []);
    const { status, verdict, reviews, notes } = claimOf(result, '12 million euros');
    assert.deepEqual([status, verdict, notes], ['checked', 'correct', 'Ask again.\nIn May.']);
    assert.deepEqual(JSON.parse(JSON.stringify(reviews)), {
      ana: {
        date: '2024-04-02',
        verdict: 'correct',
        text: '12 million euros',
        sentence: 'The yard sold 40 boats for 12 million euros in March 2024.',
      },
    });
    for (const line of SIDECAR.split('\n').filter((one) => !one.includes('needs-source'))) {
      assert.ok(result.sidecar.includes(line), line);
    }
  });

  it('make a claim of a fact that had none, once it is decided', () => {
    const csv = filled(exported(), 'about 300', { status: 'disputed', note: 'The union says 250.' });
    const result = importCsv(ARTICLE, csv, options());
    assert.equal(result.changed, 1);
    const { status, notes, kind } = claimOf(result, 'about 300');
    assert.deepEqual([status, notes, kind], ['disputed', 'The union says 250.', 'amount']);
    assert.equal(Object.keys(parseSidecar(result.sidecar).sidecar!.claims).length, 2);
  });

  it('begin a sidecar where there is none', () => {
    const csv = filled(exported(''), '40', { status: 'checked', verdict: 'imprecise' });
    const result = importCsv(ARTICLE, csv, options({ sidecar: undefined }));
    assert.equal(parseSidecar(result.sidecar).sidecar?.article, 'yard.md');
    assert.equal(claimOf(result, '40').verdict, 'imprecise');
  });

  it('bring sources, one for two claims that name the same', () => {
    const source = { 'source 1': 'Port register', 'url 1': 'https://example.org/port' };
    const once = filled(exported(), '40', { status: 'checked', verdict: 'correct', ...source, 'place 1': 'row 9' });
    const csv = filled(once, 'about 300', { status: 'disputed', ...source });
    const result = importCsv(ARTICLE, csv, options());
    const { sources } = parseSidecar(result.sidecar).sidecar!;
    const added = Object.entries(sources).filter(([, { title }]) => title === 'Port register');
    assert.equal(added.length, 1);
    assert.deepEqual(claimOf(result, '40').evidence?.[added[0]![0]]?.at, 'row 9');
    assert.ok(claimOf(result, 'about 300').evidence?.[added[0]![0]]);
  });

  it('change and empty cells, and leave confidential sources alone', () => {
    const csv = filled(exported(), '12 million euros', { note: '', 'place 1': 'p. 4', 'quote 1': '' });
    const { notes, evidence } = claimOf(importCsv(ARTICLE, csv, options()), '12 million euros');
    assert.equal(notes, undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(evidence)), { 'r-aaaaaa': { at: 'p. 4' }, 'r-cccccc': { at: 'back' } });
  });

  it('take a source away that was emptied', () => {
    const csv = filled(exported(), '12 million euros', { 'source 1': '', 'url 1': '', 'place 1': '', 'quote 1': '' });
    const { evidence } = claimOf(importCsv(ARTICLE, csv, options()), '12 million euros');
    assert.deepEqual(Object.keys(evidence ?? {}), ['r-cccccc']);
  });

  it('overwrite nothing that somebody changed meanwhile', () => {
    const csv = filled(exported(), '12 million euros', { status: 'checked', verdict: 'correct' });
    const since = SIDECAR.replace('needs-source', 'disputed');
    const { sidecar, problems } = importCsv(ARTICLE, csv, options({ sidecar: since }));
    assert.equal(sidecar, since);
    assert.deepEqual(problems, [{ row: 3, about: 'c-aaaaaa', reason: 'changed-since' }]);
  });

  it('sign no words but those they were filled in for', () => {
    const csv = filled(exported(), '12 million euros', { status: 'checked', verdict: 'correct' });
    const { sidecar, problems } = importCsv(ARTICLE.replace('12 million', '13 million'), csv, options());
    assert.equal(sidecar, SIDECAR);
    assert.deepEqual(problems, [{ row: 3, about: 'c-aaaaaa', reason: 'other-words', words: '13 million euros' }]);
  });

  it('sign nothing without a reviewer', () => {
    const csv = filled(exported(), '12 million euros', { status: 'checked', verdict: 'correct' });
    const { sidecar, problems } = importCsv(ARTICLE, csv, options({ signer: { date: '2024-04-02' } }));
    assert.equal(sidecar, SIDECAR);
    assert.deepEqual(problems, [{ row: 3, about: 'c-aaaaaa', reason: 'no-reviewer' }]);
  });

  it('are refused with a word that is no status, or without their columns', () => {
    const csv = filled(exported(), '40', { status: 'done' });
    assert.throws(() => importCsv(ARTICLE, csv, options()), /row 2: “done” is none of unchecked, waiting/);
    assert.throws(() => importCsv(ARTICLE, 'a,b\n1,2\n', options()), new CsvError('there is no column “id”'));
  });
});
