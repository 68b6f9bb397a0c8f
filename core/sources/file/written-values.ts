/** Expressions that a file itself writes out for a name: of a constant, of each element of a list, of each call of a function. */
import type { TSESTree } from '@typescript-eslint/types';
import { visitedBy } from '../names/owners.ts';
import { isFunction, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { propertyValue } from '../state/state-options.ts';
import type { Bindings, Variable } from './bindings.ts';
import { isExportedInPlace } from './functions.ts';
import { constantValue } from './initial-values.ts';

/** Names of names of names are rarer. */
const MAX_DEPTH = 5;

/** The constant texts that are all a name may stand for; undefined where it may be anything else. */
export function writtenTexts(node: Node, bindings: Bindings): readonly string[] | undefined {
  if (!/^(?:Identifier|MemberExpression)$/.test(unwrap(node).type)) return undefined;
  const values = writtenValues(node, bindings, 0);
  const texts = values?.flatMap((value) => staticText(value) || []);
  return texts && texts.length > 0 && texts.length === values?.length ? texts : undefined;
}

/** All that an expression may be, as it is written in this file; undefined where some of it is not. */
function writtenValues(node: Node, bindings: Bindings, depth: number): readonly Node[] | undefined {
  const bare = constantValue(node, bindings);
  if (depth > MAX_DEPTH) return undefined;
  switch (bare.type) {
    case 'Literal':
    case 'TemplateLiteral':
    case 'ObjectExpression':
      return [bare];
    case 'ConditionalExpression':
      return ofAll([bare.consequent, bare.alternate], bindings, depth);
    case 'Identifier': {
      const variable = bindings.resolve(bare);
      const given = variable && (elementsOf(variable, bindings) ?? argumentsOf(variable, bindings));
      return given && ofAll(given, bindings, depth);
    }
    case 'MemberExpression': {
      const name = memberName(bare);
      const records = name === undefined ? undefined : writtenValues(bare.object, bindings, depth + 1);
      const fields = records?.map((record) => (record.type === 'ObjectExpression' ? propertyValue(record, name ?? '') : undefined));
      return fields && ofAll(fields, bindings, depth);
    }
    default:
      return undefined;
  }
}

function ofAll(nodes: readonly (Node | null | undefined)[], bindings: Bindings, depth: number): readonly Node[] | undefined {
  const all = nodes.map((node) => (node ? writtenValues(node, bindings, depth + 1) : undefined));
  return all.length === 0 || all.includes(undefined) ? undefined : all.flatMap((values) => values ?? []);
}

/** Elements of a list that a loop runs over, where the list is written out: `for (const user of users)`, `users.forEach((user) => …)`. */
export function elementsOf({ defs: [definition] }: Variable, bindings: Bindings): readonly (Node | null)[] | undefined {
  const at = definition?.node as Node | undefined;
  if (!at) return undefined;
  const list = listOf(at, definition?.name as Node);
  const written = list && constantValue(list, bindings);
  return written?.type === 'ArrayExpression' ? written.elements : undefined;
}

/** The list that the variable which is declared there is an element of. */
export function listOf(at: Node, name: Node): Node | undefined {
  const loop = at.type === 'VariableDeclarator' && at.id === name ? at.parent.parent : undefined;
  return loop?.type === 'ForOfStatement' ? loop.right : visitedBy(at, name);
}

/** What each call passes for a parameter of a function that this file alone calls: `await create(USER)`. */
export function argumentsOf({ defs: [definition] }: Variable, bindings: Bindings): readonly Node[] | undefined {
  const fn = definition?.node as Node | undefined;
  if (!fn || !isFunction(fn) || String(definition?.type) !== 'Parameter' || isExportedInPlace(fn)) return undefined;
  const index = fn.params.indexOf(definition?.name as TSESTree.Parameter);
  const name = fn.type === 'FunctionDeclaration' ? fn.id : fn.parent.type === 'VariableDeclarator' ? fn.parent.id : undefined;
  const own = name?.type === 'Identifier' ? bindings.declared(name) : undefined;
  const uses = own?.references.filter(({ init }) => !init).map(({ identifier }) => identifier as Node) ?? [];
  const passed = uses.map((callee) =>
    callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? callee.parent.arguments[index] : undefined,
  );
  return index < 0 || passed.length === 0 || passed.includes(undefined) ? undefined : passed.flatMap((argument) => argument ?? []);
}

/** What a name was read from: the value of its declaration, also of a pattern, or the list that it is an element of. */
export function givenTo(identifier: TSESTree.Identifier, bindings: Bindings): Node | undefined {
  const [definition] = (bindings.resolve(identifier) ?? bindings.declared(identifier))?.defs ?? [];
  const at = definition?.node as Node | undefined;
  const given = at?.type === 'VariableDeclarator' ? (at.init ?? listOf(at, at.id)) : at && listOf(at, definition?.name as Node);
  return given && unwrap(given);
}
