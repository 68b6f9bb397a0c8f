/** Documents of GraphQL as types: the text of an operation lists the fields of its response. */
import { DOCUMENT_OPTIONS, SENDS_DOCUMENT } from '../../catalog/requests/clients.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { selectionsOf, type Selection } from '../../syntax/graphql-selections.ts';
import { keyName, lastName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { initialValue } from '../file/initial-values.ts';
import type { FlowContext } from '../flow/context.ts';
import { propertyValue } from '../state/state-options.ts';
import { behind, functionShape, objectShape, type Field, type Shape } from './shape.ts';

const TAGS = /^(?:gql|graphql)$/;
/** Hooks that return the function which sends the document, not the result. */
const LATER = /^use(?:LazyQuery|Mutation)$/;

type Document = TSESTree.TaggedTemplateExpression | TSESTree.TemplateLiteral | TSESTree.CallExpression;

/** The shape of a document: a function that returns the response. A document is a tagged text, a call with one, or the text itself. */
export function documentShape(context: FlowContext, node: Document): Shape | undefined {
  if (node.type !== 'TemplateLiteral' && !TAGS.test(lastName(node.type === 'CallExpression' ? node.callee : node.tag) ?? ''))
    return undefined;
  const given = node.type === 'TaggedTemplateExpression' ? node.quasi : node.type === 'CallExpression' ? node.arguments[0] : node;
  const text = given && textIn(context, given, 0);
  const selections = text === undefined ? undefined : selectionsOf(text);
  if (selections) return functionShape(() => shapeOf(selections, node));
  const whole = given && wholePart(given);
  return whole && whole.type === 'Identifier' ? context.types.ofExpression(whole).shape : undefined;
}

/** The one expression that a text consists of: a constant of another module in `gql(TEXT)`, or in a template with nothing else in it. */
function wholePart(given: Node): Node | undefined {
  if (given.type !== 'TemplateLiteral') return given;
  const [part] = given.expressions;
  return given.expressions.length === 1 && given.quasis.every(({ value }) => value.raw.trim() === '') ? (part as Node) : undefined;
}

const MAX_PARTS = 4;

/** The text of a document, with the constants of this file that are put into it. */
function textIn(context: FlowContext, node: Node, depth: number): string | undefined {
  const bare = initialValue(node, context.bindings);
  if (bare.type === 'Literal') return typeof bare.value === 'string' ? bare.value : undefined;
  const template = bare.type === 'TaggedTemplateExpression' ? bare.quasi : bare;
  if (template.type !== 'TemplateLiteral' || depth > MAX_PARTS) return undefined;
  return template.quasis
    .map((quasi, index) => {
      const part = template.expressions[index];
      return `${quasi.value.cooked ?? ''}${part ? (textIn(context, part as Node, depth + 1) ?? '') : ''}`;
    })
    .join('');
}

function shapeOf(selections: readonly Selection[], node: Node): Shape {
  return objectShape(
    selections.map(({ name, fields }): Field => ({ name, node, type: () => (fields.length > 0 ? shapeOf(fields, node) : undefined) })),
  );
}

/** The result of a hook or a client that a document is passed to; undefined for other calls. */
export function askedByDocument(context: FlowContext, call: TSESTree.CallExpression, name: string): Shape | undefined {
  const answer = SENDS_DOCUMENT.has(name) ? answerOf(context, call) : undefined;
  const given = answer && behind(answer, 'data', 'value');
  return given && LATER.test(name) ? functionShape(() => given) : given;
}

/** The response to the document that is passed to a call, alone or in its options. */
function answerOf(context: FlowContext, call: TSESTree.CallExpression): Shape | undefined {
  const [first] = call.arguments;
  if (!first) return undefined;
  const bare = unwrap(first);
  const document = bare.type === 'ObjectExpression' ? DOCUMENT_OPTIONS.map((key) => propertyValue(bare, key)).find((node) => node) : bare;
  if (document?.type !== 'Identifier' && document?.type !== 'TaggedTemplateExpression' && document?.type !== 'MemberExpression')
    return undefined;
  const shape = context.types.ofExpression(document).shape;
  return shape?.values === 'flag' ? shape.returns?.() : undefined;
}

/** What `onCompleted` of a hook is given. https://www.apollographql.com/docs/react/data/mutations#usemutation-api */
export function completedAnswer(context: FlowContext, option: TSESTree.Property): Shape | undefined {
  const call = keyName(option.key, option.computed) === 'onCompleted' ? option.parent.parent : undefined;
  return call?.type === 'CallExpression' && SENDS_DOCUMENT.has(lastName(call.callee) ?? '') ? answerOf(context, call) : undefined;
}
