import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findBrowser } from './browser.js';
import type { EditorSource } from './desktop.js';
import { npmEditor, npmEditorProblem } from './editor.js';

/** Fetches whatever a test run needs and is not in the cache yet. */
export async function fetchEditor(source: EditorSource, needs: { readonly browserTests: boolean }): Promise<void> {
  const viaNpm = source === 'npm' || (needs.browserTests && !npmEditorProblem());
  await Promise.all([
    ...(viaNpm ? [npmEditor(), findBrowser()] : []),
    ...(source === 'download' ? [downloadAndUnzipVSCode()] : []),
  ]);
}
