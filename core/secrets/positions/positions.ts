/** Constant texts in argument positions that only a credential can fill. */
import type { TSESTree } from '@typescript-eslint/types';
import { credentialPositions } from '../../catalog/credential-positions/index.ts';
import type { CredentialCall, CredentialPosition } from '../../catalog/define.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { returnedExpressions } from '../../sources/file/functions.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { originOf } from '../../sources/file/origin.ts';
import { isFrom } from '../../sinks/match.ts';
import { asList } from '../../sinks/pattern-list.ts';
import { isFunction, keyName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import { constantObject } from '../constants/constant-objects.ts';
import { GAP, constantsOf, type Constant, type ImportedConstants } from '../constants/constants.ts';
import { constantsBelow, importedConstants } from '../constants/imported-constants.ts';
import { addTo } from '../../groups.ts';

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
/** Calls of functions and classes that are recognised by their own name, wherever they are imported from. */
const named = new Map<string, Entry[]>();
/** Names in `calls` by the package that they belong to; under the empty name those of globals and named receivers, which need no import. */
const namesByModule = new Map<string, Set<string>>([['', new Set()]]);
/** Functions and classes that are packages themselves, or exported without a method, by their package; under `*` those of any ending. */
const byPackage = new Map<string, Entry[]>();
for (const position of credentialPositions) {
  for (const call of position.calls) {
    if (!call.members && 'receiver' in call.from) {
      for (const name of call.from.receiver) addTo(named, name, { position, call });
      continue;
    }
    const index = call.write ? writes : calls;
    for (const name of call.members ?? [ITSELF]) {
      addTo(index, name, { position, call });
      for (const module of 'module' in call.from ? asList(call.from.module) : ['']) {
        addName(module, name);
        if (name === ITSELF && index === calls) addTo(byPackage, module.startsWith('*') ? '*' : module, { position, call });
      }
    }
  }
}

function addName(module: string, name: string): void {
  const names = namesByModule.get(module);
  if (names) names.add(name);
  else namesByModule.set(module, new Set([name]));
}

/** Every constant that stands in such a position of a file, followed through constants of the file and of the modules it imports. */
export function positionedConstants(facts: Facts): PositionedConstant[] {
  return new Positions(facts).found();
}

class Positions {
  private knownImported: ImportedConstants | undefined;

  constructor(private readonly facts: Facts) {}

  private get imported(): ImportedConstants {
    return (this.knownImported ??= importedConstants(this.facts.bindings, this.facts.flow.modules));
  }

  found(): PositionedConstant[] {
    const { candidates } = this.facts;
    const found: PositionedConstant[] = [];
    const names = namesInFile(candidates.strings);
    for (const node of candidates.calls) {
      for (const { position, call } of entriesOf(node, this.facts, names)) {
        for (const constant of this.constantsAt(node, call)) found.push({ position, constant });
      }
    }
    for (const { position, value } of this.settings()) for (const constant of this.constantsOf(value)) found.push({ position, constant });
    // What is written to `app.keys` is the key, also when the application's name is put before it.
    for (const node of candidates.assignments) {
      const entry = writtenEntry(node, this.facts);
      if (entry)
        for (const constant of this.constantsOf(node.right))
          found.push({ position: entry.position, constant: { ...constant, text: constant.text.replaceAll(GAP, '') } });
    }
    return found;
  }

  /** Settings of a framework in the file that it reads them from. */
  private settings(): { readonly position: CredentialPosition; readonly value: Node }[] {
    return inFiles.flatMap((position) => {
      const { file, names } = position.settings ?? {};
      if (!file?.test(this.facts.file.path)) return [];
      return this.facts.candidates.properties.flatMap((item) =>
        item.type === 'Property' && isAtTop(item.parent) && names?.includes(keyName(item.key, item.computed) ?? '')
          ? [{ position, value: item.value }]
          : [],
      );
    });
  }

  private constantsOf(node: Node): readonly Constant[] {
    return constantsOf(node, this.facts.bindings, this.imported);
  }

  private constantsAt(node: Call, call: CredentialCall): readonly Constant[] {
    const found = (call.args ?? []).flatMap((index) => (node.arguments[index] ? this.constantsOf(node.arguments[index]) : []));
    const options = call.options && node.arguments[call.options.at];
    if (!options || !call.options) return found;
    return [...found, ...call.options.paths.flatMap((path) => this.constantsUnder(options, path.split('.')))];
  }

  /** Constants at a property path; `()` in it stands for what a function gives. */
  private constantsUnder(node: Node, path: readonly string[]): readonly Constant[] {
    const [name, ...rest] = path;
    if (name === undefined) return this.constantsOf(node);
    const bare = unwrap(node);
    if (name === RESULT)
      return isFunction(bare) ? returnedExpressions(bare).flatMap((returned) => this.constantsUnder(returned, rest)) : [];
    const object = constantObject(bare, this.facts.bindings);
    if (!object)
      return path.includes(ANY_NAME) || path.includes(RESULT)
        ? []
        : constantsBelow(bare, path, this.facts.bindings, this.facts.flow.modules);
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

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Names of methods and classes that count in a file, by its packages: an origin in a package has the package's name in the file. */
function namesInFile(strings: Candidates['strings']): readonly ReadonlySet<string>[] {
  const found = [namesByModule.get('') ?? new Set<string>()];
  for (const string of strings) {
    const text = staticText(string);
    const names = text === undefined || text === '' ? undefined : namesByModule.get(text);
    if (names && !found.includes(names)) found.push(names);
  }
  return found;
}

function entriesOf(node: Call, { bindings }: Facts, names: readonly ReadonlySet<string>[]): readonly Entry[] {
  const callee = unwrap(node.callee);
  const isImporting = names.length > 1;
  if (callee.type === 'MemberExpression') {
    const name = memberName(callee);
    const named = name !== undefined && isAmong(names, name) ? calls.get(name) : undefined;
    const found = named
      ? named.filter(({ call }) => (call.isPassed ? isPassed(node, call, bindings) : isMeant(call, callee.object, bindings)))
      : NONE;
    if (found.length > 0 || node.type !== 'NewExpression') return found;
  } else if (isImporting && callee.type === 'Identifier') {
    const origin = originOf(callee, bindings);
    if (origin?.type !== 'module') return named.get(callee.name) ?? NONE;
    const imported = (origin.exported === undefined ? [] : (calls.get(origin.exported) ?? [])).filter(({ call }) =>
      isFrom(call.from, callee, { ...origin, exported: undefined }, bindings),
    );
    if (imported.length > 0) return imported;
  }
  const origin = isImporting ? originOf(callee, bindings) : undefined;
  const found =
    origin?.type === 'module' ? ofPackage(origin.module).filter(({ call }) => isFrom(call.from, callee, origin, bindings)) : NONE;
  return found.length === 0 && callee.type === 'Identifier' ? (named.get(callee.name) ?? NONE) : found;
}

function ofPackage(module: string): readonly Entry[] {
  return [...(byPackage.get(module) ?? NONE), ...(byPackage.get('*') ?? NONE)];
}

function isAmong(lists: readonly ReadonlySet<string>[], name: string): boolean {
  for (const list of lists) if (list.has(name)) return true;
  return false;
}

function writtenEntry({ left }: TSESTree.AssignmentExpression, { bindings }: Facts): Entry | undefined {
  const target = unwrap(left);
  if (target.type !== 'MemberExpression') return undefined;
  return writes.get(memberName(target) ?? '')?.find(({ call }) => isMeant(call, target.object, bindings));
}

/** Whether a receiver is the one that the catalogue means. A receiver that is recognised by its name needs no known origin. */
function isMeant({ from }: CredentialCall, receiver: Node, bindings: Bindings): boolean {
  return isFrom(from, receiver, 'receiver' in from ? undefined : originOf(receiver, bindings), bindings);
}

function isPassed(node: Call, call: CredentialCall, bindings: Bindings): boolean {
  const [first] = node.arguments;
  return first !== undefined && isMeant(call, first, bindings);
}
