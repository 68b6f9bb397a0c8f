/** Settings that switch the check of TLS certificates off. */
import { SENDER_OPTIONS, TLS_CHECKS } from '../../catalog/requests/parts.ts';
import { CHECKED_VARIABLES, SAYS_ENVIRONMENT } from '../../catalog/files/settings.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { isFunction, keyName, memberName, unwrap } from '../../syntax/tree.ts';
import { isLog } from '../../sources/origins/overwritten.ts';

/** One such setting, as written. */
export interface UncheckedTls {
  readonly name: string;
  readonly node: Node;
  /** The value that switches the check off, and what switches it on again where a text can. */
  readonly value: Node;
  readonly safe?: string;
  /** Only where the program tests that it is not in production. */
  readonly isGuarded: boolean;
}

const NAME_CHECK = 'checkServerIdentity';
/** The variable with which a process checks no certificate at all. https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue */
export const TLS_VARIABLE = 'NODE_TLS_REJECT_UNAUTHORIZED';

/** Every switched-off check of a file, in source order of each form. */
export function uncheckedTls(facts: Pick<Facts, 'candidates' | 'bindings'>): UncheckedTls[] {
  const { memberWrites } = facts.candidates;
  const found = switchedOffOptions(facts);
  for (const write of memberWrites.get(TLS_VARIABLE) ?? [])
    if (isLiteral(write.right, '0') || isLiteral(write.right, 0)) found.push(setting(TLS_VARIABLE, write, write.right, "'1'"));
  for (const name of TLS_CHECKS) {
    for (const write of memberWrites.get(name) ?? [])
      if (isLiteral(write.right, false)) found.push(setting(name, write, write.right, 'true'));
  }
  return found;
}

function switchedOffOptions(facts: Pick<Facts, 'candidates' | 'bindings'>): UncheckedTls[] {
  const found: UncheckedTls[] = [];
  for (const property of facts.candidates.properties) {
    const name = property.type === 'Property' ? keyName(property.key, property.computed) : undefined;
    if (name === NAME_CHECK && property.value && acceptsAnyName(property.value)) found.push(setting(name, property, property.value));
    if (
      name === undefined ||
      !TLS_CHECKS.has(name) ||
      !property.value ||
      !isFalse(property.value, facts.bindings) ||
      asksForClients(property as TSESTree.Property)
    )
      continue;
    found.push(setting(name, property, property.value, 'true'));
  }
  return found;
}

function setting(name: string, node: Node, value: Node, safe?: string): UncheckedTls {
  return { name, node, value, safe, isGuarded: isGuarded(node) };
}

/** `false`, `!true` and a constant that is so. */
function isFalse(node: Node, bindings: Bindings): boolean {
  return booleanOf(node, bindings) === false;
}

function booleanOf(node: Node, bindings: Bindings): boolean | undefined {
  if (isRewritten(unwrap(node), bindings)) return undefined;
  const bare = initialValue(node, bindings);
  if (bare.type === 'Literal') return typeof bare.value === 'boolean' ? bare.value : undefined;
  if (bare.type !== 'UnaryExpression' || bare.operator !== '!') return undefined;
  const inner = booleanOf(bare.argument, bindings);
  return inner === undefined ? undefined : !inner;
}

function isRewritten(node: Node, bindings: Bindings): boolean {
  const variable = node.type === 'Identifier' ? bindings.resolve(node) : undefined;
  return variable !== undefined && variable.references.filter((reference) => reference.isWrite()).length > 1;
}

/** A check of the server's name that gives no error whatever it is given. */
function acceptsAnyName(node: Node): boolean {
  const fn = unwrap(node);
  if (!isFunction(fn)) return false;
  if (fn.body.type !== 'BlockStatement') return isNoError(fn.body);
  return fn.body.body.every((statement) =>
    statement.type === 'ReturnStatement'
      ? !statement.argument || isNoError(statement.argument)
      : statement.type === 'ExpressionStatement' && isLog(statement.expression),
  );
}

function isNoError(node: Node): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'Literal' ||
    (bare.type === 'Identifier' && bare.name === 'undefined') ||
    (bare.type === 'UnaryExpression' && bare.operator === 'void')
  );
}

function isLiteral(node: Node | null, value: unknown): boolean {
  const bare = node && unwrap(node);
  return bare?.type === 'Literal' && bare.value === value;
}

/** A server that requests a certificate from clients and checks it itself. */
function asksForClients(property: TSESTree.Property): boolean {
  const { parent: object } = property;
  if (object.type !== 'ObjectExpression' || propertyValue(object, 'requestCert') === undefined) return false;
  return SENDER_OPTIONS.every((name) => propertyValue(object, name) === undefined);
}

/** Whether a condition around a node tests the environment. */
function isGuarded(node: Node): boolean {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (/Function/.test(parent.type)) return false;
    if (
      (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') &&
      parent.test !== child &&
      asksForEnvironment(parent.test)
    )
      return true;
    if (parent.type === 'LogicalExpression' && parent.right === child && asksForEnvironment(parent.left)) return true;
  }
  return false;
}

function asksForEnvironment(test: Node): boolean {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'Identifier':
      return SAYS_ENVIRONMENT.test(bare.name);
    case 'MemberExpression':
      return CHECKED_VARIABLES.has(memberName(bare) ?? '') || SAYS_ENVIRONMENT.test(memberName(bare) ?? '');
    case 'UnaryExpression':
      return asksForEnvironment(bare.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return asksForEnvironment(bare.left as Node) || asksForEnvironment(bare.right);
    default:
      return false;
  }
}
