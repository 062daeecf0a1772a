import { run } from './processes.js';

/** Packages the extension, built afresh by the script `vscode:prepublish`. Throws when vsce refuses. */
export async function packageExtension(file: string): Promise<string> {
  const vsce = ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', file];
  const { code, output } = await run('node', vsce, { capture: true });
  if (code !== 0) throw new Error(`vsce could not package the extension:\n${output}`);
  return output.trim();
}
