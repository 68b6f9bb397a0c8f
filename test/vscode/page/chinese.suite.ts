import { useWindow } from './use-window.ts';

const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';

describe('window in Chinese', () => {
  const window = useWindow({ files: { 'order.js': LEAK }, language: 'zh-cn' });

  it('lists it among the problems', async () => {
    await window().openFile('order.js');
    const rows = await window().showProblems();
    await window().page.locator('.panel').getByText('问题').first().waitFor();
    await rows.filter({ hasText: /手机号未脱敏写入日志/ }).waitFor();
    await window().page.screenshot({ path: '/tmp/zh.png' });
  });
});
