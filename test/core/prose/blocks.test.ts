import assert from 'node:assert/strict';
import { sourceOf, textsOf, unitsOf } from './prose-helpers.js';

describe('blocks of Markdown', () => {
  it('reads headings of both kinds', () => {
    const units = unitsOf('# Los **12** barcos #\n\nLa segunda\nparte\n=====\n\nTexto');
    assert.deepEqual(
      units.map(({ text, place }) => [text, place]),
      [
        ['Los 12 barcos', 'heading'],
        ['La segunda\nparte', 'heading'],
        ['Texto', undefined],
      ],
    );
  });

  it('reads list items, their continuation lines, nested lists and tasks', () => {
    const source = '- unos 12\n  millones\n- otros\n  1. primero\n\n     con párrafo\n- [x] hecho en 2023\n';
    assert.deepEqual(textsOf(source), ['unos 12\nmillones', 'otros', 'primero', 'con párrafo', 'hecho en 2023']);
    assert.equal(sourceOf(source, '12\nmillones'), '12\n  millones');
  });

  it('reads block quotes over their marks, and marks them as quoted', () => {
    const source = '> Gastará 12\n> > mil\n\n> hasta 12\n>   mil *millones\n> de* euros\nperezosos';
    assert.deepEqual(textsOf(source), ['Gastará 12', 'mil', 'hasta 12\nmil millones\nde euros\nperezosos']);
    assert.equal(sourceOf(source, '12\nmil millones\nde'), '12\n>   mil *millones\n> de');
    assert.ok(unitsOf(source).every((unit) => unit.quoted === true));
  });

  it('leaves out code, rules, comments, definitions and display mathematics', () => {
    assert.deepEqual(
      textsOf(
        '```\n12 euros\n```\n\n    13 euros\n\n---\n\n<!-- 14\n\neuros -->\n\n[a]: https://a.example\n  "15 euros"\n\n$$\n- 16 x\n$$\n\n~~~js\n17',
      ),
      [],
    );
  });

  it('leaves out template blocks over several lines', () => {
    assert.deepEqual(
      textsOf(
        '{{< figure\n  src="a.jpg"\n  caption="12 barcos"\n>}}\n\nUno\n\nimport Foto from "./foto"\n\nexport const n = 12\n\n{/* 13\n14 */}\n\nDos',
      ),
      ['Uno', 'Dos'],
    );
    assert.deepEqual(textsOf('<Grafico\n  datos={[12, 13]}\n>\n\nSon 3 barcos.\n\n</Grafico>'), ['Son 3 barcos.']);
  });

  it('keeps prose that only begins like a template', () => {
    assert.deepEqual(textsOf('import duties rose 12 %\n\nexport prices fell\n\n{3} cosas'), [
      'import duties rose 12 %',
      'export prices fell',
      '{3} cosas',
    ]);
  });

  it('reads the text of HTML blocks, captions and headings by their tags', () => {
    const units = unitsOf(
      '<figure>\n  <img src="a.png" alt="Los 3 barcos">\n  <figcaption>Foto de <b>2023</b></figcaption>\n</figure>\n\n<h2>Más de 5</h2>\n<p>Uno</p><p>Dos</p>\n<script>\nvar a = 12;\n</script>\n<blockquote>Tres</blockquote>',
    );
    assert.deepEqual(
      units.map(({ text, place, quoted }) => [text, place, quoted === true]),
      [
        ['Los 3 barcos', 'alt', false],
        ['Foto de 2023', 'caption', false],
        ['Más de 5', 'heading', false],
        ['Uno', undefined, false],
        ['Dos', undefined, false],
        ['Tres', undefined, true],
      ],
    );
  });

  it('reads CR, CRLF and LF alike', () => {
    const lines = [
      '# Uno',
      '',
      '- dos',
      '  tres',
      '',
      '> cuatro',
      '> cinco',
      '',
      '<div>',
      'seis',
      '</div>',
      '',
      'siete',
      '===',
      '',
    ];
    const expected = ['Uno', 'dos\ntres', 'cuatro\ncinco', 'seis', 'siete'];
    for (const end of ['\n', '\r\n', '\r']) assert.deepEqual(textsOf(lines.join(end)), expected, JSON.stringify(end));
  });

  it('reads a text after a byte order mark', () => {
    assert.deepEqual(textsOf('\uFEFF# Uno'), ['Uno']);
    assert.deepEqual(textsOf('\uFEFF---\ntitle: Dos\n---\nTres'), ['Dos', 'Tres']);
  });

  it('does not take deep nesting for more than text', () => {
    assert.equal(textsOf(`${'> '.repeat(5000)}fin`).length, 1);
  });

  it('reads text without markup as it stands', () => {
    const source = 'Un *asterisco* & 5 &amp; 6\r\nsigue\r\n\r\n# Otro\n \nfin';
    assert.deepEqual(textsOf(source, 'text'), ['Un *asterisco* & 5 &amp; 6\r\nsigue', '# Otro', 'fin']);
  });
});

describe('tables', () => {
  const SOURCE = 'Intro\n\n| Año | Ventas (millones de €) |\n|:--|--:|\n| 2022 | 1.200 |\n| | **1.300** |\n| 2024 |\n';

  it('tells each cell its row, column and headings', () => {
    const cells = unitsOf(SOURCE).filter((unit) => unit.place === 'table');
    assert.deepEqual(
      cells.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.header]),
      [
        ['Año', -1, 0, true],
        ['Ventas (millones de €)', -1, 1, true],
        ['2022', 0, 0, false],
        ['1.200', 0, 1, false],
        ['1.300', 1, 1, false],
        ['2024', 2, 0, false],
      ],
    );
    const table = cells[0]!.cell!.table;
    assert.ok(cells.every((unit) => unit.cell?.table === table));
    assert.equal(table.header[1]?.text, 'Ventas (millones de €)');
    assert.deepEqual(
      table.cells.map((row) => row[0]?.text),
      ['2022', undefined, '2024'],
    );
  });

  it('reads tables without outer pipes, with escaped pipes, in quotes and lists', () => {
    const cell = (source: string): unknown =>
      unitsOf(source)
        .filter((u) => u.cell)
        .map((u) => [u.text, u.cell!.row, u.cell!.column]);
    assert.deepEqual(cell('a | b\n--|--\n1 \\| 2 | 3'), [
      ['a', -1, 0],
      ['b', -1, 1],
      ['1 | 2', 0, 0],
      ['3', 0, 1],
    ]);
    assert.deepEqual(cell('> | a |\n> |---|\n> | 1 |'), [
      ['a', -1, 0],
      ['1', 0, 0],
    ]);
    assert.deepEqual(cell('- x\n\n  | a |\n  |---|\n  | 1 |'), [
      ['a', -1, 0],
      ['1', 0, 0],
    ]);
  });

  it('reads HTML tables with their caption', () => {
    const units = unitsOf(
      '<table>\n<caption>En miles de euros</caption>\n<tr><th>Año<th colspan=2>Ventas\n<tr><th>2023<td>5<td>6</td></tr>\n</table>',
    );
    assert.deepEqual(
      units.map(({ text, place, cell }) => [text, place, cell?.row, cell?.column, cell?.header]),
      [
        ['En miles de euros', 'caption', undefined, undefined, undefined],
        ['Año', 'table', -1, 0, true],
        ['Ventas', 'table', -1, 1, true],
        ['2023', 'table', 0, 0, true],
        ['5', 'table', 0, 1, false],
        ['6', 'table', 0, 2, false],
      ],
    );
    assert.equal(units[1]!.cell!.table.caption?.text, 'En miles de euros');
  });
});
