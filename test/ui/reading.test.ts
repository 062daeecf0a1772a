import assert from 'node:assert/strict';
import { hoverText, marks, openCard, runCommand, waitForMarks } from '../../src/tools/browsing/actions.js';
import { useWorkbench } from './session.js';

describe('the installed extension, with the Spanish sample open', function () {
  this.timeout(60_000);
  const workbench = useWorkbench({ file: 'es/parque-eolico.md' });

  it('marks the facts', async () => {
    await waitForMarks(workbench().page);
    assert.ok((await marks(workbench().page).count()) >= 10);
  });

  it('opens a card at the caret by the keyboard', async () => {
    await openCard(workbench().page, 'cuarto trimestre de 2027', /4th quarter of 2027/);
  });

  it('opens a card under the mouse', async () => {
    await hoverText(workbench().page, 'megavatios', /480/);
  });

  it('switches the highlights off and on from the palette', async () => {
    const { page } = workbench();
    await page.keyboard.press('Escape');
    await runCommand(page, 'Factmark: Switch All Highlights On or Off');
    await marks(page).first().waitFor({ state: 'detached' });
    await runCommand(page, 'Factmark: Switch All Highlights On or Off');
    await waitForMarks(page);
  });
});
