import { env, platform } from 'node:process';

/** Where VS Code comes from: downloaded by @vscode/test-electron, or out of npm and shown by a browser. */
export type EditorSource = 'download' | 'npm';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * Chooses a downloaded VS Code where it can be downloaded and shown, else the one that npm carries. The environment
 * variable FACTMARK_VSCODE (`download` or `npm`) decides instead, when it is set.
 */
export async function editorSource(): Promise<EditorSource> {
  const wish = env.FACTMARK_VSCODE;
  if (wish === 'download' || wish === 'npm') return wish;
  if (wish) throw new Error(`FACTMARK_VSCODE must be download or npm, not ${wish}`);
  return hasDisplay() && (await canDownload()) ? 'download' : 'npm';
}

/** Whether a window can be shown. */
export function hasDisplay(environment: NodeJS.ProcessEnv = env, system: NodeJS.Platform = platform): boolean {
  return system !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Whether VS Code's update server answers. */
export async function canDownload(): Promise<boolean> {
  try {
    const response = await fetch(releases, { signal: AbortSignal.timeout(5000) });
    return response.ok;
  } catch {
    return false;
  }
}
