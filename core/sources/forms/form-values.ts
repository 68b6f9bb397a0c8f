/** What forms pass: the values of fields that are named in JSX, registered by a hook, or listed as initial values. */
import {
  FAILURE_HANDLERS,
  FORM_CONTEXTS,
  FORM_CONTROLS,
  FORM_GETTERS,
  FORM_PROVIDERS,
  FORM_VALUES,
  SUBMIT_HANDLERS,
} from '../../catalog/words/names/forms.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { propertyValue } from '../state/state-options.ts';
import { initialValue } from '../file/initial-values.ts';
import { contains, isFunction, keyName, lastName, rangeOf, staticText, unwrap } from '../../syntax/tree.ts';
import { UNKNOWN, isSameValue, type SourceHit, type Value } from '../flow/value.ts';
import { TabledQuery } from '../flow/tabled-query.ts';
import { putUnder } from '../flow/paths.ts';
import { attributeValue, tagOf } from './attributes.ts';
import { boundFields } from '../shape/bound-fields.ts';
import type { FlowContext } from '../flow/context.ts';
import { mayHoldAnyKind } from '../declared/declared-kinds.ts';
import { kindsOfFields } from '../labels/jsx-labels.ts';
import { inputNote } from '../names/name-notes.ts';
import { namedSources, sourceAt } from '../names/names.ts';

/**
 * What a function in the attribute of a form's element receives, or one between its tags: `<Form onFinish={save}>`,
 * `<Formik>{({ values }) => …}</Formik>`; of changes, all values come second.
 */
export function submittedTo(context: FlowContext, container: Node, index = 0): Value {
  const { parent } = container;
  if (container.type !== 'JSXExpressionContainer') return UNKNOWN;
  if (parent?.type === 'JSXElement') {
    const isProvider = index === 0 && FORM_PROVIDERS.has(tagOf(parent.openingElement));
    return isProvider ? asForm(valuesOf(context, parent.openingElement)) : UNKNOWN;
  }
  const name = parent?.type === 'JSXAttribute' ? String(parent.name.name) : '';
  if (parent?.type !== 'JSXAttribute' || parent.parent.type !== 'JSXOpeningElement' || !SUBMIT_HANDLERS.test(name)) return UNKNOWN;
  if (index > (name === 'onValuesChange' ? 1 : 0)) return UNKNOWN;
  const held = valuesOf(context, parent.parent);
  return FAILURE_HANDLERS.has(name) ? asForm(held) : held;
}

/** The values of a form's element: what it begins with, and what its fields are named after. */
function valuesOf(context: FlowContext, opening: TSESTree.JSXOpeningElement): Value {
  return heldBy([
    ...namedFields(context, opening.parent),
    ...initialFields(context, attributeValue(opening, 'initialValues') ?? attributeValue(opening, 'defaultValues')),
  ]);
}

/** A form that has these values. */
function asForm(values: Value): Value {
  return heldBy(putUnder(values, [FORM_VALUES]));
}

/** What `useFormikContext()` gives: the form of a component above, as far as it stands in this file. */
export function formContext(context: FlowContext, name: string): Value | undefined {
  if (!FORM_CONTEXTS.has(name)) return undefined;
  const forms = [...FORM_PROVIDERS].flatMap((tag) => context.candidates.elements.get(tag) ?? []);
  return told(asForm(heldBy(forms.flatMap((form) => valuesOf(context, form).sources))));
}

/** What the callback of `handleSubmit(save)`, `useFormik({ onSubmit })` or `validateFields((error, values) => …)` receives at an index. */
export function submittedValues(context: FlowContext, call: TSESTree.CallExpression, callback: Node, index: number): Value {
  const name = lastName(call.callee) ?? '';
  if (name === 'handleSubmit' && index === 0 && call.arguments[0] === callback) return fieldsAround(context, call);
  if (/^validateFields(?:AndScroll)?$/.test(name)) return index === 1 ? fieldsAround(context, call) : UNKNOWN;
  const property = callback.parent;
  const isSubmit =
    index === 0 && property?.type === 'Property' && /^onSubmit|onFinish$/.test(keyName(property.key, property.computed) ?? '');
  if (!isSubmit || property.parent.type !== 'ObjectExpression') return UNKNOWN;
  return heldBy(initialFields(context, propertyValue(property.parent, 'initialValues') ?? propertyValue(property.parent, 'defaultValues')));
}

/** What `form.getFieldsValue(['phone'])`, `watch('phone')` and the like give; undefined for other calls. */
export function formCall(context: FlowContext, node: TSESTree.CallExpression, name: string): Value | undefined {
  if (!FORM_GETTERS.has(name)) return undefined;
  const asked = node.arguments[0] && unwrap(node.arguments[0]);
  if (!asked || isFunction(asked) || asked.type === 'ObjectExpression' || (asked.type === 'Literal' && typeof asked.value !== 'string'))
    return told(fieldsAround(context, node));
  const text = staticText(asked);
  if (text !== undefined) return told(valueOfField(context, text, asked));
  if (asked.type !== 'ArrayExpression') return undefined;
  const sources = asked.elements.flatMap((element) => {
    const field = element ? staticText(element) : undefined;
    return field === undefined ? [] : fieldSources(context, field, element as Node);
  });
  return heldBy(sources);
}

function told(value: Value): Value | undefined {
  return value.sources.length > 0 ? value : undefined;
}

function valueOfField(context: FlowContext, field: string, node: Node): Value {
  const name = field.split('.').at(-1) ?? field;
  const named = namedSources(context, name, node).filter(({ confidence }) => confidence !== 'low');
  return { sources: named.length > 0 ? named : labelledName(context, name, node), silent: false };
}

/** Every field that the forms of the component around a node name; in markup there is one component. */
export function fieldsAround(context: FlowContext, node: Node): Value {
  let component: Node | undefined;
  for (let current: Node | undefined = node; current; current = current.parent)
    if (isFunction(current) || current.type === 'ClassBody') component = current;
  const range = component && rangeOf(component);
  const { sources } = allFields(context);
  return heldBy(range ? sources.filter((source) => contains(range, source.range) || source.node.parent === undefined) : sources);
}

const files = new TabledQuery<'fields', Value>(UNKNOWN, isSameValue);

/** Every field that the forms of a file name. */
function allFields(context: FlowContext): Value {
  return files.ask(context, 'fields', () => {
    const registered = ['register', 'getFieldDecorator', 'getFieldProps'].flatMap((name) => [
      ...(context.candidates.plainCalls.get(name) ?? []),
      ...(context.candidates.methodCalls.get(name) ?? []),
    ]);
    const defaults = ['useForm', 'useFormik']
      .flatMap((name) => context.candidates.plainCalls.get(name) ?? [])
      .flatMap(({ arguments: [options] }) => defaultsOf(context, options));
    return heldBy([
      ...namedFields(context, undefined),
      ...registered.flatMap((call) => firstField(context, call)),
      ...defaults,
      ...boundFields(context, ''),
    ]);
  });
}

function defaultsOf(context: FlowContext, options: Node | undefined): SourceHit[] {
  return options?.type === 'ObjectExpression'
    ? initialFields(context, propertyValue(options, 'defaultValues') ?? propertyValue(options, 'initialValues'))
    : [];
}

function firstField(context: FlowContext, call: TSESTree.CallExpression): SourceHit[] {
  const field = call.arguments[0] && staticText(call.arguments[0]);
  return field === undefined ? [] : fieldSources(context, field, call.arguments[0] as Node);
}

/** Fields that elements are named after, within one element or anywhere: `<Form.Item name="phone">`. */
function namedFields(context: FlowContext, within: Node | undefined, tag?: RegExp): SourceHit[] {
  const range = within && rangeOf(within);
  return [...context.candidates.elements.values()].flat().flatMap((element) => {
    if ((range && !contains(range, rangeOf(element))) || (tag && !tag.test(tagOf(element)))) return [];
    const name = attributeValue(element, 'name');
    const field = name && staticText(name);
    return field === undefined || !name ? [] : fieldSources(context, field, name);
  });
}

/** What `new FormData(form)` is made of: the named controls of the component around it. */
export function formData(context: FlowContext, node: TSESTree.NewExpression): Value | undefined {
  if (!node.arguments[0]) return undefined;
  let component: Node | undefined;
  for (let current: Node | undefined = node; current; current = current.parent)
    if (isFunction(current) || current.type === 'ClassBody') component = current;
  const controls = component && namedFields(context, component, FORM_CONTROLS);
  return controls && told(heldBy(controls));
}

/** Keys of `initialValues` and the like: all fields of a form stand there. */
export function initialFields(context: FlowContext, initial: Node | undefined): SourceHit[] {
  const object = initial && initialValue(initial, context.bindings);
  if (object?.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((item) => {
    const field = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
    return field === undefined ? [] : fieldSources(context, field, item.type === 'Property' ? item.key : item);
  });
}

function fieldSources(context: FlowContext, field: string, node: Node): SourceHit[] {
  const path = field.split('.');
  const name = path.at(-1) ?? '';
  const named = namedSources(context, name, node).filter(({ evidence, confidence }) => evidence === 'name' && confidence !== 'low');
  return (named.length > 0 ? named : labelledName(context, name, node)).map((source) => ({
    ...source,
    evidence: 'object',
    confidence: 'medium',
    inside: true,
    path,
  }));
}

/** A field whose name is no evidence, by the label of its input. */
function labelledName(context: FlowContext, name: string, node: Node): SourceHit[] {
  const kind = kindsOfFields(context).get(name);
  return kind === undefined || !mayHoldAnyKind(context, name)
    ? []
    : [{ ...sourceAt(node, kind, name, 'label', 'medium'), note: inputNote(name) }];
}

/** A form that holds these fields; unknown without any. */
export function heldBy(sources: readonly SourceHit[]): Value {
  return sources.length > 0 ? { sources, silent: false } : UNKNOWN;
}
