/** Hooks that change what is sent before it leaves: winston formats, log4js layouts, pino serializers and hooks, `beforeSend`. */
import type { TSESTree } from '@typescript-eslint/types';
import { maskNames } from '../../catalog/words/sanitizers.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { functionIn, localFunction } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap, walk, type FunctionNode } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';

/** What a hook takes out: everything, or the fields of these names. */
export type Scrubbed = 'all' | ReadonlySet<string>;

const maskWords = new Set([...maskNames, 'filter', 'scrubber', 'redaction', 'hide']);
const NOTHING: ReadonlySet<string> = new Set();

/** What the function behind an expression takes out. A function that cannot be seen is taken at its name. */
export function scrubbedBy(node: Node, bindings: Bindings): Scrubbed {
  const bare = unwrap(node);
  const name = bare.type === 'CallExpression' ? lastName(bare.callee) : lastName(bare);
  const fn = functionBehind(bare, bindings);
  if (fn) return takenOutBy(fn);
  return name !== undefined && splitWords(name).some((word) => maskWords.has(word)) ? 'all' : NOTHING;
}

/** The function that an expression is or makes: `fn`, `format((info) => …)()`, a constant of either. */
function functionBehind(node: Node, bindings: Bindings): FunctionNode | undefined {
  const known = localFunction(node, bindings) ?? functionIn(node);
  if (known) return known;
  const value = initialValue(node, bindings);
  if (isFunction(value)) return value;
  if (value.type !== 'CallExpression') return undefined;
  const callee = unwrap(value.callee);
  const inner =
    callee.type === 'CallExpression' || (callee.type === 'Identifier' && value.arguments.length === 0)
      ? functionBehind(callee, bindings)
      : undefined;
  const given = value.arguments[0] && unwrap(value.arguments[0]);
  return inner ?? (isFunction(given) ? given : undefined);
}

/**
 * Fields that a function removes, blanks or overwrites, by name. A function that masks texts by a pattern, or walks over
 * all keys, may take out anything.
 */
export function takenOutBy(fn: FunctionNode): Scrubbed {
  const fields = new Set<string>();
  let isGeneral = false;
  walk(fn.body, (node) => {
    if (node.type === 'UnaryExpression' && node.operator === 'delete') add(fields, memberOf(node.argument));
    else if (node.type === 'AssignmentExpression') add(fields, memberOf(node.left));
    else if (node.type === 'ObjectPattern')
      for (const item of node.properties) add(fields, item.type === 'Property' ? keyName(item.key, item.computed) : undefined);
    else if (node.type === 'Property' && staticText(node.value) !== undefined) add(fields, keyName(node.key, node.computed));
    else if (node.type === 'CallExpression' && isMaskingCall(node)) isGeneral = true;
    else if (node.type === 'ArrayExpression') for (const element of node.elements) add(fields, element ? staticText(element) : undefined);
    else if (node.type === 'ReturnStatement' && node.argument?.type === 'Literal' && node.argument.value === null) isGeneral = true;
  });
  return isGeneral ? 'all' : fields;
}

function isMaskingCall(call: TSESTree.CallExpression): boolean {
  const name = lastName(call.callee) ?? '';
  return /^replace/.test(name) || splitWords(name).some((word) => maskWords.has(word) && word !== 'filter');
}

function memberOf(node: Node): string | undefined {
  const bare = unwrap(node);
  return bare.type === 'MemberExpression' ? memberName(bare) : undefined;
}

function add(names: Set<string>, name: string | undefined): void {
  if (name !== undefined) names.add(name);
}

/** Whether the field at a path, or an object that holds it, is taken out. Of an object whose fields are not known: some of it. */
export function isTakenOut(scrubbed: Scrubbed, path: readonly string[], isWhole: boolean): boolean {
  return scrubbed === 'all' || path.some((name) => scrubbed.has(name)) || (isWhole && scrubbed.size > 0);
}

/** Expressions that stand for hooks in a logger's options: winston's `format`, pino's `serializers`, `formatters` and `hooks`. */
export function hooksOf(options: TSESTree.ObjectExpression, bindings: Bindings): Node[] {
  const format = propertyValue(options, 'format');
  const formats = format ? combined(initialValue(format, bindings), bindings) : [];
  const formatters = propertyValue(options, 'formatters');
  const log = formatters?.type === 'ObjectExpression' ? propertyValue(formatters, 'log') : undefined;
  return [...formats, ...(log ? [log] : [])];
}

/** Parts of `format.combine(mask(), format.json())`. */
function combined(format: Node, bindings: Bindings): Node[] {
  if (format.type !== 'CallExpression' || lastName(format.callee) !== 'combine') return [format];
  return format.arguments.flatMap((argument) => combined(functionBehind(argument, bindings) ? argument : unwrap(argument), bindings));
}
