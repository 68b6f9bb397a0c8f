import assert from 'node:assert/strict';
import { poll } from '../poll.ts';
import { LEAK, MASK_PACKAGE, MASKED } from './leak.ts';
import { useWindow } from './use-window.ts';

describe('a window that is not trusted', () => {
  const window = useWindow({
    isUntrusted: true,
    files: { ...MASK_PACKAGE, '.vscode/settings.json': '{ "piGuard.locale": "zh-CN" }\n', 'pi-guard.json': '{ "ignoreNames": ["xueji"] }\n', 'order.js': LEAK, 'school.js': LEAK.replace('mobile', 'xueji'), 'pay/bill.js': LEAK.replace('mobile', 'bankCard') },
  });

  it('is restricted, and says so', async () => {
    await window().page.locator('.part.banner').getByText(/Restricted Mode/).first().waitFor();
  });

  it('warns all the same, by the settings and the pi-guard.json of the folder', async () => {
    await window().openFile('school.js');
    await window().waitForStatus('PI Guard 0');
    await window().openFile('order.js');
    await window().waitForStatus('PI Guard 1');
    await (await window().showProblems()).filter({ hasText: /手机号（mobile）/ }).waitFor();
  });

  it('repairs and scans', async () => {
    await window().openFile('order.js');
    await (await window().openFixes('mobile', '用 maskPhone() 脱敏')).click();
    await window().save('order.js', MASKED);
    await window().runCommand('PI Guard: Scan Workspace');
    await window().findings.filter({ hasText: /bill\.js:2/ }).waitFor();
    await poll('order.js to be clean', 20_000, async () => (await window().findings.filter({ hasText: /order\.js/ }).count()) === 0);
    assert.equal(await window().findings.filter({ hasText: /bill\.js:2/ }).count(), 1);
  });

  it('speaks the language of piGuard.locale in its view and its menu too', async () => {
    await window().page.locator('.part.sidebar').getByText(/已检查文件 \d+ 个/).waitFor();
    await window().chooseFromMenu('某类信息流向哪里？');
    await window().page.locator('.quick-input-list .monaco-list-row').filter({ hasText: /银行卡号.*日志/ }).click();
    await window().findings.filter({ hasText: /^银行卡号/ }).first().waitFor();
  });
});
