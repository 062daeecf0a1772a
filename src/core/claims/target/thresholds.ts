/**
 * What has to be so before a place counts. All are shares of 1. Chosen by cross-validation (`npm run anchoring`), never
 * by single cases; README.md beside this file says what each is for.
 */
export interface Thresholds {
  /** Context that few words need when they are the same. */
  readonly sameWordsContext: number;
  /** Or one side alone, when it is long. */
  readonly sameWordsOneSide: number;
  /** Context on either side that few words need when they changed. */
  readonly changedWordsContext: number;
  /** Or, for a figure, one side alone and some likeness of the figure. */
  readonly changedFigureOneSide: number;
  readonly changedFigureLikeness: number;
  /** How alike a sentence has to be, and how much in how good a context. */
  readonly sentence: number;
  readonly sentenceInContext: number;
  readonly sentenceContext: number;
  /** Places whose scores differ by less are as good as each other. */
  readonly margin: number;
  /** Changed words in a context as good as this come before the same words in one that is worse by the lead. */
  readonly fullContext: number;
  readonly fullContextLead: number;
  /** Characters by which the context of one of them must run on longer for it to be the place. */
  readonly runLead: number;
  /** By how much the context of one claim must fit better for another not to be in the same place. */
  readonly ownerLead: number;
  /** Context that words from outside the prose need there, and those from prose, which hardly ever go there. */
  readonly outsideContext: number;
  readonly proseOutsideContext: number;
}

export const THRESHOLDS: Thresholds = {
  sameWordsContext: 0.55,
  sameWordsOneSide: 0.85,
  changedWordsContext: 0.7,
  changedFigureOneSide: 0.95,
  changedFigureLikeness: 0.6,
  sentence: 0.62,
  sentenceInContext: 0.42,
  sentenceContext: 0.6,
  margin: 0.05,
  fullContext: 0.95,
  fullContextLead: 0.08,
  runLead: 12,
  ownerLead: 0.1,
  outsideContext: 0.7,
  proseOutsideContext: 0.85,
};
