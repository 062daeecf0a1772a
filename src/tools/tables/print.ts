import type { LanguageTable } from '../../core/recognize/cldr/table.js';

/** A table as its file holds it: JSON with a line for each of its parts, so that a change is seen where it is. */
export function printTable(table: LanguageTable): string {
  const lines = Object.entries(table).map(([key, value]) => {
    if (typeof value !== 'object' || Array.isArray(value)) return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    const inner = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`);
    return `${JSON.stringify(key)}:{\n${inner.join(',\n')}}`;
  });
  return `{${lines.join(',\n')}}\n`;
}
