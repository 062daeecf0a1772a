import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { CHANGE_KINDS } from '../../src/core/claims/diff/change.js';
import { GLYPHS } from '../../src/editor/claims/sign.js';
import { sourcesIn } from './support.js';

/* What those need who use no mouse, see no colours, or see little. */

interface MenuEntry {
  readonly command?: string;
  readonly when?: string;
  readonly group?: string;
}

const { contributes } = manifest;
const menus: Readonly<Record<string, readonly MenuEntry[]>> = contributes.menus;
const signs = Object.keys(GLYPHS);

/** What items of trees tell menus that they are. */
const items: readonly string[] = [
  ...[...signs, 'unclaimed'].flatMap((sign) => [`group.${sign}`, `detail.words.${sign}`]),
  ...[...signs, ...CHANGE_KINDS].flatMap((kind) => ['', '.name', '.quotation'].map((what) => `claim.${kind}${what}`)),
  ...['', '.name', ...CHANGE_KINDS.map((kind) => `.${kind}`)].map((kind) => `fact${kind}`),
  ...sourcesIn('src/editor/claims/details').flatMap(([, text]) =>
    [...text.matchAll(/field: '([a-z-]+)'/g)].map(([, field]) => `detail.${field}`),
  ),
];

/** The items of which a menu entry is, by its view and what it asks of them. */
function itemsOf({ when = '' }: MenuEntry): readonly string[] {
  const [, view] = /view == (\S+)/.exec(when) ?? [];
  const [, pattern] = /viewItem =~ \/(.*?)\/(?: |$)/.exec(when) ?? [];
  assert.ok(view && pattern, when);
  return items.filter((item) => new RegExp(pattern).test(item)).map((item) => `${view} ${item}`);
}

/** How far two colours `#RRGGBB` are apart, by the formula of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map(luminance).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Behind the text in the four themes that VS Code begins with, and beside it in the side bar. */
const BACKGROUNDS = {
  dark: ['#1F1F1F', '#181818'],
  light: ['#FFFFFF', '#F8F8F8'],
  highContrast: ['#000000'],
  highContrastLight: ['#FFFFFF'],
} as const;

describe('for people without a mouse, without colours, with little sight', () => {
  it('what the buttons of an item do is in its menu, too, which a key opens', () => {
    const entries = menus['view/item/context'] ?? [];
    for (const button of entries.filter(({ group }) => group?.startsWith('inline'))) {
      const others = entries.filter(({ command, group }) => command === button.command && !group?.startsWith('inline'));
      const reached = new Set(others.flatMap(itemsOf));
      assert.deepEqual(
        itemsOf(button).filter((item) => !reached.has(item)),
        [],
        button.command,
      );
    }
  });

  it('what the buttons of a view do is in the palette, too', () => {
    const hidden = menus.commandPalette?.filter(({ when }) => when === 'false').map(({ command }) => command);
    for (const { command, group } of menus['view/title'] ?? []) {
      if (group?.startsWith('navigation')) assert.ok(!hidden?.includes(command), command);
    }
  });

  it('signs, lines and icons stand out from what is behind them, as text has to', () => {
    const colors = contributes.colors.filter(({ id }) => !/round(?:Fact|Sentence)$/.test(id));
    assert.ok(colors.length >= 8);
    for (const { id, defaults } of colors) {
      for (const [theme, backgrounds] of Object.entries(BACKGROUNDS)) {
        const color = defaults[theme as keyof typeof BACKGROUNDS];
        for (const background of backgrounds) {
          const found = contrast(color, background);
          assert.ok(found >= 4.5, `${id} in ${theme}: ${found.toFixed(1)} on ${background}`);
        }
      }
    }
  });

  it('the preview has the same characters as the editor', () => {
    const css = readFileSync('media/preview/marks.css', 'utf8');
    for (const [sign, glyph] of Object.entries(GLYPHS)) {
      assert.ok(css.includes(`.factmark-${sign}.factmark-end::after {\n  content: "${glyph}";`), sign);
    }
  });
});
