/** Constant texts in argument positions that only a credential can fill. */
import type { TSESTree } from '@typescript-eslint/types';
import { credentialPositions } from '../../catalog/credential-positions/index.ts';
import type { CredentialCall, CredentialPosition } from '../../catalog/define.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import type { Candidates } from '../candidates.ts';
import { originOf } from '../origin.ts';
import { isFrom } from '../sinks/match.ts';
import { keyName, memberName, unwrap } from '../tree.ts';
import { GAP, constantObject, constantsOf, type Constant } from './constants.ts';

export interface PositionedConstant {
  readonly position: CredentialPosition;
  readonly constant: Constant;
}

interface Entry {
  readonly position: CredentialPosition;
  readonly call: CredentialCall;
}

const ITSELF = '*';
const NONE: readonly Entry[] = [];
const calls = new Map<string, Entry[]>();
const writes = new Map<string, Entry[]>();
for (const position of credentialPositions) {
  for (const call of position.calls) {
    const index = call.write ? writes : calls;
    for (const name of call.members ?? [ITSELF]) index.set(name, [...(index.get(name) ?? []), { position, call }]);
  }
}

/** Every constant of a file that stands in such a position, followed through constants of the file. */
export function positionedConstants(candidates: Candidates, bindings: Bindings): PositionedConstant[] {
  const found: PositionedConstant[] = [];
  for (const node of candidates.calls) {
    for (const { position, call } of entriesOf(node, bindings)) {
      for (const value of valuesAt(node, call, bindings)) {
        for (const constant of constantsOf(value, bindings)) found.push({ position, constant });
      }
    }
  }
  // What is written to `app.keys` is the key, also when the application's name is put before it.
  for (const node of candidates.assignments) {
    const target = unwrap(node.left);
    const name = target.type === 'MemberExpression' ? memberName(target) : undefined;
    const entry = name === undefined || target.type !== 'MemberExpression' ? undefined : writes.get(name)?.find(({ call }) => isFrom(call.from, target.object, undefined, bindings));
    if (entry) for (const constant of constantsOf(node.right, bindings)) found.push({ position: entry.position, constant: { ...constant, text: constant.text.replaceAll(GAP, '') } });
  }
  return found;
}

function entriesOf(node: TSESTree.CallExpression | TSESTree.NewExpression, bindings: Bindings): Entry[] {
  const callee = unwrap(node.callee);
  const name = callee.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (callee.type === 'MemberExpression') {
    const receiver = callee.object;
    const found = (name === undefined ? NONE : calls.get(name) ?? NONE).filter(({ call }) => (call.isPassed ? isPassed(node, call, bindings) : isFrom(call.from, receiver, originOf(receiver, bindings), bindings)));
    if (found.length > 0) return found;
  } else if (callee.type === 'Identifier') {
    const origin = originOf(callee, bindings);
    if (origin?.type !== 'module') return [];
    const imported = (origin.exported === undefined ? [] : calls.get(origin.exported) ?? []).filter(({ call }) => isFrom(call.from, callee, { ...origin, exported: undefined }, bindings));
    if (imported.length > 0) return imported;
  }
  if (node.type !== 'NewExpression' && callee.type === 'MemberExpression') return [];
  const origin = originOf(callee, bindings);
  return origin?.type === 'module' ? (calls.get(ITSELF) ?? NONE).filter(({ call }) => isFrom(call.from, callee, origin, bindings)) : [];
}

function isPassed(node: TSESTree.CallExpression | TSESTree.NewExpression, call: CredentialCall, bindings: Bindings): boolean {
  const [first] = node.arguments;
  return first !== undefined && isFrom(call.from, first, originOf(first, bindings), bindings);
}

function valuesAt(node: TSESTree.CallExpression | TSESTree.NewExpression, call: CredentialCall, bindings: Bindings): Node[] {
  const values: Node[] = (call.args ?? []).flatMap((index) => (node.arguments[index] ? [node.arguments[index]] : []));
  const options = call.options && node.arguments[call.options.at];
  if (!options || !call.options) return values;
  for (const path of call.options.paths) values.push(...valuesUnder(options, path.split('.'), bindings));
  return values;
}

function valuesUnder(node: Node, path: readonly string[], bindings: Bindings): Node[] {
  const [name, ...rest] = path;
  if (name === undefined) return [node];
  const object = constantObject(node, bindings);
  return (object?.properties ?? []).flatMap((item) => {
    if (item.type !== 'Property' || (name !== '*' && keyName(item.key, item.computed) !== name)) return [];
    return valuesUnder(item.value, rest, bindings);
  });
}
