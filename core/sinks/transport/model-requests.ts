/** Requests to language models, by the form of their bodies: a person's data in a prompt is handed to who runs the model. */
import type { TSESTree } from '@typescript-eslint/types';
import { modelRequest } from '../../catalog/recognised-sinks/model-request.ts';
import { EXTRACTS, MODEL_SETTINGS, PROMPT_KEYS, SENDS_PROMPT, TEMPLATE_FIELD } from '../../catalog/requests/model-requests.ts';
import type { Candidates } from '../../sources/file/candidates.ts';
import { returnedExpressions } from '../../sources/file/functions.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import type { FlowContext } from '../../sources/flow/context.ts';
import { propertyValue } from '../../sources/state/state-options.ts';
import { isFunction, keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { constantText } from '../constant-text.ts';
import type { Call } from '../given-values.ts';
import type { SinkUse, SunkValue } from '../use.ts';
import { isRequest } from './requests.ts';

/** Every request of a file whose body has the form that models take, but for calls that are known to be sinks themselves. */
export function modelRequestUses({ properties }: Candidates, context: FlowContext, isSink: (call: Call) => boolean): SinkUse[] {
  const bodies = new Set<TSESTree.ObjectExpression>();
  for (const { key, computed, parent } of properties)
    if (parent.type === 'ObjectExpression' && PROMPT_KEYS.has(keyName(key, computed) ?? '') && isModelBody(parent)) bodies.add(parent);
  return [...bodies].flatMap((body) => {
    const call = callWith(body, context);
    return call && !isSink(call) ? [{ sink: modelRequest, node: body, values: promptsOf(body, context), byName: false }] : [];
  });
}

/** `{ model, messages }`, or a prompt beside the settings of a model. */
function isModelBody(body: TSESTree.ObjectExpression): boolean {
  const has = (name: string): boolean => propertyValue(body, name) !== undefined;
  return MODEL_SETTINGS.some(has) || (has('model') && (has('messages') || has('input')));
}

const MAX_HOPS = 8;

/** The call that sends a body: it is an argument, or a part of one, under its own name or another. */
function callWith(body: Node, { bindings }: FlowContext): Call | undefined {
  let current: Node | undefined = body;
  let isPart = false;
  for (let hops = 0; current && hops < MAX_HOPS; hops++) {
    const parent = current.parent as Node | undefined;
    if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') {
      if (isRequest(parent) || (!isPart && SENDS_PROMPT.has(lastName(unwrap(parent.callee)) ?? ''))) return parent;
      if (lastName(unwrap(parent.callee)) !== 'stringify') return undefined;
    } else if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      const uses = bindings.resolve(parent.id)?.references.filter((reference) => reference.isRead()) ?? [];
      for (const { identifier } of uses) {
        const sent = hops < MAX_HOPS / 2 ? callWith(identifier as Node, { bindings } as FlowContext) : undefined;
        if (sent) return sent;
      }
      return undefined;
    } else if (!/^(?:Property|ObjectExpression|SpreadElement|TS\w+Expression|AwaitExpression)$/.test(parent?.type ?? '')) return undefined;
    isPart ||= parent?.type === 'Property';
    current = parent;
  }
  return undefined;
}

function promptsOf(body: TSESTree.ObjectExpression, context: FlowContext): SunkValue[] {
  const prompts = [...PROMPT_KEYS].flatMap((key) => propertyValue(body, key) ?? []);
  return prompts.flatMap((prompt) => [{ node: prompt, labelIsKey: false }, ...extractedFrom(prompt, context)]);
}

/**
 * The text that an instruction has a model find fields of a person in, once for each such field: the instruction is the evidence of what the text holds.
 * `{ role: 'system', content: 'Extract … {"phone": ""}' }, { role: 'user', content: text }`
 */
function extractedFrom(prompt: Node, context: FlowContext): SunkValue[] {
  const list = initialValue(prompt, context.bindings);
  if (list.type !== 'ArrayExpression') return [];
  const contents = list.elements.flatMap((element) => {
    const message = element && unwrap(element);
    return message?.type === 'ObjectExpression' ? (propertyValue(message, 'content') ?? []) : [];
  });
  const instruction = contents.map((content) => instructionText(content, context)).join('\n');
  const text = contents.filter((content) => dynamicPart(content) !== undefined).at(-1);
  const part = text && dynamicPart(text);
  if (!part || !EXTRACTS.test(instruction)) return [];
  const names = [...new Set([...instruction.matchAll(TEMPLATE_FIELD)].map(([, name]) => name ?? ''))];
  return names.flatMap((label) =>
    context.vocabulary.match(label)?.confidence === 'high' ? [{ node: part, label, labelIsKey: true }] : [],
  );
}

/** The constant text of a message, also where a method of the class makes it. */
function instructionText(content: Node, context: FlowContext): string {
  const value = initialValue(content, context.bindings);
  const callee = value.type === 'CallExpression' ? unwrap(value.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !context.state.isThis(unwrap(callee.object))) return constantText(value, context.bindings);
  return (context.candidates.methods.get(memberName(callee) ?? '') ?? [])
    .flatMap(({ value: method }) => (isFunction(method) ? returnedExpressions(method) : []))
    .map((result) => constantText(result, context.bindings))
    .join('\n');
}

/** The last part of a message that is not constant. */
function dynamicPart(content: Node): Node | undefined {
  const bare = unwrap(content);
  if (bare.type === 'TemplateLiteral') return bare.expressions.at(-1);
  return bare.type === 'Identifier' && staticText(bare) === undefined ? bare : undefined;
}
