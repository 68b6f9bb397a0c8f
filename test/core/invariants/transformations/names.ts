/** Names that say nothing become others, and functions stand elsewhere. */
import type { Scope, ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import { rangeOf } from '../../../../core/syntax/tree.ts';
import { Vocabulary } from '../../../../core/sources/names/vocabulary.ts';
import type { Node } from '../../../../core/types.ts';
import { edited, parsedWithParents, type Edit, type Transformation } from './edits.ts';

const vocabulary = new Vocabulary();

/** Names as people choose them when a value has none; `e` and `res` mean an event and a response. */
const NEUTRAL = /^(?:[a-df-z]|tmp|temp|value|val|item|it|one|first|second|third|copied|held|given|kept|other|x\d)$/;

function scopesBelow(scope: Scope): Scope[] {
  return [scope, ...scope.childScopes.flatMap(scopesBelow)];
}

/** Names of locals that say nothing, exchanged for others that say nothing. */
export const renamed: Transformation = (path, text) => {
  const [global] = (parsedWithParents(path, text).scopes as ScopeManager).scopes;
  if (!global) return text;
  const variables = scopesBelow(global).filter(({ type }) => !/^(?:global|module)$/.test(String(type))).flatMap((scope) => scope.variables);
  return edited(text, variables.filter(isNeutral).flatMap((variable) => editsOf(variable, text)));
};

function isNeutral({ name, defs }: Variable): boolean {
  return defs.length === 1 && NEUTRAL.test(name) && !vocabulary.match(name) && !vocabulary.personObject(name);
}

function editsOf({ name, defs, references }: Variable, text: string): Edit[] {
  const places = new Map<number, Node>();
  for (const node of [...defs.map((definition) => definition.name as Node), ...references.map(({ identifier }) => identifier as Node)]) places.set(node.range[0], node);
  return [...places.values()].flatMap((node): Edit[] => {
    const { start } = rangeOf(node);
    if (text.slice(start, start + name.length) !== name) return [];
    const property = node.parent?.type === 'AssignmentPattern' ? node.parent.parent : node.parent;
    const isShort = property?.type === 'Property' && property.shorthand;
    return [{ start, end: start + name.length, text: isShort ? `${name}: ${name}Q` : `${name}Q` }];
  });
}

/** Declared functions of the file, the last one first; lines move with them. */
export const reordered: Transformation = (path, text) => {
  const functions = parsedWithParents(path, text).tree.body.filter(({ type }) => type === 'FunctionDeclaration') as Node[];
  const last = [...functions].reverse();
  return edited(text, functions.map(({ range: [start, end] }, index) => {
    const [from, to] = (last[index] as Node).range;
    return { start, end, text: text.slice(from, to) };
  }));
};
