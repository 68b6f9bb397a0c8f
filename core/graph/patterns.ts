/** The one walker of patterns: which part of a value each of their targets receives. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import { ANY, keyOfProperty, type Path } from './access-path.ts';
import type { Names } from './places.ts';

/** One name or member that a pattern writes. */
export interface Target {
  /** An identifier or a member expression. */
  readonly node: Node;
  /** Properties from the whole value to this part; for a rest element to what it takes the rest of. */
  readonly path: Path;
  /** Used where the part, or what it is a part of, is undefined. */
  readonly defaults: readonly Default[];
  /** The rest element that makes a new object of what others left. */
  readonly rest?: TSESTree.RestElement;
}

/** The part at `path` of what an expression gives. */
export interface Default {
  readonly node: Node;
  readonly path: Path;
}

/** Every target of a pattern, in source order. */
export function targetsOf(pattern: Node, names: Names): readonly Target[] {
  const known = targets.of(names, () => new WeakMap());
  let found = known.get(pattern);
  if (!found) {
    const made: Target[] = [];
    collect(pattern, [], [], names, made);
    known.set(pattern, (found = made));
  }
  return found;
}

/** A pattern of many names is queried for each of them. */
const targets = new Memo<Names, WeakMap<Node, readonly Target[]>>();

/** The target of a pattern that a node is; undefined for other nodes. */
export function targetIn(pattern: Node, node: Node, names: Names): Target | undefined {
  return targetsOf(pattern, names).find((target) => target.node === node);
}

/**
 * Names of the properties that lead to a target of a pattern; positions in lists are left out. Undefined for nodes that are no target, for
 * unknown names, and for the rest of an object.
 */
export function namesTo(pattern: Node, node: Node, names: Names): Path | undefined {
  const target = targetIn(pattern, node, names);
  if (!target || target.rest?.parent.type === 'ObjectPattern' || target.path.includes(ANY)) return undefined;
  return target.path.filter((key) => !isPosition(key));
}

/** Whether a key is a position in a list. */
export function isPosition(key: string): boolean {
  return /^\d+$/.test(key);
}

function collect(pattern: Node, path: Path, defaults: readonly Default[], names: Names, found: Target[]): void {
  switch (pattern.type) {
    case 'AssignmentPattern':
      return collect(pattern.left, path, [...defaults, { node: pattern.right, path: [] }], names, found);
    case 'RestElement':
      found.push({ node: pattern.argument, path, defaults: [], rest: pattern });
      return;
    case 'TSParameterProperty':
      return collect(pattern.parameter, path, defaults, names, found);
    case 'ObjectPattern':
      for (const item of pattern.properties) {
        if (item.type === 'RestElement') collect(item, path, [], names, found);
        else collect(item.value, [...path, keyOfProperty(item, names)], below(defaults, keyOfProperty(item, names)), names, found);
      }
      return;
    case 'ArrayPattern':
      pattern.elements.forEach((item, index) => {
        if (item?.type === 'RestElement') collect(item, path, [], names, found);
        else if (item) collect(item, [...path, String(index)], below(defaults, String(index)), names, found);
      });
      return;
    default:
      found.push({ node: pattern, path, defaults });
  }
}

function below(defaults: readonly Default[], key: string): Default[] {
  return defaults.map(({ node, path }) => ({ node, path: [...path, key] }));
}

/** Properties that other targets of the pattern took from what a rest element is given. */
export function takenBeside(rest: TSESTree.RestElement, names: Names): ReadonlySet<string> {
  const { parent } = rest;
  return new Set(
    parent.type === 'ObjectPattern'
      ? parent.properties.flatMap((item) => (item.type === 'Property' ? [keyOfProperty(item, names)] : []))
      : [],
  );
}

/** Which property of the whole a property of a rest object is; undefined when another target of the pattern took it. */
export function keyBehindRest(rest: TSESTree.RestElement, key: string, names: Names): string | undefined {
  const { parent } = rest;
  if (parent.type === 'ObjectPattern') {
    const isTaken = parent.properties.some((item) => item.type === 'Property' && keyOfProperty(item, names) === key);
    return isTaken ? undefined : key;
  }
  const first = parent.type === 'ArrayPattern' ? parent.elements.indexOf(rest) : 0;
  return key === ANY || !/^\d+$/.test(key) ? key : String(Number(key) + first);
}
