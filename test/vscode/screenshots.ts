/**
 * `npm run screenshots`: takes the pictures of `docs/images` from the packaged extension in the real editor;
 * with `-- --packaged` from the package that is there already.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../tools/paths.ts';
import { poll } from './poll.ts';
import { prepareEditor } from './set-up.ts';
import { findVsix, packageExtension } from './vsix.ts';

const CODE = `import { logger } from './logger';

type Order = { id: string; mobile: string };

export function ship(order: Order) {
  logger.info(\`shipping \${order.id}\`, order.mobile);
}
`;
const MASKED = CODE.replace("'./logger';\n", "'./logger';\nimport { maskPhone } from 'pi-guard-mask';\n").replace('order.mobile', 'maskPhone(order.mobile)');

const FILES = {
  'shipping.ts': CODE,
  'logger.ts': 'export const logger = console;\n',
  'node_modules/pi-guard-mask/package.json': '{ "name": "pi-guard-mask", "version": "0.1.0", "main": "index.js", "types": "index.d.ts" }\n',
  'node_modules/pi-guard-mask/index.js': '',
  'node_modules/pi-guard-mask/index.d.ts': 'export declare function maskPhone(value: unknown): string;\n',
};

/** The code and what is said about it, without the rest of the window. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.hideCursorInOverviewRuler': true,
  'editor.hover.above': false,
  'editor.hover.delay': 100,
  'editor.lightbulb.enabled': 'off',
  'editor.matchBrackets': 'never',
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerBorder': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  // Types of this file alone, so that TypeScript has no refactorings to add to the menu.
  'js/ts.tsserver.useSyntaxServer': 'always',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
};

/** A workspace with several leaks, for the view of all findings. */
const SHOP = {
  'api/login.ts': "export function signIn(form: { account: string; password: string }) {\n  console.log('sign in', form.password);\n}\n",
  'pages/order.ts': "export function show(order: { id: string; mobile: string; address: string }) {\n  localStorage.setItem('order', order.address);\n  location.href = '/pay?mobile=' + order.mobile;\n}\n",
  'pages/patient.ts': "interface Patient {\n  id: string;\n  idCard: string;\n  diagnosis: string;\n}\n\nexport function admit(patient: Patient) {\n  console.log(patient.id, patient.idCard, patient.diagnosis);\n}\n",
};

/** The whole window, small. */
const SHOP_SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.lightbulb.enabled': 'off',
  'window.commandCenter': false,
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
};
const SHOP_SIZE = { width: 1180, height: 560 };

/** High enough for the whole hover; the pictures show the upper part. */
const SIZE = { width: 820, height: 1600 };
const MARGIN = 24;

const LANGUAGES = [
  { language: 'en', suffix: 'en', fix: 'Mask with maskPhone()', quickFix: 'Quick Fix...', scan: 'Scan the workspace', card: 'ID card number' },
  { language: 'zh-cn', suffix: 'zh-CN', fix: '用 maskPhone() 脱敏', quickFix: '快速修复...', scan: '扫描工作区', card: '身份证号' },
] as const;

prepareEditor();
if (!process.argv.includes('--packaged')) packageExtension();
const { Workbench } = await import('./workbench.ts');
const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });

for (const { language, suffix, fix, quickFix, scan, card } of LANGUAGES) {
  await takeWorkspace({ language, suffix, scan, card });
  const window = await Workbench.open({ vsix: findVsix(), files: FILES, settings: SETTINGS, language, size: SIZE, scale: 2 });
  /** The window down to a little below something. */
  const take = async (name: string, lowest: Locator): Promise<void> => {
    const path = join(images, `${name}-${suffix}.png`);
    const box = await lowest.boundingBox();
    if (box === null) throw new Error(`nothing to see in ${name}`);
    await window.page.screenshot({ path, animations: 'disabled', clip: { x: 0, y: 0, width: SIZE.width, height: Math.ceil(box.y + box.height) + MARGIN } });
    console.log(path);
  };
  try {
    await window.openFile('shipping.ts');
    await window.page.keyboard.press('Control+b');
    await window.squiggles.first().waitFor();
    const hover = await poll('the whole hover', 60_000, async () => {
      const shown = await window.hover('order.mobile');
      await shown.getByText(quickFix).waitFor();
      return /mobile: string/.test(await shown.innerText()) && shown;
    });
    await take('hover', hover);
    await window.page.keyboard.press('Escape');
    const menuItem = await window.openFixes('order.mobile', fix);
    await menuItem.hover();
    await take('fixes', window.page.locator('.action-widget:visible').first());
    await menuItem.click();
    await window.squiggles.first().waitFor({ state: 'detached' });
    await window.save('shipping.ts', MASKED);
    await window.page.keyboard.press('Control+End');
    await take('fixed', window.editor.locator('.view-line').last());
  } finally {
    await window.close();
  }
}

/** The view of all findings beside the code of one. */
async function takeWorkspace({ language, suffix, scan, card }: { readonly language: 'en' | 'zh-cn'; readonly suffix: string; readonly scan: string; readonly card: string }): Promise<void> {
  const window = await Workbench.open({ vsix: findVsix(), files: SHOP, settings: SHOP_SETTINGS, language, size: SHOP_SIZE, scale: 2 });
  try {
    await window.openFile('patient.ts');
    await window.squiggles.first().waitFor();
    await window.page.locator('#pi-guard\\.vscode-pi-guard\\.piGuard\\.status').click();
    await window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: scan }).first().click();
    const row = window.page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row').filter({ hasText: card }).first();
    await row.click();
    await window.page.locator('.notification-toast').waitFor({ state: 'detached' });
    // The tree is readable when it is wide.
    const sash = await window.page.locator('.monaco-sash.vertical').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).find(({ x }) => x > 200 && x < 500)?.x ?? 348);
    await window.page.mouse.move(sash + 2, 300);
    await window.page.mouse.down();
    await window.page.mouse.move(540, 300, { steps: 8 });
    await window.page.mouse.up();
    await window.page.mouse.move(900, 500);
    const path = join(images, `workspace-${suffix}.png`);
    await window.page.screenshot({ path, animations: 'disabled' });
    console.log(path);
  } finally {
    await window.close();
  }
}
