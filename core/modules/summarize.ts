/** Tree and facts of one module → the summary that its importers use. */
import type { TSESTree } from '@typescript-eslint/types';
import { BEHAVIORS } from '../catalog/platforms/mini-program-cells.ts';
import { REDUCER_MAKERS } from '../catalog/call-words/state.ts';
import { EXPORTS_ARGUMENT, WRAPS_FUNCTION } from '../catalog/call-words/copies.ts';
import type { FileFacts } from '../sources/file/collect.ts';
import { isOutsideProvider } from '../sources/cells/context/outside-provider.ts';
import { localFunction, returnedExpressions } from '../sources/file/functions.ts';
import { listedIn } from '../sources/file/initial-values.ts';
import { originOf } from '../sources/file/origin.ts';
import { storeOptions, vuexState } from '../sources/state/vuex-stores.ts';
import { partsOf, type PartWrite } from '../sources/flow/writes.ts';
import { propertyValue } from '../sources/state/state-options.ts';
import { typesOfExport } from '../sources/declared/exported.ts';
import { redactionOfLogger, withoutPlace } from '../sanitizers/redaction/redaction.ts';
import { storeOf } from '../sources/state/stores.ts';
import { isBlank } from '../syntax/blank.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../syntax/tree.ts';
import type { Exported, ModuleLink, ModuleSummary } from '../module-types.ts';
import { localClass } from '../graph/classes.ts';
import type { Call, Variable } from '../graph/places.ts';
import type { Node } from '../types.ts';
import { carriedOf } from './carried.ts';
import { exportedValue } from './exported-value.ts';
import { packageOf } from './made-by-package.ts';
import { exportsOf, importedName, isLink, membersOf, requiredIn } from './exports.ts';
import { FunctionSummaries } from './functions/summaries.ts';
import { globalsOf, pluginsOf } from './program-globals.ts';
import { LazyExport } from './lazy-export.ts';
import { siteInModule } from './sites.ts';
import { StoreSummary } from './store-summary.ts';

const MAX_DEPTH = 4;

/** What a module exports and installs; `file` is its id. Bounded in depth; never throws. */
export function summarize(facts: FileFacts, file: string): ModuleSummary {
  return new Summarizer(facts, file).summary();
}

export const NOTHING_EXPORTED: ModuleSummary = { exports: new Map(), siteOf: () => undefined, stars: [], globals: new Map(), plugins: [] };

class Summarizer {
  private readonly functions = new Set<FunctionNode>();
  private readonly known = new Map<Node, LazyExport | ModuleLink | undefined>();
  private readonly summaries: FunctionSummaries;

  constructor(
    private readonly facts: FileFacts,
    private readonly file: string,
  ) {
    this.summaries = new FunctionSummaries(this.functions, facts, file);
  }

  /** The exported names with the form of their values; what flows into them is computed on demand. */
  summary(): ModuleSummary {
    const list = exportsOf(this.facts.parsed.tree, this.facts.candidates);
    const { names, stars } = list;
    const exportedBy = (node: Node, depth: number): LazyExport | ModuleLink | undefined => this.exported(node, depth);
    const exports = new Map<string, Exported | ModuleLink>();
    for (const [name, target] of names) {
      const exported = isLink(target) ? target : this.exported(target as Node, 0);
      if (exported) exports.set(name, exported);
    }
    return {
      exports,
      siteOf: (path) => siteInModule(list, this.facts.bindings, path),
      stars,
      globals: globalsOf(this.facts, exportedBy),
      plugins: pluginsOf(this.facts, exportedBy),
    };
  }

  /** What an exported expression or declaration is: a function, an object with members, a name of another module. */
  private exported(node: Node, depth: number): LazyExport | ModuleLink | undefined {
    const bare = unwrap(node);
    if (depth > MAX_DEPTH) return undefined;
    if (bare.type === 'Identifier') return this.named(bare, depth);
    const required = requiredIn(bare);
    if (required !== undefined) return { module: required, name: 'default' };
    if (this.known.has(bare)) return this.known.get(bare);
    this.known.set(bare, undefined);
    const exported = this.withTypes(bare, this.described(bare, depth));
    this.known.set(bare, exported);
    return exported;
  }

  private named(node: TSESTree.Identifier, depth: number): LazyExport | ModuleLink | undefined {
    const variable = this.facts.bindings.resolve(node) ?? this.facts.bindings.declared(node);
    const definition = variable?.defs[0];
    if (!variable || !definition) return undefined;
    const declaration = definition.node as Node;
    const link = importedName(declaration, definition.parent as Node | null);
    if (link) return link;
    if (declaration.type !== 'VariableDeclarator') return this.exported(declaration, depth + 1);
    if (declaration.id.type !== 'Identifier') return this.value(node);
    const made = declaration.init ? this.exported(declaration.init, depth + 1) : this.value(node);
    if (made && !isLink(made) && !made.code && isAssigned(variable))
      return made.with({ code: this.summaries.codeOf(declaration.id), origin: () => packageOf(this.facts, node) });
    const isObject = declaration.init?.type === 'ObjectExpression' || declaration.init?.type === 'NewExpression';
    const added = made && !isLink(made) && isObject ? this.added(partsOf(variable), depth) : undefined;
    return added && added.size > 0 ? (made as LazyExport).with({ members: new Map([...(made as LazyExport).members, ...added]) }) : made;
  }

  /** Functions that are put into an object after it was made: `client.get = (url) => …`. */
  private added(writes: readonly PartWrite[], depth: number): Map<string, Exported | ModuleLink> {
    const members = new Map<string, Exported | ModuleLink>();
    for (const {
      kind,
      at,
      path: [name, ...rest],
    } of writes) {
      const fn =
        kind === 'field' && name !== undefined && rest.length === 0 && at.type === 'AssignmentExpression'
          ? localFunction(at.right, this.facts.bindings)
          : undefined;
      if (name !== undefined && fn) members.set(name, this.functionOf(fn, depth + 1));
    }
    return members;
  }

  private described(node: Node, depth: number): LazyExport | ModuleLink | undefined {
    if (isFunction(node)) return this.functionOf(node, depth);
    const store = storeOptions(this.facts.flow, node);
    if (store)
      return new LazyExport({
        members: new Map([['state', new LazyExport({ carries: () => carriedOf(vuexState(this.facts.flow, store), this.file) })]]),
      });
    switch (node.type) {
      case 'ObjectExpression':
        return this.value(node).with({ members: this.members(node, depth), code: isState(node) ? this.summaries.codeOf(node) : undefined });
      case 'ClassDeclaration':
      case 'ClassExpression':
        return new LazyExport({
          members: this.members(node, depth),
          base: node.superClass ? this.exported(node.superClass, depth + 1) : undefined,
          code: this.summaries.codeOf(node),
        });
      case 'TSEnumDeclaration':
        return new LazyExport({ members: this.enumerated(node, depth) });
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        return new LazyExport({});
      case 'TSModuleDeclaration':
        return new LazyExport({ members: this.spaced(node, depth) });
      case 'NewExpression':
        return this.withCode(node, this.ofPackage(node) ?? this.exported(node.callee, depth + 1));
      case 'CallExpression':
        return this.withCode(node, this.made(node, depth));
      case 'MemberExpression':
        return this.memberOf(node, depth) ?? this.value(node);
      default:
        return this.value(node);
    }
  }

  private functionOf(fn: FunctionNode, depth: number): LazyExport {
    this.functions.add(fn);
    const made = returnedExpressions(fn)
      .filter((node) => !isOutsideProvider(node, this.facts.bindings))
      .map(unwrap)
      .find(
        (node) =>
          node.type === 'ObjectExpression' ||
          node.type === 'NewExpression' ||
          node.type === 'Identifier' ||
          node.type === 'ArrayExpression',
      );
    const result = made?.type === 'ArrayExpression' ? this.tuple(made, depth) : made && this.exported(made, depth + 1);
    const isTelling = result && (isLink(result) || result.members.size > 0 || result.base !== undefined || result.fn);
    return new LazyExport({ fn: this.summaries.of(fn, isTelling ? result : undefined) });
  }

  /** A hook's `[value, set]`: its functions are members by their positions. */
  private tuple({ elements }: TSESTree.ArrayExpression, depth: number): LazyExport {
    const members = new Map<string, Exported | ModuleLink>();
    for (const [position, element] of elements.entries()) {
      const fn = element && localFunction(element, this.facts.bindings);
      if (fn) members.set(String(position), this.functionOf(fn, depth + 1));
    }
    return new LazyExport({ members });
  }

  /** What a call makes: the result of a function of this file, or a value. `freeze`, `defineStore` and the like return their object. */
  private made(node: TSESTree.CallExpression, depth: number): LazyExport | ModuleLink {
    const fn = localFunction(node.callee, this.facts.bindings);
    if (fn) return (this.functionOf(fn, depth).fn?.result as LazyExport | ModuleLink | undefined) ?? this.value(node);
    const store = storeOf(node, this.facts.bindings);
    if (store && store !== 'options') return this.functionOf(store, depth);
    const object = node.arguments.find((argument) => argument.type === 'ObjectExpression');
    if (store && object) return this.store(object, depth);
    const reducer = REDUCER_MAKERS.get(lastName(node.callee) ?? '');
    if (reducer !== undefined && object)
      return this.value(node).with({
        members: new Map([[reducer, new LazyExport({ fn: new StoreSummary(object, this.facts, this.file, new LazyExport({})) })]]),
      });
    if (EXPORTS_ARGUMENT.has(lastName(node.callee) ?? '') && object) return this.value(node).with({ members: this.members(object, depth) });
    if (BEHAVIORS.has(lastName(node.callee) ?? '') && object) return new LazyExport({ members: this.members(object, depth) });
    const inner = node.arguments[0] && unwrap(node.arguments[0]);
    if (isFunction(inner) && WRAPS_FUNCTION.has(lastName(node.callee) ?? '')) return this.functionOf(inner, depth);
    const redaction = redactionOfLogger(this.facts.flow, node, lastName(node.callee) === 'getLogger');
    const made = this.ofPackage(node) ?? this.value(node).with({ maker: this.linkTo(node.callee) });
    return redaction ? made.with({ redaction: withoutPlace(redaction) }) : made;
  }

  /** The name of another module that an expression is, without what stands behind it. */
  private linkTo(node: Node): ModuleLink | undefined {
    const definition = node.type === 'Identifier' ? this.facts.bindings.resolve(node)?.defs[0] : undefined;
    return definition && importedName(definition.node as Node, definition.parent as Node | null);
  }

  /**
   * The same with the expression, where a package, the language or a class of this file makes the value: what its calls read and fill is
   * followed there.
   */
  private withCode(node: Call, made: LazyExport | ModuleLink | undefined): LazyExport | ModuleLink | undefined {
    const origin = originOf(node.callee, this.facts.bindings);
    const isLibrary = origin?.type === 'global' || (origin?.type === 'module' && !this.facts.flow.modules.isProject(origin.module));
    const isOwn = node.type === 'NewExpression' && localClass(node.callee, this.facts.bindings) !== undefined;
    if (!(isLibrary || isOwn) || (made && isLink(made))) return made;
    return (made ?? new LazyExport({ texts: listedIn(node) })).with({ code: this.summaries.codeOf(node) });
  }

  /** What a package makes: a logger, a client. */
  private ofPackage(node: TSESTree.CallExpression | TSESTree.NewExpression): LazyExport | undefined {
    const origin = packageOf(this.facts, node);
    if (!origin) return undefined;
    return this.value(node).with({ origin: () => origin });
  }

  /** A function that gives a store with state of its own; its actions are the store's methods. */
  private store(options: TSESTree.ObjectExpression, depth: number): LazyExport {
    const actions = propertyValue(options, 'actions');
    const members = actions?.type === 'ObjectExpression' ? this.members(actions, depth + 1) : undefined;
    return new LazyExport({ fn: new StoreSummary(options, this.facts, this.file, new LazyExport({ members })) });
  }

  private members(node: Parameters<typeof membersOf>[0], depth: number): Map<string, Exported | ModuleLink> {
    const members = new Map<string, Exported | ModuleLink>();
    for (const [name, value] of membersOf(node)) {
      const member = this.exported(value, depth + 1);
      if (member) members.set(name, member);
    }
    return members;
  }

  private enumerated(node: TSESTree.TSEnumDeclaration, depth: number): Map<string, Exported | ModuleLink> {
    const members = new Map<string, Exported | ModuleLink>();
    for (const { id, initializer } of node.body.members) {
      const name = keyName(id, false);
      const member = initializer && this.exported(initializer, depth + 1);
      if (name !== undefined && member) members.set(name, member);
    }
    return members;
  }

  /** What a namespace exports. */
  private spaced(node: TSESTree.TSModuleDeclaration, depth: number): Map<string, Exported | ModuleLink> {
    const members = new Map<string, Exported | ModuleLink>();
    for (const statement of node.body?.body ?? []) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
      const name = declaration && 'id' in declaration && declaration.id?.type === 'Identifier' ? declaration.id.name : undefined;
      const member = declaration && this.exported(declaration, depth + 1);
      if (name !== undefined && member) members.set(name, member);
    }
    return members;
  }

  private memberOf(node: TSESTree.MemberExpression, depth: number): LazyExport | ModuleLink | undefined {
    const owner = this.exported(node.object, depth + 1);
    const name = memberName(node);
    if (!owner || name === undefined) return undefined;
    return isLink(owner)
      ? owner.name === '*'
        ? { module: owner.module, name }
        : undefined
      : (owner.members.get(name) as LazyExport | ModuleLink | undefined);
  }

  private withTypes(node: Node, exported: LazyExport | ModuleLink | undefined): LazyExport | ModuleLink | undefined {
    return exported && !isLink(exported) ? exported.withTypes(() => typesOfExport(this.facts.flow, node, this.file)) : exported;
  }

  private value(node: Node): LazyExport {
    return exportedValue(this.facts, this.file, node);
  }
}

/** An object that begins with constants alone: state that other modules fill. */
function isState({ properties, parent }: TSESTree.ObjectExpression): boolean {
  return (
    !parent.type.startsWith('TS') &&
    properties.every((item) => item.type === 'Property' && (item.value.type === 'Literal' || isBlank(item.value))) &&
    properties.some((item) => item.type === 'Property' && isBlank(item.value))
  );
}

/** `let current = null`, which functions of the file set. */
function isAssigned({ references }: Variable): boolean {
  return references.some((use) => use.init !== true && use.isWrite());
}
