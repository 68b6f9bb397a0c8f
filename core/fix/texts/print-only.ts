/** Which sinks show a value to people and do nothing else: only there a repair may be taken without being read. */
import { Memo } from '../../memo.ts';
import type { SourceFile } from '../../parsed-file.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { importedFunction } from '../../sources/flow/imports.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import type { SinkUse } from '../../sinks/use.ts';
import { isScript } from '../environment/script.ts';
import { isStringifier } from '../purity.ts';
import { isFunction, keyName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * Whether what a use of a sink is given is printed there and goes nowhere else: the console and the loggers of the catalogue. An error is
 * caught and sent elsewhere, and what a program writes to its output another program reads. A logger by its name alone counts
 * as long as no code in sight shows that its method does more.
 */
export function onlyPrints(facts: Facts, { sink, node, byName, handsOn, isReference }: SinkUse): boolean {
  if (sink.target !== 'log' || sink.isOutput || handsOn !== undefined || isReference) return false;
  return !byName || node.type !== 'CallExpression' || !doesMore(facts, unwrap(node.callee));
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

const MARKUP = /\.(?:vue|[jt]sx)$/;
const GIVES = /^(?:export\b|module\.exports\b|exports\.)/m;

const commands = new Memo<SourceFile, boolean>();

/** Whether the output of a program is what it is started for: its messages go to the error output. */
function isCommand({ path, text }: SourceFile): boolean {
  if (text.startsWith('#!') || text.includes('process.stderr.write(')) return true;
  // A page, and a module that gives others something, is started for nothing that it prints.
  if (MARKUP.test(path) || GIVES.test(text)) return false;
  return (text.match(TOLD)?.length ?? 0) > (text.match(PRINTED)?.length ?? 0) + 1;
}

/** Whether the project itself defines a method of a logger, and not only to print. */
function doesMore({ bindings, flow }: Facts, callee: Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const fn = importedFunction(flow, callee);
  if (fn) return !(fn.sinks.length > 0 && fn.sinks.every(({ isAlone, sink }) => isAlone && sink.target === 'log'));
  const logger = initialValue(callee.object, bindings);
  const made = logger.type === 'NewExpression' ? unwrap(logger.callee) : undefined;
  const declared = made?.type === 'Identifier' ? (bindings.resolve(made)?.defs[0]?.node as Node | undefined) : logger;
  return definesMethod(declared, memberName(callee));
}

function definesMethod(holder: Node | undefined, name: string | undefined): boolean {
  if (name === undefined) return false;
  if (holder?.type === 'ClassDeclaration' || holder?.type === 'ClassExpression') {
    return holder.body.body.some((member) => member.type === 'MethodDefinition' && keyName(member.key, member.computed) === name);
  }
  return (
    holder?.type === 'ObjectExpression' &&
    holder.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === name && isFunction(item.value))
  );
}
