/** Which place a test is about: the value that several names of one file mean by constant patterns, aliases and bodies of responses. */
import { BODY_READERS } from '../../catalog/requests/parts.ts';
import type { Path } from '../../graph/access-path.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Bindings, Variable } from '../file/bindings.ts';
import { definitionsIn } from '../../graph/definitions.ts';
import { partsOf } from '../flow/writes.ts';

/** A value: what it is read from, and the properties that lead to it. */
export interface TestedPlace {
  readonly root: Variable | Node;
  readonly path: Path;
}

/** The body of a response, which a method gives. https://developer.mozilla.org/docs/Web/API/Response */
export const BODY = '()';
const MAX_HOPS = 6;

/** The place that an expression reads; undefined for calls of other things and computed members. */
export function placeRead(node: Node, bindings: Bindings, hops = 0): TestedPlace | undefined {
  const bare = withoutHandler(unwrap(node));
  if (bare.type === 'Identifier') {
    const variable = bindings.resolve(bare) ?? bindings.declared(bare);
    return variable && placeOfVariable(variable, bindings, hops);
  }
  if (bare.type === 'AwaitExpression') return placeRead(bare.argument, bindings, hops);
  if (bare.type === 'CallExpression') {
    const callee = unwrap(bare.callee);
    const isBody = callee.type === 'MemberExpression' && BODY_READERS.has(memberName(callee) ?? '') && bare.arguments.length === 0;
    const response = isBody ? placeRead(callee.object, bindings, hops) : undefined;
    return response && { root: response.root, path: [...response.path, BODY] };
  }
  const name = bare.type === 'MemberExpression' ? memberName(bare) : undefined;
  const object = bare.type === 'MemberExpression' && name !== undefined ? placeRead(bare.object, bindings, hops) : undefined;
  return object && name !== undefined ? { root: object.root, path: [...object.path, name] } : undefined;
}

/** The place that a variable stands for: its own, or what the one declaration of it takes apart. */
export function placeOfVariable(variable: Variable, bindings: Bindings, hops = 0): TestedPlace {
  const own: TestedPlace = { root: variable, path: [] };
  const definition = variable.defs[0];
  const name = definition?.name as Node | undefined;
  if (hops >= MAX_HOPS || !name || isReplaced(variable, bindings)) return own;
  const at = definition?.node as Node;
  const pattern = at.type === 'VariableDeclarator' ? at.id : patternOf(at, name);
  const path = pattern && pathTo(pattern, name);
  if (!path || (at.type === 'VariableDeclarator' && !at.init)) return own;
  if (at.type !== 'VariableDeclarator') return { root: pattern, path };
  const init = at.init as Node;
  const read = placeRead(init, bindings, hops + 1);
  if (read) return { root: read.root, path: [...read.path, ...path] };
  return path.length > 0 ? { root: init, path } : own;
}

/** Whether a variable is given more than one value, or changed at a place that is not known. */
function isReplaced(variable: Variable, bindings: Bindings): boolean {
  return definitionsIn(bindings).of(variable).length > 1 || partsOf(variable).some(({ path }) => path.length === 0);
}

/**
 * The pattern of a callback's parameter that declares a name. Patterns of components are left out, as their values come from many places.
 */
function patternOf(fn: Node, name: Node): Node | undefined {
  if (!isFunction(fn) || name.parent?.type !== 'Property' || fn.parent.type !== 'CallExpression') return undefined;
  return fn.params.find((parameter) => parameter.range[0] <= name.range[0] && name.range[1] <= parameter.range[1]);
}

/** The properties by which a pattern takes out a name; undefined behind computed keys, lists and rests. */
function pathTo(pattern: Node, name: Node): string[] | undefined {
  const path: string[] = [];
  for (let current: Node = name; current !== pattern;) {
    const { parent } = current;
    if (!parent) return undefined;
    if (parent.type === 'Property') {
      const key = keyName(parent.key, parent.computed);
      if (key === undefined) return undefined;
      path.unshift(key);
    } else if (parent.type !== 'ObjectPattern' && parent.type !== 'AssignmentPattern') return undefined;
    current = parent;
  }
  return path;
}

/** `response.json().catch(() => ({}))` gives what `response.json()` does. */
function withoutHandler(node: Node): Node {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : undefined;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'catch' ? unwrap(callee.object) : node;
}

/** The last name of a place: its property, or the name of its variable. */
export function nameOfPlace({ root, path }: TestedPlace): string {
  return path.at(-1) ?? ('type' in root ? (lastName(root as Node) ?? '') : root.name);
}

/** What is left of a place below another one; undefined when it does not stand there. */
export function belowPlace(place: TestedPlace, start: TestedPlace): readonly string[] | undefined {
  return place.root === start.root && start.path.every((name, index) => place.path[index] === name)
    ? place.path.slice(start.path.length)
    : undefined;
}

/** Whether two places are the same. */
export function isSamePlace(one: TestedPlace, other: TestedPlace): boolean {
  return one.path.length === other.path.length && belowPlace(one, other) !== undefined;
}
