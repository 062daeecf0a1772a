/** What a language says about dates, durations and recurring times. */
export type DateWords = Readonly<Record<string, never>>;
