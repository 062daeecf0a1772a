import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CsvError, DELIMITERS, readCsv, writeCsv } from '../../../src/core/export/csv.js';

describe('comma-separated values', () => {
  it('are written as RFC 4180 says, with a byte order mark', () => {
    assert.equal(writeCsv([['a', 'b "c"', 'd,e', 'f\ng', '']]), '\uFEFFa,"b ""c""","d,e","f\ng",\r\n');
  });

  it('hold no cell that a spreadsheet would run', () => {
    const cells = ['=1+1', '+3 %', '-3 %', '@SUM(A1)', '\t=1', "'tis", 'a=b'];
    const written = writeCsv([cells]);
    assert.equal(written, "\uFEFF'=1+1,'+3 %,'-3 %,'@SUM(A1),'\t=1,''tis,a=b\r\n");
    assert.deepEqual(readCsv(written), [cells]);
  });

  it('are read with commas, semicolons and tabs, with any line end', () => {
    for (const between of DELIMITERS) {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = [`id${between}note`, `1${between}"a${between}b"`, '', `2${between}`].join(end);
        assert.deepEqual(readCsv(text), [
          ['id', 'note'],
          ['1', `a${between}b`],
          ['2', ''],
        ]);
      }
    }
  });

  it('say where they cannot be read', () => {
    assert.throws(() => readCsv('a,b\n1,"2'), new CsvError('line 2: a quoted cell does not end'));
    assert.throws(
      () => readCsv('a,b\n"1"x,2'),
      new CsvError('line 2: something stands behind the end of a quoted cell'),
    );
  });

  it('come back as they were written, whatever is in them', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '\r\n', '=', "'", "'=", ',', ';', '\t', ' a '));
    const row = fc.array(cell, { minLength: 2, maxLength: 5 }).filter((cells) => cells.some((one) => one !== ''));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const table = [['id', 'words', 'note'], ...rows];
        assert.deepEqual(readCsv(writeCsv(table, delimiter)), table);
      }),
    );
  });
});
