/** What constant arguments of one call rule out in the function that it enters. */
import type { TSESTree } from '@typescript-eslint/types';
import { isFunction, keyName, unwrap } from '../syntax/tree.ts';
import { areSame, constantTruth, type Given } from '../graph/constants.ts';
import { conditionsAt, isEquality, type Condition } from '../graph/conditions.ts';
import { functionAround, type FunctionNode, type Variable } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import type { Frame } from './facts.ts';
import { around } from './frames.ts';
import type { Solving } from './solving.ts';

/** Whether a condition holds in a frame; undefined when it depends. */
export function truthIn(engine: Solving, test: Node, frame: Frame): boolean | undefined {
  return constantTruth(test, engine.names, 0, isOfOneCall(frame) ? givenIn(engine, frame) : undefined);
}

const conditions = new Memo<Node, readonly Condition[]>();

/** Whether the call that a frame stands for never reaches a place in its function. */
export function isRuledOut(engine: Solving, place: Node, frame: Frame): boolean {
  if (!isOfOneCall(frame) || functionAround(place) !== frame.fn) return false;
  const found = conditions.of(place, () => conditionsAt(place, false));
  if (found.length === 0) return false;
  const given = givenIn(engine, frame);
  return found.some(({ test, holds }) => {
    const truth = isEquality(test)
      ? areSame(test.discriminant, test.right, engine.names, 0, given)
      : constantTruth(test, engine.names, 0, given);
    return truth !== undefined && truth !== holds;
  });
}

/** Whether a frame stands for a call whose arguments the text shows. */
function isOfOneCall({ entry }: Frame): boolean {
  return entry?.count !== undefined && entry.shift === undefined;
}

function givenIn(engine: Solving, frame: Frame): Given {
  return (name) => {
    const variable = engine.names.resolve(name);
    const position = variable && positionOf(variable);
    const home = position ? around(position.fn, frame) : undefined;
    if (!position || !home?.entry || !isOfOneCall(home)) return undefined;
    const { call, caller } = home.entry;
    const passed = call.type === 'CallExpression' || call.type === 'NewExpression' ? call.arguments : [];
    const argument: Node | undefined = passed[position.index];
    if (position.key === undefined)
      return argument || !position.byDefault ? bound(engine, argument, caller) : bound(engine, position.byDefault, home);
    const literal = argument && unwrap(argument);
    if (literal && (literal.type !== 'ObjectExpression' || literal.properties.some(({ type }) => type === 'SpreadElement')))
      return undefined;
    const field = literal?.properties.find((item) => item.type === 'Property' && keyName(item.key, item.computed) === position.key);
    return field?.type === 'Property' ? bound(engine, field.value, caller) : bound(engine, position.byDefault, home);
  };
}

function bound(engine: Solving, node: Node | undefined, frame: Frame): ReturnType<Given> {
  return { node, given: isOfOneCall(frame) ? givenIn(engine, frame) : () => undefined };
}

/** Where a parameter that is never written stands: in the list of its function, or as one field of a pattern in it. */
interface Position {
  readonly fn: FunctionNode;
  readonly index: number;
  readonly key?: string;
  readonly byDefault?: Node;
}

const positions = new Memo<Variable, Position | false>();

function positionOf(variable: Variable): Position | false {
  return positions.of(variable, () => {
    const [definition, ...others] = variable.defs;
    const fn = definition?.node as Node | undefined;
    if (!definition || others.length > 0 || String(definition.type) !== 'Parameter' || !isFunction(fn)) return false;
    if (variable.references.some((reference) => reference.isWrite() && !reference.init)) return false;
    const name = definition.name as Node;
    const index = fn.params.findIndex(({ range }) => range[0] <= name.range[0] && name.range[1] <= range[1]);
    const param = fn.params[index];
    if (!param) return false;
    const [target, whole] = param.type === 'AssignmentPattern' ? [param.left, param.right] : [param, undefined];
    if (target === name) return { fn, index, byDefault: whole };
    const isEmpty = whole === undefined || (whole.type === 'ObjectExpression' && whole.properties.length === 0);
    return target.type === 'ObjectPattern' && isEmpty ? inPattern(fn, index, target, name) : false;
  });
}

function inPattern(fn: FunctionNode, index: number, { properties }: TSESTree.ObjectPattern, name: Node): Position | false {
  for (const item of properties) {
    if (item.type !== 'Property') continue;
    const key = keyName(item.key, item.computed);
    const [target, byDefault] = item.value.type === 'AssignmentPattern' ? [item.value.left, item.value.right] : [item.value, undefined];
    if (target === name && key !== undefined) return { fn, index, key, byDefault };
  }
  return false;
}
