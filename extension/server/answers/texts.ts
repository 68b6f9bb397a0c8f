/** Texts of the server besides the messages of findings. */
import type { Text } from '../../../core/index.ts';

export const texts = {
  what: { en: 'What', 'zh-CN': '问题' },
  way: { en: 'Flow', 'zh-CN': '流向' },
  whatToDo: { en: 'What to do', 'zh-CN': '怎么办' },
  quickFix: { en: 'Quick fix', 'zh-CN': '快速修复' },
  otherFix: { en: 'Or by quick fix', 'zh-CN': '或用快速修复' },
  noFix: { en: 'No quick fix', 'zh-CN': '无自动修复' },
  law: { en: 'Law of China', 'zh-CN': '法律依据' },
  about: { en: 'about this rule', 'zh-CN': '规则说明' },
  disableLine: { en: 'Disable {{rule}} for this line with a reason', 'zh-CN': '在本行停用 {{rule}} 并注明理由' },
  giveReason: { en: 'Give the reason in this comment', 'zh-CN': '在此注释中写明理由' },
  reason: { en: 'why this is allowed here', 'zh-CN': '此处允许的理由' },
  fixKind: { en: 'Fix all of this kind in this file: {{kinds}}', 'zh-CN': '修复本文件中的所有同类问题：{{kinds}}' },
  fixMost: {
    en: 'Fix {{some}} of {{all}} of this kind in this file: {{kinds}}',
    'zh-CN': '修复本文件中 {{all}} 处同类问题中的 {{some}} 处：{{kinds}}',
  },
  why: { en: 'Why is this a problem?', 'zh-CN': '为什么这是问题？' },
  whyOfRule: { en: 'Why is this a problem? ({{rule}})', 'zh-CN': '为什么这是问题？（{{rule}}）' },
  fixSafe: { en: 'Fix all PI Guard findings that have a safe fix', 'zh-CN': '应用 PI Guard 的所有安全修复' },
} as const satisfies Record<string, Text>;
