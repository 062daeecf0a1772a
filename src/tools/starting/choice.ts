import type { EditorSource } from '../host/desktop.js';

/** An editor that is installed: the name of its command and where it lies. */
export interface InstalledEditor {
  readonly name: string;
  readonly path: string;
}

/** What the machine has. */
export interface Surroundings {
  readonly installed: readonly InstalledEditor[];
  /** Whether a window can be shown. */
  readonly display: boolean;
  /** Asked only when it matters, because the answer takes a request. */
  readonly canDownload: () => Promise<boolean>;
  /** The wish of the person: a source, or the first that works. */
  readonly wish: EditorSource | undefined;
}

export type Start =
  | { readonly kind: 'installed'; readonly editor: InstalledEditor }
  | { readonly kind: 'download' }
  | { readonly kind: 'npm' };

/**
 * Where to open the extension: in an editor that the person has, else in a VS Code that can be downloaded, else in
 * the browser.
 */
export async function chooseStart({ installed, display, canDownload, wish }: Surroundings): Promise<Start> {
  if (wish) return { kind: wish };
  const [editor] = installed;
  if (display && editor) return { kind: 'installed', editor };
  if (display && (await canDownload())) return { kind: 'download' };
  return { kind: 'npm' };
}

export interface StartOptions {
  readonly wish: EditorSource | undefined;
  /** Port of the server on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Whether the address is opened in the person's browser. */
  readonly open: boolean;
}

/** Reads the words after `npm start --`: `--browser`, `--download`, `--port=N`, `--no-open`. Throws at any other. */
export function readStartOptions(words: readonly string[]): StartOptions {
  let options: StartOptions = { wish: undefined, port: 0, open: true };
  for (const word of words) {
    const port = /^--port=(\d{1,5})$/.exec(word)?.[1];
    if (word === '--browser') options = { ...options, wish: 'npm' };
    else if (word === '--download') options = { ...options, wish: 'download' };
    else if (word === '--no-open') options = { ...options, open: false };
    else if (port && Number(port) < 65_536) options = { ...options, port: Number(port) };
    else throw new Error(`npm start knows --browser, --download, --port=N and --no-open, not ${word}`);
  }
  return options;
}
