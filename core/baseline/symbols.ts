import { keyName, unwrap, isFunction } from '../syntax/tree.ts';
import type { Node, Program } from '../types.ts';
import { comparableChildren } from './printed.ts';

/** A name that may stand in a file that others read: a word, not a text or a number as a key. */
const WORD = /^[\p{L}_$#][\p{L}\p{N}_$.-]{0,39}$/u;
const MANY_DIGITS = /\d{5}/;

/** A key or name where it is a word, else what stands for one. */
export function wordOr(name: string | undefined, other: string): string {
  return name !== undefined && WORD.test(name) && !MANY_DIGITS.test(name) ? name : other;
}

/** Where one node gives a name to what is inside it. */
export interface Naming {
  readonly name: string;
  /** Variables and assignments name what they hold only when that is a function, a class or an object. */
  readonly isHolder: boolean;
}

/** The name that a node gives to what is inside it: functions, classes, members, keys, variables. */
export function namingOf(node: Node): Naming | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? { name: node.id.name, isHolder: false } : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'Property':
      return {
        name: node.key.type === 'Literal' ? wordOr(keyName(node.key, false), 'string') : (keyName(node.key, node.computed) ?? '[]'),
        isHolder: false,
      };
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
      return 'name' in node.id ? { name: String(node.id.name), isHolder: false } : undefined;
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? { name: node.id.name, isHolder: true } : undefined;
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' && !node.left.computed && node.left.property.type === 'Identifier'
        ? { name: node.left.property.name, isHolder: true }
        : undefined;
    default:
      return undefined;
  }
}

/** The chain of names around the last node of a way down from the root. A holder counts when something with a body or a key follows, or when the way ends in a literal. */
export function chainOf(way: readonly Node[]): string {
  const last = way.at(-1);
  const endsInLiteral = last !== undefined && ['Literal', 'TemplateLiteral'].includes(unwrap(last).type);
  const names = way.flatMap((node, index) => {
    const naming = namingOf(node);
    if (!naming || (naming.isHolder && !endsInLiteral && !way.slice(index + 1).some(isNamer))) return [];
    return [naming.name];
  });
  return names.join('.');
}

function isNamer(node: Node): boolean {
  return isFunction(node) || node.type === 'ClassExpression' || node.type === 'Property' || node.type === 'MethodDefinition';
}

/** Every chain of names in a program, to find out whether one is gone. */
export function chainsIn(program: Program): Set<string> {
  const chains = new Set<string>();
  const visit = (node: Node, chain: string): void => {
    const naming = namingOf(node);
    const inner = naming ? (chain === '' ? naming.name : `${chain}.${naming.name}`) : chain;
    if (naming) chains.add(inner);
    for (const child of comparableChildren(node)) visit(child, inner);
  };
  visit(program, '');
  return chains;
}
