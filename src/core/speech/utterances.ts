import type { ArticleView } from '../checks/view/article-view.js';
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
