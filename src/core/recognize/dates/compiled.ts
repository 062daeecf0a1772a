import type { DateWords, TemplateMeaning } from '../languages/date-words.js';
import { codeOf, NumberReader } from '../words/compiled.js';
import type { Tokens } from '../words/tokens.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { Automaton } from './automaton.js';
import { TemplateCompiler } from './template.js';

/** Where two templates match the same words, the meaning that stands first here wins. */
const meanings: readonly TemplateMeaning[] = [
  'set',
  'ago',
  'ahead',
  'before',
  'after',
  'same',
  'time',
  'hour',
  'length',
  'within',
  'age',
  'fiscal',
  'quarter',
  'half',
  'decade',
  'century',
  'date',
];

/** The templates of a language as one automaton: as the build wrote it down, or made of them. */
export function automatonOf(templates: DateWords['templates'], vocabulary: Vocabulary, scratch: Tokens): Automaton {
  const written = vocabulary.compiled?.automaton;
  if (written) return readAutomaton(written);
  const compiler = compile(templates, vocabulary, scratch);
  return new Automaton(compiler.columns(), compiler.meanings);
}

function compile(templates: DateWords['templates'], vocabulary: Vocabulary, scratch: Tokens): TemplateCompiler {
  const compiler = new TemplateCompiler(vocabulary, scratch);
  for (const meaning of meanings) for (const template of templates[meaning] ?? []) compiler.add(template, meaning);
  return compiler;
}

/**
 * Writes down what templates make of a vocabulary: how many templates have each of the meanings, how many states, word
 * edges and field edges there are, and the columns of these.
 */
export function writeAutomaton(templates: DateWords['templates'], vocabulary: Vocabulary, scratch: Tokens): string {
  const { accepts, words, fields, wordKeys, fieldKeys } = compile(templates, vocabulary, scratch).columns();
  const counts = meanings.map((meaning) => templates[meaning]?.length ?? 0);
  const lengths = [accepts, wordKeys, fieldKeys].map(({ length }) => length);
  return [...counts, ...lengths, ...accepts, ...words, ...fields, ...wordKeys, ...fieldKeys].map(codeOf).join('');
}

function readAutomaton(text: string): Automaton {
  const numbers = new NumberReader(text);
  const ranks = meanings.flatMap((meaning) => new Array<TemplateMeaning>(numbers.next()).fill(meaning));
  const [states, words, fields] = [numbers.next(), numbers.next(), numbers.next()];
  const columns = {
    accepts: numbers.list(states),
    words: numbers.list(states),
    fields: numbers.list(states),
    wordKeys: numbers.list(words),
    fieldKeys: numbers.list(fields),
  };
  return new Automaton(columns, ranks);
}
