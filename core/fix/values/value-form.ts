/** What a value is when the program runs: a repair that spreads, counts or reads an id is right for one form only. */
import { CALLS_WITH_EACH, KEEPS_ELEMENTS, MAKES_LIST_OF, READS_ELEMENT, RETURNS_LIST } from '../../catalog/call-words/lists.ts';
import { COPIES_FORM, HOLDS_FORM } from '../../catalog/call-words/copies.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { ANY } from '../../graph/access-path.ts';
import { takenBeside, targetIn } from '../../graph/patterns.ts';
import { Memo } from '../../memo.ts';
import type { Bindings, Variable } from '../../sources/file/bindings.ts';
import { localFunction } from '../../sources/file/functions.ts';
import { isFunction, keyName, lastName, memberName, unwrap, type FunctionNode } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { lastWriteBefore } from './last-write.ts';
import { LIST_FORM, MAX_HOPS, STANDARD, UNKNOWN_FORM, awaited, formOfMerged, formOfType, type ValueForm } from './type-form.ts';

/** The form of an expression as far as annotations, type arguments and initial values in this file show it. */
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
      return awaited(next(node.argument), bindings, hops);
    case 'LogicalExpression':
      return formOfDefault(node, next);
    case 'ObjectExpression':
      return formOfLiteral(node, next);
    case 'ArrayExpression':
      return LIST_FORM;
    case 'ThisExpression':
      return { form: 'instance', isPresent: true };
    case 'NewExpression':
      return formOfNew(node, bindings);
    case 'CallExpression':
      return formOfCall(node, bindings, hops);
    case 'Identifier':
      return formOfName(node, bindings, hops);
    case 'MemberExpression':
      return formOfMember(node, bindings, hops);
    default:
      return UNKNOWN_FORM;
  }
}

/** What a name has got last, or what it is declared with. */
function formOfName(node: TSESTree.Identifier, bindings: Bindings, hops: number): ValueForm {
  const declared = formOfVariable(bindings.resolve(node), bindings, hops);
  const written = declared.form === 'unknown' ? lastWriteBefore(node, bindings) : undefined;
  return written ? formOf(written, bindings, hops + 1) : declared;
}

function isConst(type: TSESTree.TypeNode): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}

/** `user || {}`: what the value has whether it is there or not. */
function formOfDefault({ operator, left, right }: TSESTree.LogicalExpression, next: (inner: Node) => ValueForm): ValueForm {
  if (operator === '&&' || !/^(?:ObjectExpression|ArrayExpression)$/.test(right.type)) return UNKNOWN_FORM;
  const given = next(left);
  const fallback = next(right);
  if (given.form === 'unknown') return { ...UNKNOWN_FORM, isPresent: fallback.form === 'record' };
  return given.form === fallback.form ? { ...given, isPresent: true } : UNKNOWN_FORM;
}

/** An object that is written out, with the fields of what it copies where those are known. */
function formOfLiteral({ properties }: TSESTree.ObjectExpression, next: (inner: Node) => ValueForm): ValueForm {
  const fields = new Map<string, TSESTree.TypeNode | undefined>();
  for (const property of properties) {
    const copied = property.type === 'SpreadElement' ? next(property.argument).fields : undefined;
    const name = property.type === 'Property' ? keyName(property.key, property.computed) : undefined;
    if (!copied && name === undefined) return { form: 'record', isPresent: true };
    for (const [field, type] of copied ?? []) fields.set(field, type);
    if (name !== undefined) fields.set(name, undefined);
  }
  return { form: 'record', fields, isPresent: true };
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
  if (owner?.type === 'Identifier' && MAKES_LIST_OF.has(`${owner.name}.${name}`)) return LIST_FORM;
  const first = node.arguments[0];
  if (owner?.type === 'Identifier' && owner.name === 'Object' && name === 'assign')
    return first?.type === 'ObjectExpression'
      ? formOfMerged(node.arguments.map((argument) => formOf(argument, bindings, hops + 1)))
      : UNKNOWN_FORM;
  if (COPIES_FORM.has(name) && !owner && first && first.type !== 'SpreadElement') {
    return node.typeArguments?.params[0] ? formOfType(node.typeArguments.params[0], bindings, hops) : formOf(first, bindings, hops + 1);
  }
  if (owner && READS_ELEMENT.has(name)) return { ...elementForm(formOf(owner, bindings, hops + 1), bindings, hops), isPresent: false };
  if (owner && KEEPS_ELEMENTS.has(name)) return { ...LIST_FORM, element: formOf(owner, bindings, hops + 1).element };
  if (owner && RETURNS_LIST.has(name) && name !== 'slice' && name !== 'concat') return LIST_FORM;
  // A text has these methods too.
  if (owner && (name === 'concat' || name === 'slice') && formOf(owner, bindings, hops + 1).form === 'list') return LIST_FORM;
  const declared = callee.type === 'Identifier' ? (bindings.resolve(callee)?.defs[0]?.node as Node | undefined) : undefined;
  const fn = localFunction(callee, bindings) ?? (declared?.type === 'TSDeclareFunction' ? declared : undefined);
  const returned = fn ? fn.returnType?.typeAnnotation : formOf(callee, bindings, hops + 1).returns;
  return returned ? formOfType(returned, bindings, hops) : UNKNOWN_FORM;
}

function elementForm({ element }: ValueForm, bindings: Bindings, hops: number): ValueForm {
  return element ? formOfType(element, bindings, hops + 1) : UNKNOWN_FORM;
}

function formOfMember(node: TSESTree.MemberExpression, bindings: Bindings, hops: number): ValueForm {
  const name = memberName(node);
  const position = name !== undefined && /^\d+$/.test(name) ? formOf(unwrap(node.object), bindings, hops + 1).some?.get(name) : undefined;
  if (position) return formOfType(position, bindings, hops);
  if (name === undefined || /^\d+$/.test(name))
    return { ...elementForm(formOf(unwrap(node.object), bindings, hops + 1), bindings, hops), isPresent: false };
  const object = unwrap(node.object);
  const held =
    object.type === 'Identifier' && (name === 'value' || name === 'current') ? heldBy(bindings.resolve(object), bindings, hops) : undefined;
  if (held) return held;
  const owner = formOf(object, bindings, hops + 1);
  const type = owner.fields?.get(name) ?? owner.some?.get(name);
  if (!type) return UNKNOWN_FORM;
  const typed = formOfType(type, bindings, hops);
  return owner.isPresent && !node.optional ? typed : { ...typed, isPresent: false };
}

/** What a ref holds: `ref<User[]>([])`, `ref({ … })`, `const box: Ref<User>`. */
function heldBy(variable: Variable | undefined, bindings: Bindings, hops: number): ValueForm | undefined {
  const declarator = variable?.defs[0]?.node as Node | undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const annotation = declarator.id.typeAnnotation?.typeAnnotation;
  if (annotation?.type === 'TSTypeReference' && annotation.typeArguments?.params[0])
    return formOfType(annotation.typeArguments.params[0], bindings, hops);
  const call = declarator.init ? unwrap(declarator.init) : undefined;
  if (call?.type !== 'CallExpression' || !HOLDS_FORM.has(lastName(call.callee) ?? '')) return undefined;
  const type = call.typeArguments?.params[0];
  if (type) return call.arguments.length > 0 ? formOfType(type, bindings, hops) : { ...formOfType(type, bindings, hops), isPresent: false };
  const first = call.arguments[0];
  return first && first.type !== 'SpreadElement' && !isFunction(first) ? formOf(first, bindings, hops + 1) : undefined;
}

const ofVariables = new Memo<Variable, ValueForm>();

function formOfVariable(variable: Variable | undefined, bindings: Bindings, hops: number): ValueForm {
  if (!variable) return UNKNOWN_FORM;
  // Only the form of a variable evaluated from the start is cached: a nested evaluation may have reached its limit of depth.
  const known = hops === 0 ? ofVariables.get(variable) : undefined;
  if (known) return known;
  const form = findForm(variable, bindings, hops);
  if (hops === 0) ofVariables.set(variable, form);
  return form;
}

function findForm(variable: Variable, bindings: Bindings, hops: number): ValueForm {
  const definition = variable.defs[0];
  if (!definition || variable.defs.length !== 1) return UNKNOWN_FORM;
  const name = definition.name as Node;
  const node = definition.node as Node;
  if (isFunction(node)) {
    const parameter = node.params.find((item) => item.range[0] <= name.range[0] && name.range[1] <= item.range[1]);
    if (!parameter) return UNKNOWN_FORM;
    return parameter === name && parameter.type === 'Identifier' && !parameter.typeAnnotation
      ? formGivenBack(node, bindings, hops)
      : formInPattern(parameter, name, undefined, bindings, hops);
  }
  if (node.type !== 'VariableDeclarator') return UNKNOWN_FORM;
  const loop = node.parent.parent;
  if (loop.type === 'ForOfStatement' && loop.left === node.parent)
    return node.id === name ? elementsOf(loop.right, bindings, hops) : UNKNOWN_FORM;
  const isRewritten = variable.references.some((reference) => reference.isWrite() && !reference.init);
  return formInPattern(node.id, name, isRewritten ? undefined : (node.init ?? undefined), bindings, hops);
}

/** What a callback is given first: an element of the list that it is called for, or what a promise gives. */
function formGivenBack(fn: FunctionNode, bindings: Bindings, hops: number): ValueForm {
  const call = fn.parent;
  const callee = call.type === 'CallExpression' && call.arguments[0] === fn ? unwrap(call.callee) : undefined;
  const name = callee?.type === 'MemberExpression' ? memberName(callee) : undefined;
  if (callee?.type !== 'MemberExpression' || name === undefined || !CALLS_WITH_EACH.has(name)) return UNKNOWN_FORM;
  return name === 'then'
    ? awaited(formOf(unwrap(callee.object), bindings, hops + 1), bindings, hops)
    : elementsOf(callee.object, bindings, hops);
}

/** The elements of a list or set; those of a map are pairs. */
function elementsOf(collection: Node, bindings: Bindings, hops: number): ValueForm {
  const owner = formOf(unwrap(collection), bindings, hops + 1);
  return owner.form === 'list' || owner.form === 'set' ? elementForm(owner, bindings, hops) : UNKNOWN_FORM;
}

/** The form of one name of a pattern, by the pattern's annotation or by what it is given. */
function formInPattern(pattern: Node, name: Node, given: Node | undefined, bindings: Bindings, hops: number): ValueForm {
  const target = pattern.type === 'TSParameterProperty' ? pattern.parameter : pattern;
  if (target.type === 'RestElement') return target.argument === name ? LIST_FORM : UNKNOWN_FORM;
  const outer = target.type === 'AssignmentPattern' ? target.left : target;
  const type = (outer as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  if (outer.type === 'Identifier') {
    if (type)
      return {
        ...formOfType(type, bindings, hops),
        ...((outer as { optional?: boolean }).optional && target === outer ? { isPresent: false } : {}),
      };
    return given ? formOf(unwrapAs(given), bindings, hops + 1) : UNKNOWN_FORM;
  }
  if (outer.type !== 'ObjectPattern' && outer.type !== 'ArrayPattern') return UNKNOWN_FORM;
  const part = targetIn(outer, name, bindings);
  if (!part || part.path.includes(ANY)) return UNKNOWN_FORM;
  const { path, rest } = part;
  const at = (whole: ValueForm): ValueForm => {
    const form = path.reduce((owner, key) => fieldForm(owner, key, bindings, hops), whole);
    return rest ? formOfRest(form, rest, bindings) : form;
  };
  if (type) return at(formOfType(type, bindings, hops));
  const call =
    given && unwrap(given).type === 'AwaitExpression'
      ? unwrap((unwrap(given) as TSESTree.AwaitExpression).argument)
      : given && unwrap(given);
  const argument = call?.type === 'CallExpression' ? call.typeArguments?.params[0] : undefined;
  // `const { data } = await http.get<User[]>(…)` and `const [list] = useState<User[]>([])` hold what the type argument declares.
  if (argument && !rest && path.length === 1 && (path[0] === 'data' || path[0] === '0')) return formOfType(argument, bindings, hops);
  return given ? at(formOf(unwrapAs(given), bindings, hops + 1)) : UNKNOWN_FORM;
}

/** The form of what a pattern leaves of a value: a list of a list, and of a record a new one without the fields that the pattern takes. */
function formOfRest({ form, fields }: ValueForm, rest: TSESTree.RestElement, bindings: Bindings): ValueForm {
  if (rest.parent.type === 'ArrayPattern') return LIST_FORM;
  const taken = takenBeside(rest, bindings);
  return {
    form: 'record',
    isPresent: true,
    ...(form === 'record' && fields && { fields: new Map([...fields].filter(([name]) => !taken.has(name))) }),
  };
}

/** The expression past parentheses; a cast stays, since it declares the form. */
function unwrapAs(node: Node): Node {
  return node.type === 'TSNonNullExpression' || node.type === 'ChainExpression' ? node.expression : node;
}

function fieldForm(owner: ValueForm, key: string, bindings: Bindings, hops: number): ValueForm {
  const type = owner.fields?.get(key) ?? owner.some?.get(key);
  return type ? formOfType(type, bindings, hops) : UNKNOWN_FORM;
}
