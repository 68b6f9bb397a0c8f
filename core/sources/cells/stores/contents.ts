/** What stores hold by the file that makes them: Pinia and zustand stores as wholes, instances of classes field by field. */
import type { TSESTree } from '@typescript-eslint/types';
import { GIVES_ELEMENTS } from '../../../catalog/call-words/methods.ts';
import { STATE_MUTATORS } from '../../../catalog/call-words/state.ts';
import { HOOK_STORE, STORE_MAKER } from '../../../catalog/platforms/store-words.ts';
import { classAround, isClass, type ClassNode } from '../../../graph/places.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';
import { computedBy, localFunction, returnedExpressions } from '../../file/functions.ts';
import { initialValue } from '../../file/initial-values.ts';
import { originOf } from '../../file/origin.ts';
import type { FlowContext } from '../../flow/context.ts';
import { fieldOf, putUnder } from '../../flow/paths.ts';
import type { SourceHit } from '../../flow/value.ts';
import { propertyValue, stateObjects } from '../../state/state-options.ts';
import { storedUnder } from '../../state/state-values.ts';

/** Everything that the store that this file makes at an offset holds, each under the names that lead to it. */
export function storeContents(context: FlowContext, at: number): readonly SourceHit[] {
  const call = [STORE_MAKER, HOOK_STORE.maker].flatMap((maker) => [...callsOf(context, maker)]).find(({ range }) => range[0] === at);
  if (!call) return [];
  return lastName(call.callee) === STORE_MAKER ? optionsContents(context, call) : creatorContents(context, call);
}

/** What an instance that this file makes at an offset, or the one of a class that stands there, holds in one of its fields. */
export function instanceContents(context: FlowContext, at: number, field: string): readonly SourceHit[] {
  const { own, made } = classMadeAt(context, at);
  if (!own) return [];
  const initial = own.body.body.flatMap((member) =>
    member.type === 'PropertyDefinition' && member.value && keyName(member.key, member.computed) === field ? [member.value] : [],
  );
  const written = (context.candidates.memberWrites.get(field) ?? []).flatMap(({ left, right }) =>
    isOnThisOf(unwrap(left), own) ? [right] : [],
  );
  return [...initial, ...written, ...addedTo(context, own, field)]
    .flatMap((value) => (made ? [value] : heldBy(value)))
    .flatMap((value) => (isFunction(value) ? [] : context.evaluate(value).sources));
}

/** The class of which an instance is made at an offset, or which is declared there. */
function classMadeAt(context: FlowContext, at: number): { readonly own?: ClassNode; readonly made?: Node } {
  const made = context.candidates.calls.find(({ type, range }) => type === 'NewExpression' && range[0] === at);
  return { own: made ? classBehind(context, made.callee) : classAt(context, at), made };
}

/** `this.rows.push(row)`, `this.byId.set(id, row)`: what methods add to a field. */
function addedTo({ candidates }: FlowContext, own: ClassNode, field: string): readonly Node[] {
  return STATE_MUTATORS.flatMap((method) => candidates.methodCalls.get(method) ?? []).flatMap(({ callee, arguments: given }) => {
    const holder = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    const added = given.at(-1);
    return added && holder?.type === 'MemberExpression' && memberName(holder) === field && isOnThisOf(holder, own) ? [added] : [];
  });
}

/** What a method or getter of such an instance gives of its fields: `get() { return this.row; }`. */
export function instanceReturns(context: FlowContext, at: number, method: string): readonly SourceHit[] {
  const { own } = classMadeAt(context, at);
  return (own?.body.body ?? []).flatMap((member) => {
    const isIt = 'key' in member && 'value' in member && !member.static && keyName(member.key, member.computed) === method;
    const fn = isIt && member.value && isFunction(member.value) ? member.value : undefined;
    return fn ? returnedExpressions(fn).flatMap((returned) => fieldsIn(context, returned, at)) : [];
  });
}

/** The contents of the fields of `this` that a value is, is a part of or holds. */
function fieldsIn(context: FlowContext, node: Node, at: number): readonly SourceHit[] {
  const bare = unwrap(node);
  const within = (part: Node | null): readonly SourceHit[] => (part ? fieldsIn(context, part, at) : []);
  switch (bare.type) {
    case 'MemberExpression': {
      const name = memberName(bare);
      if (name === undefined) return within(bare.object);
      if (unwrap(bare.object).type === 'ThisExpression') return instanceContents(context, at, name);
      return fieldOf({ sources: within(bare.object), silent: false }, name).sources;
    }
    case 'LogicalExpression':
      return [...within(bare.left), ...within(bare.right)];
    case 'ConditionalExpression':
      return [...within(bare.consequent), ...within(bare.alternate)];
    case 'ArrayExpression':
      return bare.elements.flatMap(within);
    case 'SpreadElement':
    case 'AwaitExpression':
      return within(bare.argument);
    case 'ObjectExpression':
      return bare.properties.flatMap((item) => {
        const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
        return item.type !== 'Property'
          ? within(item.argument)
          : key === undefined
            ? []
            : putUnder({ sources: within(item.value), silent: false }, [key]);
      });
    case 'CallExpression': {
      const callee = unwrap(bare.callee);
      return callee.type === 'MemberExpression' && GIVES_ELEMENTS.has(memberName(callee) ?? '') ? within(callee.object) : [];
    }
    default:
      return [];
  }
}

/** The class that is declared at an offset. */
function classAt({ candidates }: FlowContext, at: number): ClassNode | undefined {
  for (const statement of candidates.tree.body) {
    const declared =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement;
    if (declared && declared.range[0] === at && isClass(declared)) return declared;
  }
  return undefined;
}

/** A value, or what a signal holds that is computed by a function or begins with a value: `computed(() => this.row().phone)`. */
function heldBy(value: Node): readonly Node[] {
  return computedBy(value) ?? [value];
}

/** Where this file makes its one instance of a class. */
export function instanceOf(context: FlowContext, own: ClassNode): TSESTree.NewExpression | undefined {
  const made = context.candidates.calls.filter(
    (call): call is TSESTree.NewExpression => call.type === 'NewExpression' && classBehind(context, call.callee) === own,
  );
  return made.length === 1 ? made[0] : undefined;
}

/** The creator of a store that is read through a hook, behind the middleware around it: `create(persist((set) => …))`. */
export function creatorOf(context: FlowContext, call: TSESTree.CallExpression): FunctionNode | undefined {
  const origin = originOf(call.callee, context.bindings);
  if (origin?.type !== 'module' || !HOOK_STORE.module.test(origin.module)) return undefined;
  let given: Node | undefined = call.arguments[0];
  while (given?.type === 'CallExpression') given = given.arguments[0];
  return given && localFunction(given, context.bindings);
}

function callsOf({ candidates }: FlowContext, maker: string): readonly TSESTree.CallExpression[] {
  const curried = candidates.calls.filter(
    (call): call is TSESTree.CallExpression =>
      call.type === 'CallExpression' && call.callee.type === 'CallExpression' && lastName(call.callee) === maker,
  );
  // `create()` alone begins where `create()(…)` does.
  return [...curried, ...(candidates.plainCalls.get(maker) ?? [])];
}

/** `defineStore(id, { state })`, `defineStore(id, () => …)`. */
function optionsContents(context: FlowContext, store: TSESTree.CallExpression): readonly SourceHit[] {
  const given = store.arguments.at(-1);
  if (given?.type !== 'ObjectExpression')
    return isFunction(given) ? returnedExpressions(given).flatMap((held) => context.evaluate(held).sources) : [];
  const state = propertyValue(given, 'state');
  const fields = (state ? stateObjects(state, context.bindings) : []).flatMap(({ properties }) => properties);
  return fields.flatMap((field) => {
    const name = field.type === 'Property' ? keyName(field.key, field.computed) : undefined;
    const stored = name === undefined ? undefined : storedUnder(context, name);
    return stored && name !== undefined ? putUnder(stored, [name]) : [];
  });
}

/** `create((set) => ({ row: '', pick: (row) => set({ row }) }))`: its first state, and what its functions set. */
function creatorContents(context: FlowContext, store: TSESTree.CallExpression): readonly SourceHit[] {
  const creator = creatorOf(context, store);
  const set = creator?.params[0];
  if (!creator) return [];
  const first = returnedExpressions(creator).flatMap((state) => context.evaluate(state).sources);
  const calls = set?.type === 'Identifier' ? callsThrough(context, set) : [];
  return [...first, ...calls.flatMap(({ arguments: [given] }) => (given ? setBy(context, given) : []))];
}

/** The calls of a parameter, and of no other function of its name. */
function callsThrough({ bindings, candidates }: FlowContext, name: TSESTree.Identifier): readonly TSESTree.CallExpression[] {
  const own = bindings.declared(name);
  return (candidates.plainCalls.get(name.name) ?? []).filter(
    ({ callee }) => callee.type === 'Identifier' && bindings.resolve(callee) === own,
  );
}

/** `set({ row })`, `set((state) => ({ row }))`, `set(produce((state) => { state.row = row; }))`. */
function setBy(context: FlowContext, given: Node): readonly SourceHit[] {
  const bare = unwrap(given);
  const change = isFunction(bare)
    ? bare
    : bare.type === 'CallExpression'
      ? bare.arguments.find((argument) => isFunction(argument))
      : undefined;
  if (!isFunction(change)) return context.evaluate(given).sources;
  const [state] = change.params;
  const written = [...context.candidates.memberWrites].flatMap(([name, writes]) =>
    writes.flatMap(({ left, right }) => {
      const target = unwrap(left);
      const isState =
        state?.type === 'Identifier' &&
        target.type === 'MemberExpression' &&
        target.object.type === 'Identifier' &&
        context.bindings.resolve(target.object) === context.bindings.declared(state);
      return isState ? putUnder(context.evaluate(right), [name]) : [];
    }),
  );
  return [...returnedExpressions(change).flatMap((state) => context.evaluate(state).sources), ...written];
}

function classBehind({ bindings }: FlowContext, callee: Node): ClassNode | undefined {
  const named = callee.type === 'Identifier' ? (bindings.resolve(callee)?.defs[0]?.node as Node | undefined) : callee;
  const made = named?.type === 'VariableDeclarator' && named.init ? initialValue(named.init, bindings) : named;
  return made && isClass(made) ? made : undefined;
}

/** `this.row` in a class. */
function isOnThisOf(target: Node, own: ClassNode): boolean {
  if (target.type !== 'MemberExpression' || unwrap(target.object).type !== 'ThisExpression' || memberName(target) === undefined)
    return false;
  return classAround(target) === own;
}
