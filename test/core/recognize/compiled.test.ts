import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Fact } from '../../../src/core/facts.js';
import { readOnce } from '../../../src/core/recognize/article/once.js';
import { packs } from '../../../src/core/recognize/languages/packs.js';
import { Languages, writePack } from '../../../src/core/recognize/languages/registry.js';
import type { LanguagePack } from '../../../src/core/recognize/languages/types.js';
import { compiledPack } from '../../../src/tools/building/compile.js';
import { withTable } from '../../../src/tools/building/languages.js';
import { readNews } from '../../corpus/news.js';

function factsOf(pack: LanguagePack, text: string, region?: string): readonly Fact[] {
  const languages = new Languages();
  languages.load(pack.tag, { tables: writePack(pack) });
  const language = region ? `${pack.tag}-${region}` : pack.tag;
  return readOnce(text, { language, published: '2025-03-05', kinds: ['amount', 'date'], vague: true }, languages);
}

describe('a pack as the build writes it', () => {
  for (const pack of packs) {
    it(`finds what the pack itself finds (${pack.tag})`, () => {
      const articles = ['news', 'traps'].flatMap((set) =>
        readNews(readFileSync(`test/corpus/${set}/${pack.tag}.txt`, 'utf8')),
      );
      const text = articles.map((article) => article.text).join('\n\n');
      const whole = withTable(pack);
      const compiled = compiledPack(whole);
      for (const region of [undefined, ...Object.keys(pack.numbers.regions ?? {}).slice(0, 1)]) {
        const facts = factsOf(whole, text, region);
        assert.ok(facts.length > 40);
        assert.deepEqual(factsOf(compiled, text, region), facts);
      }
    });

    it(`is no larger than half again (${pack.tag})`, () => {
      const whole = withTable(pack);
      assert.ok(writePack(compiledPack(whole)).length < 1.5 * writePack(whole).length);
    });
  }
});
