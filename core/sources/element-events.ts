/** What the elements of a mini-program's page pass to its functions: what they are marked with, and what is typed into them. */
import type { TSESTree } from '@typescript-eslint/types';
import { Memo } from '../memo.ts';
import type { Node } from '../types.ts';
import type { MarkupInput, TemplatePart } from '../parsed-file.ts';
import type { CallingElement } from './file/markup-candidates.ts';
import { detailOfComponents } from './cells/page-reads.ts';
import { datasetName } from '../syntax/mini-program/elements.ts';
import { functionName } from './file/functions.ts';
import { isFunction, type FunctionNode } from '../syntax/tree.ts';
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { TYPED_EVENTS } from '../catalog/words/names/forms.ts';
import { handledName } from './forms/handler-names.ts';
import { kindOfText } from './documented/texts.ts';
import { UNKNOWN, type SourceHit, type Value } from './flow/value.ts';
import { platformEvent } from './requests/answers-events.ts';
import type { FlowContext } from './flow/context.ts';
import { namedSources, sourceAt } from './names/names.ts';
import { putUnder } from './flow/paths.ts';

const FORM = 'submit';
/** Types of inputs that are evidence of what is typed in. https://developers.weixin.qq.com/miniprogram/dev/component/input.html */
const INPUT_TYPES: ReadonlyMap<string, string> = new Map([
  ['idcard', 'id-card'],
  ['nickname', 'nickname'],
  ['safe-password', 'login-password'],
  ['tel', 'mobile-phone'],
  ['email', 'email'],
]);
const MAX_INPUTS = 40;

const known = new Memo<FunctionNode, Value>();

/** The event that a function of a page is called with, as far as it is known from the page's markup; unknown for other functions. */
function markupEvent(context: FlowContext, fn: FunctionNode): Value {
  let value = known.get(fn);
  if (!value) {
    // What an element is marked with may lead back to the function.
    known.set(fn, UNKNOWN);
    known.set(fn, (value = eventOf(context, fn)));
  }
  return value;
}

/** `$event` of a handler that is written in the markup: what is typed into its element. */
export function eventInMarkup(context: FlowContext, node: Node): Value {
  const element = context.candidates.markup.callingAt(node.range[0]);
  return element ? { sources: typedInto(context, element), silent: false } : UNKNOWN;
}

/** What a parameter of a function is given as the handler of an event; undefined when nothing is known of it. */
export function eventArgument(context: FlowContext, fn: FunctionNode, index: number): Value | undefined {
  const param = fn.params[index];
  const told = index === 0 ? markupEvent(context, fn) : UNKNOWN;
  if (told.sources.length > 0) return told;
  return index === 0 && param ? platformEvent(context, fn, param) : undefined;
}

/**
 * Length of the longest chain of properties that is a part of an event. Longer chains are none, and going through each of their parts takes
 * quadratic time.
 */
export const DEEPEST_PART = 20;

/** The function whose first parameter a name is. */
export function handlerOf(context: FlowContext, name: TSESTree.Identifier): FunctionNode | undefined {
  const definition = context.bindings.resolve(name)?.defs[0];
  const fn = definition?.node as Node | undefined;
  return fn && isFunction(fn) && fn.params[0] === definition?.name ? fn : undefined;
}

function eventOf(context: FlowContext, fn: FunctionNode): Value {
  const name = functionName(fn);
  const elements = name === undefined ? undefined : context.candidates.markup.callingElements.get(name);
  if (!elements) return name === undefined ? eventInMarkup(context, fn) : UNKNOWN;
  const [param = fn] = fn.params;
  const told = platformEvent(context, fn, param)?.sources ?? [];
  const sources = elements.flatMap((element) => [
    ...broughtBy(context, element),
    ...typedInto(context, element),
    ...givenBy(context, element, name, param),
  ]);
  const ofComponents = detailOfComponents(context, elements, param);
  const value = { sources: [...told, ...sources, ...ofComponents], silent: false };
  return value.sources.length > 0 ? value : UNKNOWN;
}

/** `data-item="{{item}}"` is `currentTarget.dataset.item` and, where nothing inside was tapped, `target.dataset.item`. */
function broughtBy(context: FlowContext, { brought }: CallingElement): SourceHit[] {
  return brought.flatMap((part) => {
    const data = datasetName(part.name);
    const name = data ?? part.name.slice('mark:'.length);
    const value = { sources: valueOf(context, part, name).filter(({ confidence }) => confidence !== 'low'), silent: false };
    if (data === undefined) return putUnder(value, ['mark', name]);
    return ['currentTarget', 'target'].flatMap((target) => putUnder(value, [target, 'dataset', name]));
  });
}

function valueOf(
  context: FlowContext,
  {
    tree: {
      body: [statement],
    },
  }: TemplatePart,
  name: string,
): readonly SourceHit[] {
  if (statement?.type !== 'ExpressionStatement') return [];
  const { silent, sources } = context.evaluate(statement.expression);
  return silent || sources.length > 0 ? sources : namedSources(context, name, statement.expression);
}

/** A component's own events have the value itself as their detail. */
function typedInto(context: FlowContext, { event, element: { inputs }, isComponent }: CallingElement): SourceHit[] {
  if (event !== FORM && !TYPED_EVENTS.has(event)) return [];
  return inputs.slice(0, MAX_INPUTS).flatMap((input) => {
    const value = { sources: toldByInput(context, input), silent: false };
    if (event === FORM) return input.name === '' ? [] : putUnder(value, ['detail', 'value', input.name]);
    const parts = [['detail', 'value'], ['detail'], ['target', 'value']].flatMap((path) => putUnder(value, path));
    return isComponent ? [...value.sources, ...parts] : parts;
  });
}

/** What a component gives to a function that is named after it: `<digit-pad @finish="finishPassword">`. */
function givenBy(
  context: FlowContext,
  { event, element, isComponent }: CallingElement,
  name: string | undefined,
  param: Node,
): SourceHit[] {
  if (!isComponent || !TYPED_EVENTS.has(event) || element.inputs.length > 0) return [];
  return handledName(name)
    .flatMap((handled) => namedSources(context, handled, param))
    .filter(({ confidence, kind }) => confidence === 'high' && kind !== PERSON_OBJECT)
    .map((source) => ({ ...source, evidence: 'api', confidence: 'medium' }));
}

function toldByInput(context: FlowContext, { fields, label, type, range }: MarkupInput): SourceHit[] {
  const at = { type: 'Identifier', name: fields[0] ?? label, range: [range.start, range.end] } as unknown as Node;
  const named = fields
    .map((field) => namedSources(context, field, at).filter(({ confidence }) => confidence !== 'low'))
    .find((sources) => sources.length > 0);
  if (named) return named.map((source) => ({ ...source, evidence: 'api', confidence: 'medium' }));
  const kind = INPUT_TYPES.get(type) ?? kindOfText(context, label)?.kind;
  return kind === undefined ? [] : [sourceAt(at, kind, label === '' ? type : label, 'label', 'medium')];
}
