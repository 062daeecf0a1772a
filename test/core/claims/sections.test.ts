import assert from 'node:assert/strict';
import { checkedArticle, coverage } from '../../../src/core/claims/checked-article.js';
import { coverageBySection, sectionAt, sectionsOf } from '../../../src/core/claims/sections.js';
import { ProseDocument } from '../../../src/core/prose/prose.js';

const ARTICLE =
  'It sold 40 boats.\n\n# The *yard*\n\nIt has 300 workers and 12 cranes.\n\n## No figures\n\nNothing.\n\n# Port\n\nSome 7 ships.\n';
const SIDECAR = `factmark: 1
article: "a.md"

claims:
  c-aaaaaa:
    target:
      prefix: "It has "
      suffix: " workers and 12 cranes."
      exact: "300"
    status: checked
    verdict: correct
    # c-aaaaaa

  c-bbbbbb:
    target:
      prefix: "Some "
      suffix: " ships."
      exact: "7"
    status: not-checkable
    # c-bbbbbb
`;

describe('sections of an article', () => {
  it('begin with headings, and with what comes before the first', () => {
    const sections = sectionsOf(ProseDocument.open(ARTICLE));
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['', 'The yard', 'No figures', 'Port'],
    );
    assert.equal(sectionAt(sections, ARTICLE.indexOf('300')).title, 'The yard');
    assert.equal(sectionAt(sections, 0).title, '');
    assert.equal(sectionAt(sections, ARTICLE.length).title, 'Port');
  });

  it('are counted by what is covered in them, without those that have no facts to check', () => {
    const { document } = checkedArticle(ARTICLE, { language: 'en' });
    const { facts } = coverage(ARTICLE, SIDECAR);
    const counted = coverageBySection(document, facts);
    assert.deepEqual(
      counted.map(({ title, covered, all, firstOpen }) => [title, covered, all, firstOpen?.text]),
      [
        ['', 0, 1, '40'],
        ['The yard', 1, 2, '12'],
      ],
    );
  });
});
