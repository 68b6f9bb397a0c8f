/** What dialogs with an input return: the text of the dialog is the evidence of its kind. */
import { ASKS_FOR, LINE_READERS, MESSAGE_BOXES, PROMPTED, TERMINAL_PROMPTS } from '../../catalog/words/names/forms.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { propertyValue } from '../state/state-options.ts';
import { initialValue } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import { keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Value } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';
import { namedSources } from '../names/names.ts';
import { putUnder } from '../flow/paths.ts';

/** What a user types into the dialog that a call opens; undefined when it opens none, or one for nothing of a person. */
export function dialogAnswer(context: FlowContext, node: TSESTree.CallExpression): Value | undefined {
  const callee = unwrap(node.callee);
  const name = lastName(callee) ?? '';
  const [first] = node.arguments;
  if (!first) return undefined;
  const prompted = PROMPTED.get(name);
  if (prompted !== undefined) return atTerminal(context, node, first, prompted);
  if (name === LINE_READERS.method) return readsLines(context, callee) ? typed(context, node, [first], []) : undefined;
  if (name !== 'showModal' && name !== '$prompt' && name !== 'prompt') return undefined;
  if (name === 'showModal') {
    const options = initialValue(first, context.bindings);
    if (options.type !== 'ObjectExpression' || !isEditable(options)) return undefined;
    return typed(
      context,
      node,
      ['placeholderText', 'title', 'content'].map((key) => propertyValue(options, key)),
      ['content'],
    );
  }
  const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (name === 'prompt' && (!owner || (owner.type === 'Identifier' && owner.name === 'window'))) return typed(context, node, [first], []);
  return name === '$prompt' || (owner && MESSAGE_BOXES.has(lastName(owner) ?? ''))
    ? typed(context, node, node.arguments.slice(0, 2), ['value'])
    : undefined;
}

/** `lines.question` of `const lines = createInterface({ input })`, and `rl.question` where a file does not show what `rl` is. */
function readsLines(context: FlowContext, callee: Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const origin = originOf(callee, context.bindings);
  return origin?.type === 'module' ? LINE_READERS.modules.has(origin.module) : LINE_READERS.names.has(lastName(callee.object) ?? '');
}

/** What is typed at the terminal: `await password({ message: 'Token' })`, `await text({ message: 'Phone number' })`. */
function atTerminal(context: FlowContext, node: TSESTree.CallExpression, first: TSESTree.Node, name: string): Value | undefined {
  const origin = originOf(node.callee, context.bindings);
  if (origin?.type !== 'module' || !TERMINAL_PROMPTS.includes(origin.module)) return undefined;
  const options = initialValue(first, context.bindings);
  const message = options.type === 'ObjectExpression' ? propertyValue(options, 'message') : undefined;
  const asked = typed(context, node, [message], []);
  if (asked || name === '') return asked;
  return {
    sources: namedSources(context, name, node).map((source) => ({ ...source, evidence: 'api', confidence: 'medium' })),
    silent: false,
  };
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/ui/interact/wx.showModal.html */
function isEditable({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some(
    (item) =>
      item.type === 'Property' &&
      keyName(item.key, item.computed) === 'editable' &&
      item.value.type === 'Literal' &&
      item.value.value === true,
  );
}

function typed(
  context: FlowContext,
  node: TSESTree.CallExpression,
  texts: readonly (TSESTree.Node | undefined)[],
  path: readonly string[],
): Value | undefined {
  for (const item of texts) {
    const label = ((item && staticText(item)) ?? '').replace(ASKS_FOR, '').replace(/[：:。！!？?\s]{1,3}$/, '');
    const sources =
      label === '' || label.length > (/^[\x20-\x7e]*$/.test(label) ? MAX_ENGLISH_LABEL : MAX_LABEL)
        ? []
        : namedSources(context, label, node).filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low');
    const value: Value = { sources: sources.map((source) => ({ ...source, evidence: 'api', confidence: 'medium' })), silent: false };
    if (sources.length > 0) return path.length > 0 ? { sources: putUnder(value, path), silent: false } : value;
  }
  return undefined;
}

/** Longer texts explain something. */
const MAX_LABEL = 10;
const MAX_ENGLISH_LABEL = 24;
