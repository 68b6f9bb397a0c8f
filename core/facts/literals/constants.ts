/** Constant texts an expression may be, each with the literal that holds it. */
import type { TSESTree } from '@typescript-eslint/types';
import type { ConstantOrigin, Node } from '../../types.ts';
import type { Bindings } from '../bindings.ts';
import { concatenatedParts } from '../flow/literals.ts';
import { isFunction, lastName, staticText, unwrap } from '../tree.ts';
import { constantMember } from './constant-objects.ts';

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
  /** Where the literals stand when that is another module; `node` is then the place of this file that uses them. */
  readonly origins?: readonly ConstantOrigin[];
}

/** Constants that a name of another module stands for. */
export type ImportedConstants = (node: Node) => readonly Constant[];
const NOTHING_IMPORTED: ImportedConstants = () => [];

/** Stands for a dynamic part of a text; placeholder syntax to every judge. */
export const GAP = '\u0000';
const MAX_HOPS = 9;
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

/** Every constant text that an expression may be: both arms, defaults, constants by name (of other modules where `imported` knows them), conversions. */
export function constantsOf(node: Node, bindings: Bindings, imported = NOTHING_IMPORTED): Constant[] {
  return follow(node, bindings, imported, 0);
}

function follow(node: Node, bindings: Bindings, imported: ImportedConstants, hops: number): Constant[] {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return [];
  const next = (inner: Node): Constant[] => follow(inner, bindings, imported, hops + 1);
  switch (bare.type) {
    case 'Literal':
      return textOfLiteral(bare);
    case 'TemplateLiteral':
      return [textOfTemplate(bare, (part) => follow(part, bindings, imported, hops + CHAIN_HOPS))];
    case 'BinaryExpression':
      return bare.operator === '+' ? textOfChain(bare, (part) => follow(part, bindings, imported, hops + CHAIN_HOPS)) : [];
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
      return orImported(fromVariable(bare, bindings, next), bare, imported);
    case 'MemberExpression':
      return orImported(fromMember(bare, bindings, next), bare, imported);
    default:
      return [];
  }
}

function orImported(found: Constant[], node: Node, imported: ImportedConstants): Constant[] {
  return found.length > 0 ? found : [...imported(node)];
}

/** Long whole numbers stand for codes: phone numbers and passwords are written so. */
function textOfLiteral(node: TSESTree.Literal): Constant[] {
  if (typeof node.value === 'string') return [{ text: node.value, node, as: 'value', isPartial: false }];
  const isCode = typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= MIN_CODE;
  return isCode ? [{ text: String(node.value), node, as: 'value', isPartial: false, isNumber: true }] : [];
}

type Next = (inner: Node) => Constant[];

function textOfTemplate(node: TSESTree.TemplateLiteral, next: Next): Constant {
  const parts = node.quasis.flatMap((quasi, index): (string | Node)[] => {
    const expression = node.expressions[index];
    return [quasi.value.cooked ?? quasi.value.raw, ...(expression ? [expression] : [])];
  });
  return textOfParts(node, parts.map((part) => (typeof part === 'string' ? part : next(part))));
}

function textOfChain(node: TSESTree.BinaryExpression, next: Next): Constant[] {
  return [textOfParts(node, concatenatedParts(node).map(next))];
}

/** One text made of several; a part that is no whole constant leaves a gap. */
function textOfParts(node: Node, parts: readonly (string | readonly Constant[])[]): Constant {
  let isPartial = false;
  const origins: ConstantOrigin[] = [];
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part;
    const [constant] = part;
    if (part.length === 1 && constant && !constant.isPartial) {
      origins.push(...(constant.origins ?? []));
      return constant.text;
    }
    isPartial = true;
    return GAP;
  });
  return { text: texts.join(''), node, as: 'value', isPartial, ...(origins.length > 0 ? { origins } : {}) };
}

function logical(node: TSESTree.LogicalExpression, next: Next): Constant[] {
  if (node.operator === '&&') return next(node.right);
  const as = isSettingRead(node.left) ? 'setting' : 'default';
  const right = next(node.right).map((constant) => ({ ...constant, as: constant.as === 'setting' ? constant.as : as }) as const);
  return [...next(node.left), ...right];
}

/** Whether an expression reads the environment or a configuration. */
export function isSettingRead(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'LogicalExpression') return isSettingRead(bare.left) || isSettingRead(bare.right);
  if (bare.type === 'CallExpression') return isSettingRead(bare.callee) || SETTING_GETTERS.test(lastName(bare.callee) ?? '');
  if (bare.type === 'MemberExpression') return /^(?:env|config|argv|settings)$/i.test(lastName(bare.object) ?? '') || isSettingRead(bare.object);
  return bare.type === 'Identifier' && /^[A-Z][A-Z\d_]+$/.test(bare.name);
}

function fromCall(node: TSESTree.CallExpression, next: Next): Constant[] {
  const callee = unwrap(node.callee);
  const name = lastName(callee) ?? '';
  const [first] = node.arguments;
  if (callee.type === 'MemberExpression' && RECEIVER_METHODS.has(name)) {
    const constants = next(callee.object);
    if (name !== 'join' || constants.length < 2 || constants.some((constant) => constant.isPartial)) return constants;
    const separator = (first && staticText(first)) ?? ',';
    return [textOfParts(unwrap(callee.object), constants.flatMap((constant, index) => [...(index > 0 ? [separator] : []), [constant]]))];
  }
  const fallback = settingDefault(node);
  if (fallback) return next(fallback).map((constant) => ({ ...constant, as: 'setting' as const }));
  return first && CONVERSIONS.has(name) ? next(first) : [];
}

/** What a getter of settings gives where the setting is missing: its second argument. */
export function settingDefault(node: TSESTree.CallExpression): Node | undefined {
  const [first, second] = node.arguments;
  return second && SETTING_GETTERS.test(lastName(unwrap(node.callee)) ?? '') && isKey(first) ? second : undefined;
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
  const value = constantMember(node, bindings);
  return value ? next(value) : [];
}
