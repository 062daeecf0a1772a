import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import type { Finding } from '../../../src/core/checks/finding.js';
import { applyEdits } from '../../../src/core/text/edits.js';

const CONFIG = `words:
  spellings:
    "sólo": "solo"
    "Kiev|Kiyev": "Kyiv"
    "Internet": "internet"
    "covid": "COVID"
    "US": "EE. UU."
    "e-mail": "correo electrónico"
    "Salvador": "El Salvador"
    "x-ray": "X-ray"
    "Iphone": "iPhone"
    "a priori": "*a priori*"
`;

const findings = (text: string, config = CONFIG): readonly Finding[] =>
  checkArticle(text, { language: 'es', config }).filter(({ id }) => id === 'house-spelling');

/** The article when all fixes are taken. */
const fixed = (text: string): string =>
  applyEdits(
    text,
    findings(text).flatMap(({ fix }) => fix?.edits ?? []),
  );

describe('house-spelling', () => {
  const wrong: readonly (readonly [text: string, right: string])[] = [
    ['Votaron sólo tres.', 'Votaron solo tres.'],
    ['Sólo votaron tres. SÓLO TRES.', 'Solo votaron tres. SOLO TRES.'],
    ['Viajó a Kiev y volvió de Kiyev.', 'Viajó a Kyiv y volvió de Kyiv.'],
    ['KIEV, DE NOCHE', 'KYIV, DE NOCHE'],
    ['Lo leyó en Internet.', 'Lo leyó en internet.'],
    ['La Covid y el covid volvieron.', 'La COVID y el COVID volvieron.'],
    ['Los US votan.', 'Los EE. UU. votan.'],
    ['Mandó un e-mail.', 'Mandó un correo electrónico.'],
    ['Llegó a Salvador ayer.', 'Llegó a El Salvador ayer.'],
    ['Una x-ray.', 'Una X-ray.'],
    ['Iphone es una marca; compró un Iphone.', 'iPhone es una marca; compró un iPhone.'],
    [
      'De [Kiev](https://kiev.example/Kiev) salió **sólo** uno.',
      'De [Kyiv](https://kiev.example/Kiev) salió **solo** uno.',
    ],
    ['---\ntitle: "Sólo en Kiev"\nslug: solo-en-kiev\n---\n', '---\ntitle: "Solo en Kyiv"\nslug: solo-en-kiev\n---\n'],
    ['| Kiev | sólo |\n|---|---|\n| 3 | 4 |\n', '| Kyiv | solo |\n|---|---|\n| 3 | 4 |\n'],
    ['![Vista de Kiev](kiev.jpg)', '![Vista de Kyiv](kiev.jpg)'],
    ["Kiev's y d'Internet", "Kyiv's y d'internet"],
  ];
  for (const [text, right] of wrong) it(`is found in: ${text}`, () => assert.equal(fixed(text), right));

  const silent: readonly string[] = [
    'Votaron solo tres en Kyiv.',
    'Internet no descansa. ¿Internet? INTERNET',
    'Let us vote.',
    'Vive en El Salvador.',
    '«Sólo en Kiev», dijo.',
    '> Sólo en Kiev se vota así.',
    'El programa `sólo` y su hermano.',
    'Escribe a kiev@kiev.example, a @Kiev, a #Kiev o mira https://www.example.com/Kiev/sólo.',
    'La era post-Kiev y el Kiev-Odesa.',
    'Un kiev de pollo.',
    'El sólomon y el resólo.',
    '<!-- sólo -->',
  ];
  for (const text of silent) it(`is not in: ${text}`, () => assert.deepEqual(findings(text), []));

  it('is a hint that says what the house writes, at the level of the configuration', () => {
    const [found] = findings('Votaron sólo tres.');
    assert.deepEqual([found?.severity, found?.message], ['hint', 'The house writes “solo”.']);
    assert.equal(
      findings('Votaron sólo tres.', `${CONFIG}checks: { house-spelling: warning }\n`)[0]?.severity,
      'warning',
    );
    assert.deepEqual(findings('Votaron sólo tres.', `${CONFIG}checks: { house-spelling: off }\n`), []);
    assert.deepEqual(findings('Votaron sólo tres.', ''), []);
  });
  it('has no fix that would write markup, or lose some', () => {
    assert.deepEqual(
      findings('Un juicio a priori, en **e**-mail.').map(({ fix }) => fix),
      [undefined, undefined],
    );
  });
  it('can be ignored with a reason', () => {
    assert.deepEqual(findings('---\nfactmark-ignore-house-spelling: "Un nombre antiguo"\n---\nViajó a Kiev.'), []);
  });
});
