import type { Plugin } from 'esbuild';

/** What the YAML library writes with, by the module that exports it. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  stringify: ['createStringifyContext', 'stringify'],
  stringifyCollection: ['stringifyCollection'],
  stringifyDocument: ['stringifyDocument'],
  stringifyPair: ['stringifyPair'],
  stringifyString: ['stringifyString'],
};

/** Plain YAML has no tags, and is read by the failsafe schema only. */
const FAILSAFE = `
  import { map } from './common/map.js';
  import { seq } from './common/seq.js';
  import { string } from './common/string.js';
  export const coreKnownTags = {};
  export const getTags = () => [map, seq, string];`;

/**
 * Leaves in a bundle only what we use of the YAML library, a fifth less: it reads by the failsafe schema, texts with tags
 * are refused before (src/core/claims/sidecar/yaml-library.ts), and we write YAML ourselves.
 */
export const yamlReader: Plugin = {
  name: 'yaml-reader',
  setup(build) {
    build.onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]schema[\\/]tags\.js$/ }, () => ({
      contents: FAILSAFE,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]stringify\w*\.js$/ }, ({ path }) => {
      const names = WRITERS[/(\w+)\.js$/.exec(path)?.[1] ?? ''];
      if (!names) return undefined;
      const contents = `const write = () => { throw new Error('This bundle only reads YAML'); };`;
      return {
        contents: `${contents}\nexport { ${names.map((name) => `write as ${name}`).join(', ')} };`,
        loader: 'js',
      };
    });
  },
};
