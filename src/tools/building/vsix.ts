import { readFile, writeFile } from 'node:fs/promises';
import { run } from './processes.js';
import { recompressed } from './recompress.js';

/**
 * Packages the extension, built afresh by the script `vscode:prepublish`, as tightly as can be. Throws when vsce refuses.
 */
export async function packageExtension(file: string): Promise<string> {
  const vsce = ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', file];
  const { code, output } = await run('node', vsce, { capture: true });
  if (code !== 0) throw new Error(`vsce could not package the extension:\n${output}`);
  await writeFile(file, await recompressed(await readFile(file), (name) => name.includes('/dist/names/')));
  return output.trim();
}
