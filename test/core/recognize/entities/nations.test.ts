import assert from 'node:assert/strict';
import { nameLists } from '../../../../src/core/recognize/languages/names/lists.js';
import { nationsOf, withNations } from '../../../../src/core/recognize/languages/nations.js';
import { packs } from '../../../../src/core/recognize/languages/packs.js';
import { recognize } from '../../../../src/core/recognize/recognizer.js';

/** Names of a text that have a country, with it. */
function found(language: string, source: string, demonyms = false): readonly string[] {
  return recognize(source, { language, demonyms, kinds: ['entity'] }).flatMap((fact) =>
    fact.kind === 'entity' && fact.value.country ? [`${fact.text} ${fact.value.country}`] : [],
  );
}

describe('countries and nationalities', () => {
  const table = {
    endings: { a: 'a|y', '': '' },
    countries: { UA: ['Ukrain~a|RU', ''], CZ: ['Czechy', 'czesk~a'] },
  } as const;

  it('are written as stems and endings', () => {
    assert.deepEqual(nationsOf(table), {
      UA: { name: 'Ukraina|Ukrainy|RU', demonym: '' },
      CZ: { name: 'Czechy', demonym: 'czeska|czesky' },
    });
    assert.throws(() => nationsOf({ endings: {}, countries: { UA: ['Ukrain~a', ''] } }), /no endings/u);
  });

  it('come behind what a language says itself', () => {
    const own = { CZ: { name: 'Czechia|Czechy', demonym: 'czeski' }, PL: { name: 'Polska', demonym: '' } };
    assert.deepEqual(withNations(own, table).CZ, { name: 'Czechia|Czechy', demonym: 'czeski|czeska|czesky' });
    assert.deepEqual(withNations(own, table).PL, own.PL);
  });

  for (const [language, source, ...names] of [
    ['ru', 'Он приехал из Норвегии и улетел с Кипром в Китае.', 'Норвегии NO', 'Кипром CY', 'Китае CN'],
    ['uk', 'Вона жила в Норвегії та Грузії.', 'Норвегії NO', 'Грузії GE'],
    ['pl', 'Pojechał do Norwegii, potem na Cypr i do Wenezueli.', 'Norwegii NO', 'Cypr CY', 'Wenezueli VE'],
    ['sv', 'Han reste till Norge, Kroatien och Nya Zeeland.', 'Norge NO', 'Kroatien HR', 'Nya Zeeland NZ'],
    ['tr', 'Bakan, Norveç ile Arnavutluk arasında anlaşma olduğunu söyledi.', 'Norveç NO', 'Arnavutluk AL'],
    ['it', 'Andò in Kirghizistan e a Barbados.', 'Kirghizistan KG', 'Barbados BB'],
  ] as const) {
    it(`are found in their cases: ${language}`, () => assert.deepEqual(found(language, source), names));
  }

  for (const [language, source, ...names] of [
    ['es', 'El ministro ruso habló con empresarias noruegas.', 'ruso RU', 'noruegas NO'],
    ['en', 'The Russian minister met Norwegian owners.', 'Russian RU', 'Norwegian NO'],
    ['ca', 'El ministre rus va parlar amb empreses noruegues.', 'rus RU', 'noruegues NO'],
    ['de', 'Die russische Ministerin traf norwegische Reeder.', 'russische RU', 'norwegische NO'],
    ['fr', 'Le ministre russe a vu des sociétés norvégiennes.', 'russe RU', 'norvégiennes NO'],
    ['it', 'Il ministro russo vide aziende norvegesi.', 'russo RU', 'norvegesi NO'],
    ['ca', 'El ministre birmà va parlar amb empreses groenlandeses.', 'birmà MM', 'groenlandeses GL'],
    ['de', 'Die grönländische Ministerin traf fidschianische Reeder.', 'grönländische GL', 'fidschianische FJ'],
    ['nl', 'De Groenlandse minister sprak met Togolese reders.', 'Groenlandse GL', 'Togolese TG'],
    ['it', 'Un politico kosovaro vide aziende groenlandesi.', 'kosovaro XK', 'groenlandesi GL'],
    ['pt', 'Um político tajique falou com empresas fijianas.', 'tajique TJ', 'fijianas FJ'],
    ['fr', 'Un ministre comorien a vu des sociétés groenlandaises.', 'comorien KM', 'groenlandaises GL'],
    ['nl', 'De Russische minister sprak met Noorse reders.', 'Russische RU', 'Noorse NO'],
    ['pt', 'O ministro russo falou com empresas norueguesas.', 'russo RU', 'norueguesas NO'],
    ['pl', 'Rosyjski minister rozmawiał z norweskimi firmami.', 'Rosyjski RU', 'norweskimi NO'],
    [
      'ru',
      'Российский министр встретил норвежскими словами хорватских моряков.',
      'Российский RU',
      'норвежскими NO',
      'хорватских HR',
    ],
    [
      'uk',
      'Український міністр бачив норвезькими очима хорватських моряків.',
      'Український UA',
      'норвезькими NO',
      'хорватських HR',
    ],
    ['sv', 'Den ryska ministern träffade norska redare.', 'ryska RU', 'norska NO'],
    ['tr', 'Dün Rus bakan Norveçli işçilerle konuştu.', 'Rus RU', 'Norveçli NO'],
  ] as const) {
    it(`are told by nationality words where they are wanted: ${language}, ${names[0]}`, () => {
      assert.deepEqual(found(language, source, true), names);
      assert.ok(!found(language, source).some((name) => name === names[1]));
    });
  }

  it('have words of nationality for every larger country in every language written by hand', () => {
    const large =
      'AR AU AT BE BR BG CA CL CN CO HR CU CZ DK EG FI FR DE GR HU IN ID IR IQ IE IL IT JP KZ KE KR LT MX MA NL NZ NG NO PK PE PH PL PT RO RU SA RS ZA ES SE CH SY TW TH TR UA GB US VE VN';
    for (const { tag, countries: common } of packs) {
      const nations = nameLists[tag]?.nations;
      const countries = nations ? withNations(common, nations) : common;
      const missing = large.split(' ').filter((code) => !countries[code]?.demonym);
      assert.deepEqual(missing, [], tag);
    }
  });
});
