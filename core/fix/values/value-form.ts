/** What a value is when the program runs: a repair that spreads, counts or reads an id is right for one form only. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Bindings, Variable } from '../../facts/bindings.ts';
import { isFunction, keyName, lastName, memberName, unwrap } from '../../facts/tree.ts';
import type { Node } from '../../types.ts';
import { LIST_FORM, MAX_HOPS, STANDARD, UNKNOWN_FORM, formOfType, type ValueForm } from './type-form.ts';

const LIST_METHODS: ReadonlySet<string> = new Set(['filter', 'map', 'flatMap', 'slice', 'sort', 'toSorted', 'reverse', 'concat', 'split']);
const LIST_MAKERS: ReadonlySet<string> = new Set(['Array.from', 'Array.of', 'Object.keys', 'Object.values', 'Object.entries']);
const COPIES: ReadonlySet<string> = new Set(['reactive', 'readonly', 'shallowReactive', 'toRaw', 'structuredClone', 'cloneDeep', 'observable']);
const HOLDERS: ReadonlySet<string> = new Set(['ref', 'shallowRef', 'useRef', 'computed', 'signal']);

/** The form of an expression as far as annotations, type arguments and initial values in this file tell. */
export function formOf(node: Node, bindings: Bindings, hops = 0): ValueForm {
  if (hops > MAX_HOPS) return UNKNOWN_FORM;
  const next = (inner: Node): ValueForm => formOf(inner, bindings, hops + 1);
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression':
      return isConst(node.typeAnnotation) ? next(node.expression) : formOfType(node.typeAnnotation, bindings, hops);
    case 'TSNonNullExpression':
      return { ...next(node.expression), isPresent: true };
    case 'ChainExpression':
      return { ...next(node.expression), isPresent: false };
    case 'AwaitExpression':
      return next(node.argument);
    case 'ObjectExpression':
      return formOfLiteral(node);
    case 'ArrayExpression':
      return LIST_FORM;
    case 'NewExpression':
      return formOfNew(node, bindings);
    case 'CallExpression':
      return formOfCall(node, bindings, hops);
    case 'Identifier':
      return formOfVariable(bindings.resolve(node), bindings, hops);
    case 'MemberExpression':
      return formOfMember(node, bindings, hops);
    default:
      return UNKNOWN_FORM;
  }
}

function isConst(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}

function formOfLiteral(node: TSESTree.ObjectExpression): ValueForm {
  const isWhole = node.properties.every((property) => property.type === 'Property' && keyName(property.key, property.computed) !== undefined);
  if (!isWhole) return { form: 'record', isPresent: true };
  return { form: 'record', fields: new Map(node.properties.flatMap((property) => (property.type === 'Property' ? [[keyName(property.key, property.computed) as string, undefined] as const] : []))), isPresent: true };
}

function formOfNew(node: TSESTree.NewExpression, bindings: Bindings): ValueForm {
  const callee = unwrap(node.callee);
  if (callee.type !== 'Identifier') return { form: 'instance', isPresent: true };
  return { form: (bindings.isGlobal(callee) ? STANDARD[callee.name] : undefined) ?? 'instance', isPresent: true };
}

function formOfCall(node: TSESTree.CallExpression, bindings: Bindings, hops: number): ValueForm {
  const callee = unwrap(node.callee);
  const name = lastName(callee) ?? '';
  const owner = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (owner?.type === 'Identifier' && LIST_MAKERS.has(`${owner.name}.${name}`)) return LIST_FORM;
  const first = node.arguments[0];
  if (COPIES.has(name) && !owner && first && first.type !== 'SpreadElement') {
    return node.typeArguments?.params[0] ? formOfType(node.typeArguments.params[0], bindings, hops) : formOf(first, bindings, hops + 1);
  }
  return owner && LIST_METHODS.has(name) && name !== 'slice' && name !== 'concat' ? LIST_FORM : UNKNOWN_FORM;
}

function formOfMember(node: TSESTree.MemberExpression, bindings: Bindings, hops: number): ValueForm {
  const name = memberName(node);
  if (name === undefined) return UNKNOWN_FORM;
  const object = unwrap(node.object);
  const held = object.type === 'Identifier' && (name === 'value' || name === 'current') ? heldBy(bindings.resolve(object), bindings, hops) : undefined;
  if (held) return held;
  const owner = formOf(object, bindings, hops + 1);
  const type = owner.fields?.get(name);
  if (!type) return UNKNOWN_FORM;
  const typed = formOfType(type, bindings, hops);
  return owner.isPresent && !node.optional ? typed : { ...typed, isPresent: false };
}

/** What a ref holds: `ref<User[]>([])`, `ref({ … })`, `const box: Ref<User>`. */
function heldBy(variable: Variable | undefined, bindings: Bindings, hops: number): ValueForm | undefined {
  const declarator = variable?.defs[0]?.node as Node | undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const annotation = declarator.id.typeAnnotation?.typeAnnotation;
  if (annotation?.type === 'TSTypeReference' && annotation.typeArguments?.params[0]) return formOfType(annotation.typeArguments.params[0], bindings, hops);
  const call = declarator.init ? unwrap(declarator.init) : undefined;
  if (call?.type !== 'CallExpression' || !HOLDERS.has(lastName(call.callee) ?? '')) return undefined;
  const type = call.typeArguments?.params[0];
  if (type) return call.arguments.length > 0 ? formOfType(type, bindings, hops) : { ...formOfType(type, bindings, hops), isPresent: false };
  const first = call.arguments[0];
  return first && first.type !== 'SpreadElement' && !isFunction(first) ? formOf(first, bindings, hops + 1) : undefined;
}

function formOfVariable(variable: Variable | undefined, bindings: Bindings, hops: number): ValueForm {
  const definition = variable?.defs[0];
  if (!variable || !definition || variable.defs.length !== 1) return UNKNOWN_FORM;
  const name = definition.name as Node;
  const node = definition.node as Node;
  if (isFunction(node)) {
    const parameter = node.params.find((item) => item.range[0] <= name.range[0] && name.range[1] <= item.range[1]);
    return parameter ? formInPattern(parameter, name, undefined, bindings, hops) : UNKNOWN_FORM;
  }
  if (node.type !== 'VariableDeclarator') return UNKNOWN_FORM;
  const isRewritten = variable.references.some((reference) => reference.isWrite() && !reference.init);
  return formInPattern(node.id, name, isRewritten ? undefined : (node.init ?? undefined), bindings, hops);
}

/** The form of one name of a pattern, by the pattern's annotation or by what it is given. */
function formInPattern(pattern: Node, name: Node, given: Node | undefined, bindings: Bindings, hops: number): ValueForm {
  const target = pattern.type === 'TSParameterProperty' ? pattern.parameter : pattern;
  const outer = target.type === 'AssignmentPattern' ? target.left : target;
  const type = (outer as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  if (outer.type === 'Identifier') {
    if (type) return { ...formOfType(type, bindings, hops), ...((outer as { optional?: boolean }).optional && target === outer ? { isPresent: false } : {}) };
    return given ? formOf(unwrapAs(given), bindings, hops + 1) : UNKNOWN_FORM;
  }
  if (outer.type !== 'ObjectPattern' && outer.type !== 'ArrayPattern') return UNKNOWN_FORM;
  const path = pathInPattern(outer, name);
  if (!path) return UNKNOWN_FORM;
  if (type) return path.reduce((form, key) => fieldForm(form, key, bindings, hops), formOfType(type, bindings, hops));
  const call = given && unwrap(given).type === 'AwaitExpression' ? unwrap((unwrap(given) as TSESTree.AwaitExpression).argument) : given && unwrap(given);
  const argument = call?.type === 'CallExpression' ? call.typeArguments?.params[0] : undefined;
  // `const { data } = await http.get<User[]>(…)` and `const [list] = useState<User[]>([])` hold what the type argument says.
  if (argument && path.length === 1 && (path[0] === 'data' || path[0] === '0')) return formOfType(argument, bindings, hops);
  return given ? path.reduce((form, key) => fieldForm(form, key, bindings, hops), formOf(unwrapAs(given), bindings, hops + 1)) : UNKNOWN_FORM;
}

/** The expression past parentheses; a cast stays, since it says the form. */
function unwrapAs(node: Node): Node {
  return node.type === 'TSNonNullExpression' || node.type === 'ChainExpression' ? node.expression : node;
}

function fieldForm(owner: ValueForm, key: string, bindings: Bindings, hops: number): ValueForm {
  const type = owner.fields?.get(key);
  return type ? formOfType(type, bindings, hops) : UNKNOWN_FORM;
}

function pathInPattern(pattern: TSESTree.ObjectPattern | TSESTree.ArrayPattern, name: Node): string[] | undefined {
  const parts: readonly (readonly [string | undefined, Node])[] =
    pattern.type === 'ObjectPattern'
      ? pattern.properties.flatMap((property) => (property.type === 'Property' ? [[keyName(property.key, property.computed), property.value] as const] : []))
      : pattern.elements.flatMap((element, index) => (element ? [[String(index), element] as const] : []));
  for (const [key, value] of parts) {
    if (key === undefined || value.range[0] > name.range[0] || name.range[1] > value.range[1]) continue;
    const inner = value.type === 'AssignmentPattern' ? value.left : value;
    if (inner === name) return [key];
    const rest = inner.type === 'ObjectPattern' || inner.type === 'ArrayPattern' ? pathInPattern(inner, name) : undefined;
    return rest && [key, ...rest];
  }
  return undefined;
}

