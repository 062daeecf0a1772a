import { type ArticleView, passagesOf } from '../checks/view/article-view.js';
import type { Fact } from '../facts.js';
import type { ProseDocument } from '../prose/prose.js';
import { checkWords } from '../recognize/languages/check-store.js';
import { attributionsOf, speechLists } from './attribution.js';
import { quotationsIn } from './quoted.js';
import { reportedIn } from './reported.js';
import type { Utterance } from './utterance.js';

/** What an article quotes or gives back of what others have said, in the order of the article. */
export function utterancesIn({ passages, words }: Pick<ArticleView, 'passages' | 'words'>): readonly Utterance[] {
  const lists = speechLists(words.speech);
  const quotations = quotationsIn(passages);
  const attributions = attributionsOf(quotations, lists);
  const quoted = quotations.map(
    ({ inSource, markedInSource }, i): Utterance => ({
      manner: 'quoted',
      ...inSource,
      whole: markedInSource,
      ...attributions[i]!,
    }),
  );
  const reported = passages.flatMap((passage) => reportedIn(passage, lists));
  return [...quoted, ...reported].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same of an article that no checks read; `language` is a BCP 47 tag. */
export function utterancesOf(document: ProseDocument, facts: readonly Fact[], language: string): readonly Utterance[] {
  return utterancesIn({ passages: passagesOf(document, facts), words: checkWords.of(language) });
}
