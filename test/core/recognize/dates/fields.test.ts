import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { changed, type DateFields, fieldsOf, merged, noFields } from '../../../../src/core/recognize/dates/fields.js';
import { Characters } from '../../../../src/core/recognize/words/characters.js';
import { Tokens } from '../../../../src/core/recognize/words/tokens.js';
import { english } from './find.js';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 keeps both objects in the same way, so that it reads their properties without a search. */
const haveOneShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

const text = `She left on Friday, 3 May 2024 and came back the following Monday. Sales rose 5 percent in the first
quarter from a year earlier. Between March and June it rained; from 3 to 5 July, every Friday, at 5 p.m. on Tuesday. Over
the next two years, or more than three months ago, in early 2023, on 4/5/2024, 2024-07-03 or 1 and 2 June. As of Sept. 30
it had two plants; in the 1960s and 70s, by the end of the year, in the second and third quarters, the year ended
31 March. It ran from 3 May to 5 June 2025. The meeting is in two weeks, and the week of 3 June was dry.`;

/** The fields within fields. */
const all = ({ range, from }: DateFields): readonly DateFields[] =>
  [...(range ?? []), ...(from ? [from] : [])].flatMap((fields) => [fields, ...all(fields)]);

describe('what a date says', () => {
  it('is told in fields of one shape, whatever it is and however it was put together', () => {
    const tokens = new Tokens(new Characters()).read(text, english.vocabulary);
    const found = english.dates.find(tokens, english.numbers.read(tokens), true);
    const fields = found.flatMap((mention) => [mention.fields, ...all(mention.fields)]);
    assert.ok(fields.length > 25, `${fields.length}`);
    const other = fields.filter((each) => !haveOneShape(each, noFields()));
    assert.deepEqual(other, []);
  });

  it('keeps that shape in copies', () => {
    const day = fieldsOf({ day: 3, month: 5 });
    for (const fields of [day, changed(day, { year: 2024, told: undefined }), merged(day, fieldsOf({ hour: 17 }))])
      assert.ok(haveOneShape(fields, noFields()), JSON.stringify(fields));
    assert.deepEqual(changed(day, { month: undefined, year: 2024 }), fieldsOf({ day: 3, year: 2024 }));
    assert.equal(day.month, 5);
  });
});
