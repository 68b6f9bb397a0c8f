/**
 * Names of one file, and those inside functions of other modules that it calls: functions that call what they are given (`tap(log)`,
 * `pipe(trim, mask)`) mean nothing without the functions that their callers pass, so they are followed as if they stood in this file.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, unwrap, walk } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import type { FunctionNode, LinkedCode, Names, Variable } from './places.ts';

/** Length of the longest function, or constant beside it, that is followed, in UTF-16 units. */
const MAX_LENGTH = 3_000;

/** The names of a file together with those of the code that it is linked with. */
export class LinkedNames<Code extends LinkedCode = LinkedCode> implements Names {
  /** Every node of linked code, with the function that it was linked for. */
  private readonly homes = new WeakMap<Node, Code>();
  private readonly outside = new Set<Variable>();
  private readonly links = new Map<Variable, FunctionNode | undefined>();
  private readonly importers = new Map<FunctionNode, Variable[]>();

  /** `find` gives the function of another module that a name of this file means. */
  constructor(
    private readonly own: Names,
    private readonly find: (name: TSESTree.Identifier) => Code | undefined,
  ) {}

  resolve(identifier: TSESTree.Identifier): Variable | undefined {
    const home = this.homes.get(identifier);
    if (!home) return this.own.resolve(identifier);
    const variable = home.names.resolve(identifier);
    return variable && this.isAdopted(variable, home) ? variable : undefined;
  }

  declared(identifier: TSESTree.Identifier): Variable | undefined {
    return (this.homes.get(identifier)?.names ?? this.own).declared(identifier);
  }

  isLinked(node: Node): boolean {
    return this.homes.has(node);
  }

  /** The linked function that a node stands in or beside. */
  codeAt(node: Node): Code | undefined {
    return this.homes.get(node);
  }

  sees(variable: Variable, identifier: Node): boolean {
    return !this.outside.has(variable) || this.homes.has(identifier);
  }

  importersOf(fn: FunctionNode): readonly Variable[] | undefined {
    return this.importers.get(fn);
  }

  linked(name: TSESTree.Identifier): FunctionNode | undefined {
    if (!isCalledWithSomething(name) || this.homes.has(name)) return undefined;
    const variable = this.own.resolve(name);
    if (!variable || !isImported(variable)) return undefined;
    if (!this.links.has(variable)) this.links.set(variable, this.link(name, variable));
    return this.links.get(variable);
  }

  private link(name: TSESTree.Identifier, variable: Variable): FunctionNode | undefined {
    const code = this.find(name);
    if (!code || code.fn.range[1] - code.fn.range[0] > MAX_LENGTH || !callsParameter(code)) return undefined;
    this.adopt(code.fn, code);
    const importers = this.importers.get(code.fn);
    if (importers) importers.push(variable);
    else this.importers.set(code.fn, [variable]);
    return code.fn;
  }

  /** Whether a variable of another module is one of linked code, or a short function or constant beside it, which is linked now. */
  private isAdopted(variable: Variable, home: Code): boolean {
    if (this.outside.has(variable)) return true;
    const declaration = variable.defs[0]?.node as Node | undefined;
    if (!declaration || !(isFunction(declaration) || declaration.type === 'VariableDeclarator')) return false;
    if (!this.homes.has(declaration)) {
      if (declaration.range[1] - declaration.range[0] > MAX_LENGTH) return false;
      this.adopt(declaration, home);
    }
    this.outside.add(variable);
    return true;
  }

  private adopt(root: Node, home: Code): void {
    walk(root, (node) => {
      this.homes.set(node, home);
    });
  }
}

/** A name that is a whole attribute of markup (`@submit="send"`) has no parent. */
function isCalledWithSomething(name: TSESTree.Identifier): boolean {
  const parent = name.parent as Node | undefined;
  return parent?.type === 'CallExpression' && parent.callee === name && parent.arguments.length > 0;
}

function isImported({ defs: [definition] }: Variable): boolean {
  if (String(definition?.type) === 'ImportBinding') return true;
  const declaration = definition?.node as Node | undefined;
  const init = declaration?.type === 'VariableDeclarator' && declaration.init ? unwrap(declaration.init) : undefined;
  return init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require';
}

/** Whether a function, or one inside it, calls a parameter. */
function callsParameter({ fn, names }: LinkedCode): boolean {
  let found = false;
  walk(fn, (node) => {
    if (found || node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    found = String(names.resolve(node.callee)?.defs[0]?.type) === 'Parameter';
  });
  return found;
}
