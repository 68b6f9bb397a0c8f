/** Constant texts an expression may be, each with the literal that holds it. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import { propertyValue } from '../component-state.ts';
import { concatenatedParts } from '../flow/literals.ts';
import { isFunction, lastName, memberName, staticText, unwrap } from '../tree.ts';

export interface Constant {
  readonly text: string;
  /** The literal, template or `+` chain. */
  readonly node: Node;
  /** How it is used: as the value itself, as a default, or as the default of an environment variable or setting. */
  readonly as: 'value' | 'default' | 'setting';
  /** Dynamic parts were left out of the text. */
  readonly isPartial: boolean;
  /** Written as a number. */
  readonly isNumber?: boolean;
}

/** Stands for a dynamic part of a text; placeholder syntax to every judge. */
export const GAP = '\u0000';
const MAX_HOPS = 8;
/** Parts of a chain are followed less far: texts built step by step name themselves again and again. */
const CHAIN_HOPS = 5;
const MIN_CODE = 100_000;
const MAX_REFERENCES = 40;
/** Calls that give their first argument back in another representation. */
const CONVERSIONS = new Set([
  'String', 'parse', 'from', 'encode', 'atob', 'btoa', 'hexToBytes', 'stringToBytes', 'utf8ToBytes', 'createSecretKey', 'createPrivateKey', 'toBuffer', 'ref', 'shallowRef', 'useState', 'useRef',
  'encodeURIComponent', 'signal', 'stringify', 'md5',
]);
/** Methods that give their receiver back. */
const RECEIVER_METHODS = new Set(['toString', 'trim', 'join', 'padEnd', 'padStart', 'slice', 'substring', 'substr', 'replace', 'toLowerCase', 'toUpperCase', 'repeat', 'split']);
/** Getters of settings whose second argument is the default. */
const SETTING_GETTERS = /^(?:get|env|getEnv|envString|getString|config|optional|withDefault|envOr)$/i;

/** Every constant text that an expression may be in this file: both arms, defaults, constants by name, conversions. */
export function constantsOf(node: Node, bindings: Bindings, hops = 0): Constant[] {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return [];
  const next = (inner: Node): Constant[] => constantsOf(inner, bindings, hops + 1);
  switch (bare.type) {
    case 'Literal':
      return textOfLiteral(bare);
    case 'TemplateLiteral':
      return [textOfTemplate(bare)];
    case 'BinaryExpression':
      return bare.operator === '+' ? textOfChain(bare, (part) => constantsOf(part, bindings, hops + CHAIN_HOPS)) : [];
    case 'LogicalExpression':
      return logical(bare, next);
    case 'ConditionalExpression':
      return [...next(bare.consequent), ...next(bare.alternate)];
    case 'AwaitExpression':
      return next(bare.argument);
    case 'AssignmentExpression':
      return next(bare.right);
    case 'AssignmentPattern':
      return next(bare.right).map((constant) => ({ ...constant, as: 'default' as const }));
    case 'ArrayExpression':
      return bare.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? next(element) : []));
    case 'CallExpression':
      return fromCall(bare, next);
    case 'Identifier':
      return fromVariable(bare, bindings, next);
    case 'MemberExpression':
      return fromMember(bare, bindings, next);
    default:
      return [];
  }
}

/** Long whole numbers stand for codes: phone numbers and passwords are written so. */
function textOfLiteral(node: TSESTree.Literal): Constant[] {
  if (typeof node.value === 'string') return [{ text: node.value, node, as: 'value', isPartial: false }];
  const isCode = typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= MIN_CODE;
  return isCode ? [{ text: String(node.value), node, as: 'value', isPartial: false, isNumber: true }] : [];
}

function textOfTemplate(node: TSESTree.TemplateLiteral): Constant {
  const text = node.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join(GAP);
  return { text, node, as: 'value', isPartial: node.expressions.length > 0 };
}

type Next = (inner: Node) => Constant[];

function textOfChain(node: TSESTree.BinaryExpression, next: Next): Constant[] {
  let isPartial = false;
  const texts = concatenatedParts(node).map((part) => {
    const constant = next(part);
    if (constant.length === 1 && constant[0] && !constant[0].isPartial) return constant[0].text;
    isPartial = true;
    return GAP;
  });
  return [{ text: texts.join(''), node, as: 'value', isPartial }];
}

function logical(node: TSESTree.LogicalExpression, next: Next): Constant[] {
  if (node.operator === '&&') return next(node.right);
  const as = isSetting(node.left) ? 'setting' : 'default';
  const right = next(node.right).map((constant) => ({ ...constant, as: constant.as === 'setting' ? constant.as : as }) as const);
  return [...next(node.left), ...right];
}

/** Whether an expression reads the environment or a configuration. */
function isSetting(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return isSetting(bare.left) || isSetting(bare.right);
  if (bare.type === 'CallExpression') return isSetting(bare.callee) || SETTING_GETTERS.test(lastName(bare.callee) ?? '');
  if (bare.type === 'MemberExpression') return /^(?:env|config|argv|settings)$/i.test(lastName(bare.object) ?? '') || isSetting(bare.object);
  return bare.type === 'Identifier' && /^[A-Z][A-Z\d_]+$/.test(bare.name);
}

function fromCall(node: TSESTree.CallExpression, next: Next): Constant[] {
  const callee = unwrap(node.callee);
  const name = lastName(callee) ?? '';
  const [first, second] = node.arguments;
  if (callee.type === 'MemberExpression' && RECEIVER_METHODS.has(name)) {
    const constants = next(callee.object);
    if (name !== 'join' || constants.length < 2 || constants.some((constant) => constant.isPartial)) return constants;
    return [{ text: constants.map((constant) => constant.text).join((first && staticText(first)) ?? ','), node: unwrap(callee.object), as: 'value', isPartial: false }];
  }
  if (second && SETTING_GETTERS.test(name) && isKey(first)) return next(second).map((constant) => ({ ...constant, as: 'setting' as const }));
  return first && CONVERSIONS.has(name) ? next(first) : [];
}

function isKey(node: Node | undefined): boolean {
  const text = node && staticText(node);
  return text !== undefined && /^[\w.:-]+$/.test(text);
}

const MAX_WRITES = 4;

/** Everything that a variable is given in this file: its initial value, a parameter's default, later assignments. */
function fromVariable(node: TSESTree.Identifier, bindings: Bindings, next: Next): Constant[] {
  const variable = bindings.resolve(node);
  const definition = variable?.defs[0];
  if (!variable || !definition) return [];
  const declared = definition.node as Node;
  const given: Node[] = [];
  if (declared.type === 'VariableDeclarator') {
    if (declared.id.type !== 'Identifier') return [];
    if (declared.init) given.push(declared.init);
  } else if (isFunction(declared)) {
    const param = declared.params.find((item) => item.type === 'AssignmentPattern' && item.left === definition.name);
    if (param) given.push(param);
  } else return [];
  for (const reference of variable.references.slice(0, MAX_REFERENCES)) {
    const isOwnUse = (reference.identifier as Node) === node;
    if (reference.isWrite() && !reference.init && reference.writeExpr && !isOwnUse) given.push(reference.writeExpr as Node);
  }
  return given.slice(0, MAX_WRITES).flatMap(next);
}

/** A property of an object literal of this file: `config.jwt.secret`, `this.secret`. */
function fromMember(node: TSESTree.MemberExpression, bindings: Bindings, next: Next): Constant[] {
  const value = memberValue(node, bindings, 0);
  return value ? next(value) : [];
}

function memberValue(node: TSESTree.MemberExpression, bindings: Bindings, hops: number): Node | undefined {
  const name = memberName(node);
  if (name === undefined || hops > MAX_HOPS) return undefined;
  const object = objectBehind(node.object, bindings, hops);
  return object && propertyValue(object, name);
}

function objectBehind(node: Node, bindings: Bindings, hops: number): TSESTree.ObjectExpression | undefined {
  const bare = unwrap(node);
  if (bare.type === 'ObjectExpression') return bare;
  if (bare.type === 'Identifier') {
    const declarator = bindings.resolve(bare)?.defs[0]?.node as Node | undefined;
    const init = declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? declarator.init : undefined;
    return init && hops < MAX_HOPS ? objectBehind(init, bindings, hops + 1) : undefined;
  }
  const value = bare.type === 'MemberExpression' ? memberValue(bare, bindings, hops + 1) : undefined;
  return value && objectBehind(value, bindings, hops + 1);
}

/** The object literal that an expression is, directly or by a constant. */
export function constantObject(node: Node, bindings: Bindings): TSESTree.ObjectExpression | undefined {
  return objectBehind(node, bindings, 0);
}
