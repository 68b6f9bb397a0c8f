/** Which sinks show a value to people and do nothing else: only there a repair may be taken without being read. */
import { EXPORTS_SOMETHING } from '../../catalog/files/signs.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import type { SourceFile } from '../../parsed-file.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import { originOf } from '../../sources/file/origin.ts';
import type { SinkUse } from '../../sinks/use.ts';
import { isScript } from '../environment/script.ts';
import { isStringifier } from '../purity.ts';
import { hasOwnMethod } from './own-methods.ts';
import { unwrap, usedBy } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * Whether what a use of a sink is given is printed there and goes nowhere else: the console and the loggers of the catalogue. An error is
 * caught and sent elsewhere, and what a program writes to its output another program reads. A logger by its name alone counts
 * as long as no code in sight shows that its method does more.
 */
export function onlyPrints(facts: Facts, { sink, node, byName, handsOn, isReference }: SinkUse): boolean {
  if (sink.target !== 'log' || sink.isOutput || handsOn !== undefined || isReference) return false;
  return !byName || node.type !== 'CallExpression' || !doesMore(facts, node);
}

/** A message of a program that starts with its text, by where it goes. */
const TOLD = /console\.error\(\s*[`'"]/g;
const PRINTED = /console\.log\(\s*[`'"]/g;

/**
 * Whether a line is the output for which a command is started: a value without words, in a program whose messages go to the error output.
 * Another program reads it, or the person who started the command.
 */
export function isCommandOutput(facts: Facts, { sink, node }: SinkUse): boolean {
  const { file } = facts;
  if (sink.id !== 'console' || node.type !== 'CallExpression' || node.arguments.length !== 1) return false;
  const [given] = node.arguments;
  if (!given || !/^(?:Identifier|MemberExpression|CallExpression|ChainExpression)$/.test(given.type)) return false;
  // Whoever reads a record that is written out there reads its fields by their names: each of them may be masked.
  if (given.type === 'CallExpression' && isStringifier(given) && given.arguments[0]?.type === 'ObjectExpression') return false;
  let known = commands.get(file);
  if (known === undefined) commands.set(file, (known = isCommand(file) || (printsOnce(file.text) && isScript(facts))));
  return known;
}

/** Whether a program prints one line alone: that line is what it is started for. */
function printsOnce(text: string): boolean {
  return text.match(/\bconsole\.(?:log|info|table)\(/g)?.length === 1;
}

const MARKUP = /\.(?:[nu]?vue|[jt]sx)$/;

const commands = new Memo<SourceFile, boolean>();

/** Whether the output of a program is what it is started for: its messages go to the error output. */
function isCommand({ path, text }: SourceFile): boolean {
  if (text.startsWith('#!') || text.includes('process.stderr.write(')) return true;
  // A page, and a module that gives others something, is started for nothing that it prints.
  if (MARKUP.test(path) || EXPORTS_SOMETHING.test(text)) return false;
  return (text.match(TOLD)?.length ?? 0) > (text.match(PRINTED)?.length ?? 0) + 1;
}

/** Whether the project itself defines a method of a logger, and not only to print; or whether something is made of what the method gives back. */
function doesMore(facts: Facts, call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  const fn = importedFunction(facts.flow, callee);
  if (fn) return !(fn.sinks.length > 0 && fn.sinks.every(({ isAlone, sink }) => isAlone && sink.target === 'log'));
  // A logger that is passed in may give back what it is given; those of modules are known by what they define.
  return (isPassedIn(facts, callee) && isResultUsed(call)) || hasOwnMethod(facts, callee);
}

function isPassedIn({ bindings }: Facts, callee: Node): boolean {
  return callee.type === 'MemberExpression' && originOf(callee.object, bindings)?.type !== 'module';
}

/** Whether something is made of the value of an expression; a chain of calls, a handler in markup and a callback of a statement make nothing of it. */
export function isResultUsed(node: Node): boolean {
  const outer = usedBy(node);
  switch (outer?.type) {
    case undefined:
    case 'ExpressionStatement':
    case 'JSXExpressionContainer':
      return false;
    case 'UnaryExpression':
      return outer.operator !== 'void';
    case 'AwaitExpression':
      return isResultUsed(outer);
    case 'LogicalExpression':
      return unwrap(outer.left) === node || isResultUsed(outer);
    case 'ConditionalExpression':
      return unwrap(outer.test) === node || isResultUsed(outer);
    case 'SequenceExpression':
      return unwrap(outer.expressions.at(-1) as Node) === node && isResultUsed(outer);
    case 'MemberExpression': {
      const call = usedBy(outer);
      return unwrap(outer.object) !== node || call?.type !== 'CallExpression' || unwrap(call.callee) !== outer || isResultUsed(call);
    }
    case 'ArrowFunctionExpression': {
      const call = usedBy(outer);
      if (call?.type === 'JSXExpressionContainer') return false;
      return call?.type !== 'CallExpression' || isResultUsed(call);
    }
    default:
      return true;
  }
}
