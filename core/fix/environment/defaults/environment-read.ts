/** Which environment variables an expression reads, and under which name the file has the environment. */
import type { Facts } from '../../../sources/file/facts.ts';
import { constantValue } from '../../../sources/file/initial-values.ts';
import { memberName, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** What an expression reads of the environment. */
interface EnvironmentRead {
  /** `process.env`, or the constant that has it. */
  readonly holder: string;
  readonly variables: readonly string[];
}

const NOTHING: EnvironmentRead = { holder: '', variables: [] };

/** `X` and `Y` of `process.env.X || process.env.Y`; none where something else is read too. */
export function environmentVariables(facts: Facts, node: Node): EnvironmentRead {
  if (node.type !== 'LogicalExpression' || node.operator === '&&') return environmentVariable(facts, node);
  const [left, right] = [environmentVariables(facts, node.left), environmentVariables(facts, node.right)];
  const isRead = left.variables.length > 0 && left.holder === right.holder && right.variables.length > 0;
  return isRead ? { holder: left.holder, variables: [...left.variables, ...right.variables] } : NOTHING;
}

/** Whether a node is `process.env.NAME` itself, whatever its name. */
export function isOfEnvironment(node: Node): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'MemberExpression' && memberName(node.object) === 'env';
}

/** `X` of `process.env.X` and of `process.env.X?.trim()`. */
function environmentVariable(facts: Facts, whole: Node): EnvironmentRead {
  const bare = unwrap(whole);
  const callee = bare.type === 'CallExpression' && bare.arguments.length === 0 ? unwrap(bare.callee) : undefined;
  const node = callee?.type === 'MemberExpression' && memberName(callee) === 'trim' ? unwrap(callee.object) : bare;
  if (node.type !== 'MemberExpression') return NOTHING;
  const name = memberName(node);
  if (name === undefined || !/^[A-Z]\w*$/i.test(name)) return NOTHING;
  if (isOfEnvironment(node)) return { holder: 'process.env', variables: [name] };
  return node.object.type === 'Identifier' && isEnvironment(constantValue(node.object, facts.bindings))
    ? { holder: node.object.name, variables: [name] }
    : NOTHING;
}

/** `process.env`, and `globalThis.process?.env ?? {}`. */
function isEnvironment(value: Node): boolean {
  const bare = unwrap(value);
  if (bare.type === 'LogicalExpression' && bare.operator !== '&&') return isEnvironment(bare.left);
  if (bare.type !== 'MemberExpression' || memberName(bare) !== 'env') return false;
  const holder = unwrap(bare.object);
  return holder.type === 'Identifier' ? holder.name === 'process' : holder.type === 'MemberExpression' && memberName(holder) === 'process';
}
