/**
 * A stand-in for the editor's Chinese language pack, which no package registry has: the words of the workbench
 * that the tests and pictures show. Every other word stays English; the extension brings its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFolder } from './tools.ts';

/** English text of the workbench → Chinese, as Microsoft's pack has it. */
const WORDS: Readonly<Record<string, string>> = {
  Accounts: '帐户',
  'Debug Console': '调试控制台',
  Errors: '错误',
  Explorer: '资源管理器',
  '&&Explorer': '资源管理器(&&E)',
  Extensions: '扩展',
  'Filter (e.g. text, **/*.ts, !**/node_modules/**, @source:ts)': '筛选器(例如 text、**/*.ts、!**/node_modules/**、@source:ts)',
  'Ln {0}, Col {1}': '行 {0}，列 {1}',
  'Ln {0}, Col {1} ({2} selected)': '行 {0}，列 {1} (已选择{2})',
  Manage: '管理',
  'More Actions...': '更多操作...',
  'More Actions': '更多操作',
  Move: '移动',
  Outline: '大纲',
  Output: '输出',
  Ports: '端口',
  Problems: '问题',
  'Quick Fix': '快速修复',
  'Quick Fix...': '快速修复...',
  'Run and Debug': '运行和调试',
  Search: '搜索',
  'Show Code Actions ({0})': '显示代码操作({0})',
  'Source Control': '源代码管理',
  'Spaces: {0}': '空格: {0}',
  Terminal: '终端',
  Timeline: '时间线',
  'View Problem': '查看问题',
  Warnings: '警告',
};

/**
 * Registers the pack in a server's user data. The server reads this registry at its start; it writes it only for
 * packs from the marketplace.
 */
export function installLanguagePack(userData: string): void {
  const translations = join(userData, 'workbench.i18n.json');
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: translateWorkbench() }));
  const pack = {
    hash: 'stand-in',
    label: '中文(简体)',
    extensions: [{ extensionIdentifier: { id: 'pi-guard.stand-in-language-pack' }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
}

/** The editor keeps its texts as one flat list, in the order of its modules and of each module's keys. */
function translateWorkbench(): Record<string, Record<string, string>> {
  const modules = JSON.parse(readFileSync(join(editorFolder, 'out', 'nls.keys.json'), 'utf8')) as [string, string[]][];
  const texts = JSON.parse(readFileSync(join(editorFolder, 'out', 'nls.messages.json'), 'utf8')) as string[];
  const contents: Record<string, Record<string, string>> = {};
  let index = 0;
  for (const [module, keys] of modules) {
    for (const key of keys) {
      const translated = WORDS[texts[index++] as string];
      if (translated !== undefined) (contents[module] ??= {})[key] = translated;
    }
  }
  return contents;
}
