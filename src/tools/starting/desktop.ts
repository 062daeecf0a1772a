import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { platform } from 'node:process';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { run } from '../building/processes.js';
import { stopWithParent } from '../host/lifetime.js';
import { sampleArticle, sampleFolder } from '../host/sample.js';
import type { InstalledEditor } from './choice.js';

const flags = [
  '--new-window',
  `--extensionDevelopmentPath=${resolve('.')}`,
  sampleFolder,
  join(sampleFolder, sampleArticle),
];

/** Opens a window of an editor that the person has. Returns whether the editor took it. */
export async function startInstalled({ name, path }: InstalledEditor): Promise<boolean> {
  console.log(`Opening Factmark in ${name} (${path})`);
  const shell = platform === 'win32';
  const quoted = shell ? [path, ...flags].map((word) => `"${word}"`) : [path, ...flags];
  const [program = path, ...args] = quoted;
  const { code } = await run(program, args, { shell });
  return code === 0;
}

/** Downloads VS Code (once) and opens it with a profile of its own. Ends with the window, or when it is stopped. */
export async function startDownloaded(): Promise<void> {
  const program = await downloadAndUnzipVSCode();
  const folder = resolve('.vscode-test', 'start-desktop');
  console.log('Opening Factmark in the downloaded VS Code. Stop with Ctrl+C or close the window.');
  const profile = [`--user-data-dir=${join(folder, 'u')}`, `--extensions-dir=${join(folder, 'x')}`];
  const child = spawn(program, [...flags, ...profile, '--skip-welcome', '--disable-workspace-trust'], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done, fail) => {
    child.on('exit', () => done());
    child.on('error', fail);
  });
  stopWithParent(async () => {
    child.kill();
    await ended;
  });
  await ended;
}
