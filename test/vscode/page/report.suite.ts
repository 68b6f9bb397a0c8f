import assert from 'node:assert/strict';
import { poll } from '../poll.ts';
import { useWindow } from './use-window.ts';

const CODE = "import { warehouse } from './warehouse.js';\nexport function dispatch(parcel) {\n  warehouse.prepare(parcel);\n  console.log('dispatch of', parcel.mobile);\n}\n";

describe('a report of a false finding', () => {
  const window = useWindow({ files: { 'parcel.js': CODE, 'warehouse.js': 'export const warehouse = { prepare() {} };\n' } });

  it('is shown from the menu of the finding, with nothing of the project in it', async () => {
    await window().openFile('parcel.js');
    await (await window().openFixes('mobile', 'More about this finding')).click();
    await window().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Report a false finding' }).first().click();
    await window().page.locator('.notification-toast').filter({ hasText: 'Nothing has been sent' }).waitFor();
    const shown = window().page.locator('.editor-group-container .monaco-editor').filter({ hasText: 'mobile' }).last();
    const text = await poll('the report', 20_000, async () => {
      const read = (await shown.innerText()).replaceAll('\u00a0', ' ');
      return /no-log-personal-info/.test(read) && read;
    });
    assert.match(text, /console\.log\(/);
    assert.doesNotMatch(text, /warehouse|dispatch|parcel/);
  });

  it('is copied when the user says so, as it is shown', async () => {
    await window().page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await window().page.locator('.notification-toast').getByRole('button', { name: 'Copy', exact: true }).click();
    const copied = await poll('the clipboard', 20_000, async () => window().page.evaluate(() => navigator.clipboard.readText()).catch(() => ''));
    assert.match(copied, /no-log-personal-info[\s\S]*mobile/);
    assert.doesNotMatch(copied, /warehouse|dispatch|parcel/);
  });
});
