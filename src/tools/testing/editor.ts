import { chmod, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { execPath, platform } from 'node:process';
import { build } from 'esbuild';
import { bundleProgram } from '../building/node-bundles.js';
import { run } from '../building/processes.js';
import type { EditorSource } from '../host/desktop.js';
import { makeProfile, makeRoots } from '../host/profile.js';
import { testFiles } from './files.js';
import { type Plan, selectFiles } from './plan.js';
import type { Result } from './results.js';
import { mapTraces } from './traces.js';
import { judge, report } from './verdict.js';

/** Where the extension and its suites run: the Node extension host or the web-worker one; or the first with two folders. */
export type Host = 'editor' | 'roots' | 'web';

const titles: Readonly<Record<Host, string>> = {
  editor: 'editor, Node extension host',
  roots: 'editor, Node extension host, a workspace of two folders',
  web: 'editor, web-worker extension host',
};

/** Suites that need a workspace of two folders. */
const inRoots = 'test/editor/roots/';

function bundleOf(host: Host): string {
  return `out/test/editor/${host === 'roots' ? 'roots' : 'index'}.js`;
}

/** Bundles test/editor, into one file for both hosts and one for a workspace of folders. Returns where there is any. */
export async function bundleEditorSuites(plan: Plan): Promise<ReadonlySet<Host>> {
  const files = selectFiles(testFiles('test/editor'), plan);
  const roots = files.filter((file) => file.startsWith(inRoots));
  const others = files.filter((file) => !file.startsWith(inRoots));
  const hosts = new Set<Host>();
  if (await bundleFiles(plan, others, bundleOf('editor'))) hosts.add('editor').add('web');
  if (await bundleFiles(plan, roots, bundleOf('roots'))) hosts.add('roots');
  return hosts;
}

async function bundleFiles(plan: Plan, files: readonly string[], bundle: string): Promise<boolean> {
  if (files.length === 0) return false;
  const lines = [
    `import { runSuites } from './test/host/suites.ts';`,
    ...files.map((file) => `import './${file}';`),
    `export const run = () => runSuites(${JSON.stringify(plan.grep)});`,
  ];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: '.', sourcefile: 'editor-suites.ts', loader: 'ts' },
    outfile: bundle,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': resolve('test/host/assert.ts') },
    define: { global: 'globalThis' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return true;
}

/** Runs the bundled suites in a real VS Code, with a fresh profile and a fresh copy of the sample workspace. */
export async function editorSuites(host: Host, source: EditorSource): Promise<Result> {
  const [launcher, profile] = await Promise.all([bundleProgram('src/tools/host/launch.ts', 'launch'), makeProfile()]);
  try {
    const options = {
      ...(source === 'npm' ? { vscodeExecutablePath: await makeWrapper() } : {}),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve(bundleOf(host)),
      launchArgs: [
        host === 'roots' ? await makeRoots(profile) : profile.workspace,
        `--user-data-dir=${profile.userData}`,
        `--extensions-dir=${profile.extensions}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    };
    const { code, output } = await run('node', [launcher, JSON.stringify(options)], {
      capture: true,
      timeout: 600_000,
    });
    const verdict = judge(output, code);
    return { title: titles[host], log: mapTraces(verdict.problem ? output : report(output), bundleOf(host)), verdict };
  } finally {
    await profile.remove();
  }
}

/** An executable for the wrapper, which @vscode/test-electron starts as it would start VS Code. */
async function makeWrapper(): Promise<string> {
  const program = resolve(await bundleProgram('src/tools/host/wrapper.ts', 'wrapper'));
  const windows = platform === 'win32';
  const path = resolve(windows ? 'out/tools/vscode.cmd' : 'out/tools/vscode');
  await writeFile(
    path,
    windows
      ? `@"${execPath}" "${program}" %*\r\n`
      : `#!/bin/sh\nexec "${execPath}" --enable-source-maps "${program}" "$@"\n`,
  );
  await chmod(path, 0o755);
  return path;
}
