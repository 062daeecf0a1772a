import type { Tokens } from '../words/tokens.js';
import type { Inherited } from './mention.js';
import type { AmountTables } from './tables.js';

/** Finds a measure with its magnitude in a heading: «Ingresos (millones de €)», “Revenue, $m”. */
export function readHeading(tokens: Tokens, tables: AmountTables): Inherited | undefined {
  const { magnitudes, measures, moneyAbbreviations } = tables;
  for (let i = 0; i < tokens.count; i++) {
    const magnitude = magnitudes.at(tokens, i) ?? moneyAbbreviations.at(tokens, i);
    if (magnitude) {
      const link = measures.link(tokens, magnitude.end);
      const behind = measures.behind(tokens, link?.end ?? magnitude.end, true);
      const measure = (behind ?? measures.before(tokens, i))?.value;
      if (measure) return { measure, power: magnitude.value };
      const short = magnitude.end === i + 1 && moneyAbbreviations.at(tokens, i) !== undefined;
      if (!short) return { power: magnitude.value };
    }
    const bracketed = isSetOff(tokens, i);
    const measure = measures.behind(tokens, i, bracketed);
    if (!measure || (measure.value.is === 'unit' && measure.value.code === '{point}')) continue;
    const sign = tokens.sign(i) !== 0 || tokens.slice(i) === tokens.slice(i).toUpperCase();
    if (measure.value.is === 'money') {
      const next = magnitudes.at(tokens, measure.end) ?? moneyAbbreviations.at(tokens, measure.end);
      const power = next?.value ?? measure.value.power;
      if (power !== undefined) return { measure: measure.value, power };
    }
    if (sign || measure.value.is !== 'money' || bracketed) return { measure: measure.value, power: 0 };
  }
  return undefined;
}

/** Whether an opening bracket, a comma or a stroke stands before token `i`, or nothing at all. */
function isSetOff(tokens: Tokens, i: number): boolean {
  if (i === 0 && tokens.count === 1) return true;
  return '([,;:/'.includes(String.fromCharCode(tokens.sign(i - 1) || 0x20));
}
