import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, cardOn, closeEditors, openArticle, place } from './support.js';

const ENGLISH = `---
date: 2025-03-14
lang: en
---
The port will spend at most 12 billion yen (more than 80 million dollars) on cranes, which is 40.5% of its budget.
Between 300 and 350 workers will lay 5 miles of track at a depth of 20 metres in the 4th quarter of 2025.
The council met yesterday, on 31 April 2024 it did not, and the lease runs for two and a half years.
Marta Quiroga leads the port. Trains leave every Friday. The deal was signed on 3 May 2024, said Marta Quiroga.
`;

describe('hover cards', () => {
  let document: vscode.TextDocument;
  beforeEach(async () => {
    ({ document } = await openArticle(ENGLISH));
  });
  afterEach(closeEditors);

  const says = async (words: string, ...expected: readonly string[]): Promise<void> => {
    assert.deepEqual((await cardOn(document, words)).lines, expected);
  };

  it('explain a sum of money, and the rate that the sum beside it implies', () =>
    says(
      'at most 12 billion yen',
      'At most JPY 12,000,000,000 (12 billion Japanese yen)',
      'With «more than 80 million dollars»: at most 150 JPY per USD',
    ));

  it('explain a percentage', () => says('40.5%', '40.5%'));

  it('explain a range of things counted', () => says('Between 300 and 350', 'Between 300 and 350 workers'));

  it('explain a quantity, in metric units too', () => says('5 miles', '5 miles', 'That is 8.05 kilometres'));

  it('explain a quarter by its days and its distance from publication', () =>
    says('4th quarter of 2025', '4th quarter of 2025: 1 October to 31 December 2025, 6 months after publication'));

  it('explain a relative date', () => says('yesterday', 'Thursday, 13 March 2025, 1 day before publication'));

  it('explain a day by its weekday', () => says('3 May 2024', 'Friday, 3 May 2024, 10 months before publication'));

  it('say plainly that a day does not exist', () =>
    says('31 April 2024', '31 April 2024 does not exist', 'April has 30 days'));

  it('explain a length of time', () => says('two and a half years', '2½ years'));

  it('explain what comes again', () => says('every Friday', 'Every Friday'));

  it('explain a name, and lead to its other mentions', async () => {
    const card = await cardOn(document, 'Marta Quiroga');
    assert.deepEqual(card.lines, ['Marta Quiroga, person · 2 mentions']);
    assert.match(card.actions.value, /\[next ↓\]\(command:factmark\.nextMention\?/);
  });

  it('stand on the words of the fact and nowhere else', async () => {
    const range = place(document, '3 May 2024');
    assert.ok(await cardAt(document, range.start));
    assert.ok(await cardAt(document, range.end));
    assert.equal(await cardAt(document, range.start.translate(0, -2)), undefined);
    assert.equal(await cardAt(document, new vscode.Position(1, 7)), undefined, 'the front matter date is no prose');
  });

  it('trust their own commands only, and only in the line of actions', async () => {
    const card = await cardOn(document, '40.5%');
    assert.equal(card.text.isTrusted ?? false, false);
    assert.equal(card.text.supportHtml ?? false, false);
    const commands = ['factmark.annotate', 'factmark.signOff', 'factmark.copyValue', 'factmark.showDetails'];
    assert.deepEqual(card.actions.isTrusted, { enabledCommands: commands });
  });

  it('offer to set the date that is missing', async () => {
    const other = await openArticle('---\nlang: en\n---\nThe council met yesterday.');
    const card = await cardOn(other.document, 'yesterday');
    assert.match(card.lines.join('\n'), /No publication date/);
    assert.match(card.actions.value, /\[Set date\]\(command:factmark\.setPublicationDate\?/);
  });
});

describe('hover cards in a Spanish article', () => {
  afterEach(closeEditors);

  it('give the number in its words too', async () => {
    const { document } = await openArticle(
      '---\nlang: es\n---\nEl puerto gastará hasta 3 mil millones de pesos chilenos.',
    );
    assert.deepEqual((await cardOn(document, 'hasta 3 mil millones de pesos chilenos')).lines, [
      'At most CLP 3,000,000,000 (3 billion Chilean pesos; in Spanish 3 mil millones)',
    ]);
  });
});
