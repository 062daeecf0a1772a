import { argv, exit } from 'node:process';
import { build } from './building/bundles.js';
import { canDownload, hasDisplay } from './host/desktop.js';
import { startInBrowser } from './starting/browser.js';
import { chooseStart, readStartOptions } from './starting/choice.js';
import { startDownloaded, startInstalled } from './starting/desktop.js';
import { installedEditors } from './starting/installed.js';

const options = readStartOptions(argv.slice(2));
await build();
const start = await chooseStart({
  installed: installedEditors(),
  display: hasDisplay(),
  canDownload,
  wish: options.wish,
});
switch (start.kind) {
  case 'installed':
    if (!(await startInstalled(start.editor))) {
      console.log(`${start.editor.name} did not open the window; opening it in the browser instead.`);
      await startInBrowser(options);
    }
    break;
  case 'download':
    await startDownloaded();
    break;
  case 'npm':
    await startInBrowser(options);
    break;
}
exit(0);
