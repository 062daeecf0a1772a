import { build } from 'esbuild';

/** Bundles a program of ours that runs in Node besides the tool that runs now. Returns where it lies. */
export async function bundleProgram(source: string, name: string): Promise<string> {
  const outfile = `out/tools/${name}.mjs`;
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** Bundles each suite by itself for mocha in Node. Returns where they lie. */
export async function bundleSuites(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [...files],
    ...(folder === 'test/core' ? { inject: ['test/host/names.ts'] } : {}),
    outdir: `out/${folder}`,
    outbase: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    metafile: true,
  });
  return Object.keys(metafile.outputs).sort();
}
