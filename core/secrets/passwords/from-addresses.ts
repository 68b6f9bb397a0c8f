/** Passwords that a program takes out of an address: their sender has put them there. */
import { HAS_QUERY } from '../../catalog/requests/handlers.ts';
import { QUERY_TEXTS } from '../../catalog/requests/parts.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Confidence, KindId, Node, Program } from '../../types.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap, walk } from '../../syntax/tree.ts';
import { splitWords } from '../../sources/names/words.ts';
import { isPassword } from './kinds.ts';
import { mentionsPassword } from './mentions.ts';

/** One such read. */
export interface AddressRead {
  readonly node: Node;
  readonly name: string;
  readonly kind: KindId;
  readonly confidence: Confidence;
}

/** Most files read none, and their tree need not be walked for one. */
const LOOKS_LIKE_IT = [
  /\b(?:re(?:q|quest)|c|ctx|context|route|currentRoute|to|event)\??\.query\b|\bquery\s?[,}]|searchParams|@Query\(/i,
  /passw|pwd/i,
];

/** Every such read of a script. */
export function passwordsFromAddresses(tree: Program, text: string, context: FlowContext): AddressRead[] {
  if (!mentionsPassword(text) || !LOOKS_LIKE_IT.every((pattern) => pattern.test(text))) return [];
  const found: AddressRead[] = [];
  const add = (name: string | undefined, node: Node): void => {
    const match = name === undefined ? undefined : context.vocabulary.match(name);
    if (name === undefined || !match || !isPassword(match.kind.id)) return;
    found.push({ node, name, kind: match.kind.id, confidence: isExtractionCode(name) ? 'low' : match.confidence });
  };
  walk(tree, (node) => {
    if (node.type === 'MemberExpression' && isQuery(node.object, context.bindings)) add(memberName(node), node);
    else if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && node.init && isQuery(node.init, context.bindings))
      for (const property of node.id.properties) addProperty(property, add);
    else if (node.type === 'CallExpression' && readsParameter(node, context)) add(node.arguments[0] && staticText(node.arguments[0]), node);
    else if (node.type === 'Decorator' && node.expression.type === 'CallExpression' && lastName(node.expression.callee) === 'Query')
      add(node.expression.arguments[0] && staticText(node.expression.arguments[0]), node.parent);
  });
  return found;
}

function addProperty(property: TSESTree.Property | TSESTree.RestElement, add: (name: string | undefined, node: Node) => void): void {
  if (property.type === 'Property') add(keyName(property.key, property.computed), property);
}

/** `?pwd=` opens a shared file: a code that is made to be passed on. */
function isExtractionCode(name: string): boolean {
  return splitWords(name).join(' ') === 'pwd';
}

/** `req.query`, `ctx.request.query`, `this.$route.query`, and names of one: `({ query }, res) => …`, `const q = req.query`. */
function isQuery(node: Node, bindings: Bindings): boolean {
  const bare = initialValue(node, bindings);
  if (bare.type === 'Identifier') return isTakenFromRequest(bare, bindings);
  if (bare.type !== 'MemberExpression' || memberName(bare) !== 'query') return false;
  const owner = unwrap(bare.object);
  return HAS_QUERY.has(lastName(owner) ?? '');
}

/** Whether a name is the `query` of what a handler is given first, or of a request: `({ query }, res) => …`, `const { query } = ctx`. */
function isTakenFromRequest(name: TSESTree.Identifier, bindings: Bindings): boolean {
  const definition = bindings.resolve(name)?.defs[0];
  const property = (definition?.name as Node | undefined)?.parent;
  if (!definition || property?.type !== 'Property' || property.parent.type !== 'ObjectPattern') return false;
  if (keyName(property.key, property.computed) !== 'query') return false;
  const holder = definition.node as Node;
  if (holder.type === 'VariableDeclarator') return holder.init !== null && HAS_QUERY.has(lastName(unwrap(holder.init)) ?? '');
  return isFunction(holder) && holder.params[0] === property.parent && holder.params.length > 1;
}

/** `c.req.query('password')`, `new URLSearchParams(location.search).get('password')`, `url.searchParams.get('password')`. */
function readsParameter(call: TSESTree.CallExpression, context: FlowContext): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return false;
  const receiver = unwrap(callee.object);
  if (memberName(callee) === 'query') return HAS_QUERY.has(lastName(receiver) ?? '') && call.arguments.length === 1;
  if (memberName(callee) !== 'get') return false;
  if (lastName(receiver) === 'searchParams') return true;
  const made = initialValue(receiver, context.bindings);
  return (
    made.type === 'NewExpression' &&
    lastName(made.callee) === 'URLSearchParams' &&
    made.arguments[0] !== undefined &&
    QUERY_TEXTS.has(lastName(made.arguments[0]) ?? '')
  );
}
