/**
 * Names of one file, and those inside code of other modules that it uses. Functions that call what they are given (`tap(log)`,
 * `pipe(trim, mask)`) mean nothing without the functions that their callers pass, and what a library makes (`create(…)`, `atom('')`) is
 * what its calls read and fill: both are followed as if they stood in this file.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, unwrap, walk } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { isClass, type Call, type LinkedCode, type LinkedNode, type LinkedPlaces, type Names, type Variable } from './places.ts';

/** Length of the longest function, value, or constant beside it, that is followed, in UTF-16 units. */
const MAX_LENGTH = 3_000;

type Name = TSESTree.Identifier | TSESTree.MemberExpression;

/** The names of a file together with those of the code that it is linked with. */
export class LinkedNames<Code extends LinkedCode = LinkedCode> implements Names {
  /** Every node of linked code, with the function or value that it was linked for. */
  private readonly homes = new WeakMap<Node, Code>();
  private readonly outside = new Set<Variable>();
  private readonly links = new Map<string, Map<Variable, LinkedNode | undefined>>();
  private readonly importers = new Map<Node, Variable[]>();
  private readonly pieces: LinkedPlaces[] = [];
  private readonly listeners: ((piece: LinkedPlaces) => void)[] = [];

  /** `find` gives what a name means in another module: one of this file, or one in code that is linked. */
  constructor(
    private readonly own: Names,
    private readonly find: (name: Name, home: Code | undefined) => Code | undefined,
  ) {}

  resolve(identifier: TSESTree.Identifier): Variable | undefined {
    const home = this.homes.get(identifier);
    if (!home) return this.own.resolve(identifier);
    const variable = home.names.resolve(identifier) ?? (identifier === home.node ? home.names.declared(identifier) : undefined);
    return variable && (isFromPackage(variable) || this.isAdopted(variable, home)) ? variable : undefined;
  }

  declared(identifier: TSESTree.Identifier): Variable | undefined {
    return (this.homes.get(identifier)?.names ?? this.own).declared(identifier);
  }

  isLinked(node: Node): boolean {
    return this.homes.has(node);
  }

  isShared(node: Node): boolean {
    const home = this.homes.get(node);
    if (!home) return isExported(node);
    return (!isFunction(home.node) && !isClass(home.node)) || (MAKING.has(node.type) && isOfModule(node));
  }

  /** The linked code that a node stands in or beside. */
  codeAt(node: Node): Code | undefined {
    return this.homes.get(node);
  }

  sees(variable: Variable, identifier: Node): boolean {
    return !this.outside.has(variable) || this.homes.has(identifier);
  }

  isSetElsewhere(variable: Variable): boolean {
    return (
      this.outside.has(variable) &&
      isOfModule(variable.defs[0]?.name as Node) &&
      variable.references.some((use) => !use.init && use.isWrite() && !this.homes.has(use.identifier as Node))
    );
  }

  eachLinked(listener: (piece: LinkedPlaces) => void): void {
    this.listeners.push(listener);
    for (const piece of [...this.pieces]) listener(piece);
  }

  importersOf(fn: Node): readonly Variable[] | undefined {
    return this.importers.get(fn);
  }

  linked(name: Name): LinkedNode | undefined {
    const first = name.type === 'Identifier' ? name : unwrap(name.object);
    if (first.type !== 'Identifier') return undefined;
    const home = this.homes.get(first);
    const variable = (home?.names ?? this.own).resolve(first);
    if (!variable || !isImported(variable)) return undefined;
    const member = name.type === 'Identifier' ? '' : memberText(name);
    if (member === undefined) return undefined;
    let links = this.links.get(member);
    if (!links) this.links.set(member, (links = new Map()));
    if (!links.has(variable)) links.set(variable, this.link(name, variable, home));
    const found = links.get(variable);
    return isFunction(found) && !isCalled(name) ? undefined : found;
  }

  private link(name: Name, variable: Variable, home: Code | undefined): LinkedNode | undefined {
    const code = this.find(name, home);
    if (!code || code.node.range[1] - code.node.range[0] > MAX_LENGTH) return undefined;
    if (isFunction(code.node) && name.type !== 'Identifier') return undefined;
    this.adopt(code.node, code);
    if (name.type !== 'Identifier') return code.node;
    const importers = this.importers.get(code.node);
    if (importers) importers.push(variable);
    else this.importers.set(code.node, [variable]);
    return code.node;
  }

  /** Whether a variable of another module is one of linked code, or a short function or constant beside it, which is linked now. */
  private isAdopted(variable: Variable, home: Code): boolean {
    if (this.outside.has(variable)) return true;
    const declaration = variable.defs[0]?.node as Node | undefined;
    if (!declaration || !(isFunction(declaration) || isClass(declaration) || declaration.type === 'VariableDeclarator')) return false;
    if (!this.homes.has(declaration)) {
      if (declaration.range[1] - declaration.range[0] > MAX_LENGTH) return false;
      this.adopt(declaration, home);
    }
    this.outside.add(variable);
    return true;
  }

  private adopt(root: Node, home: Code): void {
    const calls: Call[] = [];
    const assignments: TSESTree.AssignmentExpression[] = [];
    walk(root, (node) => {
      if (this.homes.has(node)) return;
      this.homes.set(node, home);
      if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(node);
      else if (node.type === 'AssignmentExpression') assignments.push(node);
    });
    const piece = { calls, assignments };
    this.pieces.push(piece);
    for (const listener of this.listeners) listener(piece);
  }
}

/** A name that is a whole attribute of markup (`@submit="send"`) has no parent. */
function isCalled(name: Name): boolean {
  const parent = name.parent as Node | undefined;
  return parent?.type === 'CallExpression' && parent.callee === name;
}

/** `export const phone$ = new Subject()`: the expression that makes what a file exports. */
function isExported(node: Node): boolean {
  return declaratorOf(node)?.parent.parent.type === 'ExportNamedDeclaration';
}

const MAKING: ReadonlySet<string> = new Set(['CallExpression', 'NewExpression', 'ObjectExpression']);

/** `const phone = ref('')` outside of all functions. */
function isOfModule(node: Node): boolean {
  const around = declaratorOf(node)?.parent.parent.type;
  return around === 'Program' || around === 'ExportNamedDeclaration';
}

/** The declaration of the variable that an expression makes the value of, behind calls that give back what they are given: `reactive({ … })`. */
export function declaratorOf(node: Node): TSESTree.VariableDeclarator | undefined {
  let current = node.parent;
  while (current && WRAPPING.has(current.type)) current = current.parent;
  return current?.type === 'VariableDeclarator' ? current : undefined;
}

const WRAPPING: ReadonlySet<string> = new Set(['CallExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** Name of a member that is written out. */
function memberText({ computed, property }: TSESTree.MemberExpression): string | undefined {
  return computed || property.type !== 'Identifier' ? undefined : property.name;
}

function isImported({ defs: [definition] }: Variable): boolean {
  if (String(definition?.type) === 'ImportBinding') return true;
  const declaration = definition?.node as Node | undefined;
  const init = declaration?.type === 'VariableDeclarator' && declaration.init ? unwrap(declaration.init) : undefined;
  return init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require';
}

/** Whether a variable is imported from a module that is named the same in every file. */
function isFromPackage({ defs: [definition] }: Variable): boolean {
  const declaration = String(definition?.type) === 'ImportBinding' ? (definition?.node.parent as Node | undefined) : undefined;
  return declaration?.type === 'ImportDeclaration' && !declaration.source.value.startsWith('.');
}
