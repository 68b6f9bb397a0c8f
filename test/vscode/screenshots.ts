/** `npm run screenshots`: takes the pictures of `docs/images` from the packaged extension in the real editor. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/paths.ts';
import { installEditor } from './set-up.ts';
import { missingTools } from './tools.ts';
import { findVsix, packageExtension } from './vsix.ts';

const CODE = `import { logger } from './logger';

interface Order {
  id: string;
  mobile: string;
}

export function ship(order: Order) {
  logger.info(\`shipping \${order.id}\`, order.mobile);
}
`;

const FILES = {
  'order.ts': CODE,
  'logger.ts': 'export const logger = console;\n',
  'node_modules/pi-guard-mask/package.json': '{ "name": "pi-guard-mask", "version": "0.1.0", "main": "index.js", "types": "index.d.ts" }\n',
  'node_modules/pi-guard-mask/index.js': '',
  'node_modules/pi-guard-mask/index.d.ts': 'export declare function maskPhone(value: unknown): string;\n',
};

/** The code and what is said about it, without the rest of the window. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 16,
  'editor.hover.delay': 100,
  'editor.renderLineHighlight': 'none',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
};

const LANGUAGES = [
  { language: 'en', suffix: 'en', fix: 'Mask with maskPhone()' },
  { language: 'zh-cn', suffix: 'zh-CN', fix: '用 maskPhone() 脱敏' },
] as const;

installEditor();
const missing = missingTools();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
if (!process.argv.includes('--packaged')) packageExtension();
const { Workbench } = await import('./workbench.ts');
const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });

for (const { language, suffix, fix } of LANGUAGES) {
  const window = await Workbench.open({ vsix: findVsix(), files: FILES, settings: SETTINGS, language, size: { width: 860, height: 440 }, scale: 2 });
  const take = async (name: string): Promise<void> => {
    const path = join(images, `${name}-${suffix}.png`);
    await window.page.screenshot({ path, animations: 'disabled' });
    console.log(path);
  };
  try {
    await window.openFile('order.ts');
    await window.page.keyboard.press('Control+b');
    await window.squiggles.first().waitFor();
    await window.hover('mobile');
    await take('hover');
    await window.page.keyboard.press('Escape');
    const menuItem = await window.openFixes('mobile', fix);
    await menuItem.hover();
    await take('fixes');
    await menuItem.click();
    await window.squiggles.first().waitFor({ state: 'detached' });
    await window.save('order.ts', (text) => text.includes('maskPhone(order.mobile)'));
    await take('fixed');
  } finally {
    await window.close();
  }
}
