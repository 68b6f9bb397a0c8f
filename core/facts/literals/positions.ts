/** Constant texts in argument positions that only a credential can fill. */
import type { TSESTree } from '@typescript-eslint/types';
import { credentialPositions } from '../../catalog/credential-positions/index.ts';
import type { CredentialCall, CredentialPosition } from '../../catalog/define.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import type { Candidates } from '../candidates.ts';
import { returnedExpressions } from '../functions.ts';
import type { ImportedModules } from '../imported.ts';
import { originOf } from '../origin.ts';
import { isFrom } from '../sinks/match.ts';
import { isFunction, keyName, memberName, unwrap } from '../tree.ts';
import { constantObject } from './constant-objects.ts';
import { GAP, constantsOf, type Constant, type ImportedConstants } from './constants.ts';
import { constantsBelow, importedConstants } from './imported-constants.ts';

export interface PositionedConstant {
  readonly position: CredentialPosition;
  readonly constant: Constant;
}

interface Entry {
  readonly position: CredentialPosition;
  readonly call: CredentialCall;
}

const ITSELF = '*';
const ANY_NAME = '*';
const RESULT = '()';
const NONE: readonly Entry[] = [];
const inFiles = credentialPositions.filter(({ settings }) => settings);
const calls = new Map<string, Entry[]>();
const writes = new Map<string, Entry[]>();
for (const position of credentialPositions) {
  for (const call of position.calls) {
    const index = call.write ? writes : calls;
    for (const name of call.members ?? [ITSELF]) index.set(name, [...(index.get(name) ?? []), { position, call }]);
  }
}

/** Every constant that stands in such a position of a file, followed through constants of the file and of the modules it imports. */
export function positionedConstants(path: string, candidates: Candidates, bindings: Bindings, modules: ImportedModules): PositionedConstant[] {
  return new Positions(path, candidates, bindings, modules).found();
}

class Positions {
  private readonly imported: ImportedConstants;

  constructor(private readonly path: string, private readonly candidates: Candidates, private readonly bindings: Bindings, private readonly modules: ImportedModules) {
    this.imported = importedConstants(bindings, modules);
  }

  found(): PositionedConstant[] {
    const found: PositionedConstant[] = [];
    for (const node of this.candidates.calls) {
      for (const { position, call } of entriesOf(node, this.bindings)) {
        for (const constant of this.constantsAt(node, call)) found.push({ position, constant });
      }
    }
    for (const { position, value } of this.settings()) for (const constant of this.constantsOf(value)) found.push({ position, constant });
    // What is written to `app.keys` is the key, also when the application's name is put before it.
    for (const node of this.candidates.assignments) {
      const target = unwrap(node.left);
      const name = target.type === 'MemberExpression' ? memberName(target) : undefined;
      const entry = name === undefined || target.type !== 'MemberExpression' ? undefined : writes.get(name)?.find(({ call }) => isFrom(call.from, target.object, originOf(target.object, this.bindings), this.bindings));
      if (entry) for (const constant of this.constantsOf(node.right)) found.push({ position: entry.position, constant: { ...constant, text: constant.text.replaceAll(GAP, '') } });
    }
    return found;
  }

  /** Settings of a framework in the file that it reads them from. */
  private settings(): { readonly position: CredentialPosition; readonly value: Node }[] {
    return inFiles.flatMap((position) => {
      const { file, names } = position.settings ?? {};
      if (!file?.test(this.path)) return [];
      return this.candidates.properties.flatMap((item) =>
        item.type === 'Property' && isAtTop(item.parent) && names?.includes(keyName(item.key, item.computed) ?? '') ? [{ position, value: item.value }] : [],
      );
    });
  }

  private constantsOf(node: Node): Constant[] {
    return constantsOf(node, this.bindings, this.imported);
  }

  private constantsAt(node: TSESTree.CallExpression | TSESTree.NewExpression, call: CredentialCall): Constant[] {
    const found = (call.args ?? []).flatMap((index) => (node.arguments[index] ? this.constantsOf(node.arguments[index]) : []));
    const options = call.options && node.arguments[call.options.at];
    if (!options || !call.options) return found;
    return [...found, ...call.options.paths.flatMap((path) => this.constantsUnder(options, path.split('.')))];
  }

  /** Constants at a property path; `()` in it stands for what a function gives. */
  private constantsUnder(node: Node, path: readonly string[]): Constant[] {
    const [name, ...rest] = path;
    if (name === undefined) return this.constantsOf(node);
    const bare = unwrap(node);
    if (name === RESULT) return isFunction(bare) ? returnedExpressions(bare).flatMap((returned) => this.constantsUnder(returned, rest)) : [];
    const object = constantObject(bare, this.bindings);
    if (!object) return path.includes(ANY_NAME) || path.includes(RESULT) ? [] : constantsBelow(bare, path, this.bindings, this.modules);
    return object.properties.flatMap((item) => {
      if (item.type === 'SpreadElement') return this.constantsUnder(item.argument, path);
      return name === ANY_NAME || keyName(item.key, item.computed) === name ? this.constantsUnder(item.value, rest) : [];
    });
  }
}

/** Whether an object is no part of another one. */
function isAtTop(object: Node): boolean {
  const { parent } = object;
  return object.type === 'ObjectExpression' && parent !== undefined && parent.type !== 'Property' && parent.type !== 'ArrayExpression';
}

function entriesOf(node: TSESTree.CallExpression | TSESTree.NewExpression, bindings: Bindings): readonly Entry[] {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression') {
    const receiver = callee.object;
    const named = calls.get(memberName(callee) ?? '');
    const found = named ? named.filter(({ call }) => (call.isPassed ? isPassed(node, call, bindings) : isFrom(call.from, receiver, originOf(receiver, bindings), bindings))) : NONE;
    if (found.length > 0 || node.type !== 'NewExpression') return found;
  } else if (callee.type === 'Identifier') {
    const origin = originOf(callee, bindings);
    if (origin?.type !== 'module') return NONE;
    const imported = (origin.exported === undefined ? [] : calls.get(origin.exported) ?? []).filter(({ call }) => isFrom(call.from, callee, { ...origin, exported: undefined }, bindings));
    if (imported.length > 0) return imported;
  }
  const origin = originOf(callee, bindings);
  return origin?.type === 'module' ? (calls.get(ITSELF) ?? NONE).filter(({ call }) => isFrom(call.from, callee, origin, bindings)) : NONE;
}

function isPassed(node: TSESTree.CallExpression | TSESTree.NewExpression, call: CredentialCall, bindings: Bindings): boolean {
  const [first] = node.arguments;
  return first !== undefined && isFrom(call.from, first, originOf(first, bindings), bindings);
}
