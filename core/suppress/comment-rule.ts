/** The one thing that is switched like a rule and finds no leak: it is about comments. */
import type { Text } from '../types.ts';

/** The name in ESLint, `pi-guard.json`, the command and the editor of the messages about comments of ours that do nothing. */
export const COMMENT_RULE = 'no-useless-disable';

/** What it forbids, for lists of rules. */
export const COMMENT_RULE_DESCRIPTION: Text = {
  en: 'A pi-guard-disable comment must switch something off',
  'zh-CN': 'pi-guard-disable 注释必须真正关闭某个提示',
};
