import { existsSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { arch, env, platform } from 'node:process';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { run } from '../building/processes.js';
import { cached, fetchPackage, type PinnedPackage, unpack } from './cache.js';

interface BrowserProgram {
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Carries a headless Chromium for Linux x64 inside the package. */
const carried: PinnedPackage = {
  id: '@sparticuz/chromium@153.0.0',
  sha512: 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** Starts a headless Chromium: an installed one, else the one that npm carries. */
export async function launchBrowser(): Promise<Browser> {
  const program = await findBrowser();
  return chromium.launch({
    executablePath: program.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...definedEnvironment(), ...program.env },
    // Ctrl+C is ours to handle: the server has to end as well.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** Finds or fetches a browser. Throws when there is none for this machine. */
export async function findBrowser(): Promise<BrowserProgram> {
  const installed = [...(env.FACTMARK_BROWSER ? [env.FACTMARK_BROWSER] : []), ...candidates()].find(existsSync);
  if (installed) return { path: installed };
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error('Install Chrome, Chromium or Edge to run the browser tests');
  const folder = await cached('chromium-153', makeBrowser);
  const path = join(folder, 'chromium');
  return { path, env: await missingLibraries(path, folder) };
}

function candidates(): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

async function makeBrowser(folder: string): Promise<void> {
  console.log('Fetching a headless Chromium from npm (once; about 70 MB) …');
  const packed = join(folder, 'packed');
  await fetchPackage(carried, { into: packed, strip: 2, only: ['package/bin'] });
  await writeFile(join(folder, 'chromium'), await decompress(join(packed, 'chromium.br')));
  await chmod(join(folder, 'chromium'), 0o755);
  for (const name of ['swiftshader', 'al2023', 'fonts']) {
    const archive = join(folder, `${name}.tar`);
    await writeFile(archive, await decompress(join(packed, `${name}.tar.br`)));
    await unpack(archive, { into: folder, strip: 0 });
    await rm(archive);
  }
  await rm(packed, { recursive: true });
}

async function decompress(path: string): Promise<Buffer> {
  return brotliDecompressSync(await readFile(path));
}

/** The package's own libraries and fonts, for a machine that has none: only then, its own ones fit better. */
async function missingLibraries(path: string, folder: string): Promise<Record<string, string>> {
  const { code } = await run(path, ['--version'], { capture: true });
  return {
    ...(code === 0 ? {} : { LD_LIBRARY_PATH: join(folder, 'lib') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder }),
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
