import type { Data } from '../claims/claim.js';
import { mappingOf, type YamlNode } from '../claims/sidecar/yaml-node.js';
import { readYaml } from '../claims/sidecar/yaml-reader.js';
import { YamlRefusal } from '../claims/sidecar/yaml-text.js';
import { LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import type { Config, ConfigEntity, ConfigProblem, ConfigProblemId } from './config.js';
import { CONFIG, REGISTRY, type Rule } from './fields.js';
import { repeatedNames } from './names.js';

/*
 * Reads `factmark.yaml`. A key that is not known is a warning and ignored, so that an older program reads a newer
 * file; a bad value is an error and ignored, and all the rest holds. A text that is not YAML gives an empty
 * configuration and one error. YAML is held to what a sidecar may use: no anchors, aliases, tags, second documents.
 */

export interface ParsedConfig {
  readonly config: Config;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

/** Never throws, whatever the text. */
export function parseConfig(text: string): ParsedConfig {
  const { data, problems } = read(text, CONFIG);
  return { config: (data ?? {}) as Config, problems };
}

/** Reads the file that `registry:` names: a list of `entities`, each as in `factmark.yaml`. Never throws. */
export function parseRegistry(text: string): {
  readonly entities: readonly ConfigEntity[];
  readonly problems: readonly ConfigProblem[];
} {
  const { data, problems } = read(text, REGISTRY);
  const { entities = [] } = (data ?? {}) as { readonly entities?: readonly ConfigEntity[] };
  return { entities, problems };
}

function read(
  text: string,
  rule: Rule,
): { readonly data: Data | undefined; readonly problems: readonly ConfigProblem[] } {
  const lines = LineIndex.of(text);
  const reader = new Reader(lines);
  try {
    const { root } = readYaml(text);
    const isEmpty = root === undefined || (root.type === 'scalar' && root.value === null);
    if (isEmpty) return { data: undefined, problems: reader.problems };
    const data = reader.read(root, rule, 'The file');
    for (const { span, message } of repeatedNames(root, lines)) reader.report('config-duplicate-name', span, message);
    return { data, problems: reader.problems.sort((a, b) => a.start - b.start || a.end - b.end) };
  } catch (error) {
    if (!(error instanceof YamlRefusal)) throw error;
    reader.report('config-syntax', error.span, error.message);
    return { data: undefined, problems: reader.problems };
  }
}

/** What an older program may not know, and what has a reading all the same. */
const WARNINGS: readonly ConfigProblemId[] = ['config-unknown-key', 'config-duplicate-name'];

/** Keys that a message names. */
const MOST_NAMED = 20;

class Reader {
  readonly problems: ConfigProblem[] = [];
  readonly #lines: LineIndex;

  constructor(lines: LineIndex) {
    this.#lines = lines;
  }

  report(id: ConfigProblemId, { start, end }: Span, message: string): undefined {
    const severity = WARNINGS.includes(id) ? 'warning' : 'error';
    this.problems.push({ id, severity, message, line: this.#lines.positionAt(start).line + 1, start, end });
    return undefined;
  }

  /** The value, or `undefined` where it is not as it must be; lists and maps keep what is. */
  read(node: YamlNode, rule: Rule, name: string): Data | undefined {
    switch (rule.type) {
      case 'text':
        return this.#text(node, rule, name);
      case 'word': {
        if (node.type === 'scalar' && rule.words.includes(String(node.value))) return String(node.value);
        return this.report('config-unknown-value', node, `${name} must be one of ${rule.words.join(', ')}.`);
      }
      case 'flag':
        if (node.type === 'scalar' && typeof node.value === 'boolean') return node.value;
        return this.report('config-wrong-type', node, `${name} must be true or false.`);
      case 'count':
        if (node.type === 'scalar' && typeof node.value === 'number' && node.value >= 0 && node.value % 1 === 0) {
          return node.value;
        }
        return this.report('config-wrong-type', node, `${name} must be a whole number.`);
      case 'list':
        if (node.type === 'scalar' && node.value === null) return undefined;
        if (node.type !== 'list') return this.report('config-wrong-type', node, `${name} must be a list.`);
        return node.items
          .map((item) => this.read(item, rule.of, `What stands in ${name}`))
          .filter((item) => item !== undefined);
      case 'map':
        return this.#map(node, rule, name);
      case 'record':
        return this.#record(node, rule, name);
    }
  }

  #text(node: YamlNode, rule: Extract<Rule, { type: 'text' }>, name: string): Data | undefined {
    // a bare number or `no` is meant as it is written
    const text = node.type === 'scalar' && node.value !== null ? String(node.value) : undefined;
    if (text !== undefined && text !== '' && (rule.accepts?.(text) ?? true)) return text;
    return this.report(
      text === undefined ? 'config-wrong-type' : 'config-unknown-value',
      node,
      `${name} must be ${rule.what}.`,
    );
  }

  #map(node: YamlNode, rule: Extract<Rule, { type: 'map' }>, name: string): Data | undefined {
    if (node.type === 'scalar' && node.value === null) return undefined;
    if (node.type !== 'map') return this.report('config-wrong-type', node, `${name} must hold keys and values.`);
    const entries: [string, Data][] = [];
    for (const { key, keyStart, keyEnd, value } of node.entries) {
      if (key.startsWith('x-')) continue;
      const under = Object.hasOwn(rule.keys, key) ? rule.keys[key] : undefined;
      if (under === undefined) {
        const known = Object.keys(rule.keys).slice(0, MOST_NAMED).join(', ');
        this.report(
          'config-unknown-key',
          { start: keyStart, end: keyEnd },
          `“${key}” is not known here. Known: ${known}.`,
        );
        continue;
      }
      const data = this.read(value, under, `“${key}”`);
      if (data !== undefined) entries.push([key, data]);
    }
    const missing = (rule.needs ?? []).find((key) => !entries.some(([other]) => other === key));
    if (missing !== undefined) {
      if (!node.entries.some(({ key }) => key === missing)) {
        this.report('config-missing-key', { start: node.start, end: node.start }, `${name} needs “${missing}”.`);
      }
      return undefined;
    }
    return mappingOf(entries);
  }

  /** Keys that start with `x-` are entries like the others here. */
  #record(node: YamlNode, rule: Extract<Rule, { type: 'record' }>, name: string): Data | undefined {
    if (node.type === 'scalar' && node.value === null) return undefined;
    if (node.type !== 'map') return this.report('config-wrong-type', node, `${name} must hold keys and values.`);
    const entries: [string, Data][] = [];
    for (const { key, keyStart, keyEnd, value } of node.entries) {
      const data = this.read(value, rule.of, `“${key}”`);
      if (data === undefined) continue;
      if (rule.accepts(key, data)) entries.push([key, data]);
      else
        this.report('config-unknown-value', { start: keyStart, end: keyEnd }, `Each of ${name} must be ${rule.what}.`);
    }
    return mappingOf(entries);
  }
}
