import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import {
  ATTRIBUTIONS,
  CLAIM_KINDS,
  FORMAT_VERSION,
  PRIORITIES,
  SOURCE_TYPES,
  STATUSES,
  VERDICTS,
} from '../../../../src/core/claims/claim.js';
import { editSidecar } from '../../../../src/core/claims/sidecar/edit.js';
import {
  CLAIM_FIELDS,
  EVIDENCE_FIELDS,
  type Field,
  type Fields,
  QUESTION_FIELDS,
  REVIEW_FIELDS,
  SIDECAR_FIELDS,
  SOURCE_FIELDS,
  TARGET_FIELDS,
  VALUE_FIELDS,
} from '../../../../src/core/claims/sidecar/fields.js';

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync('syntaxes/claims.schema.json', 'utf8')) as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
for (const keyword of ['enumDescriptions', 'markdownEnumDescriptions']) ajv.addKeyword(keyword);
const validate = ajv.compile(schema);

function resolved(part: Schema): Schema {
  const name = part.$ref?.replace('#/$defs/', '');
  return name ? { ...schema.$defs[name], ...part } : part;
}

function fits(text: string): void {
  assert.ok(validate(parse(text)), JSON.stringify(validate.errors, null, 1));
}
function misfits(text: string, where: RegExp): void {
  assert.ok(!validate(parse(text)));
  assert.ok(
    validate.errors?.some((error) =>
      where.test(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`),
    ),
    JSON.stringify(validate.errors, null, 1),
  );
}
const claim = (lines: string): string =>
  `factmark: 1\nclaims:\n  c-7k2m9q:\n    target: {exact: "x"}\n    status: checked\n${lines}`;
const source = (lines: string): string => `factmark: 1\nsources:\n  r-4h8w2d:\n${lines}`;

describe('the JSON Schema of sidecars', () => {
  const shapes: readonly (readonly [string, Fields, Schema])[] = [
    ['the sidecar', SIDECAR_FIELDS, schema],
    ['a claim', CLAIM_FIELDS, schema.$defs.claim!],
    ['a target', TARGET_FIELDS, schema.$defs.target!],
    ['a review', REVIEW_FIELDS, schema.$defs.review!],
    ['evidence', EVIDENCE_FIELDS, schema.$defs.evidence!],
    ['a question', QUESTION_FIELDS, schema.$defs.question!],
    ['a value', VALUE_FIELDS, schema.$defs.value!],
    ['a source', SOURCE_FIELDS, schema.$defs.source!],
  ];
  for (const [what, fields, part] of shapes) {
    it(`knows the keys of ${what}, in their order, and their words`, () => {
      const properties = part.properties ?? {};
      assert.deepEqual(Object.keys(properties), Object.keys(fields));
      for (const [key, field] of Object.entries(fields)) {
        const property = resolved(properties[key]!);
        assert.ok((property.description ?? '').length > 3, `${key} has no description`);
        if (field.type === 'word') assert.deepEqual(property.enum, field.words, key);
        assert.ok(takes(property, field), `${key}: ${field.type}`);
        if (property.enumDescriptions) assert.equal(property.enumDescriptions.length, property.enum?.length, key);
      }
    });
  }

  it('has the words of the library', () => {
    const words = (key: string, part = schema.$defs.claim!): unknown => resolved(part.properties![key]!).enum;
    assert.deepEqual(words('status'), STATUSES);
    assert.deepEqual(words('verdict'), VERDICTS);
    assert.deepEqual(words('kind'), CLAIM_KINDS);
    assert.deepEqual(words('attribution'), ATTRIBUTIONS);
    assert.deepEqual(words('priority'), PRIORITIES);
    assert.deepEqual(words('type', schema.$defs.source!), SOURCE_TYPES);
    assert.equal(schema.properties?.factmark?.const, FORMAT_VERSION);
  });

  it('takes what the library writes', () => {
    let text = editSidecar('', { type: 'set-article', article: 'a.md' });
    fits(text);
    text = editSidecar(text, {
      type: 'add-claims',
      claims: [{ id: 'c-7k2m9q', claim: { target: { exact: 'x', prefix: '', suffix: '' }, status: 'unchecked' } }],
    });
    text = editSidecar(text, { type: 'add-source', id: 'r-4h8w2d', source: { type: 'web', accessed: '2024-10-07' } });
    text = editSidecar(text, { type: 'link-evidence', claim: 'c-7k2m9q', source: 'r-4h8w2d' });
    fits(text);
    const value = {
      type: 'count',
      amount: null,
      min: '1',
      bound: 'between',
      alternatives: [{ type: 'ratio', amount: '1/2', bound: 'exact' }],
    };
    text = editSidecar(text, { type: 'set-field', owner: { claim: 'c-7k2m9q' }, path: ['value'], value });
    text = editSidecar(text, {
      type: 'set-review',
      claim: 'c-7k2m9q',
      reviewer: 'ana',
      review: { date: '2024-10-07', text: 'x' },
    });
    fits(text);
    fits(editSidecar(text, { type: 'remove-source', source: 'r-4h8w2d' }));
  });

  it('takes pictures, quotations, keys for others and confidential sources', () => {
    fits('factmark: 1\nclaims:\n  c-7k2m9q:\n    target: {image: "a.jpg"}\n    status: waiting\n    kind: image\n');
    fits(
      claim(
        '    kind: quotation\n    speaker: "A"\n    attribution: faithful\n    original: "a"\n    original-language: "fr"\n',
      ),
    );
    fits(claim('    x-ours: {a: [1]}\n    same-as: "other.md#c-9x4tbd"\n'));
    fits(
      source('    type: confidential\n    ref: "a"\n    seen-by: ["b", "c"]\n    accessed: "2024-10-07"\n    x-a: 1\n'),
    );
  });

  it('notices what the library complains about', () => {
    misfits('article: "a.md"\n', /factmark/u);
    misfits('factmark: 2\n', /factmark/u);
    misfits(claim('    verdict: fine\n'), /verdict/u);
    misfits(claim('    mood: "x"\n'), /mood/u);
    misfits(claim('    recheck-by: "2024-13-01"\n'), /recheck-by/u);
    misfits(claim('    value: {type: money, amount: 12}\n'), /amount/u);
    misfits('factmark: 1\nclaims:\n  c-7k2m9q:\n    status: checked\n', /target/u);
    misfits('factmark: 1\nclaims:\n  c-1:\n    status: checked\n', /c-1/u);
    misfits(source('    type: confidential\n    title: "a"\n'), /title/u);
    misfits(source('    type: rumour\n'), /type/u);
  });
});

function takes(schemaOf: Schema, field: Field): boolean {
  const types = [schemaOf.type ?? []].flat();
  switch (field.type) {
    case 'text':
    case 'notes':
    case 'day':
      return types.includes('string') && types.length === 1;
    case 'text-or-none':
      return types.includes('string') && types.includes('null');
    case 'texts':
    case 'values':
      return types.includes('array');
    case 'true-or-false':
      return types.includes('boolean');
    case 'map':
    case 'record':
      return types.includes('object');
    case 'word':
      return schemaOf.enum !== undefined;
    case 'version':
      return schemaOf.const === FORMAT_VERSION;
    case 'text-or-texts':
      return 'anyOf' in schemaOf;
  }
}
