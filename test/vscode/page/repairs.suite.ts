/** Several repairs at once say what they leave, and a finding is explained before it can be silenced. */
import assert from 'node:assert/strict';
import { useWindow } from './use-window.ts';

const CODE = 'export function show(user) {\n  console.log(user.phone);\n  console.log(user.email);\n  user.phones.forEach(console.log);\n  user.idCards.forEach(console.warn);\n  console.warn(user.phone);\n}\n';

describe('repairs in the window', () => {
  const window = useWindow({ files: { 'many.js': CODE } });

  it('of a kind say how many they left, why, and where', async () => {
    await window().openFile('many.js');
    await (await window().openFixes('phone);', 'Fix 2 of 3 of this kind in this file: mobile number')).click();
    const said = window().page.locator('.notification-toast').filter({ hasText: /Repaired: 2\. Left: 1, because no repair is sure to keep this code working; .+ Findings of other kinds in this file: 2\./ });
    await said.getByRole('button', { name: 'Show the first' }).click();
    await window().page.locator('.part.statusbar').getByText(/\(11 selected\)/).waitFor();
  });

  it('explain a finding by the page of its rule, before anything that silences it', async () => {
    const why = await window().openFixes('console.warn);', 'Why is this a problem?');
    const titles = await window().page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
    assert.match(titles[0] ?? '', /Why is this a problem\?/);
    await why.click();
    const page = window().page.frameLocator('iframe.webview.ready').first().frameLocator('#active-frame');
    await page.getByRole('heading', { name: 'no-log-personal-info' }).waitFor();
  });
});
