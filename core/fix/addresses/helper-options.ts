/**
 * Parameters of an address that a request function of the program is given among its options: they move to the option that it sends as the body.
 * The code of the function shows which of its options is the address, the method and the body.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { BODY_OR_DELETE } from '../../catalog/requests/methods.ts';
import { BODY_OPTIONS, PATH_PROPERTIES } from '../../catalog/requests/parts.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { quoteOf } from '../../syntax/quotes.ts';
import { keyName, keysOf, lastName, memberName, staticText, unwrap, walk, type FunctionNode } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { gapBefore, insertion, textOf } from '../replace.ts';
import type { Parameter } from './parameter.ts';
import { outermost } from './parameters.ts';
import { functionsCalled } from './program-function.ts';
import { OWN_BODY, TO_POST } from './request-bodies.ts';
import { METHODS, propertyOf, unencoded } from './request-call.ts';

/** The options of one call of such a function, with the names of those that it sends the request by. */
export interface HelperOptions {
  readonly options: TSESTree.ObjectExpression;
  /** The property that is the address. */
  readonly address: TSESTree.Property;
  readonly method: string;
  readonly body: string;
}

/** The options that an address stands in; undefined where they are not those of a request function whose code is in sight. */
export function helperOptions(facts: Facts, address: Node): HelperOptions | undefined {
  const property = outermost(address).parent;
  const options = property?.type === 'Property' && property.value === outermost(address) ? property.parent : undefined;
  const key = property?.type === 'Property' ? keyName(property.key, property.computed) : undefined;
  if (property?.type !== 'Property' || options?.type !== 'ObjectExpression' || key === undefined) return undefined;
  if (options.properties.some(({ type }) => type !== 'Property')) return undefined;
  const call = callGiven(facts, options);
  const found = call ? functionsCalled(facts, call).flatMap(({ fn }) => sentBy(fn, key) ?? []) : [];
  const [sent, ...others] = found;
  return sent && others.length === 0 ? { options, address: property, ...sent } : undefined;
}

/** The repair that moves parameters into the body of such a request; undefined where its method is not known or its body cannot take them. */
export function helperBodyFix(
  { file: { text } }: Facts,
  { options, address, method, body }: HelperOptions,
  parameters: readonly Parameter[],
  out: readonly Edit[],
): Fix | undefined {
  if (parameters.some(({ name, object }) => object !== undefined || !/^[a-z_$][\w$]*$/i.test(name))) return undefined;
  const verb = propertyOf(options, new Set([method]));
  const written = verb && staticText(verb.value);
  if (verb && written?.toLowerCase() !== 'get' && !BODY_OR_DELETE.test(written ?? '')) return undefined;
  const fields = parameters.map(({ name, part }) => {
    const value = textOf(text, unencoded(part));
    return value === name ? name : `${name}: ${value}`;
  });
  const bodyEdit = bodyWith(text, options, address, body, parameters, fields);
  if (!bodyEdit) return undefined;
  const isSame = BODY_OR_DELETE.test(written ?? '');
  const quote = quoteOf(text);
  const methodEdit = isSame
    ? []
    : [
        verb && written !== undefined
          ? asPost(verb, written)
          : insertion(address.range[1], `,${gapBefore(address, text)}${method}: ${quote}POST${quote}`),
      ];
  return { title: isSame ? OWN_BODY : TO_POST, act: 'body', safety: 'review', edits: [...out, ...methodEdit, bodyEdit] };
}

function asPost({ value }: TSESTree.Property, written: string): Edit {
  return { range: { start: value.range[0] + 1, end: value.range[1] - 1 }, text: written === written.toUpperCase() ? 'POST' : 'post' };
}

/** The edit that writes fields into the body among the options, or adds a body; undefined where the present one is no object that is written out. */
function bodyWith(
  text: string,
  options: TSESTree.ObjectExpression,
  address: TSESTree.Property,
  body: string,
  parameters: readonly Parameter[],
  fields: readonly string[],
): Edit | undefined {
  const present = propertyOf(options, new Set([body]));
  const object = present && unwrap(present.value);
  if (!present) {
    const last = options.properties.at(-1) ?? address;
    // A comment behind the last option is about that option.
    const behind = /^,?[ \t]*\/[/*]/.test(text.slice(last.range[1], last.range[1] + MAX_GAP)) ? address : last;
    return insertion(behind.range[1], `,${gapBefore(last, text)}${body}: { ${fields.join(', ')} }`);
  }
  if (object?.type !== 'ObjectExpression') return undefined;
  const last = object.properties.at(-1);
  if (!last) return { range: { start: object.range[0], end: object.range[1] }, text: `{ ${fields.join(', ')} }` };
  const keys = keysOf(object);
  return parameters.some(({ name }) => keys.includes(name))
    ? undefined
    : insertion(last.range[1], `,${gapBefore(last, text)}${fields.join(', ')}`);
}

/** Blanks between an option and a comment behind it, at most. */
const MAX_GAP = 80;

/** The call that is given options first: where they stand, or by the name of a constant that nothing else reads. */
function callGiven({ bindings }: Facts, options: Node): TSESTree.CallExpression | undefined {
  let given = options;
  const declarator = options.parent;
  if (declarator?.type === 'VariableDeclarator' && declarator.init === options && declarator.id.type === 'Identifier') {
    const uses = bindings.declared(declarator.id)?.references.filter((reference) => !reference.init) ?? [];
    if (uses.length !== 1) return undefined;
    given = uses[0]?.identifier as Node;
  }
  const call = given.parent;
  return call?.type === 'CallExpression' && call.arguments[0] === given ? call : undefined;
}

/**
 * The options of its first parameter that a function sends as the method and the body of a request, where `address` is the one that it sends the
 * request to; undefined where it makes no such request.
 */
function sentBy(fn: FunctionNode, address: string): Pick<HelperOptions, 'method' | 'body'> | undefined {
  const [first] = fn.params;
  const given = first?.type === 'AssignmentPattern' ? first.left : first;
  if (!given) return undefined;
  const found: Pick<HelperOptions, 'method' | 'body'>[] = [];
  walk(fn.body, (node) => {
    if (node.type !== 'CallExpression') return;
    for (const object of node.arguments) {
      if (object.type !== 'ObjectExpression') continue;
      const place = propertyOf(object, PATH_PROPERTIES)?.value ?? (node.arguments[0] === object ? undefined : node.arguments[0]);
      if (!place || !optionsRead(place, given).has(address)) continue;
      // What is spread has the names that the called interface gives its options; `fetch` has no `data`.
      const isSpread =
        !/fetch$/i.test(lastName(node.callee) ?? '') &&
        object.properties.some((item) => item.type === 'SpreadElement' && isGiven(item.argument, given));
      const [verb, sent] = [propertyOf(object, METHODS), propertyOf(object, BODY_OPTIONS)];
      const method = verb ? optionSent(verb, given) : isSpread ? 'method' : undefined;
      const body = sent ? optionSent(sent, given) : isSpread ? 'data' : undefined;
      if (method !== undefined && body !== undefined) found.push({ method, body });
    }
  });
  const [sent, ...others] = found;
  return sent && others.every(({ method, body }) => method === sent.method && body === sent.body) ? sent : undefined;
}

/** The option that a property of a request takes its value from; undefined where there are several. */
function optionSent(property: TSESTree.Property, given: Node): string | undefined {
  const value = unwrap(property.value);
  // What a condition only tests is not sent: `options.data` of `options.isGet ? null : options.data`.
  const parts = value.type === 'ConditionalExpression' ? [value.consequent, value.alternate] : [value];
  const [read, ...others] = new Set(parts.flatMap((part) => [...optionsRead(part, given)]));
  return others.length === 0 ? read : undefined;
}

/** Whether an expression is what a function is given first. */
function isGiven(node: Node, given: Node): boolean {
  return given.type === 'Identifier' && node.type === 'Identifier' && node.name === given.name;
}

/** The options that an expression reads. */
function optionsRead(node: Node, given: Node): ReadonlySet<string> {
  const named = new Map<string, string>();
  if (given.type === 'ObjectPattern')
    for (const item of given.properties) {
      const key = item.type === 'Property' ? keyName(item.key, item.computed) : undefined;
      const local =
        item.type === 'Property' && item.value.type === 'AssignmentPattern'
          ? item.value.left
          : item.type === 'Property'
            ? item.value
            : undefined;
      if (key !== undefined && local?.type === 'Identifier') named.set(local.name, key);
    }
  const read = new Set<string>();
  walk(node, (inner) => {
    const name = inner.type === 'MemberExpression' && isGiven(inner.object, given) ? memberName(inner) : undefined;
    if (name !== undefined) read.add(name);
    const own = inner.type === 'Identifier' ? named.get(inner.name) : undefined;
    if (own !== undefined) read.add(own);
  });
  return read;
}
