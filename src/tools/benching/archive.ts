import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';

/** Bytes of an article, about. */
const LENGTH = 5000;

/**
 * Writes an archive of Markdown articles, a hundred to a folder: the sample articles one after the other, lengthened to
 * some 5 kB by their own paragraphs, digits changed from article to article. Every second one of the English sample that
 * has claims has them here too. Returns its bytes, sidecars left out.
 */
export function writeArchive(folder: string, count: number): number {
  const samples = samplesOf('test/sample');
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const { text, sidecar } = samples[i % samples.length]!;
    const within = path.join(folder, String(Math.floor(i / 100)).padStart(3, '0'));
    mkdirSync(within, { recursive: true });
    const file = path.join(within, `article-${String(i).padStart(5, '0')}.md`);
    const article = sidecar !== undefined && i % 2 === 0 ? text : lengthened(text, i);
    writeFileSync(file, article);
    writeFileSync(`${file}${SIDECAR_SUFFIX}`, article === text && sidecar !== undefined ? sidecar : 'factmark: 1\n');
    bytes += Buffer.byteLength(article);
  }
  return bytes;
}

function lengthened(text: string, turn: number): string {
  const [head = '', body = text] = text.startsWith('---\n') ? split(text) : ['', text];
  const paragraphs = body.split('\n\n');
  let out = '';
  for (let i = 0; out.length < LENGTH; i++) {
    const paragraph = paragraphs[(turn + i) % paragraphs.length]!;
    out += `${paragraph.replace(/[1-9]/g, (digit) => String(((Number(digit) + turn + i) % 9) + 1))}\n\n`;
  }
  return head + out;
}

function split(text: string): readonly [string, string] {
  const end = text.indexOf('\n---\n', 4) + 5;
  return [text.slice(0, end), text.slice(end)];
}

function samplesOf(root: string): readonly { readonly text: string; readonly sidecar: string | undefined }[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  const known = new Set(readdirSync(root, { recursive: true, encoding: 'utf8' }));
  return files.sort().map((file) => {
    const sidecar = `${file}${SIDECAR_SUFFIX}`;
    return {
      text: readFileSync(path.join(root, file), 'utf8'),
      sidecar: known.has(sidecar) ? readFileSync(path.join(root, sidecar), 'utf8') : undefined,
    };
  });
}
