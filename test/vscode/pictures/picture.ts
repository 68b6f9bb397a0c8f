/** What the pictures of the documentation have in common. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../../tools/paths.ts';
import { poll } from '../poll.ts';
import { findVsix } from '../vsix.ts';
import { Workbench } from '../workbench.ts';

export type Language = 'en' | 'zh-cn';

/** The last part of a hover to be drawn. */
export const QUICK_FIX = { en: 'Quick Fix...', 'zh-cn': '快速修复...' };

/** High enough for the whole hover; the pictures show the upper part. */
export const SIZE = { width: 820, height: 1600 };
const MARGIN = 24;

/** The code and what is said about it, without the rest of the window. */
const BARE = {
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

/** The whole window, small. */
const WHOLE = {
  'breadcrumbs.enabled': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.lightbulb.enabled': 'off',
  'window.commandCenter': false,
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
};
const WHOLE_SIZE = { width: 1180, height: 560 };
const VIEW_WIDTH = 400;

export function openBare(files: Readonly<Record<string, string>>, language: Language, settings = {}): Promise<Workbench> {
  return Workbench.open({ vsix: findVsix(), files, settings: { ...BARE, ...settings }, language, size: SIZE, scale: 2 });
}

export function openWhole(files: Readonly<Record<string, string>>, language: Language, settings = {}): Promise<Workbench> {
  return Workbench.open({ vsix: findVsix(), files, settings: { ...WHOLE, ...settings }, language, size: WHOLE_SIZE, scale: 2 });
}

/** Makes the view at the side so wide that its name and its longest row can be read; the editor can miss a drag while it draws. */
export async function widenView(window: Workbench): Promise<void> {
  const sidebar = window.page.locator('.part.sidebar');
  await poll('a wider view', 20_000, async () => {
    const box = await sidebar.boundingBox();
    if (!box) return false;
    if (box.width >= VIEW_WIDTH) return true;
    const [edge, middle] = [box.x + box.width, box.y + box.height / 2];
    await window.page.mouse.move(edge, middle);
    await window.page.mouse.down();
    await window.page.mouse.move(box.x + VIEW_WIDTH + 1, middle, { steps: 5 });
    await window.page.mouse.up();
    return false;
  });
}

/** The window, down to a little below something where that is given. */
export async function take(window: Workbench, name: string, language: Language, lowest?: Locator): Promise<void> {
  const images = join(root, 'docs', 'images');
  mkdirSync(images, { recursive: true });
  const path = join(images, `${name}-${language === 'en' ? 'en' : 'zh-CN'}.png`);
  const box = lowest && (await lowest.boundingBox());
  if (box === null) throw new Error(`nothing to see in ${name}`);
  await window.page.screenshot({ path, animations: 'disabled', ...(box ? { clip: { x: 0, y: 0, width: SIZE.width, height: Math.ceil(box.y + box.height) + MARGIN } } : {}) });
  console.log(path);
}
