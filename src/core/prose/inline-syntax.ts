import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/*
 * Inline syntax beyond CommonMark and GFM, and the short cut that makes reading prose fast: a stretch without markup is
 * taken in one step instead of being offered to every rule character by character.
 */

/** Characters at which some inline rule may begin. */
const PLAIN = /[^\\&`<*_![\]~{$]+/y;
/** The same, but stopping before each word, where a bare URL or address may begin. */
const PLAIN_WORD = /[^\W_]*[^\\&`<*_![\]~{$\w]*/y;

function skip(pattern: RegExp, cx: InlineContext, pos: number): number {
  pattern.lastIndex = pos - cx.offset;
  const match = pattern.exec(cx.text);
  return match === null || match[0].length === 0 ? -1 : pos + match[0].length;
}

export const plainText: MarkdownConfig = {
  parseInline: [{ name: 'PlainText', before: 'Escape', parse: (cx, _, pos) => skip(PLAIN, cx, pos) }],
};

/** To be used with the library's `Autolink`, which looks at the start of every word. */
export const plainWords: MarkdownConfig = {
  parseInline: [{ name: 'PlainText', after: 'Autolink', parse: (cx, _, pos) => skip(PLAIN_WORD, cx, pos) }],
};

/** Longest shortcode, expression or mathematics that is looked for, which keeps the search linear. */
const REACH = 4000;

function closedBy(cx: InlineContext, pos: number, open: number, closer: string): number {
  const from = pos - cx.offset + open;
  const at = cx.text.slice(from, from + REACH).indexOf(closer);
  return at < 0 ? -1 : pos + open + at + closer.length;
}

const ATTRIBUTES = /^\{:?\s*[#.:][\w-][^{}\n]{0,200}\}/;
const EXPRESSION =
  /^\{\s*(?:[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*|\[[^[\]{}]*\])+(?:\([^(){}]*\))?|[A-Za-z_$][\w$]*\([^(){}]*\)|"[^"{}]*"|'[^'{}]*'|`[^`]*`)\s*\}/;

/** `{{< … >}}`, `{{% … %}}`, `{{ … }}` and `{% … %}` of Hugo and Liquid; MDX expressions; attribute lists `{#id .class}`. */
export const braces: MarkdownConfig = {
  defineNodes: ['Shortcode', 'AttributeList', 'TemplateComment'],
  parseInline: [
    {
      name: 'Braces',
      before: 'Escape',
      parse(cx, next, pos) {
        if (next !== 0x7b /* { */) return -1;
        const opener = cx.slice(pos, pos + 3);
        const closer = CLOSERS.find(([open]) => opener.startsWith(open));
        if (closer !== undefined) {
          const end = closedBy(cx, pos, closer[0].length, closer[1]);
          if (end < 0) return -1;
          return cx.addElement(cx.elt(opener === '{/*' ? 'TemplateComment' : 'Shortcode', pos, end));
        }
        const text = cx.slice(pos, pos + 500);
        const attributes = ATTRIBUTES.exec(text);
        if (attributes !== null) return cx.addElement(cx.elt('AttributeList', pos, pos + attributes[0].length));
        const expression = EXPRESSION.exec(text);
        return expression === null ? -1 : cx.addElement(cx.elt('Shortcode', pos, pos + expression[0].length));
      },
    },
  ],
};

const CLOSERS: readonly (readonly [string, string])[] = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{/*', '*/}'],
];

/** `$$ … $$`. A single `$` is money. */
export const displayMath: MarkdownConfig = {
  defineNodes: ['Math'],
  parseInline: [
    {
      name: 'Math',
      before: 'Escape',
      parse(cx, next, pos) {
        if (next !== 0x24 /* $ */ || cx.char(pos + 1) !== 0x24) return -1;
        const end = closedBy(cx, pos, 2, '$$');
        return end < 0 ? -1 : cx.addElement(cx.elt('Math', pos, end));
      },
    },
  ],
};

const REFERENCE = /^\[(?:\^[^\]\s[]{1,200}|!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION))\]/i;

/** `[^1]`, and the `[!NOTE]` that heads an alert. */
export const footnoteReferences: MarkdownConfig = {
  defineNodes: ['FootnoteReference'],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Escape',
      parse(cx, next, pos) {
        if (next !== 0x5b /* [ */) return -1;
        const after = cx.char(pos + 1);
        if (after !== 0x5e /* ^ */ && after !== 0x21 /* ! */) return -1;
        const match = REFERENCE.exec(cx.slice(pos, pos + 210));
        return match === null ? -1 : cx.addElement(cx.elt('FootnoteReference', pos, pos + match[0].length));
      },
    },
  ],
};

/** A backslash before a line end; the line end itself stays text. */
export const hardBreaks: MarkdownConfig = {
  parseInline: [
    {
      name: 'HardBreak',
      parse(cx, next, pos) {
        if (next !== 0x5c /* \ */) return -1;
        const after = cx.char(pos + 1);
        return after === 10 || after === 13 ? cx.addElement(cx.elt('HardBreak', pos, pos + 1)) : -1;
      },
    },
  ],
};

const COMPONENT =
  /^<(?:\/?(?:[A-Za-z][\w-]*(?:[.:][\w-]+)*)?|[A-Za-z][\w-]*(?:[.:][\w-]+)*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}))?|\s*\{\s*\.\.\.[^{}]*\})*\s*\/?)>/;

/** Tags that only MDX knows: dotted names, fragments, `attribute={code}`. */
export const components: MarkdownConfig = {
  parseInline: [
    {
      name: 'Component',
      after: 'HTMLTag',
      parse(cx, next, pos) {
        if (next !== 0x3c /* < */) return -1;
        const match = COMPONENT.exec(cx.slice(pos, pos + REACH));
        return match === null ? -1 : cx.addElement(cx.elt('HTMLTag', pos, pos + match[0].length));
      },
    },
  ],
};
