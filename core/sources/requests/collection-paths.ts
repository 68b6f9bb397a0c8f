/** Collections that a path names, as document databases do: `collection(db, 'clubs', id, 'members')`, `doc(db, 'users/' + id)`. */
import type { TSESTree } from '@typescript-eslint/types';
import { answers } from '../../catalog/answers/index.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { initialValue, textOfConstant } from '../file/initial-values.ts';
import { isScreamingCase } from '../names/words.ts';
import { GAP } from './answers-words.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';

const paths = answers.flatMap((answer) => answer.paths ?? []);
const ofCollections = new Set(paths.flatMap(({ collections }) => collections));
const ofDocuments = new Set(paths.flatMap(({ documents }) => documents));
const narrowing = new Set(paths.flatMap(({ queries }) => queries ?? []));

/** Queries in queries, and references in references, that are followed. */
const MAX_REFERENCES = 8;

/** Whether a call gives a collection or a document by its path, or narrows one down. */
export function isPathCall(node: TSESTree.CallExpression): boolean {
  const name = lastName(node.callee) ?? '';
  return ofCollections.has(name) || ofDocuments.has(name) || isNarrowing(node, name);
}

/**
 * Name of the collection that a reference leads to; undefined where it is known at run time, or stands in another call of the chain,
 * as for the `doc(id)` of `db.collection('users').doc(id)`.
 */
export function collectionOf(node: Node, bindings: Bindings, depth = 0): string | undefined {
  if (node.type !== 'CallExpression' || depth > MAX_REFERENCES) return undefined;
  const name = lastName(node.callee) ?? '';
  const [first] = node.arguments;
  const referred = () => (first ? collectionOf(initialValue(first, bindings), bindings, depth + 1) : undefined);
  if (isNarrowing(node, name)) return referred();
  const isDocument = ofDocuments.has(name);
  if (!first || !(isDocument || ofCollections.has(name))) return undefined;
  const isAfterReference = textOf(first, bindings) === GAP;
  const segments = pathArguments(node, isAfterReference).flatMap((argument) => segmentsOf(argument, bindings));
  const collection = segments.at(isDocument ? -2 : -1);
  if (collection === undefined) return isAfterReference ? referred() : undefined;
  return firstTable(collection);
}

/** The table that a text names, the first one of those that are joined: `order,uni-id-users`. */
export function firstTable(text: string): string | undefined {
  return /^[\w.$-]+(?:\s*,\s*[\w.$-]+)*$/.test(text) ? text.split(',')[0] : undefined;
}

/** What stands behind a path in the call of a method is an option: `db.collection('users', { readPreference })`. */
function pathArguments(node: TSESTree.CallExpression, isAfterReference: boolean): readonly Node[] {
  if (isAfterReference) return node.arguments.slice(1);
  return isFunctionCall(node) ? node.arguments : node.arguments.slice(0, 1);
}

/** `query(collection(db, 'users'), where(…))`: the function, and no method of that name. */
function isNarrowing(node: TSESTree.CallExpression, name: string): boolean {
  return narrowing.has(name) && isFunctionCall(node);
}

function isFunctionCall(node: TSESTree.CallExpression): boolean {
  return unwrap(node.callee).type === 'Identifier';
}

/** The parts of a path between its slashes. */
function segmentsOf(node: Node, bindings: Bindings): string[] {
  return textOf(node, bindings)
    .split('/')
    .filter((segment) => segment !== '');
}

/** The text of a path, with a gap for each part that is known at run time. A constant of another module is called after what it holds. */
function textOf(node: Node, bindings: Bindings): string {
  const bare = unwrap(node);
  const text = textOfConstant(bare, bindings);
  if (text !== undefined) return text;
  if (bare.type === 'TemplateLiteral')
    return bare.quasis
      .map((quasi, index) => {
        const part = bare.expressions[index];
        return `${quasi.value.cooked ?? ''}${part ? textOf(part, bindings) : ''}`;
      })
      .join('');
  if (bare.type === 'BinaryExpression' && bare.operator === '+')
    return `${textOf(bare.left as Node, bindings)}${textOf(bare.right, bindings)}`;
  if (bare.type === 'Identifier')
    return /^[A-Z]/.test(bare.name) && initialValue(bare, bindings).type !== 'CallExpression' ? bare.name : GAP;
  const name = bare.type === 'MemberExpression' && !bare.computed ? lastName(bare) : undefined;
  return name !== undefined && isScreamingCase(name) ? name.toLowerCase() : GAP;
}
