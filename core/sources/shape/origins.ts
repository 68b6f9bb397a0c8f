/**
 * From an expression back to where its value comes from. One worklist over (expression, path) pairs, each looked at
 * once: no result depends on the order of the queries. Values are not evaluated.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { definitionsIn, patternOf, type Definition } from '../../graph/definitions.ts';
import { namesTo } from '../../graph/patterns.ts';
import { Memo } from '../../memo.ts';
import { findRow } from '../../syntax/state-paths.ts';
import { parsedBySchema } from '../declared/schemas.ts';
import type { Variable } from '../file/bindings.ts';
import { isPlaceholder, localFunction, returnedExpressions } from '../file/functions.ts';
import { resolverUses } from '../file/promises.ts';
import type { FlowContext } from '../flow/context.ts';
import { orderAt } from '../flow/order.ts';
import { BODY, placeName } from '../flow/paths.ts';
import { isChunk } from '../flow/chunks.ts';
import { partsOf } from '../flow/writes.ts';
import { HOLDING_HOOKS, givenToSetter } from '../state/hooks.ts';
import { encloses, isFunction, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { bodyOf, givenBack, promisedTogether, questionOf } from './calls.ts';
import { onlyCallOf, receivedBy } from './parameters.ts';
import { copiesInto } from './copies.ts';
import { datasetsOf, inDataset } from './rows/datasets.ts';
import { handedOn } from './handed-on.ts';
import { isPlatformObject } from './platform-objects.ts';
import { isTakenApart } from './text-parts.ts';
import type { Path } from '../../graph/access-path.ts';
import { MAX_PATH, below, isHolder, pathUnder, type Origin, type Place } from './place.ts';

/** Past so many steps a value has no origin that a reader would recognise. */
const MAX_STEPS = 150;
/** Steps for all queries about one file: generated code needs too many. */
const MAX_IN_FILE = 40_000;
const spent = new Memo<FlowContext, number>();
const MAX_WRITES = 60;

const places = new Memo<FlowContext, Map<Node, readonly Place[]>>();

/** Places that the value of an expression comes from; searched for once for each expression of a file. */
export function originsOf(context: FlowContext, node: Node): readonly Place[] {
  let known = places.get(context);
  if (!known) places.set(context, (known = new Map()));
  const bare = unwrap(node);
  let found = known.get(bare);
  if (!found) known.set(bare, (found = new Slice(context).from((slice) => slice.add(bare, []))));
  return found;
}

/** The same of a name of a component's state, as markup knows it. */
export function originsOfState(context: FlowContext, name: string, path: Path): readonly Place[] {
  return new Slice(context).from((slice) => slice.addNamed(name, path));
}

class Slice {
  private readonly work: { readonly node: Node; readonly path: Path }[] = [];
  private readonly seen = new Map<unknown, Set<string>>();
  private readonly found: Place[] = [];

  constructor(private readonly context: FlowContext) {}

  from(start: (slice: Slice) => void): readonly Place[] {
    const before = spent.get(this.context) ?? 0;
    start(this);
    let steps = 0;
    for (let item = this.work.pop(); item; item = this.work.pop()) {
      if (++steps > MAX_STEPS || before + steps > MAX_IN_FILE) {
        this.context.cut();
        break;
      }
      this.follow(item.node, item.path);
    }
    spent.set(this.context, before + steps);
    return this.found;
  }

  add(node: Node, path: Path): void {
    const bare = unwrap(node);
    if (this.isNew(bare, path)) this.work.push({ node: bare, path });
  }

  /** What markup calls a name: a variable of the setup, or a field of the state. */
  addNamed(name: string, path: Path): void {
    const variable = this.context.bindings.topLevel(name);
    const [first] = path;
    if (variable && variable.defs.length > 0) this.addVariable(variable, first === 'value' ? path.slice(1) : path, undefined);
    else this.addState(name, path);
  }

  private isNew(thing: unknown, path: Path): boolean {
    if (path.length > MAX_PATH) return false;
    const key = path.join('.');
    const known = this.seen.get(thing);
    if (!known) this.seen.set(thing, new Set([key]));
    else if (known.has(key)) return false;
    else known.add(key);
    return true;
  }

  private emit(origin: Origin, path: Path): void {
    if (path.length <= MAX_PATH) this.found.push({ origin, path });
  }

  private follow(node: Node, path: Path): void {
    switch (node.type) {
      case 'Identifier':
        return this.followName(node, path);
      case 'MemberExpression':
        return this.followMember(node, path);
      case 'CallExpression':
        return this.followCall(node, path);
      case 'NewExpression':
        return this.followPromise(node, path);
      case 'ThisExpression':
        return this.emit('this', path);
      default:
        for (const part of handedOn(node, path)) this.add(part.node, part.path);
    }
  }

  private followName(node: TSESTree.Identifier, path: Path): void {
    const { bindings, candidates } = this.context;
    const isShown = candidates.templateNames.has(node);
    const row = isShown ? findRow(candidates.markup.rows, node.name, node.range[0]) : undefined;
    if (row?.role === 'element') return this.addRow(row.path, path);
    const variable = bindings.resolve(node);
    if (variable) this.addVariable(variable, path, node);
    else if (isShown) this.addState(node.name, path);
  }

  private addRow([root, ...rest]: Path, path: Path): void {
    if (root !== undefined) this.addNamed(root, [...rest, ...path]);
  }

  private followMember(node: TSESTree.MemberExpression, path: Path): void {
    const { state, candidates } = this.context;
    const name = memberName(node);
    const object = unwrap(node.object);
    if (object.type === 'Identifier' && name === 'row' && candidates.templateNames.has(object)) {
      const row = findRow(candidates.markup.rows, object.name, object.range[0]);
      if (row?.role === 'slot') return this.addRow(row.path, path);
    }
    if (state.isWhole(node)) return this.emit(wholeName(node), path);
    if (name !== undefined && state.isState(object)) {
      if (state.isWhole(object)) this.emit(wholeName(object as TSESTree.MemberExpression), pathUnder(name, path));
      return this.addState(object.type === 'MemberExpression' && memberName(object) === 'globalData' ? `globalData ${name}` : name, path);
    }
    if (name !== undefined && /^\d+$/.test(name) && isTakenApart(object, this.context.bindings))
      return this.add(object, [placeName(Number(name)), ...path]);
    this.add(object, name === 'value' || name === 'current' ? path : pathUnder(name, path));
  }

  /** A field of the state, and what is put there. */
  private addState(name: string, path: Path): void {
    if (!this.isNew(`state ${name}`, path)) return;
    this.emit(`state ${name}`, path);
    const { state } = this.context;
    const plain = name.replace(/^globalData /, '');
    for (const value of state.valuesOf(plain).slice(0, MAX_WRITES)) if (!isFunction(value) && !state.isAlias(value)) this.add(value, path);
    for (const copied of copiesInto(this.context, plain)) this.add(copied, path);
    for (const part of state.partsOf(plain).slice(0, MAX_WRITES)) {
      const rest = below(path, part.path);
      if (rest) this.add(part.value, rest);
    }
  }

  private addVariable(variable: Variable, path: Path, use: Node | undefined): void {
    if (!this.isNew(variable, path) || isPlatformObject(variable)) return;
    const definitions = definitionsIn(this.context.bindings).of(variable);
    const parts = partsOf(variable);
    if (definitions.length + parts.length > MAX_WRITES) return this.context.cut();
    const order = use && orderAt(this.context, variable, use);
    const wholes = order ? definitions.filter((definition) => order.reaches(definition)) : definitions;
    if (isHolder(variable) && wholes.filter(isTelling).length <= 1) this.emit(variable, path);
    const data = inDataset(path);
    const bindings = data ? datasetsOf(this.context, variable).filter(({ name }) => name === data.name) : [];
    for (const binding of bindings) this.addRow(binding.path ?? [], data?.rest ?? []);
    for (const write of wholes) this.addWhole(write, path);
    for (const copied of copiesInto(this.context, variable)) this.add(copied, path);
    for (const { kind, at, path: written } of parts) {
      if (kind === 'field' && at.type === 'AssignmentExpression' && written.length > 0) this.addField(at, written, path);
    }
  }

  private addField({ right }: TSESTree.AssignmentExpression, written: Path, path: Path): void {
    const start = written[0] === 'value' || written[0] === 'current' ? written.slice(1) : written;
    const rest = below(path, start);
    if (rest) this.add(right, rest);
  }

  private addWhole(definition: Definition, path: Path): void {
    const { given, name } = definition;
    if (given.type === 'parameter') this.addParameter(given.fn, name, path);
    else if (isChunk(given)) return;
    else if (given.type === 'value' || given.type === 'element') this.addPart(patternOf(definition), name, given.node, path);
  }

  private addParameter(fn: FunctionNode, name: Node, path: Path): void {
    const index = fn.params.findIndex((param) => encloses(param, name));
    const pattern = fn.params[index];
    if (!pattern) return;
    for (const given of receivedBy(this.context, fn, index)) {
      if ('node' in given) this.addPart(pattern, name, given.node, path);
      else if ('row' in given) this.addRow(given.row, [...(this.taken(pattern, name) ?? []), ...path]);
      else this.emit(given.origin, [...(this.taken(pattern, name) ?? []), ...path]);
    }
  }

  private taken(pattern: Node, name: Node): Path | undefined {
    return namesTo(pattern, name, this.context.bindings);
  }

  /** What one name of a pattern takes of an expression. */
  private addPart(pattern: Node, name: Node, given: Node, path: Path): void {
    const bare = unwrap(given);
    if (pattern.type === 'ArrayPattern') {
      const index = pattern.elements.findIndex((element) => element && encloses(element, name));
      const element = pattern.elements[index];
      if (!element) return;
      const call = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
      const isHook = call.type === 'CallExpression' && HOLDING_HOOKS.test(lastName(call.callee) ?? '');
      if (isHook) return index === 0 ? this.addHeld(pattern, call, path) : undefined;
      const list = call.type === 'CallExpression' ? promisedTogether(call) : call.type === 'ArrayExpression' ? call : undefined;
      const given = list ? list.elements[index] : bare;
      const step = !list && isTuple(pattern) ? [placeName(index)] : [];
      return given ? this.addPart(element, name, given, [...step, ...path]) : undefined;
    }
    if (pattern.type === 'AssignmentPattern') return this.addPart(pattern.left, name, given, path);
    const taken = this.taken(pattern, name);
    if (taken) this.add(bare, [...taken, ...path]);
  }

  /** `const [rows, setRows] = useState([])`: the first value, and what the setter is given. */
  private addHeld(pattern: TSESTree.ArrayPattern, hook: TSESTree.CallExpression, path: Path): void {
    const [initial] = hook.arguments;
    if (initial && !isFunction(initial)) this.add(initial, path);
    for (const value of givenToSetter(pattern, this.context.bindings).slice(0, MAX_WRITES)) this.add(value, path);
  }

  private followCall(call: TSESTree.CallExpression, path: Path): void {
    const message = bodyOf(call);
    if (message) return this.add(message, [BODY, ...path]);
    // What a schema lets pass has the fields of the schema, and not those that other schemas expect of the same input.
    const given = parsedBySchema(this.context, call) ? undefined : givenBack(call);
    if (given) {
      for (const node of given) this.add(node, path);
      return;
    }
    const callee = unwrap(call.callee);
    const name = lastName(callee) ?? '';
    const [callback] = call.arguments;
    const mapper = callback && localFunction(callback, this.context.bindings);
    if (mapper && (name === 'then' || name === 'map' || name === 'flatMap' || name === 'computed' || name === 'useMemo')) {
      for (const value of returnedExpressions(mapper)) this.add(value, path);
      return;
    }
    this.emit(questionOf(call, this.context.bindings), path);
    const own = onlyCallOf(this.context, call);
    if (own) for (const value of returnedExpressions(own)) this.add(value, path);
  }

  /** `new Promise((resolve) => …)`: what it is resolved with. */
  private followPromise(made: TSESTree.NewExpression, path: Path): void {
    if (lastName(made.callee) !== 'Promise') return;
    for (const resolver of resolverUses(made, this.context.bindings).slice(0, MAX_WRITES)) {
      const use = resolver.parent;
      if (use?.type === 'CallExpression' && use.callee === resolver && use.arguments[0]) this.add(use.arguments[0], path);
      const request = use?.type === 'Property' && use.value === resolver ? use.parent.parent : undefined;
      if (request?.type === 'CallExpression') this.emit(questionOf(request, this.context.bindings), path);
    }
  }
}

/**
 * Whether a pattern takes the columns of a row, which hold different things: `const [name, phone] of rows`. Elements of a list are taken
 * one by one, or with the rest.
 */
function isTuple({ elements }: TSESTree.ArrayPattern): boolean {
  return elements.filter((element) => element !== null && element.type !== 'RestElement').length > 1;
}

function wholeName(node: TSESTree.MemberExpression): string {
  return memberName(node) === 'globalData' ? 'whole globalData' : 'this';
}

/** Empty values are no evidence of what is written later. */
function isTelling({ given }: Definition): boolean {
  if (given.type !== 'value') return given.type !== 'element';
  return !isPlaceholder(given.node) && !(given.node.type === 'ObjectExpression' && given.node.properties.length === 0);
}
