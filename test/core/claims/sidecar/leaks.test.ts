import assert from 'node:assert/strict';
import { parseSidecar } from '../../../../src/core/claims/sidecar/parse.js';

const leaks = (text: string): readonly (readonly [number, string])[] =>
  parseSidecar(text)
    .problems.filter(({ id }) => id === 'confidential-leak')
    .map(({ line, severity }) => [line, severity] as const);

const quoting = (text: string): string =>
  `factmark: 1\nclaims:\n  c-7k2m9q:\n    target:\n      exact: ${JSON.stringify(text)}\n    status: unchecked\n`;

describe('a confidential source', () => {
  it('may hold a reference, who has seen it, when, and keys for others', () =>
    assert.deepEqual(
      leaks(
        'factmark: 1\nsources:\n  r-4h8w2d:\n    type: confidential\n    ref: "carpeta 12"\n    seen-by: "eva"\n    accessed: "2024-10-07"\n    x-safe: "B"\n',
      ),
      [],
    ));
  it('may hold nothing more', () =>
    assert.deepEqual(
      leaks(
        'factmark: 1\nsources:\n  r-4h8w2d:\n    title: "Nómina"\n    type: confidential\n    notes: "x"\n    url: "https://example.org"\n',
      ),
      [
        [4, 'error'],
        [6, 'error'],
        [7, 'error'],
      ],
    ));
  it('another source may hold what it likes', () =>
    assert.deepEqual(leaks('factmark: 1\nsources:\n  r-4h8w2d:\n    type: web\n    title: "x"\n'), []));
});

describe('ways to reach somebody are found', () => {
  const found = [
    'escriba a fuente.anonima+1@correo.example.org',
    'info@ejemplo.es',
    'señor.núñez@ministerio.ejemplo.es.',
    'mailto:ana@example.com?subject=x',
    '+34 912 345 678',
    '+34912345678',
    '(+34) 612-345-678',
    '+34 612 34 56 78',
    '+1 (212) 555-0123',
    '+44 20 7946 0958',
    '0034 612 345 678',
    '00 34 612345678',
    'tel. 555 01 23',
    'Teléfono: 912345678',
    'Tfno: 612345678',
    'su móvil es 612 345 678',
    'WhatsApp 600123456',
    'phone no. 5550123',
    '☎ 912 345 678',
    '212-555-0123',
    '(212) 555-0123',
    '212.555.0123',
    'llámame al 612 34 56 78',
    '91 234 56 78',
    '91-234-56-78',
    '(91) 234 56 78',
    '01 23 45 67 89',
    '020 7946 0958',
  ];
  for (const text of found) it(text, () => assert.deepEqual(leaks(quoting(text)), [[5, 'error']]));

  it('in a comment, a key, a list, an unknown key, a block', () => {
    assert.deepEqual(leaks('factmark: 1\n# llamar al 612 34 56 78\n'), [[2, 'error']]);
    assert.deepEqual(
      leaks(
        'factmark: 1\nclaims:\n  c-7k2m9q:\n    target: {exact: x}\n    status: checked\n    reviews:\n      "ana@example.org":\n        text: "x"\n',
      ),
      [[7, 'error']],
    );
    assert.deepEqual(leaks('factmark: 1\nx-a:\n  - b\n  - [c, "a@example.org"]\n'), [[4, 'error']]);
    assert.deepEqual(leaks(`${quoting('x')}    notes: |-\n      uno\n      tel. 612345678\n`), [[7, 'error']]);
  });
  it('nine digits beside a name', () => {
    assert.deepEqual(leaks(`${quoting('x')}    question:\n      to: "Ana, 612345678"\n`), [[8, 'error']]);
    assert.deepEqual(leaks(`${quoting('x')}    question:\n      to: "Ana"\n      text: "¿612345678 euros?"\n`), []);
  });
  it('an address in a link', () => {
    assert.deepEqual(
      leaks('factmark: 1\nsources:\n  r-4h8w2d:\n    type: web\n    url: "https://x.example/?to=ana@example.org"\n'),
      [[5, 'error']],
    );
    assert.deepEqual(leaks('factmark: 1\nsources:\n  r-4h8w2d:\n    type: web\n    url: "tel:+34912345678"\n'), [
      [5, 'error'],
    ]);
  });
});

describe('figures of articles are no telephone numbers', () => {
  const figures = [
    '12 345 678',
    '12.345.678',
    '12,345,678 people',
    '612 345 678',
    '612345678 euros',
    '912 345 678 habitantes',
    '1 234 567 890',
    '1 001 234 567',
    '2 000 000 000',
    '+12 345 678',
    '+12.345.678 %',
    '+34 912 345 678 euros',
    '$1,234,567,890',
    '12345678901234567890',
    '2024-10-07',
    '07-10-2024',
    '07/10/2024 09:30',
    'de 2019-2023 a 2024-2028',
    '2024-10-07T17:30:00+02:00',
    '20241007 20241008',
    'ISBN 978-84-376-0494-7',
    'p. 14, cuadro (3) 12 345 678',
    'ventas (2023) 12 345 678',
    'el artículo 12.3.4 de la ley 39/2015',
    '192.168.100.200',
    '40,4168 -3,7038',
    'telefonía móvil: 12 345 678 euros',
    'el teléfono 5G de 2024',
    'min 00:34:12',
    'RUB 12 000 000 000',
    '3,14159265358979',
    '1-2-3, 10-20-30',
  ];
  for (const text of figures) it(text, () => assert.deepEqual(leaks(quoting(text)), []));

  it('nor are handles and picture names addresses', () => {
    for (const text of [
      '@ana@example.social',
      'logo@2x.png',
      'a @ b',
      'https://medium.example/@ana/x',
      'ana@localhost',
    ]) {
      assert.deepEqual(leaks(quoting(text)), [], text);
    }
  });
  it('nor is anything in a hash, an amount, an id or an address of a page', () => {
    const text = `factmark: 1
sources:
  r-123456:
    type: web
    url: "https://example.org/2024/10/07/612-34-56-78/0034612345678.html"
    file: "evidencia/612 34 56 78.pdf"
    sha256: "0034612345678003461234567800346123456780034612345678003461234567"
    accessed: "2024-10-07"
claims:
  c-123456:
    target: {exact: "x"}
    status: unchecked
    value: {type: money, amount: "34612345678", min: "0034612345678"}
`;
    assert.deepEqual(leaks(text), []);
  });
  it('the search takes no longer than the text is long', () => {
    const long = [
      '1 '.repeat(200_000),
      '@'.repeat(300_000),
      'a.'.repeat(150_000),
      '(91) '.repeat(60_000),
      '+'.repeat(300_000),
    ];
    for (const text of long) {
      const start = performance.now();
      parseSidecar(quoting(text));
      assert.ok(performance.now() - start < 3_000, text.slice(0, 4));
    }
  });
});
