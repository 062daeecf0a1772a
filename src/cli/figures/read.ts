import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { SIDECAR_SUFFIX } from '../../core/claims/paths.js';
import type { ArchiveFile } from '../../core/figures/currency.js';
import type { Indexed, Stamp } from '../../core/figures/figure-index.js';
import { readFigures, readingText } from '../../core/figures/reading.js';
import type { ConfigFile, Configs } from '../configs.js';
import { readText } from '../files.js';

/** What is kept of an article in the index; a reason where it cannot be read. */
export async function indexedArticle(
  root: string,
  file: ArchiveFile,
  configs: Configs,
): Promise<{ readonly indexed: Indexed } | { readonly reason: string }> {
  const name = path.join(root, file.path);
  const source = await readText(name);
  if (source.type !== 'text') return { reason: source.type === 'failed' ? source.reason : 'there is no such file' };
  const [sidecar, config] = [await readText(`${name}${SIDECAR_SUFFIX}`, true), await configs.for(name)];
  const { language: _, ...figures } = readFigures(file.path, source.text, {
    sidecar: sidecar.type === 'text' ? sidecar.text : undefined,
    config: config?.text,
    registry: config?.registry,
  });
  const { article, sidecar: beside, config: readWith } = file;
  return { indexed: { ...figures, article, sidecar: beside, hash: hashOfText(source.text), config: readWith } };
}

/** Of the text without its byte order mark, half of its SHA-256, hexadecimal. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Of what is read with a configuration. */
export function hashOfConfig(config: ConfigFile | undefined): string {
  return hashOfText(readingText({ config: config?.text, registry: config?.registry }));
}

/** Of a file; `undefined` when there is none that can be looked at. */
export function stampOf(file: string): Stamp | undefined {
  // asked of thousands of files, one call is faster than one promise
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs } : undefined;
}
