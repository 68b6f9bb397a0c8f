/** Places of model rows at one call: what stands there, and which functions are run. */
import { isFunction, keyName, unwrap } from '../../syntax/tree.ts';
import { ANY, RESULT } from '../../graph/access-path.ts';
import { constantText } from '../../graph/constants.ts';
import { Memo } from '../../memo.ts';
import type { CallModel } from '../../models/match.ts';
import { LAST, type Place, type Step } from '../../models/place.ts';
import type { Node } from '../../types.ts';
import { Cell, type Entry, type Made } from '../facts.ts';
import { siteOf, standIn } from './partial-calls.ts';
import type { Solving } from '../solving.ts';

/** A call to which a model applies; `into` holds what it gives. */
export interface ModelledCall {
  readonly entry: Entry;
  readonly model: CallModel;
  readonly into: Cell;
}

/** Arguments that an open place such as `argument[1..]` means at most. */
const MAX_ARGUMENTS = 8;

/** The key that a step reads or writes; undefined for steps that are no properties. */
export function keysAt(engine: Solving, { entry }: ModelledCall, step: Step | undefined): string {
  if (step?.type === 'property') return step.key;
  if (step?.type === 'result') return RESULT;
  if (step?.type !== 'keyed') return `^${step?.type ?? ''}`;
  const given = argumentNode(entry, step.argument);
  return (given && constantText(given, engine.names)) ?? ANY;
}

/** Whether a call has no such argument: what is read under it is then the whole, as in `form.getValues()`. */
function isLeftOut({ call, count }: Entry, index: number): boolean {
  if (count !== undefined) return count <= index;
  return call.type === 'CallExpression' && call.arguments.length <= index && call.arguments.at(-1)?.type !== 'SpreadElement';
}

function argumentNode({ call, shift = 0 }: Entry, index: number): Node | undefined {
  return call.type === 'CallExpression' || call.type === 'NewExpression' ? call.arguments[index - shift] : undefined;
}

/** The keys that the arguments of a place list, as texts or in lists; undefined where one of them is not written out. */
export function keysListed(engine: Solving, { entry }: ModelledCall, { first, last }: Place): ReadonlySet<string> | undefined {
  const { call, shift = 0 } = entry;
  const all: readonly Node[] = call.type === 'CallExpression' ? call.arguments : [];
  const given = all.slice(Math.max(0, first - shift), last - shift + 1).map(unwrap);
  const keys = given
    .flatMap((node): (Node | null)[] => (node.type === 'ArrayExpression' ? node.elements : [node]))
    .map((key) => key && constantText(key, engine.names));
  return keys.length > 0 && keys.every((key) => typeof key === 'string') ? new Set(keys) : undefined;
}

/** Whether an argument is an object literal with the property that a place names, where it stands or as a constant. */
export function isWritten({ names }: Solving, { entry: { call } }: ModelledCall, { first, steps: [step] }: Place): boolean {
  const given = call.type === 'CallExpression' || call.type === 'NewExpression' ? call.arguments[first] : undefined;
  const bare = given && unwrap(given);
  const definition = bare?.type === 'Identifier' ? (names.resolve(bare)?.defs[0]?.node as Node | undefined) : undefined;
  const literal = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : bare;
  return (
    literal?.type === 'ObjectExpression' &&
    step?.type === 'property' &&
    literal.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === step.key)
  );
}

/** The cells that together hold the values of a place. `later`: as read by a function that may run after further writes. */
export function readAt(engine: Solving, call: ModelledCall, place: Place, time: 'now' | 'later' = 'now'): Cell[] {
  const { base, first, last, steps } = placeIn(call, place);
  const slot = steps.findIndex(({ type }) => type === 'argument');
  if (slot >= 0) return [handedBack(engine, call, { base, first, last, steps: steps.slice(0, slot) }, steps.slice(slot))];
  const at = base === 'receiver' && time === 'now' ? call.entry.call : undefined;
  return basesOf(call, { base, first, last, steps }).map((cell, offset) =>
    steps.reduce((current, step, index) => {
      const callback = { argument: first + offset, steps: steps.slice(0, index) };
      if (step.type === 'result') return resultOfCallback(engine, call, current, callback);
      if (step.type === 'parameter') return parameterOfCallback(engine, call, current, callback, step.index);
      return readStep(engine, call, current, step, index === 0 ? at : undefined);
    }, cell),
  );
}

/** A place with the number of its argument. */
function placeIn({ entry }: ModelledCall, place: Place): Place {
  if (place.first !== LAST) return place;
  const index = Math.max(0, (entry.count ?? MAX_ARGUMENTS) - 1);
  return { ...place, first: index, last: index };
}

function basesOf({ entry, into }: ModelledCall, { base, first, last }: Place): Cell[] {
  if (base === 'return') return [into];
  if (base === 'receiver') return listOf(entry.receiver?.());
  const { call } = entry;
  const count = entry.count ?? (call.type === 'CallExpression' || call.type === 'NewExpression' ? call.arguments.length : MAX_ARGUMENTS);
  const hasSpread =
    (call.type === 'CallExpression' || call.type === 'NewExpression') && call.arguments.some(({ type }) => type === 'SpreadElement');
  const found: Cell[] = [];
  for (let index = first; index <= Math.min(last, hasSpread ? MAX_ARGUMENTS : count - 1); index++)
    found.push(...listOf(entry.argument(index)));
  return found;
}

function listOf(cell: Cell | undefined): Cell[] {
  return cell ? [cell] : [];
}

/** `at` is the call where its receiver is read. */
function readStep(engine: Solving, call: ModelledCall, cell: Cell, step: Step, at?: Node): Cell {
  const { caller, call: node } = call.entry;
  switch (step.type) {
    case 'thrown': {
      const thrown = new Cell(node);
      if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') engine.thrownBy(node.callee.object, caller, thrown);
      return thrown;
    }
    case 'keyed': {
      if (isLeftOut(call.entry, step.argument)) return cell;
      const given = argumentNode(call.entry, step.argument);
      // A function in the place of a key has rows of its own.
      if (given && isFunction(unwrap(given))) return new Cell(node);
      const text = given && constantText(given, engine.names);
      const keys = text === undefined ? [ANY] : text.split(/[.[\]]+/).filter(Boolean);
      return keys.reduce((current, key, index) => engine.property(current, key, caller, index === 0 ? at : undefined), cell);
    }
    case 'property':
      return engine.property(cell, step.key, caller, at);
    default:
      return new Cell(node);
  }
}

/** A function that the library calls: the argument it is passed in, and the steps from there, as `get` in `computed({ get, set })`. */
interface Callback {
  readonly argument: number;
  readonly steps: readonly Step[];
}

/** Cells by the call, and by the model and place that they belong to. */
const results = new Memo<Cell, Map<string, Cell>>();

function resultOfCallback(engine: Solving, call: ModelledCall, cell: Cell, callback: Callback): Cell {
  const known = cached(results, call.into, keyOfCallback(callback));
  if (known.isNew) engine.solver.each(cell, (value) => engine.invoke(value, callbackEntry(engine, call, callback), known.cell));
  return known.cell;
}

/** What a function is called with, as its parameter has it. */
function parameterOfCallback(engine: Solving, call: ModelledCall, functions: Cell, callback: Callback, index: number): Cell {
  const { cell, isNew } = cached(results, call.into, `${keyOfCallback(callback)} parameter ${String(index)}`);
  if (isNew) {
    engine.solver.each(functions, (value) => {
      if (value.type === 'made' && isFunction(value.node))
        engine.solver.flow(engine.parameter(engine.enter(value.node, value.frame, callbackEntry(engine, call, callback)), index), cell);
    });
  }
  return cell;
}

function keyOfCallback({ argument, steps }: Callback): string {
  return `${argument} ${textOfSteps(steps)}`;
}

function cached(table: Memo<Cell, Map<string, Cell>>, owner: Cell, key: string): { readonly cell: Cell; readonly isNew: boolean } {
  let cells = table.get(owner);
  if (!cells) table.set(owner, (cells = new Map()));
  const known = cells.get(key);
  if (known) return { cell: known, isNew: false };
  const cell = new Cell();
  cells.set(key, cell);
  return { cell, isNew: true };
}

/** How a library calls a function argument: each row of the model names a source that flows into one parameter of the callback. */
function callbackEntry(engine: Solving, call: ModelledCall, callback: Callback): Entry {
  const cells = new Map<number, Cell>();
  return {
    call: call.entry.call,
    caller: call.entry.caller,
    isByLibrary: true,
    argument: (index) => {
      let cell = cells.get(index);
      if (!cell) {
        cells.set(index, (cell = new Cell(call.entry.call)));
        fillParameter(engine, call, callback, index, cell);
      }
      return cell;
    },
  };
}

function fillParameter(engine: Solving, call: ModelledCall, callback: Callback, index: number, into: Cell): void {
  for (const { from, to } of call.model.flows) {
    if (!to.some((place) => isParameter(placeIn(call, place), callback, index))) continue;
    for (const place of from) for (const source of readAt(engine, call, place, 'later')) engine.solver.flow(source, into);
  }
  for (const { from } of call.model.flows) {
    for (const place of from) {
      const slot = place.steps.findIndex(({ type }) => type === 'argument');
      if (slot > 0 && isParameter({ ...place, steps: place.steps.slice(0, slot) }, callback, index))
        engine.solver.add(into, slotOf(engine, call, place, slot));
    }
  }
}

function isParameter({ base, first, last, steps }: Place, callback: Callback, index: number): boolean {
  const step = steps.at(-1);
  if (base !== 'argument' || step?.type !== 'parameter' || step.index !== index) return false;
  return first <= callback.argument && callback.argument <= last && textOfSteps(steps.slice(0, -1)) === textOfSteps(callback.steps);
}

/** Invokes every function that the rows of the model describe as a callback. */
export function runCallbacks(engine: Solving, call: ModelledCall): void {
  const callbacks = new Map<string, { readonly callback: Callback; readonly place: Place }>();
  for (const { from, to } of call.model.flows) {
    for (const place of [...from, ...to].map((item) => placeIn(call, item))) {
      const length = place.base === 'argument' ? place.steps.findIndex(({ type }) => type === 'parameter' || type === 'result') : -1;
      if (length < 0) continue;
      const callback = { argument: place.first, steps: place.steps.slice(0, length) };
      callbacks.set(keyOfCallback(callback), { callback, place: { ...place, last: place.first, steps: callback.steps } });
    }
  }
  for (const { callback, place } of callbacks.values())
    for (const cell of readAt(engine, call, place)) resultOfCallback(engine, call, cell, callback);
}

const slots = new Memo<Cell, Map<string, Cell>>();

/** What the file passes to a function that it gets from the library, at each use of that function. */
function handedBack(engine: Solving, call: ModelledCall, place: Place, steps: readonly Step[]): Cell {
  const [first, ...others] = steps;
  const index = first?.type === 'argument' ? first.index : 0;
  const { cell, isNew } = cached(slots, call.into, slotKey(place, index));
  if (isNew) {
    for (const { node, path } of placesOf(engine, call, place)) {
      for (const use of engine.callGraph.usesAt(node, path).calls) engine.demand(use);
    }
    const { call: site, caller } = call.entry;
    // Functions inside a function that only code out of sight calls see it as it is for all calls.
    const general = caller.fn && caller.entry?.call === caller.fn ? engine.cell(site, engine.frames.anyOf(caller.fn)) : call.into;
    if (general !== call.into) engine.solver.flow(cached(slots, general, slotKey(place, index)).cell, cell);
  }
  return others.reduce(
    (current, step) => (step.type === 'result' ? invoked(engine, call, current) : readStep(engine, call, current, step)),
    cell,
  );
}

function slotKey(place: Place, index: number): string {
  return `${textOf(place)} ${index}`;
}

/** `setState((old) => …)`: what the function gives. */
function invoked(engine: Solving, call: ModelledCall, functions: Cell): Cell {
  const cell = new Cell(call.entry.call);
  engine.solver.each(functions, (value) => {
    if (value.type === 'made' && isFunction(value.node))
      engine.invoke(value, { call: call.entry.call, caller: call.entry.caller, argument: () => undefined }, cell);
  });
  return cell;
}

/** The expressions of the file whose value is a function that comes from the library. */
function placesOf(engine: Solving, { entry }: ModelledCall, { base, first, steps }: Place): { node: Node; path: readonly string[] }[] {
  const path = steps.flatMap((step) => (step.type === 'property' ? [step.key] : []));
  if (base === 'return') return [{ node: entry.call, path }];
  const [step] = steps;
  const { call } = entry;
  const given = call.type === 'CallExpression' || call.type === 'NewExpression' ? call.arguments.at(first) : undefined;
  const fn = given && functionBehind(engine, given);
  const param = step?.type === 'parameter' ? fn?.params[step.index] : undefined;
  return param ? [{ node: param, path: [] }] : [];
}

function functionBehind(engine: Solving, node: Node): Extract<Node, { params: unknown; body: unknown }> | undefined {
  if (isFunction(node)) return node;
  const definition = node.type === 'Identifier' ? engine.names.resolve(node)?.defs[0]?.node : undefined;
  return isFunction(definition as Node | undefined) ? (definition as Extract<Node, { params: unknown; body: unknown }>) : undefined;
}

/** The function that stands at the first steps of a place of a call; it has a cell for each of its arguments. */
export function slotOf(engine: Solving, call: ModelledCall, place: Place, length: number): Made {
  const handed = { ...place, steps: place.steps.slice(0, length) };
  return engine.made(standIn(siteOf(call.entry), textOf(handed)), call.entry.caller, { slot: slotAt(call, handed) });
}

/** The cells of what is given to the function that stands at a place. */
export function slotAt({ into }: ModelledCall, place: Place): (index: number) => Cell {
  return (index) => cached(slots, into, slotKey(place, index)).cell;
}

function textOf({ base, first, steps }: Place): string {
  return `${base} ${first} ${textOfSteps(steps)}`;
}

function textOfSteps(steps: readonly Step[]): string {
  return steps.map((step) => Object.values(step).join(' ')).join('/');
}
