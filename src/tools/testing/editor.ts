import { chmod, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { execPath, platform } from 'node:process';
import { build } from 'esbuild';
import { bundleProgram } from '../building/node-bundles.js';
import { run } from '../building/processes.js';
import type { EditorSource } from '../host/desktop.js';
import { makeProfile } from '../host/profile.js';
import { testFiles } from './files.js';
import { type Plan, selectFiles } from './plan.js';
import type { Result } from './results.js';
import { mapTraces } from './traces.js';
import { judge, report } from './verdict.js';

/** Where the extension and its suites run: the Node extension host or the web-worker one. */
export type Host = 'editor' | 'web';

const titles: Readonly<Record<Host, string>> = {
  editor: 'editor, Node extension host',
  web: 'editor, web-worker extension host',
};

const bundle = 'out/test/editor/index.js';

/** Bundles test/editor into one file for both hosts. Returns whether the plan selects any file. */
export async function bundleEditorSuites(plan: Plan): Promise<boolean> {
  const files = selectFiles(testFiles('test/editor'), plan);
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
      extensionTestsPath: resolve(bundle),
      launchArgs: [
        profile.workspace,
        `--user-data-dir=${profile.userData}`,
        `--extensions-dir=${profile.extensions}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    };
    const { code, output } = await run('node', [launcher, JSON.stringify(options)], {
      capture: true,
      timeout: 300_000,
    });
    const verdict = judge(output, code);
    return { title: titles[host], log: mapTraces(verdict.problem ? output : report(output), bundle), verdict };
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
