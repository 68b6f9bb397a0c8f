/** Applies the rows of models to calls. */
import type { TSESTree } from '@typescript-eslint/types';
import { unwrap } from '../../syntax/tree.ts';
import { ANY, RESULT, isSameKey, keyOfMember } from '../../graph/access-path.ts';
import { CALLED, isWrite, methodModels, type CallModel, type Flow } from '../../models/match.ts';
import type { Place, Step } from '../../models/place.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { Cell, type Entry, type Frame, type Made, type Outer } from '../facts.ts';
import { holding } from '../instances.ts';
import { modelOfOuter, modelsOfAny, modelsOfMethod } from './callee-models.ts';
import { partialOf, siteOf, standIn } from './partial-calls.ts';
import { isWritten, keysAt, keysListed, readAt, runCallbacks, slotAt, slotOf, type ModelledCall } from './row-places.ts';
import type { Solving } from '../solving.ts';
import { deepCopy } from '../conversions/copies.ts';
import { inJson, inText } from '../conversions/texts.ts';

/**
 * A call of something from out of sight: the flows of its model, else an unknown value. `own` are the arguments as the frame of the call has
 * them, for what enters no function.
 */
export function outerRows(engine: Solving, callee: Outer, entry: Entry, into: Cell, own = entry): void {
  const model = modelOfOuter(engine, callee);
  const short = model && partialOf(engine, model.lacks, entry, (full, given) => apply(engine, model, full, given));
  if (short) engine.solver.add(into, short);
  else if (model) apply(engine, model, isPlain(model) ? own : entry, into);
  else engine.solver.add(into, engine.values.outer(entry.call));
}

/** A call of a method: the flows of the models for its receiver's type. `own` is as in `outerRows`. */
export function methodRows(engine: Solving, node: TSESTree.CallExpression, name: string, entry: Entry, into: Cell, own: Entry): void {
  for (const model of modelsOfAny(name)) apply(engine, model, isPlain(model) ? own : entry, into);
  const receiver = entry.receiver?.();
  if (!receiver || node.callee.type === 'Super') return;
  engine.solver.each(receiver, (value) => {
    for (const model of modelsOfMethod(engine, name, value)) apply(engine, model, isPlain(model) ? own : entry, into);
  });
}

/** A call of what a library made: a signal, a hook of a store. Its type has rows, or the rows of its maker describe its result. */
export function madeRows(engine: Solving, callee: Made, entry: Entry, into: Cell): void {
  const model = callee.family === undefined ? undefined : methodModels(CALLED)?.get(callee.family);
  if (model) apply(engine, model, { ...entry, receiver: () => holding(engine, callee) }, into);
  if (callee.tag === undefined || callee.node.type !== 'CallExpression') return;
  callee.initial?.(RESULT, into);
}

const plain = new Memo<CallModel, boolean>();

/** Whether a call only gives back what it is given: it makes no object, writes to none and runs no function. */
function isPlain(model: CallModel): boolean {
  return plain.of(
    model,
    () =>
      model.returns === undefined &&
      model.flows.every(
        ({ copies, from, to }) =>
          copies !== 'properties' &&
          to.every(({ base, steps }) => base === 'return' && steps.length === 0) &&
          from.every(({ base, steps }) => base !== 'return' && steps.every(({ type }) => type === 'property' || type === 'keyed')),
      ),
  );
}

/** Whether a call only reads and writes properties: it runs no function. */
function entersNothing({ flows }: CallModel): boolean {
  return flows.every(({ from, to }) =>
    [...from, ...to].every(({ steps }) => steps.every(({ type }) => type === 'property' || type === 'keyed')),
  );
}

/** Lets what a model's call gives flow into a cell, and runs the functions that it is given. */
function apply(engine: Solving, model: CallModel, entry: Entry, into: Cell): void {
  const call: ModelledCall = { entry, model, into };
  const given = model.flows.filter(({ to }) => to.some(({ base, steps }) => base === 'return' && steps[0]?.type !== 'thrown'));
  if (
    model.returns !== undefined ||
    calledPlace(model) ||
    given.some(({ to, copies }) => copies === 'properties' || to.some(({ base, steps }) => base === 'return' && steps.length > 0))
  ) {
    engine.solver.add(into, freshResult(engine, call));
  } else if (given.length === 0) engine.solver.add(into, engine.values.outer(entry.call));
  for (const flow of given) {
    if (flow.unless && isWritten(engine, call, flow.unless)) continue;
    if (flow.copies === 'properties' || !flow.to.some(({ base, steps }) => base === 'return' && steps.length === 0)) continue;
    for (const source of readAll(engine, call, flow)) carry(engine, flow, source, entry.call, into);
  }
  runCallbacks(engine, call);
}

/** The place of what is given to a function that a call gives. */
function calledPlace({ flows }: CallModel): Place | undefined {
  return flows.flatMap(({ from }) => from).find(({ base, steps }) => base === 'return' && steps[0]?.type === 'argument');
}

/** What stands at the places that a flow starts from. */
export function readAll(engine: Solving, call: ModelledCall, { from }: Flow): Cell[] {
  return from.flatMap((place) => readAt(engine, call, place));
}

function carry(engine: Solving, { copies }: Flow, source: Cell, text: Node, into: Cell): void {
  if (copies === 'text') inText(engine, source, text, into);
  else if (copies === 'json') inJson(engine, source, text, into);
  else if (copies === 'deep') deepCopy(engine, source, text, into);
  else engine.solver.flow(source, into);
}

/** The new object that a call returns. */
function freshResult(engine: Solving, call: ModelledCall): Made {
  const { entry, model } = call;
  const called = calledPlace(model);
  return engine.made(siteOf(entry), entry.caller, {
    family: model.returns,
    tag: model,
    slot: called && slotAt(call, { ...called, steps: [] }),
    initial: (key, into) => freshField(engine, call, 0, [], key, into),
  });
}

/** What a property of the result, or of an object inside it, holds. */
export function freshField(engine: Solving, call: ModelledCall, depth: number, outer: readonly string[], key: string, into: Cell): void {
  const { entry, model } = call;
  const isAround = (steps: readonly Step[]): boolean => outer.every((name, index) => isSameKey(keysAt(engine, call, steps[index]), name));
  const addInner = (keys: string): void =>
    engine.solver.add(
      into,
      engine.made(standIn(siteOf(entry), [...outer, keys].join('.')), entry.caller, {
        family: model.parts?.get([...outer, keys].join('.')),
        tag: model,
        initial: (name, cell) => freshField(engine, call, depth + 1, [...outer, keys], name, cell),
      }),
    );
  for (const flow of model.flows) {
    for (const place of flow.from) {
      const slot = place.base === 'return' ? place.steps.findIndex(({ type }) => type === 'argument') : -1;
      const keys = keysAt(engine, call, place.steps[depth]);
      if (slot <= depth || !isAround(place.steps) || !isSameKey(keys, key)) continue;
      if (slot === depth + 1) engine.solver.add(into, slotOf(engine, call, place, slot));
      else addInner(keys);
    }
    for (const { base, steps } of flow.to) {
      if (base !== 'return') continue;
      if (flow.copies === 'properties' && steps.length === depth) {
        for (const source of readAll(engine, call, flow)) copyProperty(engine, call, flow, source, key, into);
        continue;
      }
      const step = steps[depth];
      if (!step || !isAround(steps)) continue;
      const keys = keysAt(engine, call, step);
      if (!isSameKey(keys, key)) continue;
      if (steps.length === depth + 1) for (const source of readAll(engine, call, flow)) carry(engine, flow, source, entry.call, into);
      else addInner(keys);
    }
  }
}

/** Copies a property of an object, or every one under `ANY`, where the row copies it. */
function copyProperty(engine: Solving, call: ModelledCall, flow: Flow, source: Cell, key: string, into: Cell): void {
  const { caller } = call.entry;
  const only = flow.only && keysListed(engine, call, flow.only);
  const without = flow.without && keysListed(engine, call, flow.without);
  const isAny = key === ANY;
  if (isAny && without) return engine.remaining(source, without, into);
  const keys = isAny && only ? only : [key];
  for (const name of keys)
    if (isAny || ((only?.has(name) ?? true) && !without?.has(name)))
      copied(engine, call, flow, heldIn(engine, call, flow, engine.property(source, name, caller)), name, into);
}

/** What is copied of a property: itself, or what it holds under the name that the row gives. */
function heldIn(engine: Solving, { entry }: ModelledCall, { unwrap: name }: Flow, source: Cell): Cell {
  return name === undefined ? source : engine.property(source, name, entry.caller);
}

/** A copied property: itself, or an object that holds it under the name that the row gives. */
function copied(engine: Solving, { entry }: ModelledCall, flow: Flow, source: Cell, key: string, into: Cell): void {
  const { wrap } = flow;
  if (wrap === undefined) return engine.solver.flow(source, into);
  engine.solver.add(
    into,
    engine.made(standIn(siteOf(entry), `${key} ${wrap}`), entry.caller, {
      tag: flow,
      initial: (name, cell) => {
        if (name === wrap || name === ANY) engine.solver.flow(source, cell);
      },
    }),
  );
}

/** Reports every object that a library call writes into, in one frame: `Object.assign(object, …)`, `list.push(…)`. */
export function writesOfCall(
  engine: Solving,
  node: Node,
  frame: Frame,
  tell: (base: Cell, key: string | undefined, source: (key: string) => Cell) => void,
): void {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
  eachModel(engine, node, frame, isWrite, (call) => {
    for (const flow of call.model.flows) {
      if (!isWrite(flow)) continue;
      for (const place of flow.to) if (place.base !== 'return') writeTo(engine, call, flow, place, tell);
    }
  });
}

/** The models of a call that have a certain flow, in one frame, with its arguments. */
export function eachModel(
  engine: Solving,
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  frame: Frame,
  isMeant: (flow: Flow) => boolean,
  listener: (call: ModelledCall) => void,
): void {
  const callee = unwrap(node.callee);
  const caller = engine.frames.callerOf(frame);
  const entry = engine.entryOf(node, caller);
  // What enters no function loses no context: `this.parts.push(part)` in a method that is called on one object.
  const own = caller === frame ? entry : engine.entryWithin(node, frame);
  const into = engine.cell(node, caller);
  const seen = new Set<CallModel>();
  const once = (model: CallModel | undefined): void => {
    if (!model || seen.has(model) || !model.flows.some(isMeant)) return;
    seen.add(model);
    listener({ entry: entersNothing(model) ? own : entry, model, into });
  };
  engine.solver.each(engine.cell(callee, caller), (value) => {
    if (value.type === 'outer') once(modelOfOuter(engine, value));
    else if (value.type === 'made' && value.family !== undefined) once(methodModels(CALLED)?.get(value.family));
  });
  if (callee.type !== 'MemberExpression' || callee.object.type === 'Super') return;
  const name = keyOfMember(callee, engine.names);
  engine.solver.each(engine.cell(callee.object, caller), (value) => modelsOfMethod(engine, name, value).forEach(once));
}

function writeTo(
  engine: Solving,
  call: ModelledCall,
  flow: Flow,
  place: Place,
  tell: (base: Cell, key: string | undefined, source: (key: string) => Cell) => void,
): void {
  const isCopy = flow.copies === 'properties';
  const last = isCopy ? undefined : place.steps.at(-1);
  if (!isCopy && !last) return;
  const cells = new Map<string, Cell>();
  const source = (key: string): Cell => {
    const name = isCopy ? key : ANY;
    let cell = cells.get(name);
    if (!cell) {
      cells.set(name, (cell = new Cell(call.entry.call)));
      for (const given of readAll(engine, call, flow)) {
        if (isCopy) copied(engine, call, flow, engine.property(given, key, call.entry.caller), key, cell);
        else carry(engine, flow, given, call.entry.call, cell);
      }
    }
    return cell;
  };
  const key = isCopy ? undefined : keysAt(engine, call, last);
  for (const base of readAt(engine, call, isCopy ? place : { ...place, steps: place.steps.slice(0, -1) })) tell(base, key, source);
}
