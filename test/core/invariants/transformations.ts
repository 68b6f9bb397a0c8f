/** Changes of a program's text that change nothing of what it does. None moves a line, and none touches what names say. */
import type { Scope, ScopeManager, Variable } from '@typescript-eslint/scope-manager';
import { childKeys, rangeOf, unwrap } from '../../../core/facts/tree.ts';
import { collectCandidates } from '../../../core/facts/candidates.ts';
import { parseFile } from '../../../core/parse/index.ts';
import { Vocabulary } from '../../../core/facts/vocabulary.ts';
import type { Node } from '../../../core/types.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A transformation of one text; the text itself where there is nothing to change. */
export type Transformation = (path: string, text: string) => string;

const vocabulary = new Vocabulary();

/** Names as people choose them when a value has none; `e` and `res` mean an event and a response. */
const NEUTRAL = /^(?:[a-df-z]|tmp|temp|value|val|item|it|one|first|second|third|copied|held|given|kept|other|x\d)$/;

function edited(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.start - a.start);
  let before = Infinity;
  let result = text;
  for (const { start, end, text: replacement } of sorted) {
    if (end > before) continue;
    before = start;
    result = result.slice(0, start) + replacement + result.slice(end);
  }
  return result;
}

function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    for (const key of childKeys(node.type)) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) if (child && typeof (child as Node).type === 'string') stack.push(child as Node);
    }
  }
  return found;
}

/** Calls that are a statement of a block, with the argument that is changed. */
function statementArguments(path: string, text: string): { readonly statement: Node; readonly argument: Node }[] {
  const parsed = parseFile(path, text);
  collectCandidates(parsed); // links every node to its parent
  return nodesOf(parsed.tree).flatMap((statement) => {
    if (statement.type !== 'ExpressionStatement' || !/^(?:BlockStatement|Program)$/.test(statement.parent.type)) return [];
    const call = unwrap(statement.expression);
    const argument = call.type === 'CallExpression' && call.callee.type !== 'Super' ? call.arguments.at(-1) : undefined;
    if (!argument || !/^(?:Identifier|MemberExpression|TemplateLiteral|BinaryExpression)$/.test(argument.type)) return [];
    const isChanged = nodesOf(argument).some(({ type }) => /^(?:Await|Yield|Assignment|Update|This|Super)/.test(type));
    return isChanged ? [] : [{ statement, argument }];
  });
}

/** `f(a.b)` → `const held0 = a.b; f(held0)`. */
const withTemporary: Transformation = (path, text) => {
  const edits = statementArguments(path, text).flatMap(({ statement, argument }, index): Edit[] => {
    const [start, end] = argument.range;
    return [
      { start: statement.range[0], end: statement.range[0], text: `const held${index} = ${text.slice(start, end)}; ` },
      { start, end, text: `held${index}` },
    ];
  });
  return edited(text, edits);
};

/** `f(a.b)` → `f(((x) => x)(a.b))`. */
const throughIdentity: Transformation = (path, text) => {
  const edits = statementArguments(path, text).map(({ argument: { range: [start, end] } }) => ({ start, end, text: `((x) => x)(${text.slice(start, end)})` }));
  return edited(text, edits);
};

/** `f(a.b)` → `f((() => a.b)())`. */
const inFunction: Transformation = (path, text) => {
  const edits = statementArguments(path, text).map(({ argument: { range: [start, end] } }) => ({ start, end, text: `(() => ${text.slice(start, end)})()` }));
  return edited(text, edits);
};

function scopesBelow(scope: Scope): Scope[] {
  return [scope, ...scope.childScopes.flatMap(scopesBelow)];
}

/** Names of locals that say nothing, exchanged for others that say nothing. */
const renamed: Transformation = (path, text) => {
  const parsed = parseFile(path, text);
  collectCandidates(parsed);
  const [global] = (parsed.scopes as ScopeManager).scopes;
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
const reordered: Transformation = (path, text) => {
  const functions = parseFile(path, text).tree.body.filter(({ type }) => type === 'FunctionDeclaration') as Node[];
  const last = [...functions].reverse();
  return edited(text, functions.map(({ range: [start, end] }, index) => {
    const [from, to] = (last[index] as Node).range;
    return { start, end, text: text.slice(from, to) };
  }));
};

/** Every transformation, by what it does. */
export const TRANSFORMATIONS: Readonly<Record<string, Transformation>> = {
  'a temporary is introduced': withTemporary,
  'a value passes an identity': throughIdentity,
  'a value is wrapped in a function': inFunction,
  'neutral locals are renamed': renamed,
  'functions change places': reordered,
};
