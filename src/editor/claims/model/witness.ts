import type { ClaimState } from '../../../core/claims/state.js';
import { ArticleText } from '../../../core/claims/target/article-text.js';
import { ProseDocument } from '../../../core/prose/prose.js';

/**
 * The article in which its claims were last committed. It is fetched once, when claims may be in several places, and only
 * helps to choose between these.
 */
export class Witness {
  readonly #fetch: () => Promise<string | undefined>;
  readonly #onDidCome: () => void;
  #isAsked = false;
  #article: ArticleText | undefined;

  /** @param onDidCome called when there is an article. */
  constructor(fetch: () => Promise<string | undefined>, onDidCome: () => void) {
    this.#fetch = fetch;
    this.#onDidCome = onDidCome;
  }

  /**
   * The earlier text that says most.
   * @param last the text that was in the editor before
   * @param anew whether that was another one than now
   */
  or(last: ArticleText | undefined, anew: boolean): ArticleText | undefined {
    return anew && last ? last : (this.#article ?? last);
  }

  askFor(states: readonly ClaimState[]): void {
    if (this.#isAsked || states.every(({ condition }) => condition !== 'ambiguous')) {
      return;
    }
    this.#isAsked = true;
    void this.#fetch().then((text) => {
      if (text !== undefined) {
        this.#article = ArticleText.ofProse(ProseDocument.open(text));
        this.#onDidCome();
      }
    });
  }
}
