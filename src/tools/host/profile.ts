import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { platform } from 'node:process';
import { readManifest } from './manifest.js';

/** The folders of one installation of VS Code. Short names: sockets lie there, whose paths may have 103 characters. */
export interface ProfileFolders {
  readonly userData: string;
  readonly extensions: string;
  readonly serverData: string;
}

/** A fresh installation for one run. */
export interface Profile extends ProfileFolders {
  /** A copy of the sample workspace, which a run may change. */
  readonly workspace: string;
  remove(): Promise<void>;
}

/** Keeps VS Code quiet and the same in every run. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
} as const;

/** Makes a fresh profile in the temporary folder, with the settings on top of the quiet ones. */
export async function makeProfile(settings: Readonly<Record<string, unknown>> = {}): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'fm-'));
  const profile: Profile = {
    userData: join(folder, 'u'),
    extensions: join(folder, 'x'),
    serverData: join(folder, 's'),
    workspace: join(folder, 'sample'),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
  await mkdir(join(profile.userData, 'User'), { recursive: true });
  await mkdir(profile.extensions);
  await mkdir(profile.serverData);
  await writeSettings(profile.userData, settings);
  await cp('test/sample', profile.workspace, { recursive: true });
  return profile;
}

/** A workspace without folders, and an empty folder beside the sample. Returns the file that describes the workspace. */
export async function makeRoots({ workspace }: Profile): Promise<string> {
  await mkdir(`${workspace}-2`);
  const file = `${workspace}.code-workspace`;
  await writeFile(file, JSON.stringify({ folders: [], settings: {} }));
  return file;
}

/** Writes the user's settings of a profile. */
export async function writeSettings(userData: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const path = join(userData, 'User', 'settings.json');
  await writeFile(path, JSON.stringify({ ...quiet, ...settings }, undefined, 2));
}

/** Makes the project itself an installed extension, so that a rebuild needs only a reload. */
export async function linkExtension({ extensions }: ProfileFolders): Promise<void> {
  const { publisher, name, version } = readManifest();
  const link = join(extensions, `${publisher}.${name}-${version}`);
  await symlink(resolve('.'), link, platform === 'win32' ? 'junction' : 'dir');
}
