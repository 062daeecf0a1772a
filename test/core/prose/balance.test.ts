import assert from 'node:assert/strict';
import { balanced } from '../../../src/core/prose/balance.js';

/** The span is written as ‹…›, the expected one as ⟨…⟩. */
function widens(tight: string, expected: string): void {
  const source = tight.replace(/[‹›]/gu, '');
  const span = { start: tight.indexOf('‹'), end: tight.indexOf('›') - 1 };
  const { start, end } = balanced(source, span);
  assert.equal(`${source.slice(0, start)}⟨${source.slice(start, end)}⟩${source.slice(end)}`, expected);
}

describe('a span that holds one half of some markup', () => {
  it('takes in the mark that opens it', () => widens('a **‹12** mil› b', 'a ⟨**12** mil⟩ b'));
  it('takes in the mark that closes it', () => widens('a ‹12 **mil›** b', 'a ⟨12 **mil**⟩ b'));
  it('takes in both', () => widens('_‹12_ mil *euros›*', '⟨_12_ mil *euros*⟩'));
  it('takes in nested marks', () => widens('**_‹12_** mil›', '⟨**_12_** mil⟩'));
  it('takes in three marks at once', () => widens('***‹12*** mil›', '⟨***12*** mil⟩'));
  it('takes in struck-through words', () => widens('~~‹12~~ mil›', '⟨~~12~~ mil⟩'));
  it('takes in the bracket of a link', () => widens('[‹12](/a) mil›', '⟨[12](/a) mil⟩'));
  it('takes in the address of a link', () => widens('‹12 [mil›](/a(b) "c"), d', '⟨12 [mil](/a(b) "c")⟩, d'));
  it('takes in the reference of a link', () => widens('‹12 [mil›][x] d', '⟨12 [mil][x]⟩ d'));
  it('takes in emphasis inside a link', () => widens('[**‹12**](/a) mil›', '⟨[**12**](/a) mil⟩'));
});

describe('a span that holds all or nothing of some markup', () => {
  it('leaves the marks around it out', () => widens('**‹12 mil›**', '**⟨12 mil⟩**'));
  it('leaves a link around it out', () => widens('[‹12 mil›](/a)', '[⟨12 mil⟩](/a)'));
  it('keeps whole markup inside', () => widens('‹más de **12** mil›', '⟨más de **12** mil⟩'));
  it('leaves out what starts before other words', () => widens('**1 y ‹12** mil›', '**1 y ⟨12** mil⟩'));
  it('leaves out neighbours that only touch', () => widens('**a**‹12›**b**', '**a**⟨12⟩**b**'));
  it('does not take an escaped star for a mark', () => widens('*‹12\\* mil›*', '*⟨12\\* mil⟩*'));
  it('stops at the ends of the source', () => widens('‹12› ', '⟨12⟩ '));
});
