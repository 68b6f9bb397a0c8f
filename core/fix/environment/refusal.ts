/** What stops a program at its start, or where the value is needed, when an environment variable is not set: no secret is worse than an error. */
import { contains, isFunction, lastName, rangeOf } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';

/** Edits that write `process.env.NAME` in place of `range`, and refuse to go on without it. */
export function requiredVariable(text: string, literal: Node, range: Edit['range'], name: string): Edit[] {
  return requiredVariables(text, literal, range, [name], `process.env.${name}`);
}

/** Edits that write `read` in place of `range`, which takes the first of several variables that is set, and refuse to go on without any. */
export function requiredVariables(text: string, literal: Node, range: Edit['range'], names: readonly string[], read: string): Edit[] {
  const { statement: own, isBelow } = statementAround(literal);
  const statement = own && firstWithEffect(own);
  const quote = text.split('"').length > text.split("'").length ? '"' : "'";
  const condition = names.map((name) => `!process.env.${name}`).join(' && ');
  const error = `throw new Error(${quote}${names.join(' or ')} is not set${quote});`;
  // What is read in a function below the statement is read later, when the environment has been loaded.
  if ((!statement || isBelow) && names.length === 1 && isReadBare(literal, text)) return [{ range, text: read }];
  if (!statement || isBelow) return [{ range, text: `${read} ${names.length > 1 ? '||' : '??'} (() => { ${error} })()` }];
  const start = withComments(text, startOf(statement));
  const replaced: Edit = { range, text: read };
  if (text.slice(0, start).includes(`if (${condition}) throw `)) return [replaced];
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text.slice(statement.range[0], statement.range[1]).endsWith(';') || text.includes(';\n') ? error : error.slice(0, -1);
  return [
    { range: { start, end: start }, text: `if (${condition}) ${indent === undefined ? `${error} ` : `${end}${newline}${indent}`}` },
    replaced,
  ];
}

/** Whether another property beside a default reads a variable without one: what is missing there is found where it is used. */
function isReadBare(node: Node, text: string): boolean {
  const property = node.parent;
  if (property?.type !== 'Property' || property.parent.type !== 'ObjectExpression') return false;
  return property.parent.properties.some(
    (item) =>
      item.type === 'Property' &&
      item !== property &&
      /^process\.env\.(?=\w*(?:PASS|SECRET|KEY|TOKEN))[A-Z]\w*$/.test(text.slice(...item.value.range)),
  );
}

/** The statement of a list of statements around an expression, and whether a function or a class stands between them. */
function statementAround(node: Node): { readonly statement: Node | undefined; readonly isBelow: boolean } {
  let isBelow = false;
  for (let inner: Node = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    const isListed = outer.type === 'Program' || outer.type === 'BlockStatement' || (outer.type === 'SwitchCase' && outer.test !== inner);
    if (isListed) return { statement: inner, isBelow };
    isBelow ||= isFunction(outer) || outer.type === 'PropertyDefinition';
  }
  return { statement: undefined, isBelow };
}

/** The first statement of a function that has done something before a value is needed, where nothing decides whether it goes on. */
function firstWithEffect(statement: Node): Node {
  let first = statement;
  for (let block = statement.parent; block?.type === 'BlockStatement';) {
    const before = block.body.slice(
      0,
      block.body.findIndex((other) => contains(rangeOf(other), rangeOf(statement))),
    );
    if (before.some((other) => !/^(?:ExpressionStatement|VariableDeclaration)$/.test(other.type) && !isCheckOfStep(other, before)))
      return first;
    if (before.some(hasWritten)) first = before[0] ?? first;
    const around: Node = block.parent;
    if (around.type !== 'TryStatement') return first;
    block = around.parent;
  }
  return first;
}

/** Whether a statement only checks the outcome of a call before it: that a program goes on behind it is the usual case. */
function isCheckOfStep(statement: Node, before: readonly Node[]): boolean {
  if (statement.type !== 'IfStatement') return false;
  let asked = statement.test as Node;
  while (asked.type === 'UnaryExpression' || asked.type === 'MemberExpression')
    asked = asked.type === 'UnaryExpression' ? asked.argument : asked.object;
  const name = asked.type === 'Identifier' ? asked.name : undefined;
  return before.some(
    (other) =>
      other.type === 'VariableDeclaration' &&
      other.declarations.some(({ id, init }) => id.type === 'Identifier' && id.name === name && init?.type === 'AwaitExpression'),
  );
}

/** What opens something that has to be closed again. */
const OPENS = /^(?:connect|open|start|listen|login)/i;

/** Verbs of calls that write what a second run would find there. */
const WRITES = /^(?:create|insert|save|upsert|update|delete|remove|add|set|write|push)/i;

/** Whether a statement waits for something that is done, or keeps what a call has written. */
function hasWritten(statement: Node): boolean {
  if (statement.type === 'ExpressionStatement') return statement.expression.type === 'AwaitExpression';
  return (
    statement.type === 'VariableDeclaration' &&
    statement.declarations.some(({ init }) => {
      const call = init?.type === 'AwaitExpression' ? init.argument : undefined;
      return call?.type === 'CallExpression' && [WRITES, OPENS].some((verbs) => verbs.test(lastName(call.callee) ?? ''));
    })
  );
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
  const decorators = declared?.type === 'ClassDeclaration' ? declared.decorators : [];
  return Math.min(statement.range[0], ...decorators.map(({ range }) => range[0]));
}
