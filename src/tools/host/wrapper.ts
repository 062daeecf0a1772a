/**
 * Stands in for the `code` program where VS Code cannot be downloaded: it takes the flags that @vscode/test-electron
 * passes, runs the tests in the VS Code that npm carries, in a headless browser, and ends with the code of the run.
 *
 * Codes: 0 and 1 as VS Code says; 70 the browser broke; 71 the extension host ended before its tests; 124 nothing
 * happened for too long; 130 interrupted.
 */
import { argv } from 'node:process';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { statsPrefix } from '../../../test/host/reporter.js';
import { exitWhenWritten } from '../building/processes.js';
import { launchBrowser } from './browser.js';
import { npmEditor } from './editor.js';
import { type Flags, readFlags } from './flags.js';
import { stopWithParent } from './lifetime.js';
import { readManifest } from './manifest.js';
import { type ProfileFolders, writeSettings } from './profile.js';
import { remoteUri, startServer, workbenchUrl } from './server.js';

const silence = 90_000;

const flags = readFlags(argv.slice(2));
exitWhenWritten(await runInBrowser(flags));

async function runInBrowser({ userData, extensions, workspace, development, tests, webHost }: Flags): Promise<number> {
  if (webHost) {
    const { publisher, name } = readManifest(development);
    await writeSettings(userData, { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } });
  }
  const profile: ProfileFolders = {
    userData,
    extensions,
    serverData: `${userData}-server`,
  };
  let serverLog = '';
  const [server, browser] = await Promise.all([
    npmEditor().then((editor) =>
      startServer(editor, {
        profile,
        driver: true,
        onLog: (text) => {
          serverLog += text;
        },
      }),
    ),
    launchBrowser(),
  ]);
  const close = async (): Promise<void> => {
    await Promise.allSettled([browser.close(), server.stop()]);
  };
  stopWithParent(close);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const run = await watch(page);
    await page.goto(
      workbenchUrl(server.port, workspace, [
        ['extensionDevelopmentPath', remoteUri(server.port, development)],
        ['extensionTestsPath', remoteUri(server.port, tests)],
        ['skipWelcome', 'true'],
      ]),
    );
    const result = await run.code;
    if (result > 1) console.error(`The run ended with ${result}. The server's log:\n${serverLog}`);
    return result;
  } finally {
    await close();
  }
}

interface Run {
  readonly code: Promise<number>;
}

/** The code of the run, from what the workbench reports, what breaks, and how long it is silent. */
async function watch(page: Page): Promise<Run> {
  let end: (code: number) => void = () => {};
  const code = new Promise<number>((resolve) => {
    end = resolve;
  });
  let complete = false;
  let timer = setTimeout(() => end(124), silence);
  await page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(124), silence);
    const line = format(...values);
    complete ||= line.includes(statsPrefix);
    console.log(line);
  });
  // A host that died is reported as 0.
  await page.exposeFunction('codeAutomationExit', (code: number): void => end(code === 0 && !complete ? 71 : code));
  page.on('crash', () => end(70));
  page.on('close', () => end(70));
  return { code };
}
