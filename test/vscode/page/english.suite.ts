import { poll } from '../poll.ts';
import { LEAK, MASK_PACKAGE, MASKED } from './leak.ts';
import { useWindow } from './use-window.ts';

describe('window in English', () => {
  const window = useWindow({ files: { ...MASK_PACKAGE, 'order.js': LEAK, 'disabled.js': LEAK, 'typed.js': 'export {};\n' } });

  it('underlines a finding', async () => {
    await window().openFile('order.js');
    await poll('one squiggle', 20_000, async () => (await window().squiggles.count()) === 1);
  });

  it('lists it among the problems, with its rule', async () => {
    const rows = await window().showProblems();
    await rows.filter({ hasText: /Mobile number reaches the console unmasked.*PI Guard.*pi-guard\/no-log-personal-info/ }).waitFor();
  });

  it('explains it under the mouse', async () => {
    const hover = await window().hover('mobile');
    for (const text of ['Quick fix', 'Art. 42 (2025; formerly 40)']) await hover.getByText(text).first().waitFor();
  });

  it('shows a lamp, and masks the value on the disk', async () => {
    await window().openFile('order.js');
    await window().lightBulb('mobile');
    await (await window().openFixes('mobile', 'Mask with maskPhone()')).click();
    await window().save('order.js', MASKED);
    await window().squiggles.first().waitFor({ state: 'detached' });
  });

  it('disables the rule for a line, with the reason ready to be typed', async () => {
    await window().openFile('disabled.js');
    await window().squiggles.first().waitFor();
    await (await window().openFixes('mobile', 'for this line with a reason')).click();
    await window().squiggles.first().waitFor({ state: 'detached' });
    await window().page.keyboard.type('the courier sees it');
    await window().save('disabled.js', LEAK.replace('  console', '  // eslint-disable-next-line pi-guard/no-log-personal-info -- the courier sees it\n  console'));
  });

  it('follows the typing', async () => {
    await window().openFile('typed.js');
    await window().page.keyboard.press('Control+Home');
    await window().page.keyboard.type('console.log(order.idCard);');
    await window().squiggles.first().waitFor();
    for (let count = 0; count < 'idCard);'.length; count++) await window().page.keyboard.press('Backspace');
    await window().page.keyboard.type('id);');
    await window().squiggles.first().waitFor({ state: 'detached' });
  });
});
