/** The one walker of patterns: which part of a value each of their targets receives. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../types.ts';
import { ANY, keyOfProperty, type Path } from './access-path.ts';
import type { Names } from './places.ts';

/** One name or member that a pattern writes. */
export interface Target {
  /** An identifier or a member expression. */
  readonly node: Node;
  /** Properties from the whole value to this part; for a rest element to what it takes the rest of. */
  readonly path: Path;
  /** Used where the part is undefined. */
  readonly defaults: readonly Node[];
  /** The rest element that makes a new object of what others left. */
  readonly rest?: TSESTree.RestElement;
}

/** Every target of a pattern, in source order. */
export function targetsOf(pattern: Node, names: Names): readonly Target[] {
  const found: Target[] = [];
  collect(pattern, [], [], names, found);
  return found;
}

function collect(pattern: Node, path: Path, defaults: readonly Node[], names: Names, found: Target[]): void {
  switch (pattern.type) {
    case 'AssignmentPattern':
      return collect(pattern.left, path, [...defaults, pattern.right], names, found);
    case 'RestElement':
      found.push({ node: pattern.argument, path, defaults: [], rest: pattern });
      return;
    case 'TSParameterProperty':
      return collect(pattern.parameter, path, defaults, names, found);
    case 'ObjectPattern':
      for (const item of pattern.properties) {
        if (item.type === 'RestElement') collect(item, path, [], names, found);
        else collect(item.value, [...path, keyOfProperty(item, names)], [], names, found);
      }
      return;
    case 'ArrayPattern':
      pattern.elements.forEach((item, index) => {
        if (item?.type === 'RestElement') collect(item, path, [], names, found);
        else if (item) collect(item, [...path, String(index)], [], names, found);
      });
      return;
    default:
      found.push({ node: pattern, path, defaults });
  }
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
