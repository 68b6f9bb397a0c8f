/** Reads of the environment and of configurations, and what they give where a setting is missing. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { lastName, staticText, unwrap } from '../tree.ts';

/** Getters of settings whose second argument is the default. */
const SETTING_GETTERS = /^(?:get|env|getEnv|envString|getString|config|optional|withDefault|envOr)$/i;

/** Whether an expression reads the environment or a configuration. */
export function isSettingRead(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return isSettingRead(bare.left) || isSettingRead(bare.right);
  if (bare.type === 'CallExpression') return isSettingRead(bare.callee) || SETTING_GETTERS.test(lastName(bare.callee) ?? '');
  if (bare.type === 'MemberExpression') return /^(?:env|config|argv|settings)$/i.test(lastName(bare.object) ?? '') || isSettingRead(bare.object);
  return bare.type === 'Identifier' && /^[A-Z][A-Z\d_]+$/.test(bare.name);
}

/** What a getter of settings gives where the setting is missing: its second argument. */
export function settingDefault(node: TSESTree.CallExpression): Node | undefined {
  const [first, second] = node.arguments;
  return second && SETTING_GETTERS.test(lastName(unwrap(node.callee)) ?? '') && isKey(first) ? second : undefined;
}

function isKey(node: Node | undefined): boolean {
  const text = node && staticText(node);
  return text !== undefined && /^[\w.:-]+$/.test(text);
}
