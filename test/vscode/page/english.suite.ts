import assert from 'node:assert/strict';
import { useWindow } from './use-window.ts';

const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';

describe('window in English', () => {
  const window = useWindow({ files: { 'order.js': LEAK, 'silenced.js': LEAK } });

  it('underlines a finding', async () => {
    await window().openFile('order.js');
    await window().squiggles.first().waitFor();
    assert.equal(await window().squiggles.count(), 1);
  });

  it('lists it among the problems', async () => {
    const rows = await window().showProblems();
    await rows.filter({ hasText: /Mobile number reaches the log unmasked/ }).filter({ hasText: 'PI Guard' }).filter({ hasText: 'pi-guard/no-log-personal-info' }).waitFor();
  });

  it('explains it under the mouse', async () => {
    await (await window().hover('mobile')).getByText('Mobile number reaches the log unmasked').first().waitFor();
  });

  it('silences it by a comment', async () => {
    await window().openFile('silenced.js');
    await window().lightBulb('mobile');
    await (await window().openFixes('mobile', 'Disable')).click();
    await window().save('silenced.js', (text) => text.includes('eslint-disable-next-line'));
    await window().squiggles.first().waitFor({ state: 'detached' });
  });
});
