/** Defaults that production never takes: a check at its start ends the program where the setting is missing, or is the default. */
import { isProductionOnly } from '../../sources/development-branches.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/**
 * `secret || 'dev-secret'` behind `if (isProduction && !secret) throw …`, in the same function or at the top of the file, where the check may
 * also stand after the default.
 */
export function isDevelopmentDefault(node: Node): boolean {
  const choice = node.parent;
  if (choice?.type !== 'LogicalExpression' || choice.right !== node || choice.operator === '&&') return false;
  const names = [lastName(unwrap(choice.left)), holderOf(choice)].filter((name) => name !== undefined);
  const text = staticText(node);
  for (
    let child: Node = choice, parent = choice.parent as Node | undefined;
    parent;
    child = parent, parent = parent.parent as Node | undefined
  ) {
    const checks =
      parent.type === 'Program'
        ? parent.body
        : parent.type === 'BlockStatement'
          ? parent.body.filter(({ range }) => range[1] <= child.range[0])
          : [];
    if (checks.some((statement) => refuses(statement, names, text))) return true;
  }
  return false;
}

/** The constant that holds a choice. */
function holderOf({ parent }: Node): string | undefined {
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined;
}

/** `if (isProduction && (!secret || secret === 'dev-secret')) throw …` */
function refuses(statement: Node, names: readonly string[], text: string | undefined): boolean {
  if (statement.type !== 'IfStatement' || !ends(statement.consequent)) return false;
  const test = unwrap(statement.test);
  if (test.type !== 'LogicalExpression' || test.operator !== '&&') return false;
  return (
    (isProductionOnly(test.left) && isMissing(test.right, names, text)) ||
    (isProductionOnly(test.right) && isMissing(test.left, names, text))
  );
}

function isMissing(test: Node, names: readonly string[], text: string | undefined): boolean {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'LogicalExpression':
      return bare.operator === '||' && (isMissing(bare.left, names, text) || isMissing(bare.right, names, text));
    case 'UnaryExpression':
      return bare.operator === '!' && names.includes(lastName(unwrap(bare.argument)) ?? '');
    case 'BinaryExpression':
      return (
        /^={2,3}$/.test(bare.operator) && names.includes(lastName(bare.left) ?? '') && text !== undefined && staticText(bare.right) === text
      );
    default:
      return false;
  }
}

/** `throw …`, `process.exit(1)`. */
function ends(consequent: Node): boolean {
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  if (last?.type === 'ThrowStatement') return true;
  const call = last?.type === 'ExpressionStatement' ? unwrap(last.expression) : undefined;
  return call?.type === 'CallExpression' && lastName(call.callee) === 'exit';
}
