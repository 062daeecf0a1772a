import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';

/** In the web-worker host VS Code wraps the bundle into a function, which moves it down by two lines. */
const wrapperLines = 2;

/**
 * Puts the places of the sources into stack traces that name the bundle, and leaves out the frames inside of mocha.
 * A bundle without a source map leaves the traces as they are.
 */
export function mapTraces(text: string, bundle: string): string {
  if (!text.includes('index.js')) return text;
  const map = readMap(bundle);
  if (!map) return text;
  return text
    .split('\n')
    .flatMap((line) => {
      const [, where = '', wrapped, row, column] =
        /(\(?[^\s(]*index\.js(#vscode-extension)?:(\d+):(\d+)\)?)/.exec(line) ?? [];
      if (!row || !column) return [line];
      const entry = map.findEntry(Number(row) - 1 - (wrapped ? wrapperLines : 0), Number(column) - 1);
      if (!('originalSource' in entry) || entry.originalSource.includes('node_modules')) return [];
      const source = relative('.', resolve(dirname(bundle), entry.originalSource)).replaceAll('\\', '/');
      return [line.replace(where, `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`)];
    })
    .join('\n');
}

function readMap(bundle: string): SourceMap | undefined {
  const inline = /sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/.exec(
    readFileSync(bundle, 'utf8'),
  )?.[1];
  return inline ? new SourceMap(JSON.parse(Buffer.from(inline, 'base64').toString('utf8'))) : undefined;
}
