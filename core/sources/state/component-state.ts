/** What `this.x` means: class fields, Vue `data`/`computed`/`props`, `Page({ data })`, stores, and everything written to them. */
import { GIVEN } from '../../catalog/platforms/mini-program-cells.ts';
import { STATE_MAPPING, STATE_MEMBERS, STATE_MUTATORS, STATE_SETTERS } from '../../catalog/call-words/state.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import type { Candidates } from '../file/candidates.ts';
import { isPlaceholder, returnedExpressions } from '../file/functions.ts';
import { initialValue } from '../file/initial-values.ts';
import { pathOfKey } from './key-paths.ts';
import { isOptionsObject, propertyValue, stateObjects } from './state-options.ts';
import { isStoreState, storeOf } from './stores.ts';
import { WholeStates, type StateWrite, type WholeState } from './whole-states.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';

export class ComponentState {
  private readonly values = new Map<string, Node[]>();
  private readonly parts = new Map<string, StateWrite[]>();
  private readonly booleans = new Set<string>();
  /** Names of the component's properties. One that is named as frameworks name the whole state is not taken for it. */
  private readonly properties = new Set<string>();
  private readonly aliases = new Set<Node>();
  private readonly instances = new Map<Node, boolean>();
  private readonly written: StateWrite[] = [];
  /** Objects that hold the whole state: `data()`'s result, `Page({ data })`. */
  private readonly dataObjects: TSESTree.ObjectExpression[] = [];
  private readonly wholes = new WholeStates(this.dataObjects, this.written);

  constructor(
    private readonly candidates: Candidates,
    private readonly bindings: Bindings,
  ) {
    for (const property of candidates.properties) this.readProperty(property);
    for (const methods of candidates.methods.values()) for (const method of methods) this.readGetter(method);
    for (const [name, writes] of candidates.memberWrites) for (const write of writes) this.readWrite(name, write);
    for (const setter of STATE_SETTERS) for (const call of candidates.methodCalls.get(setter) ?? []) this.readSetter(call);
    for (const mutator of STATE_MUTATORS) for (const call of candidates.methodCalls.get(mutator) ?? []) this.readMutation(call, mutator);
  }

  /** Everything that is known to be stored under a name; empty initial values only when there is nothing else. */
  valuesOf(name: string): readonly Node[] {
    const values = this.values.get(name) ?? [];
    const told = values.filter((value) => !isPlaceholder(value));
    return told.length > 0 ? told : values;
  }

  /** What is put below a name. */
  partsOf(name: string): readonly StateWrite[] {
    return this.parts.get(name) ?? [];
  }

  /** What the whole state at a node is made of: the objects that declare it, and what is written to it. */
  wholeOf(node: Node): WholeState {
    const made = node.type === 'MemberExpression' ? initialValue(node.object, this.bindings) : undefined;
    const store = made?.type === 'CallExpression' && this.isInstance(made) ? initialValue(made.callee, this.bindings) : undefined;
    return this.wholes.of(node, store);
  }

  /** Whether a name is declared as a boolean or a function prop. */
  isHarmless(name: string): boolean {
    return this.booleans.has(name);
  }

  /** Whether a value is the name of another store's field: `mapState({ tel: 'userPhone' })`. */
  isAlias(value: Node): boolean {
    return this.aliases.has(value);
  }

  /** `this`, an alias of it, `this.data` / `this.state` of it, the state that a store passes to its functions. */
  isState(node: Node): boolean {
    const bare = unwrap(node);
    return this.isThis(bare) || this.isWhole(bare) || isStoreState(bare, this.bindings);
  }

  /** The expression that holds all of the state: `this.data`, `getApp().globalData`, `store.$state`. */
  isWhole(node: Node): boolean {
    if (node.type !== 'MemberExpression') return false;
    const name = memberName(node) ?? '';
    const owner = unwrap(node.object);
    if (
      (STATE_MEMBERS.has(name) || (GIVEN.has(name) && this.candidates.plainCalls.has('Component'))) &&
      !this.properties.has(name) &&
      !(name === 'data' && this.makesState) &&
      this.isThis(owner)
    )
      return true;
    if (name === 'globalData') return isApp(initialValue(owner, this.bindings));
    return name === '$state' && this.isInstance(owner);
  }

  /**
   * The name under which a member of the component or its state is known. `this.x` of a page of a mini-program is not the `x` of its `data`:
   * https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html
   */
  nameOf(member: TSESTree.MemberExpression, name: string): string {
    return this.nameIn(unwrap(member.object), name);
  }

  private nameIn(owner: Node, name: string): string {
    return this.isThis(owner) && this.isApart(name) ? `this.${name}` : name;
  }

  /** Whether a name is declared in the data of a page that sets them by `setData` alone. */
  private isApart(name: string): boolean {
    if (!this.candidates.methodCalls.has('setData')) return false;
    return this.dataObjects.some((object) => propertyValue(object, name) !== undefined) && !this.makesState;
  }

  /** Whether a function makes the state, as in Vue, where its fields stand on the component itself: `this.data` is a field there. */
  private get makesState(): boolean {
    return (this.candidates.methods.get('data') ?? []).some(({ value }) => isFunction(value));
  }

  isThis(node: Node): boolean {
    return isThis(node, this.bindings);
  }

  /** Whether an expression is an object of a class or a store of this file: `new Holder()`, `useUser()`. */
  isInstance(node: Node): boolean {
    const made = initialValue(node, this.bindings);
    if (made.type !== 'NewExpression' && made.type !== 'CallExpression') return false;
    let known = this.instances.get(made);
    if (known === undefined) this.instances.set(made, (known = this.isMadeHere(made)));
    return known;
  }

  private isMadeHere(made: TSESTree.NewExpression | TSESTree.CallExpression): boolean {
    const callee = unwrap(made.callee);
    if (callee.type !== 'Identifier') return false;
    const type = this.bindings.resolve(callee)?.defs[0]?.type;
    if (made.type === 'NewExpression') return String(type) === 'ClassName' || String(type) === 'FunctionName';
    return storeOf(callee, this.bindings) === 'options';
  }

  private readProperty(property: TSESTree.Property | TSESTree.PropertyDefinition): void {
    const name = keyName(property.key, property.computed);
    if (name === undefined || !property.value) return;
    if (property.type === 'PropertyDefinition') {
      this.add(name, property.value);
      return;
    }
    if (!isOptionsObject(property.parent as Node)) return;
    const { value } = property;
    if (name === 'data' || name === 'globalData' || name === 'state' || name === 'initialState')
      for (const object of stateObjects(value, this.bindings)) this.readData(object);
    const options = name === 'computed' || name === 'getters' || name === 'props' ? initialValue(value, this.bindings) : undefined;
    if (name === 'props' && options?.type === 'ArrayExpression')
      for (const item of options.elements) if (item) this.properties.add(staticText(item) ?? '');
    if (options && name === 'computed') this.readMapped(options);
    if (options?.type !== 'ObjectExpression') return;
    if (name === 'props') this.readProps(options);
    else this.readComputed(options);
  }

  private readGetter(method: TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition): void {
    if (method.type === 'PropertyDefinition' || method.kind !== 'get' || !isFunction(method.value)) return;
    for (const value of returnedExpressions(method.value)) this.add(keyName(method.key, method.computed), value);
  }

  private readData(object: TSESTree.ObjectExpression): void {
    this.dataObjects.push(object);
    for (const item of object.properties) if (item.type === 'Property') this.add(keyName(item.key, item.computed), item.value);
  }

  private readComputed(object: TSESTree.ObjectExpression): void {
    for (const item of object.properties) {
      if (item.type === 'SpreadElement') this.readMapped(item.argument);
      else if (isFunction(item.value))
        for (const value of returnedExpressions(item.value)) this.add(keyName(item.key, item.computed), value);
    }
  }

  /** `...mapState('module', { tel: 'userPhone', who: (state) => state.user })`. */
  private readMapped(call: Node): void {
    const mapped = call.type === 'CallExpression' && STATE_MAPPING.test(lastName(call.callee) ?? '') ? call.arguments.at(-1) : undefined;
    if (mapped?.type !== 'ObjectExpression') return;
    for (const item of mapped.properties) {
      if (item.type !== 'Property') continue;
      const name = keyName(item.key, item.computed);
      if (isFunction(item.value)) for (const value of returnedExpressions(item.value)) this.add(name, value);
      else if (staticText(item.value) !== undefined) {
        this.aliases.add(item.value);
        this.add(name, item.value);
      }
    }
  }

  private readProps(object: TSESTree.ObjectExpression): void {
    for (const item of object.properties) {
      if (item.type !== 'Property') continue;
      const type = item.value.type === 'ObjectExpression' ? propertyValue(item.value, 'type') : item.value;
      const name = keyName(item.key, item.computed);
      if (name !== undefined) this.properties.add(name);
      if (name !== undefined && type && /^(?:Boolean|Function)$/.test(lastName(type) ?? '')) this.booleans.add(name);
    }
  }

  /** `this.x = v`, `this.data.form.phone = v`, `app.globalData.user = v`. */
  private readWrite(name: string, write: TSESTree.AssignmentExpression): void {
    const target = unwrap(write.left);
    const place = target.type === 'MemberExpression' ? this.placeOf(target.object, name) : undefined;
    if (place) this.put(place.path, write.right, place.isHeld);
  }

  /** Where in the state a property of an expression stands; `isHeld` where an object holds all of the state. */
  private placeOf(object: Node, name: string): { readonly path: readonly string[]; readonly isHeld: boolean } | undefined {
    const path: string[] = [];
    let key = name;
    for (let hops = 0, owner = unwrap(object); hops < 4; hops++) {
      if (this.isState(owner)) return { path: [this.nameIn(owner, key), ...path], isHeld: !this.isThis(owner) };
      const next = owner.type === 'MemberExpression' ? memberName(owner) : undefined;
      if (owner.type !== 'MemberExpression' || next === undefined) return undefined;
      path.unshift(key);
      key = next;
      owner = unwrap(owner.object);
    }
    return undefined;
  }

  private readSetter(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    if (callee.type !== 'MemberExpression' || !owner || !(this.isThis(owner) || this.isInstance(owner))) return;
    const [first, second, third] = call.arguments;
    if (first?.type === 'ObjectExpression') {
      for (const item of first.properties) if (item.type === 'Property') this.put(pathOfKey(item, this.bindings), item.value, true);
    }
    if (memberName(callee) !== '$set' || !first || second?.type !== 'Literal' || !third) return;
    const key = String(second.value);
    const place = this.placeOf(first, key);
    if (place) this.put(place.path, third, place.isHeld);
    else this.add(key, third);
  }

  /** `this.rows.push(row)`, `this.cache.set('phone', v)`. */
  private readMutation(call: TSESTree.CallExpression, method: string): void {
    const callee = unwrap(call.callee);
    const list = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    if (list?.type !== 'MemberExpression' || !this.isState(list.object)) return;
    const isKeyed = (method === 'set' || method === 'append') && call.arguments.length > 1;
    const key = isKeyed && call.arguments[0] ? staticText(initialValue(call.arguments[0], this.bindings)) : undefined;
    for (const value of isKeyed ? call.arguments.slice(1, 2) : call.arguments)
      this.put([memberName(list) ?? '', ...(key === undefined ? [] : [key])], value, true);
  }

  private put([name, ...path]: readonly string[], value: Node, isHeld: boolean): void {
    if (name === undefined) return;
    if (isHeld) this.written.push({ name, path, value });
    if (path.length === 0) {
      this.add(name, value);
      return;
    }
    const list = this.parts.get(name);
    if (list) list.push({ name, path, value });
    else this.parts.set(name, [{ name, path, value }]);
  }

  private add(name: string | undefined, value: Node): void {
    if (name === undefined) return;
    const list = this.values.get(name);
    if (list) list.push(value);
    else this.values.set(name, [value]);
  }
}

/** `this`, or a constant that holds it: `that`, `self`. */
export function isThis(node: Node, bindings: Bindings): boolean {
  if (node.type === 'ThisExpression') return true;
  if (node.type !== 'Identifier') return false;
  const definition = bindings.resolve(node)?.defs[0]?.node as Node | undefined;
  return definition?.type === 'VariableDeclarator' && definition.init?.type === 'ThisExpression';
}

/** `getApp()` of a mini-program. */
function isApp(node: Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'getApp';
}
