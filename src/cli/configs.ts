import path from 'node:path';
import type { Config, ConfigProblem } from '../core/config/config.js';
import { parseConfig, parseRegistry } from '../core/config/parse.js';
import { ExchangeRates } from '../core/config/rates.js';
import { type NoRates, ratesProblem } from '../core/config/rates-problem.js';
import { ENGLISH } from '../core/describe/voice.js';
import type { EntityRegistry } from '../core/recognize/options.js';
import { type Content, readText, shown } from './files.js';

export const CONFIG_NAME = 'factmark.yaml';

/** One `factmark.yaml` with the registry it names. */
export interface ConfigFile {
  /** Relative to where the program runs, or as the article's path was given. */
  readonly file: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  readonly registry?: EntityRegistry;
  readonly registryFile?: {
    readonly file: string;
    readonly text: string;
    readonly problems: readonly ConfigProblem[];
  };
  /** What could not be read: this file or its registry, and why. */
  readonly failures: readonly { readonly file: string; readonly reason: string }[];
}

/** The configurations that hold for articles: each in the article's folder or the nearest one above that has one. */
export class Configs {
  readonly #folders = new Map<string, Promise<ConfigFile | undefined>>();

  /** Those that were asked for, sorted by their name. */
  async used(): Promise<readonly ConfigFile[]> {
    const all = await Promise.all(this.#folders.values());
    const used = new Set(all.filter((config) => config !== undefined));
    return [...used].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** @param article path of the article, or of anything in its folder */
  for(article: string): Promise<ConfigFile | undefined> {
    return this.#inFolder(path.dirname(path.resolve(article)));
  }

  #inFolder(folder: string): Promise<ConfigFile | undefined> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const found = this.#find(folder);
    this.#folders.set(folder, found);
    return found;
  }

  async #find(folder: string): Promise<ConfigFile | undefined> {
    const file = path.join(folder, CONFIG_NAME);
    const content = await readText(file);
    if (content.type !== 'absent') return readConfig(file, content);
    const above = path.dirname(folder);
    return above === folder ? undefined : this.#inFolder(above);
  }
}

async function readConfig(file: string, content: Exclude<Content, { type: 'absent' }>): Promise<ConfigFile> {
  const name = shown(path.relative('', file));
  if (content.type === 'failed') {
    return { file: name, text: '', config: {}, problems: [], failures: [{ file: name, reason: content.reason }] };
  }
  const { config, problems } = parseConfig(content.text);
  const why = config.rates === undefined ? undefined : await noRatesIn(path.join(path.dirname(file), config.rates));
  const all = why === undefined ? problems : [...problems, ratesProblem(content.text, why, ENGLISH)];
  const common = { file: name, text: content.text, config, problems: all };
  if (config.registry === undefined) return { ...common, failures: [] };
  const registry = path.join(path.dirname(file), config.registry);
  const registryName = shown(path.relative('', registry));
  const read = await readText(registry);
  if (read.type !== 'text') {
    const reason = read.type === 'failed' ? read.reason : 'there is no such file';
    return { ...common, failures: [{ file: registryName, reason }] };
  }
  const parsed = parseRegistry(read.text);
  return {
    ...common,
    registry: { entities: parsed.entities },
    registryFile: { file: registryName, text: read.text, problems: parsed.problems },
    failures: [],
  };
}

async function noRatesIn(file: string): Promise<NoRates | undefined> {
  const content = await readText(file, true);
  switch (content.type) {
    case 'absent':
      return 'missing';
    case 'failed':
      return 'unreadable';
    case 'text':
      return new ExchangeRates(content.text).flaw;
  }
}
