/** Reads of the environment and of configurations, and what they give where a setting is missing. */
import { SETTING_GETTERS, SETTING_OBJECTS, SETTING_OWNERS, SETTING_TABLES } from '../../catalog/credential-words/settings.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';

/** Whether a text is what counts where a setting is missing: `process.env.KEY || '…'`, `config.get('key', '…')`. */
export function isFallbackOfSetting(literal: Node): boolean {
  const { parent } = literal;
  if (parent?.type === 'CallExpression') return settingDefault(parent) === literal;
  if (parent?.type === 'ConditionalExpression') return parent.alternate === literal && isSettingRead(parent.consequent);
  return parent?.type === 'LogicalExpression' && parent.right === literal && parent.operator !== '&&' && isSettingRead(parent.left);
}

/** Whether an expression reads the environment or a configuration. */
export function isSettingRead(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return isSettingRead(bare.left) || isSettingRead(bare.right);
  if (bare.type === 'CallExpression') return isSettingRead(bare.callee) || SETTING_GETTERS.test(lastName(bare.callee) ?? '');
  if (bare.type === 'MemberExpression') return SETTING_OBJECTS.test(lastName(bare.object) ?? '') || isSettingRead(bare.object);
  return bare.type === 'Identifier' && /^[A-Z][A-Z\d_]+$/.test(bare.name);
}

/** Last part of the key by which a call reads a setting; methods that are only named `get` belong to a configuration. */
export function settingKey(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression') return undefined;
  const callee = unwrap(bare.callee);
  const [first] = bare.arguments;
  const key = first && staticText(first);
  if (key === undefined || !isKey(first) || !SETTING_GETTERS.test(lastName(callee) ?? '')) return undefined;
  if (callee.type === 'MemberExpression' && !SETTING_OWNERS.test(lastName(callee.object) ?? '')) return undefined;
  if (callee.type === 'Identifier' && callee.name === 'get') return undefined;
  return key.split('.').at(-1);
}

/** Whether a default stands in a pattern that takes settings: `const { JWT_SECRET = '…' } = process.env`. */
export function isSettingDefault({ parent }: TSESTree.AssignmentPattern): boolean {
  const pattern = parent.type === 'Property' ? parent.parent : undefined;
  const declarator = pattern?.type === 'ObjectPattern' ? pattern.parent : undefined;
  return (
    declarator?.type === 'VariableDeclarator' && declarator.init !== null && SETTING_TABLES.test(lastName(unwrap(declarator.init)) ?? '')
  );
}

const MAX_CHAIN = 8;

/** What a schema fills in where a value is missing: `Joi.string().min(8).default('…').required()`. */
export function schemaDefault(node: TSESTree.CallExpression): Node | undefined {
  let current: Node = node;
  for (let length = 0; length < MAX_CHAIN && current.type === 'CallExpression'; length++) {
    const callee = unwrap(current.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    const receiver = unwrap(callee.object);
    if (memberName(callee) === 'default')
      return receiver.type === 'CallExpression' && current.arguments.length === 1 ? current.arguments[0] : undefined;
    current = receiver;
  }
  return undefined;
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
