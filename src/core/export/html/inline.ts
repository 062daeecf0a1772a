import type { Voice } from '../../describe/voice.js';
import { decodeEntity } from '../../prose/entities.js';
import { closingMark, parseWithinBudget } from '../../prose/inline.js';
import { type InlineElement, inlineName } from '../../prose/parser.js';
import { escapeHtml, isWebAddress, linked } from './escape.js';
import type { Marker } from './marker.js';

/** Addresses of link references by label, in lower case. */
export type References = ReadonlyMap<string, string>;

const TAGS: Readonly<Record<string, string>> = { Emphasis: 'em', StrongEmphasis: 'strong', Strikethrough: 's' };

/**
 * The inline content of a leaf as HTML. HTML in the article is shown as the text it is; its comments are left out. Of an
 * image its alternative text and where it lies are shown.
 */
export class InlineWriter {
  readonly #marker: Marker;
  readonly #references: References;
  readonly #voice: Voice;
  /** Where the section that is read begins in the article. */
  readonly #base: number;
  #text = '';
  #offset = 0;

  constructor(marker: Marker, references: References, base: number, voice: Voice) {
    this.#marker = marker;
    this.#references = references;
    this.#base = base;
    this.#voice = voice;
  }

  /** @param offset where the text stands in the section */
  write(text: string, offset: number): string {
    this.#text = text;
    this.#offset = offset;
    const end = offset + text.length;
    return this.#read(parseWithinBudget(text, offset), offset, end) + this.#marker.passed(this.#base + end);
  }

  #read(elements: readonly InlineElement[], from: number, to: number): string {
    let html = '';
    let at = from;
    for (const element of elements) {
      if (element.from < at) continue;
      html += this.#run(at, element.from) + this.#element(element);
      at = element.to;
    }
    return html + this.#run(at, to);
  }

  #slice(from: number, to: number): string {
    return this.#text.slice(from - this.#offset, to - this.#offset);
  }

  #run(from: number, to: number): string {
    return from < to ? this.#marker.text(this.#slice(from, to), this.#base + from) : '';
  }

  #element(element: InlineElement): string {
    const { from, to, children } = element;
    const name = inlineName(element);
    switch (name) {
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
        return this.#emphasis(TAGS[name]!, element);
      case 'Escape':
        return this.#run(from + 1, to);
      case 'HardBreak':
        return '<br>';
      case 'Entity':
        return this.#marker.atom(
          decodeEntity(this.#slice(from, to)) ?? this.#slice(from, to),
          this.#at(from),
          this.#at(to),
        );
      case 'InlineCode': {
        const [first, last] = [children[0], children.at(-1)];
        return `<code>${escapeHtml(this.#slice(first?.to ?? from, last?.from ?? to))}</code>`;
      }
      case 'Autolink':
      case 'URL':
        return this.#address(this.#slice(from, to).replace(/^<|>$/gu, ''));
      case 'Math':
      case 'Shortcode':
        return `<code>${escapeHtml(this.#slice(from, to))}</code>`;
      case 'FootnoteReference':
        return `<sup>${escapeHtml(this.#slice(from, to))}</sup>`;
      case 'HTMLTag':
        return `<span class="raw">${this.#run(from, to)}</span>`;
      case 'Link':
        return this.#link(element);
      case 'Image':
        return this.#image(element);
      default:
        // Marks, comments, attribute lists: nothing to see.
        return '';
    }
  }

  #at(offset: number): number {
    return this.#base + offset;
  }

  #emphasis(tag: string, { children, from, to }: InlineElement): string {
    return `<${tag}>${this.#read(children, from, to)}</${tag}>`;
  }

  #address(address: string): string {
    const shown = escapeHtml(address);
    return isWebAddress(address) ? linked(shown, address) : shown;
  }

  #link(element: InlineElement): string {
    const { children, from, to } = element;
    const close = closingMark(children);
    const mark = children[close];
    if (!mark) return this.#run(from, to);
    const address = this.#targetOf(element, close, this.#slice(children[0]!.to, mark.from));
    const shown = (): string => this.#read(children.slice(1, close), children[0]!.to, mark.from);
    // brackets that lead nowhere are brackets
    if (address === undefined) return `[${shown()}]${escapeHtml(this.#slice(mark.to, to))}`;
    return this.#marker.link(() => linked(shown(), address)) + this.#title(children, close);
  }

  #image(element: InlineElement): string {
    const { children } = element;
    const close = closingMark(children);
    const mark = children[close];
    if (!mark) return this.#run(element.from, element.to);
    const alt = this.#read(children.slice(1, close), children[0]!.to, mark.from);
    const address = this.#targetOf(element, close, '') ?? '';
    const title = this.#title(children, close);
    const label = escapeHtml(this.#voice.t('Image:'));
    const where = address === '' ? '' : ` <span class="address">(${escapeHtml(address)})</span>`;
    return `<span class="image"><b>${label}</b> ${alt}${where}${title}</span>`;
  }

  #title(children: readonly InlineElement[], close: number): string {
    const title = children.find((child, i) => i > close && inlineName(child) === 'LinkTitle');
    return title ? ` <span class="title">“${this.#run(title.from + 1, title.to - 1)}”</span>` : '';
  }

  /** Where a link leads; nothing for brackets that are no link. */
  #targetOf({ children, to }: InlineElement, close: number, shown: string): string | undefined {
    const mark = children[close]!;
    const url = children.find((child, i) => i > close && inlineName(child) === 'URL');
    if (url) return this.#slice(url.from, url.to).replace(/^<|>$/gu, '');
    if (this.#slice(mark.to, mark.to + 1) === '(' && to > mark.to) return '';
    const label = children.find((child, i) => i > close && inlineName(child) === 'LinkLabel');
    const named = label ? this.#slice(label.from + 1, label.to - 1) : '';
    return this.#references.get(labelKey(named || shown));
  }
}

export function labelKey(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}
