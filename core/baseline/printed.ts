import { childrenOf, keyName, memberName, unwrap } from '../syntax/tree.ts';
import { sha256 } from '../sha256.ts';
import type { Node } from '../types.ts';

const MOST = 160;
/** Digits of the digest that stands for the rest of a long expression. */
const REST = 8;
/** What stands for a variable: its name may change without a change of what the code does. */
const ROOT = '$';

/**
 * An expression as text that stays the same when code is formatted, variables are renamed, or types and parentheses are added:
 * `$.user.phone`, `{tel:$.phone}`. Literals stand as their type, so that no value is in it; a long text ends in a digest.
 */
export function printed(node: Node): string {
  const text = print(node);
  return text.length <= MOST ? text : `${text.slice(0, MOST - REST - 1)}#${sha256(text).slice(0, REST)}`;
}

function print(outer: Node): string {
  const node = unwrap(outer);
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return ROOT;
    case 'ThisExpression':
      return 'this';
    case 'Literal':
      return literalType(node);
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? 'string' : `\`${node.expressions.map((part) => `{${print(part)}}`).join('')}\``;
    case 'MemberExpression':
      return `${print(node.object)}${node.computed && (memberName(node) === undefined || unwrap(node.property).type === 'Literal') ? `[${print(node.property)}]` : `.${memberName(node) ?? ''}`}`;
    case 'CallExpression':
      return `${print(node.callee)}(${list(node.arguments)})`;
    case 'NewExpression':
      return `new ${print(node.callee)}(${list(node.arguments)})`;
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return `${print(node.left)}${node.operator}${print(node.right)}`;
    case 'UnaryExpression':
      return `${node.operator} ${print(node.argument)}`;
    case 'AwaitExpression':
      return `await ${print(node.argument)}`;
    case 'SpreadElement':
      return `...${print(node.argument)}`;
    case 'ConditionalExpression':
      return `${print(node.test)}?${print(node.consequent)}:${print(node.alternate)}`;
    case 'ObjectExpression':
      return `{${list(node.properties)}}`;
    case 'ArrayExpression':
      return `[${list(node.elements.filter((element) => element !== null))}]`;
    case 'Property':
      return property(keyText(node.key, node.computed), print(node.value));
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return 'function';
    default:
      return `${node.type}(${list(comparableChildren(node))})`;
  }
}

function list(nodes: readonly Node[]): string {
  return nodes.map(print).join(',');
}

/** A key is left out where the value is a variable: of `{ phone }`, renaming makes `{ phone: tel }` or `{ tel }`. */
function property(key: string, value: string): string {
  return value === ROOT ? ROOT : `${key}:${value}`;
}

/** A key that is a name; quoted ones are texts like others. */
function keyText(key: Node, computed: boolean): string {
  return key.type === 'Literal' || computed ? `[${print(key)}]` : (keyName(key, computed) ?? ROOT);
}

function literalType(node: Extract<Node, { type: 'Literal' }>): string {
  if ('regex' in node) return 'regexp';
  if ('bigint' in node) return 'bigint';
  return node.value === null ? 'null' : typeof node.value;
}

/** Children of a node in the order of the source. Texts of a template are left out: parsers give them different ranges. */
export function comparableChildren(node: Node): Node[] {
  return childrenOf(node).filter(({ type }) => type !== 'TemplateElement');
}
