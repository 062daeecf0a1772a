import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { requirementOf } from '../../../src/core/config/config.js';
import { CONFIG, type Rule } from '../../../src/core/config/fields.js';
import { parseConfig, parseRegistry } from '../../../src/core/config/parse.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('factmark.yaml', () => {
  it('says what holds for the articles below it', () => {
    const { config, problems } = parseConfig(`language: es-ES
published: "2024-07-25"
text-keys: [title, "bajada"]
require:
  every: { source: true }
  amount: { at: true, signatures: 2 }
checks:
  stale: error
  context: off
registry: datos/nombres.yaml
entities:
  - name: "Puerto de Gijón"
    type: place
    aliases: ["El Musel"]
labels:
  checked: "visto"
folders: [noticias]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(config), {
      language: 'es-ES',
      published: '2024-07-25',
      'text-keys': ['title', 'bajada'],
      require: { every: { source: true }, amount: { at: true, signatures: 2 } },
      checks: { stale: 'error', context: 'off' },
      registry: 'datos/nombres.yaml',
      entities: [{ name: 'Puerto de Gijón', type: 'place', aliases: ['El Musel'] }],
      labels: { checked: 'visto' },
      folders: ['noticias'],
    });
  });
  it('may be empty, or comments only, or without values', () => {
    for (const text of ['', '# nada\n', '\ufeff', 'require:\n', 'checks:\nlanguage: es\n'])
      assert.deepEqual(parseConfig(text).problems, [], JSON.stringify(text));
  });
  it('warns of a key it does not know and reads the rest', () => {
    const { config, problems } = parseConfig('language: es\nlenguage: en\nx-desk: 7\n');
    assert.equal(config.language, 'es');
    assert.deepEqual(
      problems.map(({ id, severity, line }) => [id, severity, line]),
      [['config-unknown-key', 'warning', 2]],
    );
  });
  for (const [text, id, line] of [
    ['language: spanish language\n', 'config-unknown-value', 1],
    ['published: "2024-02-30"\n', 'config-unknown-value', 1],
    ['require:\n  amount:\n    source: maybe\n', 'config-wrong-type', 3],
    ['require:\n  amount: { signatures: -1 }\n', 'config-wrong-type', 2],
    ['checks: { stale: loud }\n', 'config-unknown-value', 1],
    ['checks: { stele: error }\n', 'config-unknown-key', 1],
    ['folders: ["../otro"]\n', 'config-unknown-value', 1],
    ['entities:\n  - type: person\n', 'config-missing-key', 2],
    ['text-keys: title\n', 'config-wrong-type', 1],
    ['currencies: [MXN, XXQ]\n', 'config-unknown-value', 1],
    ['units: [km, parsec]\n', 'config-unknown-value', 1],
    ['units: km\n', 'config-wrong-type', 1],
    ['require:\n  legal: { signed-by: "ana" }\n', 'config-wrong-type', 2],
    ['require:\n  legal: { signed-by: ["ana |"] }\n', 'config-unknown-value', 2],
    ['require:\n  urgent: { source: true }\n', 'config-unknown-key', 2],
    ['words: { not-facts: 14 }\n', 'config-wrong-type', 1],
    ['words:\n  spellings: ["sólo"]\n', 'config-wrong-type', 2],
    ['words:\n  spellings:\n    "sólo": ["solo"]\n', 'config-wrong-type', 3],
    ['words:\n  spellings:\n    "sólo": "sólo"\n', 'config-unknown-value', 3],
    ['words:\n  spellings:\n    "…": "..."\n', 'config-unknown-value', 3],
    ['- a\n', 'config-wrong-type', 1],
    ['a: &b 1\n', 'config-syntax', 1],
    ['a: 1\na: 2\n', 'config-syntax', 2],
    ['a: [\n', 'config-syntax', 2],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const [problem] = parseConfig(text).problems;
      assert.deepEqual([problem?.id, problem?.line], [id, line]);
    });
  }
  it('keeps what is right beside what is wrong', () => {
    const { config } = parseConfig('require: { amount: { source: 3, at: true } }\ntext-keys: [titulo, [a]]\n');
    assert.deepEqual(plain(config), { require: { amount: { at: true } }, 'text-keys': ['titulo'] });
  });
  it('lets a kind go before “every”', () => {
    const { config } = parseConfig('require: { every: { source: true, at: true }, date: { at: false } }\n');
    assert.deepEqual(requirementOf(config.require, 'date'), { source: true, at: false });
    assert.deepEqual(requirementOf(config.require, 'amount'), { source: true, at: true });
  });
  it('lets a priority go before a kind', () => {
    const { config, problems } = parseConfig(
      'require: { date: { at: true, signatures: 1 }, legal: { signatures: 2, signed-by: ["ana | leo"] } }\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(requirementOf(config.require, 'date', 'legal'), {
      at: true,
      signatures: 2,
      'signed-by': ['ana | leo'],
    });
    assert.deepEqual(requirementOf(config.require, 'date', 'high'), { at: true, signatures: 1 });
  });
  it('has entities in a file of their own', () => {
    const { entities, problems } = parseRegistry('entities:\n  - { name: "Ana Ruiz", type: person, id: Q1 }\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(entities), [{ name: 'Ana Ruiz', type: 'person', id: 'Q1' }]);
    assert.equal(parseRegistry('- a').problems[0]?.id, 'config-wrong-type');
  });
});

describe('the schema of factmark.yaml', () => {
  interface Schema {
    readonly type?: string;
    readonly $ref?: string;
    readonly enum?: readonly string[];
    readonly required?: readonly string[];
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: boolean | Schema;
    readonly $defs?: Readonly<Record<string, Schema>>;
  }
  const schema = JSON.parse(readFileSync('syntaxes/factmark.schema.json', 'utf8')) as Schema;

  it('allows what the reader does', () => {
    const compare = (rule: Rule, given: Schema, path: string): void => {
      const one = given.$ref ? schema.$defs![given.$ref.replace('#/$defs/', '')]! : given;
      switch (rule.type) {
        case 'map':
          assert.deepEqual(Object.keys(one.properties ?? {}).sort(), Object.keys(rule.keys).sort(), path);
          assert.deepEqual(one.required ?? [], rule.needs ?? [], path);
          for (const [key, under] of Object.entries(rule.keys)) compare(under, one.properties![key]!, `${path}/${key}`);
          return;
        case 'list':
          compare(rule.of, one.items!, `${path}[]`);
          return;
        case 'record':
          assert.equal(typeof one.additionalProperties, 'object', path);
          compare(rule.of, one.additionalProperties as Schema, `${path}/*`);
          return;
        case 'word':
          assert.deepEqual(one.enum, rule.words, path);
          return;
        case 'flag':
          assert.equal(one.type, 'boolean', path);
          return;
        case 'count':
          assert.equal(one.type, 'integer', path);
          return;
        case 'text':
          assert.equal(one.type, 'string', path);
          return;
      }
    };
    compare(CONFIG, schema, '');
  });
});

describe('the names of factmark.yaml', () => {
  it('have a note, and words that are none have a list of their own', () => {
    const { config, problems } = parseConfig(`entities:
  - name: "Ulises Bru"
    type: person
    id: "Q999999999"
    note: "With one l."
words:
  not-names: ["Comarca"]
`);
    assert.deepEqual(problems, []);
    assert.equal(config.entities?.[0]?.note, 'With one l.');
    assert.deepEqual(config.words?.['not-names'], ['Comarca']);
  });

  it('warn where one stands for two, or is said to be none as well', () => {
    const { config, problems } = parseConfig(`entities:
  - name: "Ulises Bru"
    type: person
    aliases: ["Bru"]
  - name: "bru"
    type: organization
words:
  not-names:
    - "ulises  bru"
`);
    assert.deepEqual(
      problems.map(({ id, severity, line }) => [id, severity, line]),
      [
        ['config-duplicate-name', 'warning', 5],
        ['config-duplicate-name', 'warning', 9],
      ],
    );
    assert.equal(config.entities?.length, 2);
  });

  it('say what is wrong with the words that are none', () => {
    for (const [text, id] of [
      ['words: [a]\n', 'config-wrong-type'],
      ['words:\n  not-names: Comarca\n', 'config-wrong-type'],
      ['words:\n  not-name: [a]\n', 'config-unknown-key'],
    ] as const)
      assert.deepEqual(
        parseConfig(text).problems.map((problem) => problem.id),
        [id],
      );
  });
});
