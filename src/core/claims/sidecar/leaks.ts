import type { LineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';
import { contactDetailIn, type TextKind } from './contact-details.js';
import { CONFIDENTIAL_KEYS } from './fields.js';
import { type Problem, problemAt } from './problem.js';
import { type Entry, entryOf, type YamlNode } from './yaml-node.js';

/** Keys whose text is for machines. */
const FOR_MACHINES: ReadonlySet<string> = new Set([
  'url',
  'archived',
  'file',
  'image',
  'sha256',
  'value',
  'date',
  'accessed',
  'recheck-by',
  'published',
  'same-as',
]);
/** Keys whose text is the name of a person. */
const NAMES: ReadonlySet<string> = new Set(['to', 'seen-by', 'speaker', 'author']);

/**
 * What would give away a source: a telephone number or e-mail address anywhere, comments included, and everything but a
 * reference, who has seen it and when, in a source marked confidential.
 */
export function leaksIn(root: YamlNode, comments: readonly Span[], text: string, lines: LineIndex): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (span: Span, message: string): void => {
    problems.push(problemAt(lines, 'confidential-leak', span, message));
  };
  const check = (words: string, span: Span, key: string): void => {
    if (words === '') return;
    const kind: TextKind = FOR_MACHINES.has(key) ? 'machine' : NAMES.has(key) ? 'name' : 'prose';
    const found = contactDetailIn(words, kind);
    if (found) report(span, MESSAGES[found.what]);
  };
  const visit = (node: YamlNode, key: string): void => {
    switch (node.type) {
      case 'scalar':
        if (node.value !== null) check(String(node.value), node, key);
        return;
      case 'list':
        for (const item of node.items) visit(item, key);
        return;
      case 'map':
        for (const entry of node.entries) {
          check(entry.key, { start: entry.keyStart, end: entry.keyEnd }, key === 'reviews' ? 'to' : '');
          visit(entry.value, key === 'value' ? key : entry.key);
        }
    }
  };
  visit(root, '');
  for (const comment of comments) check(text.slice(comment.start, comment.end), comment, '');
  for (const { key, keyStart, keyEnd } of confidentialExtras(root)) {
    report({ start: keyStart, end: keyEnd }, `“${key}” must not be written down of a confidential source.`);
  }
  return problems;
}

const MESSAGES = {
  mail: 'An e-mail address. A sidecar is public with the article: take it out, and out of the history.',
  phone: 'A telephone number. A sidecar is public with the article: take it out, and out of the history.',
} as const;

function confidentialExtras(root: YamlNode): readonly Entry[] {
  const sources = entryOf(root, 'sources')?.value;
  if (sources?.type !== 'map') return [];
  return sources.entries.flatMap(({ value: source }) => {
    const type = entryOf(source, 'type')?.value;
    if (source.type !== 'map' || type?.type !== 'scalar' || type.value !== 'confidential') return [];
    return source.entries.filter(({ key }) => !CONFIDENTIAL_KEYS.has(key) && !key.startsWith('x-'));
  });
}
