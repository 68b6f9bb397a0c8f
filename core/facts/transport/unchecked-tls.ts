/** Settings that switch the check of TLS certificates off. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Candidates } from '../candidates.ts';
import { propertyValue } from '../component-state.ts';
import { keyName, memberName, unwrap } from '../tree.ts';

/** One such setting, as written. */
export interface UncheckedTls {
  readonly name: string;
  readonly node: Node;
  /** The value that switches the check off, and what switches it on again. */
  readonly value: Node;
  readonly safe: string;
  /** Only where the program says that it is not in production. */
  readonly isGuarded: boolean;
}

const OPTIONS = new Set(['rejectUnauthorized', 'strictSSL']);
const VARIABLE = 'NODE_TLS_REJECT_UNAUTHORIZED';

/** Every switched-off check of a file, in source order of each form. */
export function uncheckedTls(candidates: Candidates): UncheckedTls[] {
  return [
    ...switchedOffOptions(candidates),
    ...(candidates.memberWrites.get(VARIABLE) ?? []).flatMap((write) => (isLiteral(write.right, '0') || isLiteral(write.right, 0) ? [setting(VARIABLE, write, write.right, "'1'")] : [])),
    ...['rejectUnauthorized', 'strictSSL'].flatMap((name) => (candidates.memberWrites.get(name) ?? []).flatMap((write) => (isLiteral(write.right, false) ? [setting(name, write, write.right, 'true')] : []))),
  ];
}

function switchedOffOptions({ properties }: Candidates): UncheckedTls[] {
  const found: UncheckedTls[] = [];
  for (const property of properties) {
    const name = property.type === 'Property' ? keyName(property.key, property.computed) : undefined;
    if (name === undefined || !OPTIONS.has(name) || !isLiteral(property.value, false) || asksForClients(property as TSESTree.Property)) continue;
    found.push(setting(name, property, property.value as Node, 'true'));
  }
  return found;
}

function setting(name: string, node: Node, value: Node, safe: string): UncheckedTls {
  return { name, node, value, safe, isGuarded: isGuarded(node) };
}

function isLiteral(node: Node | null, value: unknown): boolean {
  const bare = node && unwrap(node);
  return bare?.type === 'Literal' && bare.value === value;
}

/** A server that asks clients for a certificate and checks it itself. */
function asksForClients(property: TSESTree.Property): boolean {
  return property.parent.type === 'ObjectExpression' && propertyValue(property.parent, 'requestCert') !== undefined;
}

const DEVELOPMENT = /^(?:is|__)?_?(?:dev|development|debug|local|test|prod|production)(?:mode|elopment|uction)?_*$/i;

/** Whether a condition around a node asks for the environment. */
function isGuarded(node: Node): boolean {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (/Function/.test(parent.type)) return false;
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && parent.test !== child && asksForEnvironment(parent.test)) return true;
    if (parent.type === 'LogicalExpression' && parent.right === child && asksForEnvironment(parent.left)) return true;
  }
  return false;
}

function asksForEnvironment(test: Node): boolean {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'Identifier':
      return DEVELOPMENT.test(bare.name);
    case 'MemberExpression':
      return /^(?:NODE_ENV|DEV|PROD|MODE|env)$/.test(memberName(bare) ?? '') || DEVELOPMENT.test(memberName(bare) ?? '');
    case 'UnaryExpression':
      return asksForEnvironment(bare.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return asksForEnvironment(bare.left as Node) || asksForEnvironment(bare.right);
    default:
      return false;
  }
}
