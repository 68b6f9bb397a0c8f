import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../tools/paths.ts';
import { LEAK } from './leak.ts';
import { useWindow } from './use-window.ts';

describe('the product around the findings', () => {
  const window = useWindow({ files: { 'order.js': LEAK, 'clean.js': 'export {};\n', 'pay/bill.js': LEAK.replace('mobile', 'bankCard'), 'notes.txt': 'a\n' } });

  it('the status bar tells findings from none, and from a file that is not read', async () => {
    for (const [file, text] of [['order.js', 'PI Guard 1'], ['clean.js', 'PI Guard 0'], ['notes.txt', 'PI Guard']] as const) {
      await window().openFile(file);
      await window().waitForStatus(text);
    }
  });

  it('its menu scans the workspace, and the view lists what was found', async () => {
    await window().openFile('clean.js');
    await window().chooseFromMenu('Scan the workspace');
    const tree = window().findings;
    await tree.filter({ hasText: /Bank card number.*bill\.js:2/ }).waitFor();
    await tree.filter({ hasText: /Mobile number.*order\.js:2/ }).waitFor();
    await tree.filter({ hasText: /Bank card number/ }).click();
    await window().page.locator('.tab.active[data-resource-name="bill.js"]').waitFor();
  });

  it('the rule of a finding leads to its page, without the network', async () => {
    await window().openFile('order.js');
    const rows = await window().showProblems();
    await rows.filter({ hasText: 'Mobile number' }).first().locator('a').filter({ hasText: 'pi-guard/' }).click();
    const page = window().page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame');
    await page.getByRole('heading', { name: 'no-log-personal-info' }).waitFor();
    assert.ok(!(await page.locator('body').innerText()).includes('中文说明'));
  });

  it('the view can leave out what a baseline accepts', async () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'eslint-plugin/command/dist/pi-guard.cjs'), 'baseline'], { cwd: window().workspace, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    window().write('pay/fresh.js', LEAK.replace('mobile', 'idCard'));
    await window().runCommand('PI Guard: Scan Workspace');
    const tree = window().findings;
    await tree.filter({ hasText: /bill\.js:2 · accepted/ }).waitFor();
    await tree.filter({ hasText: /fresh\.js:2/ }).waitFor();
    await window().runCommand('PI Guard: Show All Findings, or Only Those New');
    await tree.filter({ hasText: /bill\.js:2/ }).waitFor({ state: 'detached' });
    assert.equal(await tree.filter({ hasText: /fresh\.js:2/ }).count(), 1);
    await window().runCommand('PI Guard: Show All Findings, or Only Those New');
    await tree.filter({ hasText: /bill\.js:2 · accepted/ }).waitFor();
  });
});
