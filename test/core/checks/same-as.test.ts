import assert from 'node:assert/strict';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import type { Claim } from '../../../src/core/claims/claim.js';
import { linksOf } from '../../../src/core/claims/links.js';
import { on, sidecarText } from '../claims/support.js';

/* Check Q: the same figure, linked between two articles, says two things. */

interface Pair {
  readonly here: string;
  readonly words: string;
  readonly there: string;
  readonly others: string;
  readonly unlinked?: true;
}

const flagged: Readonly<Record<string, readonly Pair[]>> = {
  es: [
    {
      here: 'La presa costó 13 millones de euros.',
      words: '13 millones de euros',
      there: 'El embalse costó 12 millones de euros.',
      others: '12 millones de euros',
    },
    {
      here: 'Abrirá en mayo de 2025.',
      words: 'mayo de 2025',
      there: 'Abrirá en junio de 2025.',
      others: 'junio de 2025',
    },
    { here: 'Subió un 3,5 %.', words: '3,5 %', there: 'Subió un 35 %.', others: '35 %' },
    { here: 'Mide 312 metros.', words: '312 metros', there: 'Mide 321 metros.', others: '321 metros' },
    {
      here: 'Pagó 40 millones de euros.',
      words: '40 millones de euros',
      there: 'Pagó 40 millones de libras.',
      others: '40 millones de libras',
    },
    { here: 'Tiene unos 900 vecinos.', words: 'unos 900', there: 'Tiene 1.200 vecinos.', others: '1.200' },
  ],
  en: [
    {
      here: 'The dam cost €13 million.',
      words: '€13 million',
      there: 'The lake cost €12 million.',
      others: '€12 million',
    },
    { here: 'It opens in May 2025.', words: 'May 2025', there: 'It opens in June 2025.', others: 'June 2025' },
    { here: 'It rose 3.5%.', words: '3.5%', there: 'It rose 35%.', others: '35%' },
    { here: 'It is 312 metres long.', words: '312 metres', there: 'It is 321 metres long.', others: '321 metres' },
    { here: 'They paid €40 million.', words: '€40 million', there: 'They paid £40 million.', others: '£40 million' },
    { here: 'It has about 900 villagers.', words: 'about 900', there: 'It has 1,200 villagers.', others: '1,200' },
  ],
};

const silent: Readonly<Record<string, readonly Pair[]>> = {
  es: [
    {
      here: 'La presa costó 13 millones de euros.',
      words: '13 millones de euros',
      there: 'El embalse costó 13 millones de euros.',
      others: '13 millones de euros',
    },
    {
      here: 'La presa costó 13 millones de euros.',
      words: '13 millones de euros',
      there: 'El embalse costó 13.000.000 €.',
      others: '13.000.000 €',
    },
    {
      here: 'Costó unos 13 millones de euros.',
      words: 'unos 13 millones de euros',
      there: 'Costó 12,9 millones de euros.',
      others: '12,9 millones de euros',
    },
    {
      here: 'Costó más de 13 millones de euros.',
      words: 'más de 13 millones de euros',
      there: 'Costó 13 millones de euros.',
      others: '13 millones de euros',
    },
    { here: 'Abrirá en mayo de 2025.', words: 'mayo de 2025', there: 'Será en mayo de 2025.', others: 'mayo de 2025' },
    { here: 'Subió un 3,5 %.', words: '3,5 %', there: 'Subió el 3,50 por ciento.', others: '3,50 por ciento' },
    { here: 'Mide 312 metros.', words: '312 metros', there: 'Son 312 m.', others: '312 m' },
    { here: 'Hubo doce heridos.', words: 'doce', there: 'Hubo 12 heridos.', others: '12' },
    {
      here: 'La presa costó 13 millones de euros.',
      words: '13 millones de euros',
      there: 'Otra costó 12 millones de euros.',
      others: '12 millones de euros',
      unlinked: true,
    },
    {
      here: 'Abrirá el 3 de mayo de 2025.',
      words: '3 de mayo de 2025',
      there: 'Abrirá el 03/05/2025.',
      others: '03/05/2025',
    },
  ],
  en: [
    {
      here: 'The dam cost €13 million.',
      words: '€13 million',
      there: 'The lake cost €13 million.',
      others: '€13 million',
    },
    {
      here: 'The dam cost €13 million.',
      words: '€13 million',
      there: 'The lake cost 13,000,000 euros.',
      others: '13,000,000 euros',
    },
    {
      here: 'It cost about €13 million.',
      words: 'about €13 million',
      there: 'It cost €12.9 million.',
      others: '€12.9 million',
    },
    {
      here: 'It cost more than €13 million.',
      words: 'more than €13 million',
      there: 'It cost €13 million.',
      others: '€13 million',
    },
    { here: 'It opens in May 2025.', words: 'May 2025', there: 'It will be in May 2025.', others: 'May 2025' },
    { here: 'It rose 3.5%.', words: '3.5%', there: 'It rose 3.50 per cent.', others: '3.50 per cent' },
    { here: 'It is 312 metres long.', words: '312 metres', there: 'It is 312 m long.', others: '312 m' },
    { here: 'Twelve people were hurt.', words: 'Twelve', there: 'It hurt 12 people.', others: '12' },
    {
      here: 'The dam cost €13 million.',
      words: '€13 million',
      there: 'Another cost €12 million.',
      others: '€12 million',
      unlinked: true,
    },
    { here: 'It opens on May 3, 2025.', words: 'May 3, 2025', there: 'It opens on 3 May 2025.', others: '3 May 2025' },
  ],
};

/** What is told in the article whose claim names the other, and in the other. */
function found(language: string, { here, words, there, others, unlinked }: Pair): readonly (readonly string[])[] {
  const one: Partial<Claim> = { status: 'unchecked', target: on(here, words) };
  const link: Partial<Claim> = unlinked ? one : { ...one, 'same-as': 'b.md#c-00000b' };
  const own = sidecarText({ 'c-00000a': link });
  const other = sidecarText({ 'c-00000b': { status: 'unchecked', target: on(there, others) } });
  const articles = new Map([
    ['a.md', checkedArticle(here, { language, sidecar: own })],
    ['b.md', checkedArticle(there, { language, sidecar: other })],
  ]);
  const ids = (path: string, text: string, sidecar: string): readonly string[] =>
    checkArticle(text, { language, sidecar, linked: linksOf(path, articles) }).map(({ id }) => id);
  return [ids('a.md', here, own), ids('b.md', there, other)];
}

for (const language of ['es', 'en']) {
  describe(`same-as, ${language}`, () => {
    for (const pair of flagged[language] ?? [])
      it(`differs: ${pair.here} / ${pair.there}`, () =>
        assert.deepEqual(found(language, pair), [['same-as'], ['same-as']]));
    for (const pair of silent[language] ?? [])
      it(`agrees: ${pair.here} / ${pair.there}`, () => assert.deepEqual(found(language, pair), [[], []]));
  });
}
