import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { bundleProgram } from '../building/node-bundles.js';
import type { Row } from './measure.js';
import { spokenLanguages } from './texts.js';

/**
 * Speed in each language written by hand, beside chrono on the same text. One process a language, as an editor has one: what
 * V8 has learnt from twelve others would slow down both.
 */
export async function speedRows(): Promise<Row[]> {
  const program = await bundleProgram('src/tools/benching/speed.ts', 'speed');
  return spokenLanguages().flatMap((language): readonly Row[] => {
    const { status, stdout, stderr } = spawnSync(execPath, [program, language], { encoding: 'utf8' });
    return status === 0 ? JSON.parse(stdout) : [[`${language}: speed`, 'failed', stderr.trim().split('\n')[0] ?? '']];
  });
}
