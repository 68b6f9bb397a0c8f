/** Titles of what can be taught. `{{file}}` is the configuration file, as a path of the workspace. */
import type { Text } from '../../../core/index.ts';

export const lessonTexts = {
  name: { en: '“{{name}}” is no personal information in this project', 'zh-CN': '“{{name}}”在本项目中不是个人信息' },
  value: { en: 'Accept this value (only its digest is written to pi-guard.json)', 'zh-CN': '接受此值（只把它的摘要写入 pi-guard.json）' },
  file: { en: 'Do not look at {{name}}', 'zh-CN': '不检查 {{name}}' },
  masker: { en: '“{{name}}” masks what it is given', 'zh-CN': '“{{name}}”会对参数脱敏' },
  log: { en: '“{{name}}” writes to a log', 'zh-CN': '“{{name}}”会写入日志' },
  storage: { en: '“{{name}}” stores what it is given', 'zh-CN': '“{{name}}”会存储参数' },
  share: { en: '“{{name}}” sends what it is given to a third party', 'zh-CN': '“{{name}}”会把参数发送给第三方' },
  off: { en: 'Switch {{name}} off in this project', 'zh-CN': '在本项目中停用 {{name}}' },
  error: { en: 'Show what {{name}} finds as errors', 'zh-CN': '把 {{name}} 的问题显示为错误' },
  warn: { en: 'Show what {{name}} finds as warnings', 'zh-CN': '把 {{name}} 的问题显示为警告' },
  level: { en: 'Level of “{{name}}”: {{level}}', 'zh-CN': '“{{name}}”的等级：{{level}}' },
  levelGone: {
    en: 'Level of “{{name}}”: {{level}}, which this project does not report',
    'zh-CN': '“{{name}}”的等级：{{level}}（本项目不报告此等级）',
  },
  more: { en: 'More about this finding: file, rule, level, false finding…', 'zh-CN': '更多：文件、规则、等级、误报…' },
} as const satisfies Record<string, Text>;

/** The same when they are in force. A value is named by the end of its digest: the value itself stands nowhere. */
export const taughtTexts = {
  name: { en: '“{{name}}” is no personal information', 'zh-CN': '“{{name}}”不是个人信息' },
  value: { en: 'An accepted value, digest …{{name}}', 'zh-CN': '已接受的值，摘要 …{{name}}' },
  file: { en: '{{name}} is not looked at', 'zh-CN': '不检查 {{name}}' },
  masker: { en: '“{{name}}” masks what it is given', 'zh-CN': '“{{name}}”会对参数脱敏' },
  log: { en: '“{{name}}” writes to a log', 'zh-CN': '“{{name}}”会写入日志' },
  storage: { en: '“{{name}}” stores what it is given', 'zh-CN': '“{{name}}”会存储参数' },
  share: { en: '“{{name}}” sends what it is given to a third party', 'zh-CN': '“{{name}}”会把参数发送给第三方' },
  off: { en: '{{name}} is switched off', 'zh-CN': '已停用 {{name}}' },
  error: { en: 'What {{name}} finds is shown as errors', 'zh-CN': '{{name}} 的问题显示为错误' },
  warn: { en: 'What {{name}} finds is shown as warnings', 'zh-CN': '{{name}} 的问题显示为警告' },
  level: { en: 'Level of “{{name}}”: {{level}}', 'zh-CN': '“{{name}}”的等级：{{level}}' },
} as const satisfies Record<string, Text>;

export const levelNames = {
  critical: { en: 'critical', 'zh-CN': '严重' },
  high: { en: 'high', 'zh-CN': '高' },
  medium: { en: 'medium', 'zh-CN': '中' },
  low: { en: 'low', 'zh-CN': '低' },
  info: { en: 'info', 'zh-CN': '提示' },
} as const satisfies Record<string, Text>;
