import assert from 'node:assert/strict';
import { frontMatterValue } from '../../../src/core/prose/front-matter.js';
import { ProseDocument } from '../../../src/core/prose/prose.js';
import { sourceOf, textsOf, unitsOf } from './prose-helpers.js';

function values(source: string): Record<string, string> {
  const entries = ProseDocument.open(source).frontMatter?.entries ?? [];
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

describe('front matter', () => {
  it('gives the values of text keys as prose, of no others', () => {
    const units = unitsOf('---\ntitle: Los 12 barcos\nslug: doce-12\nPie: "Foto de 2023"\ntags: [a, b]\n---\nTexto');
    assert.deepEqual(
      units.map(({ text, place }) => [text, place]),
      [
        ['Los 12 barcos', 'front-matter'],
        ['Foto de 2023', 'front-matter'],
        ['Texto', undefined],
      ],
    );
  });

  it('reads plain, quoted and block scalars with their place', () => {
    const source =
      '---\r\ntitle: "Dijo \\"12\\" y \\u00e9 \\\r\n  más"\r\nsubtitle: \'it\'\'s 5\' # no\r\ndescription: uno # no\r\nsummary: >-\r\n  tres\r\n  cuatro\r\n\r\n  cinco\r\nentradilla: |\r\n  seis\r\n   siete\r\ntitulo:\r\n  ocho\r\n  nueve\r\n---\r\n';
    assert.deepEqual(textsOf(source), [
      'Dijo "12" y é\nmás',
      "it's 5",
      'uno',
      'tres\ncuatro\ncinco',
      'seis\n siete',
      'ocho\nnueve',
    ]);
    assert.equal(sourceOf(source, '"12" y é'), '\\"12\\" y \\u00e9');
    assert.equal(sourceOf(source, "it's 5"), "it''s 5");
    assert.equal(values(source).summary, 'tres cuatro\ncinco');
  });

  it('gives every simple value with its span, the last of a repeated key', () => {
    const source =
      '---\ndate: 2024-03-01\nlang: es\ndate: 2024-03-02 # corregida\n"Título": x\nlist:\n  - a\nmap:\n  date: 1999\n---\n';
    const { frontMatter } = ProseDocument.open(source);
    const date = frontMatterValue(frontMatter, 'DATE');
    assert.equal(date?.value, '2024-03-02');
    assert.equal(source.slice(date?.span.start, date?.span.end), '2024-03-02');
    assert.equal(frontMatterValue(frontMatter, 'titulo')?.value, 'x');
    assert.equal(frontMatterValue(frontMatter, 'map'), undefined);
    assert.equal(frontMatterValue(frontMatter, 'list'), undefined);
  });

  it('reads TOML', () => {
    const source =
      '+++\ntitle = "Los \\"12\\" barcos"\nsummary = """\nuno \\\n   dos"""\npie = \'C:\\5\'\ndate = 2024-03-01T10:00:00Z # hoy\ntags = ["a"]\n[params]\ntitle = "no"\n+++\nTexto';
    assert.deepEqual(textsOf(source), ['Los "12" barcos', 'uno dos', 'C:\\5', 'Texto']);
    assert.equal(values(source).date, '2024-03-01T10:00:00Z');
  });

  it('takes other keys when told so', () => {
    const document = ProseDocument.open('---\ntitle: no\nlead: Sí\n---\n', { format: 'markdown', textKeys: ['Lead'] });
    assert.deepEqual(
      document.blocks.flatMap((block) => block.units.map((unit) => unit.text)),
      ['Sí'],
    );
  });

  it('is not what stands between two rules, nor a block that is not closed', () => {
    assert.deepEqual(textsOf('---\nEl texto sigue\n\n---\nfin'), ['El texto sigue', 'fin']);
    assert.deepEqual(textsOf('---\ntitle: Abierto'), ['title: Abierto']);
    assert.equal(ProseDocument.open('\n---\ntitle: x\n---\n').frontMatter, undefined);
  });

  it('never fails on what is malformed', () => {
    for (const value of [
      '"abierto',
      "'abierto",
      '"\\',
      '"\\u12',
      '|',
      '>9',
      '&a',
      '*a',
      '{a: b',
      '[',
      '!!str',
      '- a',
      '? b',
      ':',
      '"a" b',
      '@',
      '%',
    ]) {
      assert.doesNotThrow(() => ProseDocument.open(`---\ntitle: ${value}\nlang: es\n---\nTexto`), value);
      assert.doesNotThrow(() => ProseDocument.open(`+++\ntitle = ${value}\nlang = "es"\n+++\nTexto`), value);
      assert.equal(values(`---\ntitle: ${value}\nlang: es\n---\nTexto`).lang, 'es', value);
    }
  });
});
