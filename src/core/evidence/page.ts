/*
 * A page of evidence before it is HTML or Markdown. All text in it is text, whatever it says; printing it so is for the
 * printers (`html.ts`, `markdown.ts`).
 */

/**
 * A piece of a line. `article`: in the article's language. `words`: quoted from it. `quote`: quoted from elsewhere. `name`:
 * of a work or a person, which may be in any script. `address`: a link where it is one of the web.
 */
export type Piece =
  | string
  | {
      readonly as: 'strong' | 'article' | 'words' | 'quote' | 'name' | 'code' | 'address' | 'internal';
      readonly text: string;
    };
export type Line = readonly Piece[];

/** A label and what it says; several lines are several answers. */
export interface Field {
  readonly label: string;
  readonly lines: readonly Line[];
}

export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly line: Line }
  | { readonly type: 'sentence' | 'remark'; readonly line: Line }
  | { readonly type: 'fields'; readonly fields: readonly Field[] }
  | {
      readonly type: 'list';
      readonly items: readonly { readonly head: Line; readonly fields: readonly Field[] }[];
    }
  /** Cells of several lines. */
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[][] };

export interface Page {
  readonly title: Line;
  /** What it is of, in one line. */
  readonly about: readonly string[];
  readonly blocks: readonly Block[];
  /** BCP 47 tags of the page and of the article. */
  readonly language: string;
  readonly articleLanguage: string;
}

export function strong(text: string): Piece {
  return { as: 'strong', text };
}

export function words(text: string): Piece {
  return { as: 'words', text };
}

export function code(text: string): Piece {
  return { as: 'code', text };
}

/** A field with one line; none where there is nothing to say. */
export function field(label: string, ...pieces: readonly (Piece | undefined | false)[]): readonly Field[] {
  const line = pieces.filter((piece): piece is Piece => piece !== undefined && piece !== false && piece !== '');
  return line.length === 0 ? [] : [{ label, lines: [line] }];
}
