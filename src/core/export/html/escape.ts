/*
 * Text of files in HTML: as text, whatever it says. Marks that turn the direction of writing around are shown by their
 * code points, so that what is printed reads as it is written; other control characters are shown as such.
 */

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/gu;

export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/gu, (character) => SPECIAL[character]!);
}

/** With control characters by their code points: `[U+202E]`. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (character) => `[U+${codePoint(character)}]`);
}

function codePoint(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}

/** A word of a list that is shown and set for sure: `[U+202E]` in an attribute would only puzzle. */
export function languageTag(tag: string): string {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(tag) ? tag : 'und';
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written (BCP 47 tag); a script in the tag goes before the language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...more] = tag.toLowerCase().split('-');
  const script = more.find((part) => part.length === 4 && /^[a-z]+$/u.test(part));
  if (script !== undefined) return /^(?:arab|hebr|thaa|syrc|nkoo|adlm)$/u.test(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

const WEB_ADDRESS = /^https?:\/\/[^\s"'<>\\`]+$/iu;

export function isWebAddress(address: string): boolean {
  return WEB_ADDRESS.test(address);
}

/** Words with a link behind them when the address is one of the web, else the words and the address as text. */
export function linked(html: string, address: string): string {
  if (isWebAddress(address)) {
    return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${html}</a>`;
  }
  return address === '' ? html : `${html} <span class="address">(${escapeHtml(address)})</span>`;
}
