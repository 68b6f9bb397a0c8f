/** A warning, the menu of its repairs, and the code after the first of them. */
import { poll } from '../poll.ts';
import { openBare, QUICK_FIX, take, type Language } from './picture.ts';

const SAID = { en: 'shipping', 'zh-cn': '发货' };
const FIX = { en: 'Mask with maskPhone()', 'zh-cn': '用 maskPhone() 脱敏' };

const PROJECT = {
  'logger.ts': 'export const logger = console;\n',
  'node_modules/pi-guard-mask/package.json': '{ "name": "pi-guard-mask", "version": "0.1.0", "main": "index.js", "types": "index.d.ts" }\n',
  'node_modules/pi-guard-mask/index.js': '',
  'node_modules/pi-guard-mask/index.d.ts': 'export declare function maskPhone(value: unknown): string;\n',
};

export async function takeCode(language: Language): Promise<void> {
  const code = `import { logger } from './logger';

type Order = { id: string; mobile: string };

export function ship(order: Order) {
  logger.info(\`${SAID[language]} \${order.id}\`, order.mobile);
}
`;
  const masked = code.replace("'./logger';\n", "'./logger';\nimport { maskPhone } from 'pi-guard-mask';\n").replace('order.mobile', 'maskPhone(order.mobile)');
  const window = await openBare({ ...PROJECT, 'shipping.ts': code }, language);
  try {
    await window.openFile('shipping.ts');
    await window.page.keyboard.press('Control+b');
    await window.squiggles.first().waitFor();
    const hover = await poll('the whole hover', 60_000, async () => {
      const shown = await window.hover('order.mobile');
      await shown.getByText(QUICK_FIX[language]).waitFor();
      return /mobile: string/.test(await shown.innerText()) && shown;
    });
    await take(window, 'hover', language, hover);
    await window.page.keyboard.press('Escape');
    const menuItem = await window.openFixes('order.mobile', FIX[language]);
    await menuItem.hover();
    await take(window, 'fixes', language, window.page.locator('.action-widget:visible').first());
    await menuItem.click();
    await window.squiggles.first().waitFor({ state: 'detached' });
    await window.save('shipping.ts', masked);
    await window.page.keyboard.press('Control+End');
    await take(window, 'fixed', language, window.editor.locator('.view-line').last());
  } finally {
    await window.close();
  }
}
