import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArticle } from '../../../src/core/checks/check-article.js';
import { translationPairs } from '../../../src/core/checks/translation.js';
import { checkedArticle } from '../../../src/core/claims/checked-article.js';
import { originalNamed } from '../../../src/core/claims/original.js';
import { finish } from '../../../src/core/text/steps.js';

/* Articles of our own and their translations, which are right: what is said of them is a false alarm. */

const FOLDER = 'test/corpus/translations';
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

describe('translations without errors', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    const text = read(name);
    const original = originalNamed(checkedArticle(text).document)?.value;
    if (original === undefined) continue;
    it(`give no false alarm, and most facts are found in the original: ${name}`, () => {
      const source = read(original);
      const found = checkArticle(text, { original: { source } });
      assert.deepEqual(
        found.filter(({ severity }) => severity !== 'hint').map(({ message }) => message),
        [],
      );
      const checked = checkedArticle(text, { original: { source } });
      const pairs = finish(translationPairs(checked, checked.original!));
      const isFigure = ({ kind }: { readonly kind: string }): boolean => kind !== 'entity';
      const [figures, paired] = [checked.facts.filter(isFigure), pairs.filter((pair) => isFigure(pair.translated))];
      assert.ok(paired.length >= 0.85 * figures.length, `${paired.length} of ${figures.length}`);
    });
    it(`tell of a figure that is wrong, and of it alone: ${name}`, () => {
      const source = read(original);
      const checked = checkedArticle(text, { original: { source } });
      const sums = checked.facts.filter(
        ({ value }) => value.type === 'money' && 'amount' in value && value.amount !== null,
      );
      let told = 0;
      for (const { start, end, text: words } of sums) {
        const wrong = words.replace(/\d+/u, (digits) => String(Number(digits) + (digits.length > 1 ? 33 : 4)));
        const changed = `${text.slice(0, start)}${wrong}${text.slice(end)}`;
        const found = checkArticle(changed, { original: { source } }).filter(({ id }) => id === 'translation-differs');
        assert.ok(found.length <= 1, `${wrong}: ${found.map(({ message }) => message).join()}`);
        if (found.length === 1) {
          assert.equal(changed.slice(found[0]!.start, found[0]!.end), wrong);
          told++;
        }
      }
      assert.ok(told >= 0.75 * sums.length, `${told} of ${sums.length}`);
    });
  }
});
