import { LEAK, MASK_PACKAGE, MASKED } from './leak.ts';
import { useWindow } from './use-window.ts';

describe('window in Chinese', () => {
  const window = useWindow({ files: { ...MASK_PACKAGE, 'order.js': LEAK }, language: 'zh-cn' });

  it('lists a finding among the problems', async () => {
    await window().openFile('order.js');
    const rows = await window().showProblems();
    await window().page.locator('.panel').getByText('问题').first().waitFor();
    await rows.filter({ hasText: /手机号（mobile）未脱敏写入控制台日志.*PI Guard/ }).waitFor();
  });

  it('explains it under the mouse', async () => {
    const hover = await window().hover('mobile');
    for (const text of ['快速修复', '《网络安全法》第42条（2025修正；原第40条）']) await hover.getByText(text).first().waitFor();
  });

  it('masks the value on the disk', async () => {
    await window().openFile('order.js');
    await (await window().openFixes('mobile', '用 maskPhone() 脱敏')).click();
    await window().save('order.js', MASKED);
    await window().squiggles.first().waitFor({ state: 'detached' });
  });

  it('describes its settings', async () => {
    await window().page.keyboard.press('Control+,');
    const settings = window().page.locator('.settings-editor');
    await settings.locator('.search-container .monaco-editor.focused').waitFor();
    await window().page.keyboard.type('@ext:pi-guard.vscode-pi-guard');
    await settings.locator('.setting-item-description').filter({ hasText: '检查代码和数据文件' }).waitFor();
  });
});
