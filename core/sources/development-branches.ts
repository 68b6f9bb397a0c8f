/** Code that runs on the machine of a developer only. */
import { ENVIRONMENT_NAMES, OF_DEVELOPERS, SAYS_DEVELOPMENT, SAYS_PRODUCTION } from '../catalog/files/settings.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { lastName, memberName, staticText, unwrap } from '../syntax/tree.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';

/** Where the program runs when a condition is true. */
type Place = 'development' | 'elsewhere' | undefined;

/**
 * Whether a node is only reached where the program runs for development: it stands in the branch of a condition on the environment
 * (`if (import.meta.env.DEV)`, `NODE_ENV !== 'production' && …`), or behind a return that production takes.
 */
export function isDevelopmentOnly(node: Node): boolean {
  return places.of(node, () => standsInDevelopment(node));
}

const places = new Memo<Node, boolean>();

function standsInDevelopment(node: Node): boolean {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (
      (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') &&
      parent.test !== child &&
      placeOf(parent.test, parent.alternate !== child) === 'development'
    )
      return true;
    if (
      parent.type === 'LogicalExpression' &&
      parent.right === child &&
      parent.operator !== '??' &&
      placeOf(parent.left, parent.operator === '&&') === 'development'
    )
      return true;
    if (parent.type === 'BlockStatement' && leftFrom(parent) <= child.range[0]) return true;
  }
  return false;
}

const left = new Memo<TSESTree.BlockStatement, number>();

/** Offset in a block from which only development goes on; none is `Infinity`. */
function leftFrom(block: TSESTree.BlockStatement): number {
  let from = left.get(block);
  if (from === undefined)
    left.set(block, (from = block.body.find((statement) => leavesElsewhere(statement as Node))?.range[1] ?? Infinity));
  return from;
}

/** `if (process.env.NODE_ENV === 'production') return;` */
function leavesElsewhere(statement: Node): boolean {
  if (statement.type !== 'IfStatement' || statement.alternate) return false;
  const { consequent } = statement;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  return (last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement') && placeOf(statement.test, false) === 'development';
}

/** Whether a condition holds in production alone: `isProduction`, `process.env.NODE_ENV === 'production'`. */
export function isProductionOnly(test: Node): boolean {
  return placeOf(test, true) === 'elsewhere';
}

/** Where the program runs when a condition has an outcome. */
function placeOf(test: Node, outcome: boolean): Place {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'UnaryExpression':
      return bare.operator === '!' ? placeOf(bare.argument, !outcome) : undefined;
    case 'LogicalExpression': {
      const places = [placeOf(bare.left, outcome), placeOf(bare.right, outcome)];
      const isBoth = (bare.operator === '&&') === outcome;
      return isBoth ? places.find((place) => place !== undefined) : places[0] === places[1] ? places[0] : undefined;
    }
    case 'BinaryExpression':
      return comparedPlace(bare.left as Node, bare.right, /^!/.test(bare.operator) ? !outcome : outcome, /^[!=]==?$/.test(bare.operator));
    case 'CallExpression':
      return namedPlace(lastName(bare.callee), outcome);
    default:
      return namedPlace(lastName(bare), outcome);
  }
}

function namedPlace(name: string | undefined, outcome: boolean): Place {
  if (name === undefined) return undefined;
  if (SAYS_DEVELOPMENT.test(name)) return outcome ? 'development' : 'elsewhere';
  return SAYS_PRODUCTION.test(name) ? (outcome ? 'elsewhere' : 'development') : undefined;
}

function comparedPlace(left: Node, right: Node, outcome: boolean, isComparison: boolean): Place {
  const [text, other] = staticText(right) === undefined ? [staticText(left), right] : [staticText(right), left];
  const bare = unwrap(other);
  const name = bare.type === 'MemberExpression' ? memberName(bare) : lastName(bare);
  return isComparison && text !== undefined && ENVIRONMENT_NAMES.has(name ?? '')
    ? namedPlace(OF_DEVELOPERS.has(text) ? 'dev' : text, outcome)
    : undefined;
}
