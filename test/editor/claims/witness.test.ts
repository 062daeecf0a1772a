import assert from 'node:assert/strict';
import { ArticleClaims } from '../../../src/editor/claims/model/articleClaims.js';
import { History } from '../../../src/editor/claims/model/history.js';
import { closeEditors, until } from '../support.js';
import { openClaimed } from './support.js';

const part = (about: string): string =>
  `${about}\n\nIn all the accounts of the year show, in round figures and before all the duties that were paid later on, some 300 euros spent on postage and on packing.\n\n`;
const THEN = part('The fair of Cuenca opened late for the rain and closed with few visitors.');
const NOW = part('In Soria nobody remembers a show as crowded as that of this autumn.') + THEN;
const SIDECAR = `factmark: 1
claims:
  c-aaaaaa:
    target:
      prefix: "on, some "
      suffix: " spent on"
      exact: "300 euros"
    status: unchecked
    # c-aaaaaa
`;

describe('a claim that may be in several places', () => {
  afterEach(closeEditors);

  const claims = async (committed: string | undefined): Promise<ArticleClaims> => {
    const { document, claimed, uri } = await openClaimed(NOW, null);
    const made = new ArticleClaims({
      document,
      article: () => claimed.article,
      sidecarUri: uri,
      history: new History(),
      committed: async () => committed,
      onDidChange: () => undefined,
    });
    made.load({ type: 'text', text: SIDECAR }, undefined);
    return made;
  };

  it('is where the article was about the same when it was committed', async () => {
    const made = await claims(THEN);
    await until('it to be found', () => made.claim('c-aaaaaa')?.span !== undefined);
    assert.equal(made.claim('c-aaaaaa')?.span?.start, NOW.lastIndexOf('300 euros'));
    made.dispose();
  });

  it('stays so where git does not know', async () => {
    const made = await claims(undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(made.claim('c-aaaaaa')?.state.condition, 'ambiguous');
    assert.equal(made.claim('c-aaaaaa')?.candidates?.length, 2);
    made.dispose();
  });
});
