/** What `this.x` means: class fields, Vue `data`/`computed`/`props`, `Page({ data })`, and everything written to it. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import type { Bindings } from './bindings.ts';
import type { Candidates } from './candidates.ts';
import { isPlaceholder, returnedExpressions } from './functions.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from './tree.ts';

const STATE_SETTERS = new Set(['setData', '$set', 'setState']);

export class ComponentState {
  private readonly values = new Map<string, Node[]>();
  private readonly booleans = new Set<string>();
  /** Objects that hold the whole state: `data()`'s result, `Page({ data })`. */
  readonly dataObjects: TSESTree.ObjectExpression[] = [];

  constructor(candidates: Candidates, private readonly bindings: Bindings) {
    for (const property of candidates.properties) this.readProperty(property);
    for (const methods of candidates.methods.values()) for (const method of methods) this.readGetter(method);
    for (const [name, writes] of candidates.memberWrites) {
      for (const write of writes) {
        const target = unwrap(write.left);
        if (target.type === 'MemberExpression' && this.isState(target.object)) this.add(name, write.right);
      }
    }
    for (const setter of STATE_SETTERS) {
      for (const call of candidates.methodCalls.get(setter) ?? []) this.readSetter(call);
    }
  }

  /** Everything that is known to be stored under a name; empty initial values only when there is nothing else. */
  valuesOf(name: string): readonly Node[] {
    const values = this.values.get(name) ?? [];
    const told = values.filter((value) => !isPlaceholder(value));
    return told.length > 0 ? told : values;
  }

  /** Whether a name is declared as a boolean or a function prop. */
  isHarmless(name: string): boolean {
    return this.booleans.has(name);
  }

  /** `this`, an alias of it, or `this.data` / `this.state` of it. */
  isState(node: Node): boolean {
    const bare = unwrap(node);
    if (this.isThis(bare)) return true;
    return bare.type === 'MemberExpression' && ['data', 'state', '$data', 'globalData'].includes(memberName(bare) ?? '') && this.isThis(unwrap(bare.object));
  }

  isThis(node: Node): boolean {
    if (node.type === 'ThisExpression') return true;
    if (node.type !== 'Identifier') return false;
    const definition = this.bindings.resolve(node)?.defs[0]?.node as Node | undefined;
    return definition?.type === 'VariableDeclarator' && definition.init?.type === 'ThisExpression';
  }

  private readProperty(property: TSESTree.Property | TSESTree.PropertyDefinition): void {
    const name = keyName(property.key, property.computed);
    if (name === undefined || !property.value) return;
    if (property.type === 'PropertyDefinition') {
      this.add(name, property.value);
      return;
    }
    if (!isOptionsObject(property.parent as Node)) return;
    if (name === 'data' || name === 'globalData' || name === 'state') for (const object of objectsOf(property.value)) this.readData(object);
    if (name === 'computed' && property.value.type === 'ObjectExpression') this.readComputed(property.value);
    if (name === 'props' && property.value.type === 'ObjectExpression') this.readProps(property.value);
  }

  private readGetter(method: TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition): void {
    if (method.type !== 'MethodDefinition' || method.kind !== 'get' || !isFunction(method.value)) return;
    for (const value of returnedExpressions(method.value)) this.add(keyName(method.key, method.computed), value);
  }

  private readData(object: TSESTree.ObjectExpression): void {
    this.dataObjects.push(object);
    this.readEntries(object);
  }

  private readEntries(object: TSESTree.ObjectExpression): void {
    for (const item of object.properties) {
      if (item.type === 'Property') this.add(keyName(item.key, item.computed), item.value);
    }
  }

  private readComputed(object: TSESTree.ObjectExpression): void {
    for (const item of object.properties) {
      if (item.type === 'Property' && isFunction(item.value)) for (const value of returnedExpressions(item.value)) this.add(keyName(item.key, item.computed), value);
    }
  }

  private readProps(object: TSESTree.ObjectExpression): void {
    for (const item of object.properties) {
      if (item.type !== 'Property') continue;
      const type = item.value.type === 'ObjectExpression' ? propertyValue(item.value, 'type') : item.value;
      const name = keyName(item.key, item.computed);
      if (name !== undefined && type && /^(?:Boolean|Function)$/.test(lastName(type) ?? '')) this.booleans.add(name);
    }
  }

  private readSetter(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || !this.isThis(unwrap(callee.object))) return;
    const [first, second, third] = call.arguments;
    if (first?.type === 'ObjectExpression') this.readEntries(first);
    if (memberName(callee) === '$set' && second?.type === 'Literal' && third) this.add(String(second.value), third);
  }

  private add(name: string | undefined, value: Node): void {
    if (name === undefined) return;
    const list = this.values.get(name);
    if (list) list.push(value);
    else this.values.set(name, [value]);
  }
}

/** Value of a property of an object literal. */
export function propertyValue(object: TSESTree.ObjectExpression, name: string): Node | undefined {
  const property = object.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === name);
  return property?.type === 'Property' ? property.value : undefined;
}

function objectsOf(value: Node): TSESTree.ObjectExpression[] {
  const bare = unwrap(value);
  const results = isFunction(bare) ? returnedExpressions(bare).map(unwrap) : [bare];
  return results.filter((node): node is TSESTree.ObjectExpression => node.type === 'ObjectExpression');
}

const COMPONENT_CALLS = new Set(['Page', 'Component', 'App', 'Vue', 'extend', 'defineComponent', 'component', 'mixin', 'defineStore', 'Behavior', 'Store']);

/** Whether an object literal is the options of a component, page, app or store. */
function isOptionsObject(node: Node): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const parent = node.parent as Node;
  if (parent.type === 'ExportDefaultDeclaration') return true;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') return COMPONENT_CALLS.has(lastName(parent.callee) ?? '');
  if (parent.type === 'VariableDeclarator') return true;
  return parent.type === 'AssignmentExpression' && lastName(parent.left) === 'exports';
}
