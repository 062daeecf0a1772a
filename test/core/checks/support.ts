import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import type { ArticleFindingId } from '../../../src/core/checks/ids.js';
import type { ArticleOptions } from '../../../src/core/claims/checked-article.js';

export interface CheckCase extends Pick<ArticleOptions, 'published'> {
  /** The article: Markdown, one paragraph or more. */
  readonly text: string;
  /** The words of the article that the finding is on, where that is worth telling. */
  readonly on?: string;
}

/** Sentences in one language that a check flags, and sentences about which it has nothing to say. */
export interface CheckCases {
  /** BCP 47 tag. */
  readonly language: string;
  readonly flagged: readonly (string | CheckCase)[];
  readonly silent: readonly (string | CheckCase)[];
}

const caseOf = (one: string | CheckCase): CheckCase => (typeof one === 'string' ? { text: one } : one);

/** The findings with this id in an article. */
export function findingsIn(id: ArticleFindingId, language: string, { text, published }: CheckCase): readonly Finding[] {
  return checkArticle(text, { language, published }).filter((finding) => finding.id === id);
}

/** One test a case: that the check finds just one thing in each of the first, and nothing in the others. */
export function testCases(id: ArticleFindingId, all: readonly CheckCases[]): void {
  for (const { language, flagged, silent } of all) {
    describe(`${id}, ${language}`, () => {
      for (const one of flagged.map(caseOf)) {
        it(`is found in: ${one.text}`, () => {
          const findings = findingsIn(id, language, one);
          assert.equal(findings.length, 1, JSON.stringify(findings));
          if (one.on !== undefined) assert.equal(one.text.slice(findings[0]!.start, findings[0]!.end), one.on);
        });
      }
      for (const one of silent.map(caseOf)) {
        it(`is not in: ${one.text}`, () => assert.deepEqual(findingsIn(id, language, one), []));
      }
    });
  }
}
