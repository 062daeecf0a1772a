/** What a language says about names of people, organisations and places. */
export type NameWords = Readonly<Record<string, never>>;
