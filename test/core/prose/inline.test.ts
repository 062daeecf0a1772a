import assert from 'node:assert/strict';
import { sourceOf, textsOf, unitsOf } from './prose-helpers.js';

describe('inline markup', () => {
  it('is dropped from the text and kept in the source of words around it', () => {
    const source = 'El puerto costará **12** mil *millones* de ~~pesetas~~ __euros__.';
    assert.deepEqual(textsOf(source), ['El puerto costará 12 mil millones de pesetas euros.']);
    assert.equal(sourceOf(source, '12 mil millones'), '12** mil *millones');
    assert.equal(sourceOf(source, '12'), '12');
    assert.equal(sourceOf(source, 'euros'), 'euros');
  });

  it('reads a line end inside a phrase as a line end, without the indentation after it', () => {
    const source = 'The port will cost 12\n   billion\r\neuros.';
    assert.deepEqual(textsOf(source), ['The port will cost 12\nbillion\neuros.']);
    assert.equal(sourceOf(source, '12\nbillion'), '12\n   billion');
  });

  it('reads hard breaks, backslash and spaces alike, as line ends', () => {
    assert.deepEqual(textsOf('Calle Mayor\\\nMadrid  \nEspaña<br>Europa\\\r\nTierra'), [
      'Calle Mayor\nMadrid\nEspaña\nEuropa\nTierra',
    ]);
  });

  it('shows the text of a link, and its title as a unit of its own, not its target', () => {
    const source = 'Según [un informe de **40** páginas](https://a.example/2024_(b) "Publicado en mayo"), sube.';
    assert.deepEqual(textsOf(source), ['Según un informe de 40 páginas, sube.', 'Publicado en mayo']);
    assert.equal(sourceOf(source, 'informe de 40 páginas'), 'informe de **40** páginas');
  });

  it('shows reference links without brackets and label, but keeps the brackets of a numbered citation', () => {
    assert.deepEqual(
      textsOf('Dijo [el ministro][cargo] que [sic] suben 5 millones[3].\n\n[cargo]: https://a.example "No es prosa"'),
      ['Dijo el ministro que sic suben 5 millones[3].'],
    );
  });

  it('reads alt texts and titles of images apart', () => {
    const units = unitsOf('Antes ![Tres *barcos* en 2023](b.jpg "Foto: EFE, 3 de mayo") después');
    assert.deepEqual(
      units.map(({ text, place }) => [text, place]),
      [
        ['Antes \uFFFC después', undefined],
        ['Tres barcos en 2023', 'alt'],
        ['Foto: EFE, 3 de mayo', 'caption'],
      ],
    );
    assert.deepEqual(textsOf('[![The 4 ships](a.png)](https://a.example)'), ['The 4 ships']);
  });

  it('puts an object replacement character for code and URLs', () => {
    assert.deepEqual(
      textsOf(
        'Escribe `12 euros` en <https://a.example/12> o https://b.example/2024 o www.c.example/5 o a5@d.example.',
      ),
      ['Escribe \uFFFC en \uFFFC o \uFFFC o \uFFFC o \uFFFC.'],
    );
    assert.deepEqual(textsOf('La web crypto.news y el fichero a_b_c.txt'), [
      'La web crypto.news y el fichero a_b_c.txt',
    ]);
  });

  it('decodes escapes and entities', () => {
    const source = 'US\\$5 y 3&nbsp;000&#8239;&euro; &aacute;&#xE9; &desconocida; \\*no\\*';
    assert.deepEqual(textsOf(source), ['US$5 y 3\u00a0000\u202f€ áé &desconocida; *no*']);
    assert.equal(sourceOf(source, '3\u00a0000\u202f€'), '3&nbsp;000&#8239;&euro;');
    assert.equal(sourceOf(source, '$5'), '$5');
  });

  it('drops tags and comments, and what code elements hold', () => {
    const source =
      'Unos <b>12</b> <!-- 13 --> mil <span class="x 5">barcos</span> y <code>14</code> más, <kbd>15</kbd>.';
    assert.deepEqual(textsOf(source), ['Unos 12  mil barcos y \uFFFC más, \uFFFC.']);
    assert.equal(sourceOf(source, '12  mil barcos'), '12</b> <!-- 13 --> mil <span class="x 5">barcos');
    assert.deepEqual(textsOf('Un <code> sin cerrar de 5'), ['Un  sin cerrar de 5']);
  });

  it('keeps raised and lowered digits apart from the number before them', () => {
    assert.deepEqual(textsOf('Son 10<sup>6</sup> km<sup>2</sup> y CO<sub>2</sub>, el 3<sup>er</sup> año'), [
      'Son 10⁶ km² y CO₂, el 3er año',
    ]);
  });

  it('leaves out footnote references and alert heads', () => {
    assert.deepEqual(textsOf('Suben 5 millones[^1] de euros.\n\n[^1]: Según la nota de 2023.'), [
      'Suben 5 millones de euros.',
      'Según la nota de 2023.',
    ]);
    assert.deepEqual(textsOf('> [!NOTE]\n> Suben 5.'), ['Suben 5.']);
  });

  it('leaves out shortcodes, expressions and attribute lists, but not ordinary braces', () => {
    assert.deepEqual(
      textsOf('Son {{< cifra "12" >}} o {{% x 13 %}} o {{ site.n }} o {props.total} o {f(3)}{/* 14 */}.'),
      ['Son \uFFFC o \uFFFC o \uFFFC o \uFFFC o \uFFFC.'],
    );
    assert.deepEqual(textsOf('## Las cifras {#cifras-2024}\n\nEl conjunto {1, 2, 3} y {sic} y {abierto'), [
      'Las cifras',
      'El conjunto {1, 2, 3} y {sic} y {abierto',
    ]);
  });

  it('takes $$…$$ for mathematics and a single $ for money', () => {
    assert.deepEqual(textsOf('Costó $5 o $10, $$x^2 + 12$$ y A$3.'), ['Costó $5 o $10, \uFFFC y A$3.']);
  });

  it('leaves out tags of components with code in their attributes', () => {
    assert.deepEqual(textsOf('Un <Cifra valor={12} /> y <Tema.Nota tono={{ a: 1 }}>tres barcos</Tema.Nota>'), [
      'Un \uFFFC y tres barcos',
    ]);
    assert.deepEqual(textsOf('Si a < 5 y b > 3'), ['Si a < 5 y b > 3']);
  });

  it('reads U+2028, NUL and lone surrogates as text', () => {
    assert.deepEqual(textsOf('uno\u2028dos \0 \ud83d tres'), ['uno\u2028dos \0 \ud83d tres']);
  });
});
