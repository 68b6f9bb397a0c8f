/** What a message calls the values of a finding. */
import { PERSON_OBJECT } from '../../../catalog/kinds.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { COPIES_SHAPE, GIVES_PLAIN, GIVES_RECEIVER } from '../../../catalog/call-words/copies.ts';
import { REF_MEMBERS } from '../../../catalog/call-words/state.ts';
import { ENCODED_FOR_ADDRESS } from '../../../catalog/call-words/texts.ts';
import type { Facts } from '../../../sources/file/facts.ts';
import type { SunkValue } from '../../../sinks/use.ts';
import { concatenatedParts } from '../../../syntax/concatenation.ts';
import { contains, isFunction, lastName, rangeOf, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node, Range } from '../../../types.ts';
import type { SourceHit } from '../../../sources/flow/value.ts';

/** A source, and the value at the sink that carries it. */
interface Carried {
  readonly source: SourceHit;
  readonly value: SunkValue;
}

/** A name as code writes it; the label of an input in a page is a sentence instead. */
const NAME_IN_CODE = /^[\w$.[\]'-]+$/;

const IN_NAME = /[\w$]/;

/** Whether a name stands in the code or in the declaration it comes from: labels, and words that a handler's name was split into, are no fields. */
export function isInCode({ file }: Facts, { source: { name, range, inside, path, origin, evidence }, value }: Carried): boolean {
  if (evidence === 'label' && !NAME_IN_CODE.test(name)) return false;
  // Of the fields that the response of an interface is known to have, those that nothing reads stand nowhere.
  const isField =
    inside &&
    (path === undefined || path.includes(name)) &&
    (evidence !== 'api' || origin !== undefined || isReadOf(file.text, value, name));
  return isField || origin !== undefined || file.text.slice(range.start, range.end).includes(name);
}

/** Whether the code reads a field of the value by its name, or takes it out of it. */
function isReadOf(text: string, { node }: SunkValue, name: string): boolean {
  const holder = lastName(unwrap(node)) ?? '';
  const of = (word: string): string => word.replace(/[^\w\u4e00-\u9fa5]/g, '');
  return (
    of(holder) !== '' &&
    new RegExp(
      `\\b${of(holder)}(?:\\??\\.\\w+)*\\??\\.${of(name)}\\b|\\b${of(name)}\\b[^{}\\n]{0,200}\\}\\s*=\\s*(?:await\\s+)?${of(holder)}\\b`,
    ).test(text)
  );
}

/** What a message calls a value: a record by the name that it has at the place of the finding, where its own does not stand there. */
export function nameHere({ file }: Facts, range: Range, { source, value }: Carried): string {
  if (source.kind !== PERSON_OBJECT) return source.name;
  const held = heldName(value.node) ?? source.name;
  return isWordOf(source.name, file.text.slice(range.start, range.end)) && !held.startsWith(`${source.name}[`) ? source.name : held;
}

/** Whether a value has its name from a variable of another function: who reads the message does not see that one. */
export function isNamedElsewhere(range: Range, { source: { kind, node, inside, origin } }: Carried): boolean {
  if (kind === PERSON_OBJECT || inside || origin !== undefined || unwrap(node).type !== 'Identifier') return false;
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return !contains(rangeOf(at), range);
  return false;
}

/** `user.mobile || user.phone` is one value: it is called by the first that it may be. */
export function withoutAlternatives<T extends Carried>(all: readonly T[]): readonly T[] {
  const isAlternative = (one: T, other: T): boolean =>
    one.source.kind === other.source.kind && one.source.node !== other.source.node && choiceOf(one) === choiceOf(other);
  return all.filter((reach, at) => !all.slice(0, at).some((other) => isAlternative(other, reach)));
}

/** The whole choice that a source is one alternative of, else the source. */
function choiceOf({ source: { node } }: Carried): Node {
  let at = node;
  while (at.parent && /^(?:Logical|Chain)Expression$/.test(at.parent.type)) at = at.parent;
  return at;
}

/** Whether a name stands in a piece of code as a whole, and not as a part of another one. */
function isWordOf(name: string, code: string): boolean {
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + 1))
    if (!IN_NAME.test(code.charAt(at - 1)) && !IN_NAME.test(code.charAt(at + name.length))) return true;
  return false;
}

/** A name or the last member of one, in `JSON.stringify(…)` and the like or by itself. */
const WRITTEN =
  /^(?:(?:JSON\.stringify|encodeURIComponent|encodeURI|String)\(\s*)?(?:this\.)?[\w$]+(?:(?:\?\.|!?\.)[\w$]+)*(?=\s*(?:[,)].*)?$)/s;

/** What code that is written out is called: `draft` of `draft`, `form.draft` and `JSON.stringify(draft)`; undefined where that is no name. */
export function writtenName(code: string): string | undefined {
  const [name] = WRITTEN.exec(code) ?? [];
  return name?.split(/[.(]/).at(-1)?.trim();
}

/** What a call gives back in another form: `entry` of `JSON.stringify(entry).slice(0, 60)` and of `entry.toObject()`. */
function formOf({ callee, arguments: [first] }: TSESTree.CallExpression): Node | undefined {
  const name = lastName(callee) ?? '';
  if (first && (COPIES_SHAPE.has(name) || ENCODED_FOR_ADDRESS.has(name))) return first;
  return callee.type === 'MemberExpression' && (GIVES_RECEIVER.has(name) || GIVES_PLAIN.has(name)) ? callee.object : undefined;
}

/** `[]`, `{}`, `''` behind `list ||`: what is meant stands before it. */
function isEmptyOrConstant(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'ArrayExpression') return bare.elements.length === 0;
  return bare.type === 'ObjectExpression' ? bare.properties.length === 0 : bare.type === 'Literal';
}

/** `JSON.stringify(point)`, in a text with other values: the record in it. */
function isWrittenOut(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type !== 'CallExpression') return false;
  const [first] = bare.arguments;
  const name = lastName(bare.callee) ?? '';
  return name === 'stringify' || (ENCODED_FOR_ADDRESS.has(name) && first !== undefined && isWrittenOut(first));
}

/** What a value is called where it leaves: `list[index]` as one element of `list`, also in the text that is made of it. */
export function heldName(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'CallExpression') {
    const given = formOf(bare);
    return given && heldName(given);
  }
  if (bare.type === 'BinaryExpression') {
    const parts = concatenatedParts(bare).filter((part) => staticText(part) === undefined);
    return parts.length === 1 ? heldName(parts[0] as Node) : undefined;
  }
  if (bare.type === 'TemplateLiteral') {
    const written = bare.expressions.length === 1 ? bare.expressions : bare.expressions.filter(isWrittenOut);
    return written.length === 1 ? heldName(written[0] as Node) : undefined;
  }
  // `[order, ...others]` is a list to which the first is added; of several any may be meant.
  if (bare.type === 'ArrayExpression') {
    const [own, ...more] = bare.elements.filter((one) => one !== null && one.type !== 'SpreadElement');
    return own && more.length === 0 ? heldName(own) : undefined;
  }
  if (bare.type === 'LogicalExpression' && bare.operator !== '&&' && isEmptyOrConstant(bare.right)) return heldName(bare.left);
  const index = bare.type === 'MemberExpression' && bare.computed ? indexText(bare.property) : undefined;
  if (bare.type === 'MemberExpression' && index !== undefined) {
    const list = heldName(bare.object);
    return list === undefined ? undefined : `${list}[${index}]`;
  }
  if (bare.type === 'MemberExpression' && REF_MEMBERS.has(lastName(bare) ?? '')) return heldName(bare.object);
  return bare.type === 'Identifier' || bare.type === 'MemberExpression' ? lastName(bare) : undefined;
}

function indexText(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'number' ? String(node.value) : undefined;
}
