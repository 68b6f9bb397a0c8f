/** What is typed into an input that code finds in the page: `document.getElementById('phone').value`, `$('#phone').val()`. */
import {
  EVENT_ELEMENTS,
  FINDS_BY_ID,
  FINDS_BY_NAME,
  FINDS_BY_SELECTOR,
  GIVES_HANDLER,
  HANDLER_PROPERTY,
  READS_INPUT,
} from '../../catalog/platforms/page-elements.ts';
import { SOUGHT_WORDS, WORDS_OF_INPUTS } from '../../catalog/words/names/forms.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Node } from '../../types.ts';
import { initialValue, textOfConstant } from '../file/initial-values.ts';
import type { FlowContext } from '../flow/context.ts';
import type { Value } from '../flow/value.ts';
import { namedSources } from '../names/names.ts';
import { INPUT_HINTS } from '../../catalog/markup/inputs.ts';
import { entryOf } from '../declared/entry.ts';
import { pathOfId, pathOfName } from '../../syntax/page/page-inputs.ts';
import { labelledPath } from '../labels/input-labels.ts';
import { splitWords } from '../names/words.ts';
import { isFunction, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';

/** The value of an input, by its id or the `name` it is found by; undefined for any other expression, and for what is searched for. */
export function typedIntoFound(context: FlowContext, node: Node): Value | undefined {
  const object = readInput(node);
  const found = object && inputSoughtBy(context, handledElement(context, object) ?? object);
  const name = found && nameOfInput(found.key);
  if (!found || name === undefined) return undefined;
  const named = namedSources(context, name, node).filter(({ kind, confidence }) => kind !== PERSON_OBJECT && confidence !== 'low');
  const sources = named.length > 0 ? named : labelledPath(context, found.path, node);
  return sources.length === 0 ? undefined : { sources: sources.map((source) => ({ ...source, evidence: 'label' })), silent: false };
}

/** The element whose value an expression is: of `element.value`, `$(element).val()` and `locator.inputValue()`. */
function readInput(node: Node): Node | undefined {
  if (node.type === 'MemberExpression') return memberName(node) === 'value' ? unwrap(node.object) : undefined;
  if (node.type !== 'CallExpression' || node.arguments.length > 0) return undefined;
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' && READS_INPUT.has(memberName(callee) ?? '') ? unwrap(callee.object) : undefined;
}

/**
 * The element that a handler was put on, where an expression of the handler is that element: `this`, `event.target` and `$(this)` in
 * `document.querySelector('#phone').oninput = function (event) { … }`.
 */
function handledElement(context: FlowContext, element: Node): Node | undefined {
  const bare = element.type === 'CallExpression' && FINDS_BY_SELECTOR.has(lastName(element.callee) ?? '') ? element.arguments[0] : element;
  const handler = bare && handlerOf(context, unwrap(bare));
  const holder = handler?.parent;
  if (holder?.type === 'AssignmentExpression' && holder.left.type === 'MemberExpression')
    return HANDLER_PROPERTY.test(memberName(holder.left) ?? '') ? unwrap(holder.left.object) : undefined;
  if (holder?.type !== 'CallExpression' || holder.callee === handler) return undefined;
  const callee = unwrap(holder.callee);
  return callee.type === 'MemberExpression' && GIVES_HANDLER.has(memberName(callee) ?? '') ? unwrap(callee.object) : undefined;
}

/** The function that an expression is the element of: the one that `this` belongs to, or the one that is given the event. */
function handlerOf(context: FlowContext, node: Node): FunctionNode | undefined {
  if (node.type === 'ThisExpression') {
    let around: Node | undefined = node.parent;
    while (around && (!isFunction(around) || around.type === 'ArrowFunctionExpression')) around = around.parent;
    return around && isFunction(around) ? around : undefined;
  }
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || !EVENT_ELEMENTS.has(memberName(node) ?? ''))
    return undefined;
  const definition = context.bindings.resolve(node.object)?.defs[0];
  const fn = definition?.node as Node | undefined;
  return fn && isFunction(fn) && fn.params[0] === definition?.name ? fn : undefined;
}

/** The id or the name by which an element is found, and the path of its label in the page. */
function inputSoughtBy(context: FlowContext, element: Node): { readonly key: string; readonly path: readonly string[] } | undefined {
  const found = firstOf(initialValue(element, context.bindings));
  const [first] = found.type === 'CallExpression' ? found.arguments : [];
  if (found.type !== 'CallExpression' || !first) return undefined;
  const finder = lastName(found.callee) ?? '';
  const isKnown = FINDS_BY_ID.has(finder) || FINDS_BY_NAME.has(finder) || FINDS_BY_SELECTOR.has(finder);
  const text = isKnown ? textOfConstant(first, context.bindings) : undefined;
  if (text === undefined) return undefined;
  if (FINDS_BY_ID.has(finder)) return { key: text, path: pathOfId(text) };
  if (FINDS_BY_NAME.has(finder)) return { key: text, path: pathOfName(text) };
  return namedBySelector(text);
}

/** The words of an id or name that are evidence of what is typed in; undefined for what is searched for. */
function nameOfInput(key: string): string | undefined {
  const words = [...splitWords(key)];
  while (words.length > 1 && WORDS_OF_INPUTS.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && WORDS_OF_INPUTS.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 || words.some((word) => SOUGHT_WORDS.has(word)) ? undefined : words.join('_');
}

/** `getElementsByName('phone')[0]` is one of them. */
function firstOf(node: Node): Node {
  const bare = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
  return bare.type === 'MemberExpression' && bare.computed ? unwrap(bare.object) : bare;
}

/** What the `autocomplete` or the `type` that a selector requires means as a name: `input[autocomplete="tel"]`, `input[type=password]`. */
function hintIn(selector: string): string | undefined {
  for (const attribute of ['autoComplete', 'type']) {
    const value = new RegExp(`\\[${attribute}\\s*=\\s*["']?([\\w-]+)`, 'i').exec(selector)?.[1];
    const hint = value === undefined ? undefined : entryOf(INPUT_HINTS[attribute], value);
    if (hint !== undefined) return hint;
  }
  return undefined;
}

/** The id or the `name` that the last part of a selector requires: `#form .row input[name="phone"]`. https://www.w3.org/TR/selectors-4/ */
function namedBySelector(selector: string): { readonly key: string; readonly path: readonly string[] } | undefined {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const name = /\[name\s*=\s*["']?([\w.-]+)/.exec(last)?.[1];
  const id = name === undefined ? /#([\w-]+)/.exec(last)?.[1] : undefined;
  const hint = name === undefined ? hintIn(last) : undefined;
  if (hint !== undefined) return { key: hint, path: pathOfName(hint) };
  return name !== undefined ? { key: name, path: pathOfName(name) } : id !== undefined ? { key: id, path: pathOfId(id) } : undefined;
}
