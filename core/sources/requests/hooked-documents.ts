/** What the hooks of a schema are given: `schema.post('save', (doc) => …)`. */
import type { Node } from '../../types.ts';
import { memberName, staticText, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import { valueOfShape } from '../declared/evidence.ts';
import { schemaOf } from '../declared/schemas.ts';
import type { Value } from '../flow/value.ts';
import type { FlowContext } from '../flow/context.ts';

/** The document that a hook receives first; undefined for other functions. */
export function hookedDocument(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const call = fn.parent;
  if (index !== 0 || call?.type !== 'CallExpression' || call.arguments.at(-1) !== fn || fn.params.length > MAX_PARAMETERS) return undefined;
  const callee = unwrap(call.callee);
  const [event] = call.arguments;
  if (callee.type !== 'MemberExpression' || !event || call.arguments.length < 2) return undefined;
  const method = memberName(callee) ?? '';
  if (!/^(?:post|pre)$/.test(method)) return undefined;
  const schema = schemaOf(context, callee.object);
  return schema?.library.hooks?.[method]?.some((name) => namesOf(event).includes(name)) ? valueOfShape(context, schema.shape) : undefined;
}

/** Hooks that are given an error first have one parameter more. */
const MAX_PARAMETERS = 2;

/** `'save'`, `['find', 'findOne']`. */
function namesOf(event: Node): readonly string[] {
  const bare = unwrap(event);
  const nodes = bare.type === 'ArrayExpression' ? bare.elements : [bare];
  return nodes.flatMap((node) => (node && staticText(node)) ?? []);
}
