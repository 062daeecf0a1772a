import type { Voice } from '../describe/voice.js';
import type { Steps } from '../text/steps.js';
import type { Finding } from './finding.js';
import type { ArticleView } from './view/article-view.js';

/**
 * A consistency check: reads an article against itself and says what does not fit, in the words of the voice. It takes
 * time that follows the length of the article, whatever stands in it; one that takes long does it in steps.
 */
export type ArticleCheck = (view: ArticleView, voice: Voice) => readonly Finding[] | Steps<readonly Finding[]>;
