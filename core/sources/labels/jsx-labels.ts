/** What JSX calls the inputs that a variable is bound to: evidence of what variables and fields hold whose names are none. */
import type { TSESTree } from '@typescript-eslint/types';
import { CHANGE_EVENTS, CHOICES, HIDING_ATTRIBUTE, INPUT_HINTS, INPUT_LABELS, LABEL_ELEMENT } from '../../catalog/markup/inputs.ts';
import { SOUGHT_WORDS } from '../../catalog/words/names/forms.ts';
import { Memo } from '../../memo.ts';
import { lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { mayHoldAnyKind } from '../declared/declared-kinds.ts';
import { kindOfLabel } from '../documented/texts.ts';
import type { Variable } from '../file/bindings.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit, Value } from '../flow/value.ts';
import { attributeValue, tagOf } from '../forms/attributes.ts';
import { sourceAt } from '../names/names.ts';
import { splitWords } from '../names/words.ts';

/** What stands at a variable or a member of one, by its input: `<label>Telephone <input value={form.n} onChange={…} /></label>`. */
export function labelledInput(context: FlowContext, node: Node, name: string): SourceHit[] {
  if (context.candidates.elements.size === 0) return [];
  const place = placeOf(context, node);
  const kind = place && kindsOf(context).get(place.variable)?.get(place.path);
  return kind === undefined || !mayHoldAnyKind(context, name) || splitWords(name).some((word) => SOUGHT_WORDS.has(word))
    ? []
    : [sourceAt(node, kind, name, 'label', 'medium')];
}

/** What is typed into an input that a variable refers to: `box.current.value` of `<input ref={box} type="password" />`. */
export function typedIntoReferred(context: FlowContext, node: Node): Value | undefined {
  if (node.type !== 'MemberExpression' || memberName(node) !== 'value' || context.candidates.elements.size === 0) return undefined;
  const element = unwrap(node.object);
  const place = element.type === 'MemberExpression' && memberName(element) === 'current' ? placeOf(context, element.object) : undefined;
  const input = place && referredInputs(context).get(place.variable)?.get(place.path);
  if (!input) return undefined;
  const name = textOf(input, 'name') ?? textOf(input, 'id') ?? '';
  const kind = kindOfInput(context, input) ?? context.vocabulary.match(name)?.kind.id;
  if (kind === undefined || splitWords(name).some((word) => SOUGHT_WORDS.has(word))) return undefined;
  return { sources: [sourceAt(node, kind, name === '' ? 'value' : name, 'label', 'medium')], silent: false };
}

const referred = new Memo<FlowContext, Map<Variable, Map<string, TSESTree.JSXOpeningElement>>>();

/** The elements that variables, or fields of one, refer to. */
function referredInputs(context: FlowContext): ReadonlyMap<Variable, ReadonlyMap<string, TSESTree.JSXOpeningElement>> {
  return referred.of(context, () => {
    const found = new Map<Variable, Map<string, TSESTree.JSXOpeningElement>>();
    for (const element of [...context.candidates.elements.values()].flat()) {
      const reference = CHOICES.test(tagOf(element)) ? undefined : attributeValue(element, 'ref');
      const place = reference && placeOf(context, reference);
      if (!place) continue;
      const paths = found.get(place.variable) ?? new Map<string, TSESTree.JSXOpeningElement>();
      found.set(place.variable, paths.set(place.path, element));
    }
    return found;
  });
}

type Kinds = Map<Variable, Map<string, string | undefined>>;

const files = new Memo<FlowContext, Kinds>();

/** Kinds by variable and path; an input whose labels name different kinds has none. */
function kindsOf(context: FlowContext): Kinds {
  return files.of(context, () => {
    const kinds: Kinds = new Map();
    for (const element of [...context.candidates.elements.values()].flat()) {
      const value = attributeValue(element, 'value') ?? attributeValue(element, 'defaultValue');
      const place = value && isTyped(element) ? placeOf(context, shown(value)) : undefined;
      const kind = place && kindOfInput(context, element);
      if (!place || kind === undefined) continue;
      const paths = kinds.get(place.variable) ?? new Map<string, string | undefined>();
      paths.set(place.path, paths.has(place.path) && paths.get(place.path) !== kind ? undefined : kind);
      kinds.set(place.variable, paths);
    }
    return kinds;
  });
}

const fields = new Memo<FlowContext, ReadonlyMap<string, string | undefined>>();

/** Kinds of the fields of forms by their names: `<Form.Item label="Telephone" name="n">`, `<input {...register('n')} type="tel" />`. */
export function kindsOfFields(context: FlowContext): ReadonlyMap<string, string | undefined> {
  return fields.of(context, () => {
    const kinds = new Map<string, string | undefined>();
    for (const element of [...context.candidates.elements.values()].flat()) {
      const field = CHOICES.test(tagOf(element)) ? undefined : fieldOf(element);
      const kind = field === undefined ? undefined : kindOfInput(context, element);
      if (field === undefined || kind === undefined) continue;
      kinds.set(field, kinds.has(field) && kinds.get(field) !== kind ? undefined : kind);
    }
    return kinds;
  });
}

/** The field of a form that an element is named after, or registered as. */
function fieldOf(element: TSESTree.JSXOpeningElement): string | undefined {
  const named = textOf(element, 'name');
  if (named !== undefined) return named.split('.').at(-1);
  for (const item of element.attributes) {
    const call = item.type === 'JSXSpreadAttribute' ? unwrap(item.argument) : undefined;
    const [first] =
      call?.type === 'CallExpression' && /^(?:register|getFieldProps)$/.test(lastName(call.callee) ?? '') ? call.arguments : [];
    const field = first && staticText(first);
    if (field !== undefined) return field.split('.').at(-1);
  }
  return undefined;
}

/** `form.phone` of `form.phone ?? ''`. */
function shown(value: Node): Node {
  const bare = unwrap(value);
  return bare.type === 'LogicalExpression' && bare.operator !== '&&' ? unwrap(bare.left) : bare;
}

function placeOf(context: FlowContext, node: Node): { readonly variable: Variable; readonly path: string } | undefined {
  const path: string[] = [];
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    const name = memberName(current);
    if (name === undefined) return undefined;
    path.unshift(name);
    current = unwrap(current.object);
  }
  const variable = current.type === 'Identifier' ? context.bindings.resolve(current) : undefined;
  return variable && { variable, path: path.join('.') };
}

/** Whether a person changes what an element shows. */
function isTyped({ attributes }: TSESTree.JSXOpeningElement): boolean {
  return attributes.some(
    (item) => item.type === 'JSXAttribute' && (item.name.name === 'defaultValue' || CHANGE_EVENTS.test(String(item.name.name))),
  );
}

/** The kind of what is typed into an element, by its attributes and the words beside it. */
export function kindOfInput(context: FlowContext, element: TSESTree.JSXOpeningElement): string | undefined {
  const hidden = element.attributes.some((item) => item.type === 'JSXAttribute' && item.name.name === HIDING_ATTRIBUTE);
  const hinted = Object.entries(INPUT_HINTS).flatMap(([name, hints]) => hints[textOf(element, name) ?? ''] ?? []);
  const labels = [...INPUT_LABELS.map((name) => textOf(element, name)), ...labelsAround(element)];
  const named = labels.flatMap((label) => (label === undefined ? [] : (kindOfLabel(context, label)?.kind ?? [])));
  const [first] = [...named, ...hinted.flatMap((name) => context.vocabulary.match(name)?.kind.id ?? [])];
  return first ?? (hidden ? context.vocabulary.match('password')?.kind.id : undefined);
}

function textOf(element: TSESTree.JSXOpeningElement, name: string): string | undefined {
  const value = attributeValue(element, name);
  return value && staticText(value);
}

/** How many elements around an input are looked at. */
const MOST_AROUND = 3;

/** The words that stand before an input, or around it as its label. */
function labelsAround(element: TSESTree.JSXOpeningElement): string[] {
  let inner: Node = element.parent;
  for (let hops = 0; hops < MOST_AROUND; hops++) {
    const outer: Node | undefined = inner.parent;
    if (outer?.type !== 'JSXElement' && outer?.type !== 'JSXFragment') return [];
    const before = outer.children.slice(0, outer.children.indexOf(inner as TSESTree.JSXChild));
    const label = outer.type === 'JSXElement' ? textOf(outer.openingElement, 'label') : undefined;
    const words = label ?? wordsIn(before);
    if (words !== undefined) return [words];
    // The words before an element with several inputs are a heading.
    if (outer.children.filter(({ type }) => type === 'JSXElement').length > 1) return [];
    inner = outer;
  }
  return [];
}

/** The last words of some children: a text, or an element that holds one. */
function wordsIn(children: readonly TSESTree.JSXChild[]): string | undefined {
  const last = children.filter((child) => child.type !== 'JSXText' || child.value.trim() !== '').at(-1);
  if (last?.type === 'JSXText') return last.value.trim();
  if (last?.type === 'JSXExpressionContainer') return staticText(last.expression);
  if (last?.type !== 'JSXElement' || !LABEL_ELEMENT.test(tagOf(last.openingElement))) return undefined;
  return wordsIn(last.children);
}
