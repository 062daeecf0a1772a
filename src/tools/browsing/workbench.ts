import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../host/browser.js';
import { npmEditor } from '../host/editor.js';
import { linkExtension, makeProfile, type Profile } from '../host/profile.js';
import { installExtension, remoteUri, startServer, workbenchUrl } from '../host/server.js';

export interface WorkbenchOptions {
  /** The extension to use: a packaged one, which is installed, or the project as it is built now. */
  readonly extension: { readonly vsix: string } | 'project';
  /** Settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** In CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A file to open at the start, relative to the workspace. */
  readonly file?: string;
  /** Changes the copy of the sample workspace before it is opened. */
  readonly prepare?: ((workspace: string) => Promise<void>) | undefined;
  /** The language of the interface, as far as extensions have it; VS Code's own texts stay English. */
  readonly language?: string | undefined;
}

/** VS Code in a headless browser, on a copy of the sample workspace, with Factmark installed as a person has it. */
export interface Workbench {
  readonly page: Page;
  readonly profile: Profile;
  /** Ends the browser and the server and removes the profile. */
  close(): Promise<void>;
}

/** Opens the workbench and waits for the editor of the file. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { extension, settings = {}, viewport = { width: 1280, height: 800 }, file, language } = options;
  const [editor, profile] = await Promise.all([npmEditor(), makeProfile(settings)]);
  await options.prepare?.(profile.workspace);
  if (extension === 'project') await linkExtension(profile);
  else await installExtension(editor, profile, extension.vsix);
  const [server, browser] = await Promise.all([startServer(editor, { profile }), launchBrowser()]);
  const close = async (): Promise<void> => {
    await Promise.allSettled([browser.close(), server.stop()]);
    await profile.remove();
  };
  try {
    const page = await browser.newPage({ viewport });
    if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    const payload = file ? [['openFile', remoteUri(server.port, join(profile.workspace, file))] as const] : [];
    await page.goto(workbenchUrl(server.port, profile.workspace, payload));
    await page.waitForSelector('.monaco-workbench .part.editor', { timeout: 60_000 });
    if (file) await page.waitForSelector('.editor-instance .view-lines .view-line', { timeout: 60_000 });
    return { page, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}
