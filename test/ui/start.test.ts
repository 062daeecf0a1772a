import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { waitForMarks } from '../../src/tools/browsing/actions.js';
import { launchBrowser } from '../../src/tools/host/browser.js';

describe('npm start, in the browser', function () {
  this.timeout(90_000);
  let shell: ChildProcess | undefined;
  afterEach(() => shell?.kill('SIGKILL'));

  it('shows the sample article with marks, and ends when the shell that npm runs it in is killed', async () => {
    // `true` keeps the shell from replacing itself by node.
    const command = `"${execPath}" src/tools/run.mjs start --browser --no-open; true`;
    shell = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
    const address = await printedAddress(shell);
    assert.equal(new URL(address).hostname, '127.0.0.1');

    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.locator('.tab.active[data-resource-name="parque-eolico.md"]').waitFor();
      await waitForMarks(page);
    } finally {
      await browser.close();
    }

    shell.kill('SIGKILL');
    await once(shell, 'exit');
    for (let attempt = 0; await answers(address); attempt++) {
      assert.ok(attempt < 50, 'the server still answers after 5 s');
      await wait(100);
    }
  });
});

function printedAddress({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const address = /http:\/\/\S+/.exec(text)?.[0];
      if (address && text.includes('Ctrl+C')) resolve(address);
    });
    stdout?.on('end', () => reject(new Error(`npm start ended:\n${text}`)));
  });
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
