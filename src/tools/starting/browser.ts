import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { platform } from 'node:process';
import { hasDisplay } from '../host/desktop.js';
import { npmEditor } from '../host/editor.js';
import { stopWithParent } from '../host/lifetime.js';
import { linkExtension, type ProfileFolders, writeSettings } from '../host/profile.js';
import { sampleArticle, sampleFolder } from '../host/sample.js';
import { remoteUri, startServer, workbenchUrl } from '../host/server.js';
import type { StartOptions } from './choice.js';

/** Runs VS Code as a server on this machine and shows it in the browser. Ends when it is stopped. */
export async function startInBrowser({ port, open }: Pick<StartOptions, 'port' | 'open'>): Promise<void> {
  const editor = await npmEditor();
  const profile = await keptProfile();
  const server = await startServer(editor, { profile, port });
  process.on('exit', () => rmSync(profile.extensions, { recursive: true, force: true }));
  stopWithParent(() => server.stop());
  const article = remoteUri(server.port, join(sampleFolder, sampleArticle));
  const address = workbenchUrl(server.port, sampleFolder, [['openFile', article]]);
  console.log(`\nFactmark runs in VS Code at\n\n  ${address}\n`);
  console.log('After `npm run build`, reload the page. Stop with Ctrl+C.');
  if (open && hasDisplay()) showAddress(address);
  await server.ended;
}

/**
 * A profile that keeps the person's settings from one start to the next. The folder of extensions is new each time:
 * the server finds a link only where it has not yet written a list, and another start may be running.
 */
async function keptProfile(): Promise<ProfileFolders> {
  const folder = resolve('.vscode-test', 'start');
  const profile = {
    userData: join(folder, 'u'),
    extensions: await mkdtemp(join(tmpdir(), 'fm-')),
    serverData: join(folder, 's'),
  };
  for (const path of [join(profile.userData, 'User'), profile.serverData]) await mkdir(path, { recursive: true });
  if (!existsSync(join(profile.userData, 'User', 'settings.json'))) await writeSettings(profile.userData, {});
  await linkExtension(profile);
  return profile;
}

function showAddress(address: string): void {
  const [program, ...args] = opener(address);
  // When there is no such program, the printed address has to do.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function opener(address: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  // `start` takes its first quoted word for a title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')];
  return ['xdg-open', address];
}
