/** Lines of the output channel. */
import type { Text } from '../../../core/index.ts';

export const logTexts = {
  started: { en: 'PI Guard {{version}} runs in {{runtime}}.', 'zh-CN': 'PI Guard {{version}} 已启动（{{runtime}}）。' },
  configuration: {
    en: 'Configuration for {{folder}}: {{files}}. Preset {{preset}}; language {{language}}; rules switched off: {{off}}; problems in the configuration: {{problems}}.',
    'zh-CN': '{{folder}} 的配置：{{files}}。预设 {{preset}}；语言 {{language}}；已停用的规则：{{off}}；配置中的错误：{{problems}}。',
  },
  noFile: { en: 'no pi-guard.json, so the built-in defaults', 'zh-CN': '没有 pi-guard.json，使用内置默认值' },
  fromFile: { en: '{{value}} (from pi-guard.json)', 'zh-CN': '{{value}}（来自 pi-guard.json）' },
  fromSetting: { en: '{{value}} (from the settings of the editor)', 'zh-CN': '{{value}}（来自编辑器设置）' },
  none: { en: 'none', 'zh-CN': '无' },
  checked: {
    en: '{{uri}}: checked in {{milliseconds}} ms; findings: {{findings}}; other files read: {{modules}}',
    'zh-CN': '{{uri}}：检查用时 {{milliseconds}} 毫秒；问题 {{findings}} 个；读取其他文件 {{modules}} 个',
  },
  tooLarge: { en: 'not checked: larger than 2 MiB', 'zh-CN': '未检查：超过 2 MiB' },
  ignored: { en: 'not checked: pi-guard.json ignores it', 'zh-CN': '未检查：pi-guard.json 忽略了它' },
  generated: { en: 'not checked: .gitattributes calls it generated', 'zh-CN': '未检查：.gitattributes 标明它由工具生成' },
  vendored: { en: 'not checked: .gitattributes calls it vendored', 'zh-CN': '未检查：.gitattributes 标明它是第三方代码' },
  off: { en: 'not checked: the setting piGuard.enable is off', 'zh-CN': '未检查：已由设置 piGuard.enable 停用' },
  scanned: {
    en: 'Workspace scan: {{files}} files, {{checked}} of them looked at now, {{findings}} findings in {{affected}} files, {{milliseconds}} ms. Left out: {{skipped}}.',
    'zh-CN':
      '工作区扫描：文件 {{files}} 个，本次检查 {{checked}} 个，{{affected}} 个文件中有 {{findings}} 个问题，用时 {{milliseconds}} 毫秒。未检查：{{skipped}}。',
  },
} as const satisfies Record<string, Text>;

/** A text with its placeholders replaced. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
