/** Backward call graph: where a function may be called, found by following the function's value through the file. */
import type { TSESTree } from '@typescript-eslint/types';
import { BINDS } from '../catalog/call-words/language.ts';
import { isFunction, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';
import { ANY, keyOfMember, keyOfProperty, type Path } from './access-path.ts';
import { targetsOf } from './patterns.ts';
import { functionAround, type FunctionNode, type Names, type Places, type Variable } from './places.ts';
import { addTo } from '../groups.ts';

/** Calls in which a value may be the callee, or an argument. */
export interface Uses {
  /** Calls, `new` expressions and tagged templates, in no order. */
  readonly calls: ReadonlySet<Node>;
  /** Code out of sight may call it as well. */
  readonly isOpen: boolean;
}

/** Values followed for one query; past this many, a function counts as called from out of sight as well. Its direct calls do not count. */
const MAX_TRACED = 400;

interface Trace {
  /** Whether what is followed is a function of the file, and not what one makes. */
  readonly isOfFunction: boolean;
  readonly calls: Set<Node>;
  readonly seen: Set<unknown>;
  isOpen: boolean;
}

/** Uses of functions and of other values that can be called. */
export class CallGraph {
  private readonly known = new Map<Node, Uses>();
  private patternKeys: Map<string, Node[]> | undefined;
  private argumentKeys: Map<string, Node[]> | undefined;
  private superCalls: Map<Node, Node[]> | undefined;

  constructor(
    private readonly names: Names,
    private readonly places: Places,
  ) {}

  /** Where a function of this file may be called. */
  usesOf(fn: FunctionNode): Uses {
    return this.usesAt(fn, []);
  }

  /** Where the part at `path` of what an expression gives may be called. A declaring identifier stands for its variable. */
  usesAt(node: Node, path: Path): Uses {
    const known = path.length === 0 ? this.known.get(node) : undefined;
    if (known) return known;
    const trace: Trace = { isOfFunction: path.length === 0 && isFunction(node), calls: new Set(), seen: new Set(), isOpen: false };
    if (path.length === 0) this.known.set(node, trace);
    this.start(node, path, trace);
    return trace;
  }

  private start(node: Node, path: Path, trace: Trace): void {
    const importers = this.names.importersOf?.(node);
    importers?.forEach((variable) => this.variable(variable, path, trace));
    if (importers && isFunction(node)) return;
    const member = node.parent;
    if (member?.type === 'MethodDefinition' && member.kind === 'constructor') return this.start(member.parent.parent, path, trace);
    if ((member?.type === 'MethodDefinition' || member?.type === 'Property') && member.kind === 'set') {
      for (const write of this.places.memberWrites.get(keyOfProperty(member, this.names)) ?? []) trace.calls.add(write);
    }
    const variable = node.type === 'Identifier' ? this.names.declared(node) : undefined;
    if (variable) return this.variable(variable, path, trace);
    if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id) {
      if (/^Export/.test(node.parent.type)) trace.isOpen = true;
      const declared = this.names.declared(node.id);
      if (declared) this.variable(declared, path, trace);
      const inside =
        node.type === 'ClassDeclaration'
          ? declared?.scope.childScopes.find(({ block }) => block === node)?.set.get(node.id.name)
          : undefined;
      if (inside) this.variable(inside, path, trace);
      return;
    }
    if (node.type === 'FunctionExpression' && node.id) {
      const own = this.names.declared(node.id);
      if (own) this.variable(own, path, trace);
    }
    this.expression(node, path, trace);
  }

  private variable(variable: Variable, path: Path, trace: Trace): void {
    if (!isToFollow(trace, variable)) return;
    const declaration = (variable.defs[0]?.node as Node | undefined)?.parent?.parent;
    if (declaration && /^Export/.test(declaration.type)) trace.isOpen = true;
    for (const { identifier, init } of variable.references)
      if (!init && this.names.sees?.(variable, identifier as Node) !== false) this.expression(identifier as Node, path, trace);
  }

  private expression(node: Node, path: Path, trace: Trace): void {
    const { parent } = node;
    if (!parent) return;
    if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee === node) {
      if (path.length === 0) trace.calls.add(parent);
      return;
    }
    if (!isToFollow(trace, node)) return;
    if (unwrap(parent) !== parent) return this.expression(parent, path, trace);
    switch (parent.type) {
      case 'CallExpression':
      case 'NewExpression':
        if (path.length === 0) trace.calls.add(parent);
        this.handedOver(parent.callee, parent.arguments.indexOf(node as never), path, trace);
        return this.expression(parent, path, trace);
      case 'TaggedTemplateExpression':
        trace.calls.add(parent);
        return;
      case 'VariableDeclarator':
        return parent.init === node ? this.pattern(parent.id, path, trace) : undefined;
      case 'AssignmentExpression':
        if (parent.right !== node) return;
        this.pattern(parent.left, path, trace);
        return this.expression(parent, path, trace);
      case 'AssignmentPattern':
        return parent.right === node ? this.pattern(parent.left, path, trace) : undefined;
      case 'Property':
      case 'PropertyDefinition':
      case 'MethodDefinition':
        trace.isOpen = true;
        if (path.length === 0) this.insideArgument(parent, trace);
        return this.byKey(keyOfProperty(parent, this.names), trace);
      case 'MemberExpression':
        return parent.object === node ? this.member(parent, path, trace) : undefined;
      case 'ArrayExpression':
        trace.isOpen = true;
        return this.expression(parent, [placeIn(parent, node), ...path], trace);
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'AwaitExpression':
      case 'SequenceExpression':
        return this.expression(parent, path, trace);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return parent.superClass === node ? this.subclass(parent, trace) : undefined;
      case 'ArrowFunctionExpression':
      case 'ReturnStatement':
        return this.returned(parent, path, trace);
      case 'ExpressionStatement':
        return;
      default:
        trace.isOpen = true;
    }
  }

  /** The call that a property of an object literal is passed to, also from an object inside it: `createStore({ on: { add: … } })`. */
  private insideArgument(member: Node, trace: Trace): void {
    let at = member;
    while (at.type === 'Property' && at.parent.type === 'ObjectExpression') at = at.parent.parent;
    if (at.type === 'CallExpression' || at.type === 'NewExpression') trace.calls.add(at);
  }

  /** What a local function does with its argument. */
  private handedOver(callee: Node, index: number, path: Path, trace: Trace): void {
    const bare = unwrap(callee);
    const declared = bare.type === 'Identifier' ? this.names.resolve(bare)?.defs[0] : undefined;
    const held = declared?.node as Node | undefined;
    const linked = bare.type === 'Identifier' ? this.names.linked?.(bare) : undefined;
    const fn: Node | null | undefined =
      linked ?? (isFunction(bare) ? bare : held?.type === 'VariableDeclarator' && held.init ? unwrap(held.init) : held);
    trace.isOpen = true;
    if (!isFunction(fn) || index < 0 || String(declared?.type) === 'Parameter') return;
    const param = fn.params[index];
    if (param) for (const target of targetsOf(param, this.names)) this.target(target.node, target.path, path, trace);
  }

  private pattern(pattern: Node, path: Path, trace: Trace): void {
    for (const target of targetsOf(pattern, this.names)) this.target(target.node, target.path, path, trace);
  }

  private target(node: Node, taken: Path, path: Path, trace: Trace): void {
    if (!taken.every((key, index) => path[index] === key || path[index] === ANY)) return;
    if (node.type === 'MemberExpression') {
      trace.isOpen = true;
      return this.byKey(keyOfMember(node, this.names), trace);
    }
    const variable = node.type === 'Identifier' ? (this.names.declared(node) ?? this.names.resolve(node)) : undefined;
    if (variable) this.variable(variable, path.slice(taken.length), trace);
  }

  private member(parent: Node, path: Path, trace: Trace): void {
    if (parent.type !== 'MemberExpression') return;
    const key = keyOfMember(parent, this.names);
    if (path.length > 0) return key === path[0] || path[0] === ANY ? this.expression(parent, path.slice(1), trace) : undefined;
    const call = parent.parent;
    if (call.type !== 'CallExpression' || call.callee !== parent) return;
    if (key === BINDS) this.expression(call, path, trace);
    else trace.calls.add(call);
  }

  /** A function that is a property: every call of a method of that name, and names that are taken out of objects. */
  private byKey(key: string, trace: Trace): void {
    if (trace.seen.has(key)) return;
    trace.seen.add(key);
    for (const call of this.places.methodCalls.get(key) ?? []) trace.calls.add(call);
    this.patternKeys ??= this.collectPatternKeys();
    for (const name of this.patternKeys.get(key) ?? []) this.target(name, [], [], trace);
    if (!trace.isOfFunction) return;
    this.argumentKeys ??= this.collectArgumentKeys();
    for (const call of this.argumentKeys.get(key) ?? []) trace.calls.add(call);
  }

  /** Calls by the names of the methods that they are given: `list.forEach(this.show)`. */
  private collectArgumentKeys(): Map<string, Node[]> {
    const keys = new Map<string, Node[]>();
    for (const call of this.places.calls) {
      for (const argument of call.arguments) {
        if (argument.type !== 'MemberExpression' && argument.type !== 'CallExpression') continue;
        const key = methodKey(argument, this.names);
        if (key !== undefined) addTo(keys, key, call);
      }
    }
    return keys;
  }

  private collectPatternKeys(): Map<string, Node[]> {
    const keys = new Map<string, Node[]>();
    for (const declarator of this.places.declarators) {
      const { id } = declarator;
      const init = declarator.init && unwrap(declarator.init);
      if (id.type === 'Identifier') {
        const read = init ? methodKey(init, this.names) : undefined;
        if (read !== undefined) addTo(keys, read, id);
        continue;
      }
      for (const { node, path } of targetsOf(id, this.names)) {
        const key = path.at(-1);
        if (key !== undefined) addTo(keys, key, node);
      }
    }
    return keys;
  }

  /** What a function returns is what its calls give. */
  private returned(node: Node, path: Path, trace: Trace): void {
    const fn = node.type === 'ReturnStatement' ? functionAround(node) : node;
    trace.isOpen = true;
    if (!isFunction(fn) || trace.seen.size > MAX_TRACED) return;
    for (const call of this.usesOf(fn).calls) this.expression(call, path, trace);
  }

  /** The constructor of a class that is extended: `super(…)` and, without a constructor of its own, `new` of the subclass. */
  private subclass(node: Node, trace: Trace): void {
    this.superCalls ??= this.collectSuperCalls();
    for (const call of this.superCalls.get(node) ?? []) trace.calls.add(call);
    this.start(node, [], trace);
  }

  /** The calls `super(…)` by the class that they stand in. */
  private collectSuperCalls(): Map<Node, Node[]> {
    const calls = new Map<Node, Node[]>();
    for (const call of this.places.calls) {
      if (call.callee.type !== 'Super') continue;
      let around: Node | undefined = call.parent;
      while (around && around.type !== 'ClassBody') around = around.parent;
      if (around) addTo(calls, around.parent, call);
    }
    return calls;
  }
}

/** The key of an element of a list; behind spread elements its place is not known. */
function placeIn({ elements }: TSESTree.ArrayExpression, node: Node): string {
  const index = elements.indexOf(node as TSESTree.Expression);
  return index < 0 || elements.slice(0, index).some((element) => element?.type === 'SpreadElement') ? ANY : String(index);
}

/** Whether a value is followed now for the first time, and not too many have been. */
function isToFollow(trace: Trace, value: unknown): boolean {
  if (trace.seen.has(value)) return false;
  if (trace.seen.size > MAX_TRACED) {
    trace.isOpen = true;
    return false;
  }
  trace.seen.add(value);
  return true;
}

/** The name of a member that an expression reads: `o.show`, `o.show.bind(o)`. */
function methodKey(node: Node, names: Names): string | undefined {
  const bare = unwrap(node);
  const callee = bare.type === 'CallExpression' ? bare.callee : undefined;
  const method = callee?.type === 'MemberExpression' && keyOfMember(callee, names) === BINDS ? unwrap(callee.object) : bare;
  return method.type === 'MemberExpression' ? keyOfMember(method, names) : undefined;
}
