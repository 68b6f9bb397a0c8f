/**
 * Where a program checks that a variable is set: before it has any lasting effect, and not on a path that may work without the variable.
 */
import { OPENS_SOMETHING, WRITES_SOMETHING } from '../../catalog/call-words/stores.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../../memo.ts';
import { childrenOf, decoratorsOf, isFunction, lastName, some, staticText, unwrap, walk } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Functions that call one another this deep are followed. */
const MAX_CALLS = 3;

/** A list of statements, and one of them. */
interface Place {
  readonly list: readonly Node[];
  readonly statement: Node;
}

/** The statement of a list around an expression, and whether a function or a class stands between them. */
export function statementAround(node: Node): { readonly statement: Node | undefined; readonly isBelow: boolean } {
  let isBelow = false;
  for (let inner: Node = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    const isListed = isBlock(outer) || (outer.type === 'SwitchCase' && outer.test !== inner);
    if (isListed) return { statement: inner, isBelow };
    isBelow ||= isFunction(outer) || outer.type === 'PropertyDefinition';
  }
  return { statement: undefined, isBelow };
}

/**
 * The statement before which the check for a value that `statement` needs is inserted. It is the first of its list, or of the list around
 * the only call of its function, where statements before it have effects. It stays behind any statement that may end the program without
 * an error, since such a run needs no variable. `mayCross`: whether the check may stand in a caller; a compiler that narrows the type by
 * the check must see it in the same function.
 */
export function placeOfCheck(statement: Node, mayCross: boolean): Node {
  let place = statement;
  let calls = 0;
  for (let at: Place | undefined = placeIn(statement); at; at = outwards(at.statement, mayCross && calls < MAX_CALLS)) {
    if (isFunction(at.statement.parent?.parent) && at.statement.parent !== place.parent) calls++;
    const before = at.list.slice(0, at.list.indexOf(at.statement));
    const left = before.map((one) => mayEndWell(one) && !isFailedStep(one, before)).lastIndexOf(true);
    const free = before.slice(left + 1);
    if (free.some(hasWritten)) place = free.find((one) => !isHead(one)) ?? place;
    if (left >= 0) break;
  }
  return place;
}

/**
 * The `try` around a statement whose `catch` neither reports nor throws an error: a missing variable would look like any other failure.
 * Else the statement.
 */
export function outOfSilentTry(statement: Node): Node {
  const place = placeIn(statement);
  const around = statement.parent?.parent as Node | undefined;
  if (!place || around?.type !== 'TryStatement' || around.block !== statement.parent || !around.handler) return statement;
  const { param, body } = around.handler;
  const says = some(body, ({ type }) => /^(?:Throw|Call|New)/.test(type));
  const isSilent = !says || param === null || (param.type === 'Identifier' && !some(body, (node) => isNamed(node, param.name)));
  const mayEnd = place.list.slice(0, place.list.indexOf(statement)).some(mayEndWell);
  return isSilent && !mayEnd ? outOfSilentTry(around) : statement;
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** Whether a statement stands at the head of a file: an import, a function, or what a call of `require` gives. */
function isHead(statement: Node): boolean {
  if (/^(?:Import|FunctionDeclaration)/.test(statement.type) || ('directive' in statement && statement.directive !== undefined))
    return true;
  if (statement.type === 'ExpressionStatement') return isRequire(statement.expression);
  return statement.type === 'VariableDeclaration' && statement.declarations.every(({ init }) => init !== null && isRequire(init));
}

/** Whether an expression is what a call of `require` gives, a member of that, or a call of it: `require('dotenv').config()`. */
function isRequire(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return isRequire(bare.object);
  return bare.type === 'CallExpression' && (lastName(bare.callee) === 'require' || isRequire(bare.callee));
}

function placeIn(statement: Node): Place | undefined {
  const block = statement.parent;
  return block && isBlock(block) ? { list: block.body, statement } : undefined;
}

/** A list of statements; in that of a namespace a compiler knows nothing of a check before the namespace. */
function isBlock(node: Node): node is TSESTree.Program | TSESTree.BlockStatement | TSESTree.TSModuleBlock {
  return node.type === 'Program' || node.type === 'BlockStatement' || node.type === 'TSModuleBlock';
}

/** The statement that contains the block of `statement`, and its list: a `try`, a loop, or the only call of its function. */
function outwards({ parent: block }: Node, mayCross: boolean): Place | undefined {
  const around = block?.parent as Node | undefined;
  if (block?.type !== 'BlockStatement' || !around) return undefined;
  if (around.type === 'TryStatement' && around.block === block) return placeIn(around);
  if (around.type === 'ForOfStatement') return placeIn(around);
  const call = mayCross && isFunction(around) ? onlyCall(around) : undefined;
  const caller = call && statementAround(call);
  return caller?.statement && !caller.isBelow ? placeIn(caller.statement) : undefined;
}

/** The only call of a function that is not exported, where it is awaited or is a statement. */
function onlyCall(fn: Node): Node | undefined {
  const holder = fn.parent as Node | undefined;
  const id =
    fn.type === 'FunctionDeclaration' ? fn.id : holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' ? holder.id : null;
  const declaration = fn.type === 'FunctionDeclaration' ? fn : holder?.parent;
  if (!id || declaration?.parent?.type !== 'Program') return undefined;
  const [use, ...more] = (namesOf(declaration.parent).get(id.name) ?? []).filter((node) => node !== id);
  const call = use?.parent as Node | undefined;
  if (more.length > 0 || call?.type !== 'CallExpression' || call.callee !== use) return undefined;
  const outer = call.parent as Node | undefined;
  const waited = outer?.type === 'AwaitExpression' ? (outer.parent as Node) : outer;
  return waited?.type === 'ExpressionStatement' || waited?.type === 'VariableDeclarator' ? call : undefined;
}

const names = new Memo<Node, ReadonlyMap<string, readonly Node[]>>();

/** Every name in a program, by its text: one walk for all functions of a program. */
function namesOf(program: Node): ReadonlyMap<string, readonly Node[]> {
  let known = names.get(program);
  if (known) return known;
  const found = new Map<string, Node[]>();
  walk(program, (node) => {
    if (node.type !== 'Identifier') return;
    const same = found.get(node.name);
    if (same) same.push(node);
    else found.set(node.name, [node]);
  });
  names.set(program, (known = found));
  return known;
}

/** Whether a statement may end the run without an error: the statements behind it may never be reached. */
function mayEndWell(statement: Node): boolean {
  return endings.of(statement, () => someOwn(statement, isEnding));
}

const endings = new Memo<Node, boolean>();

function isEnding(node: Node): boolean {
  if (node.type === 'ReturnStatement') return true;
  if (node.type !== 'CallExpression' || lastName(node.callee) !== 'exit') return false;
  const [code] = node.arguments;
  return code === undefined || (code.type === 'Literal' && code.value === 0) || staticText(code) === '0';
}

/**
 * Whether a statement returns only where an awaited step before it has failed, as `if (!answer.ok) return` does. This is no intended end
 * of the program.
 */
function isFailedStep(statement: Node, before: readonly Node[]): boolean {
  if (statement.type !== 'IfStatement' || statement.test.type !== 'UnaryExpression' || statement.test.operator !== '!') return false;
  let asked: Node = unwrap(statement.test.argument);
  while (asked.type === 'MemberExpression') asked = unwrap(asked.object);
  const name = asked.type === 'Identifier' ? asked.name : undefined;
  return before.some(
    (other) =>
      other.type === 'VariableDeclaration' &&
      other.declarations.some(({ id, init }) => id.type === 'Identifier' && id.name === name && init?.type === 'AwaitExpression'),
  );
}

/** Whether a statement awaits an effect, or stores the result of a write. */
function hasWritten(statement: Node): boolean {
  return written.of(statement, () => someOwn(statement, isWrite));
}

const written = new Memo<Node, boolean>();

function isWrite(node: Node): boolean {
  if (node.type !== 'AwaitExpression') return false;
  const call = unwrap(node.argument);
  return node.parent.type === 'ExpressionStatement' || (call.type === 'CallExpression' && writes(call));
}

function writes({ callee }: TSESTree.CallExpression): boolean {
  return [WRITES_SOMETHING, OPENS_SOMETHING].some((verbs) => verbs.test(lastName(callee) ?? ''));
}

/** Whether the condition holds for a node inside a statement; nodes of inner functions do not count. */
function someOwn(node: Node, isSuch: (node: Node) => boolean): boolean {
  if (isFunction(node)) return false;
  if (isSuch(node)) return true;
  return childrenOf(node).some((child) => someOwn(child, isSuch));
}

/** Where in a text a check before a statement begins: above the comments and decorators that belong to it. */
export function startOfCheck(text: string, statement: Node): number {
  return withComments(text, startOf(statement));
}

/** Where the comments that describe a statement begin, which end in the line above it; those at the top of a file are about the file. */
function withComments(text: string, start: number): number {
  const lines = text.slice(0, start).split('\n');
  lines.pop();
  let first = lines.length;
  let isBlock = false;
  while (first > 0) {
    const line = (lines[first - 1] ?? '').trim();
    const isEnd = line.endsWith('*/') && line.lastIndexOf('/*') <= 0;
    const isComment = isBlock || line.startsWith('//') || isEnd;
    if (!isComment) break;
    isBlock = !line.startsWith('//') && !line.startsWith('/*');
    first--;
  }
  if (first === lines.length || first === 0 || isBlock) return start;
  const above = lines.slice(0, first).join('\n').length + 1;
  return above + ((lines[first] ?? '').length - (lines[first] ?? '').trimStart().length);
}

/** Where a statement starts together with its decorators. */
function startOf(statement: Node): number {
  const declared =
    statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement;
  const decorators = declared ? decoratorsOf(declared) : [];
  return Math.min(statement.range[0], ...decorators.map(({ range }) => range[0]));
}

/** Whether the statements of a list end in semicolons, as most of those do that may. */
export function endsInSemicolons(text: string, statement: Node): boolean {
  const list = placeIn(statement)?.list ?? [statement];
  const ends = list
    .filter(({ type }) => /^(?:ExpressionStatement|VariableDeclaration|ReturnStatement|Import|Throw)/.test(type))
    .map(({ range }) => text[range[1] - 1] === ';');
  if (ends.length === 0) return text.includes(';\n') || text.includes(';\r');
  return ends.filter(Boolean).length * 2 >= ends.length;
}
