import assert from 'node:assert/strict';
import { poll } from '../poll.ts';
import { LEAK } from './leak.ts';
import { useWindow } from './use-window.ts';

describe('the extension inside a browser', () => {
  const window = useWindow({
    runsInBrowser: true,
    files: {
      'package.json': '{}\n',
      'pi-guard.json': '{\n  "ignoreNames": ["xueji"]\n}\n',
      'keep.js': 'export const keep = (name, content) => localStorage.setItem(name, content);\n',
      'save.js': "import { keep } from './keep.js';\nexport const save = (patient) => keep('last', patient.idCard);\n",
      'order.js': LEAK,
      'pay/bill.js': LEAK.replace('mobile', 'bankCard'),
    },
  });

  it('says that it runs in a web worker', async () => {
    await window().openFile('order.js');
    await window().squiggles.first().waitFor();
    await window().runCommand('PI Guard: Show Output');
    await poll('the output', 20_000, async () => /runs in a web worker/.test(await window().page.locator('.output-view-content, .panel .view-lines').first().innerText().then((text) => text.replaceAll('\u00a0', ' '))));
  });

  it('follows a value into another file, which it reads through the editor', async () => {
    await window().openFile('save.js');
    await poll('one squiggle', 20_000, async () => (await window().squiggles.count()) === 1);
  });

  it('repairs and teaches: the configuration is written and followed', async () => {
    await window().openFile('order.js');
    await (await window().openFixes('mobile', '“mobile” is no personal information')).click();
    await window().squiggles.first().waitFor({ state: 'detached' });
    await poll('pi-guard.json', 20_000, () => window().read('pi-guard.json').includes('mobile'));
    assert.deepEqual(JSON.parse(window().read('pi-guard.json')), { ignoreNames: ['xueji', 'mobile'] });
  });

  it('scans the workspace', async () => {
    await window().runCommand('PI Guard: Scan Workspace');
    const tree = window().page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await tree.filter({ hasText: /Bank card number.*bill\.js:2/ }).waitFor();
    await tree.filter({ hasText: /save\.js:2/ }).waitFor();
  });
});
