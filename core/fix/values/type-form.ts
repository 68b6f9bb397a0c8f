/** The form of the values of a declared type, as far as this file writes it out. */
import { SAME_FIELDS_TYPES, SAME_FORM_TYPES } from '../../catalog/type-names/wrappers.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Bindings } from '../../sources/file/bindings.ts';
import { keyName } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

export interface ValueForm {
  /** `dictionary` has keys that are data; `instance` is an object of a class; a `promise` has none of what it resolves to. */
  readonly form: 'record' | 'list' | 'map' | 'set' | 'dictionary' | 'instance' | 'promise' | 'unknown';
  /** Types of all fields of a record, where every one is declared in this file. */
  readonly fields?: ReadonlyMap<string, TSESTree.TypeNode | undefined>;
  /** Type of the elements of a list or set, of the values of a map or dictionary, or of what a promise resolves to. */
  readonly element?: TSESTree.TypeNode;
  /** Whether `undefined` and `null` are ruled out by a declaration or an initial value. */
  readonly isPresent: boolean;
  /** Whether it may be one value or a list of such: `string | string[]`. */
  readonly isOneOrSeveral?: true;
  /** What a function returns. */
  readonly returns?: TSESTree.TypeNode;
  /** Fields that it surely has, where they may not be all. */
  readonly some?: ReadonlyMap<string, TSESTree.TypeNode | undefined>;
}

export const UNKNOWN_FORM: ValueForm = { form: 'unknown', isPresent: false };
export const LIST_FORM: ValueForm = { form: 'list', isPresent: true };
export const MAX_HOPS = 12;

/**
 * Names of the standard library's types and constructors by what they make.
 * https://www.typescriptlang.org/docs/handbook/utility-types.html
 */
export const STANDARD: Readonly<Record<string, ValueForm['form']>> = {
  Array: 'list',
  ReadonlyArray: 'list',
  Map: 'map',
  ReadonlyMap: 'map',
  WeakMap: 'map',
  Set: 'set',
  ReadonlySet: 'set',
  WeakSet: 'set',
  Record: 'dictionary',
  Promise: 'promise',
  PromiseLike: 'promise',
};

/** The form of values of a type written in this file; types of other modules are unknown. */
export function formOfType(type: TSESTree.TypeNode, bindings: Bindings, hops = 0): ValueForm {
  if (hops > MAX_HOPS) return UNKNOWN_FORM;
  switch (type.type) {
    case 'TSArrayType':
      return { ...LIST_FORM, element: type.elementType };
    case 'TSTupleType':
      return { ...LIST_FORM, some: new Map(type.elementTypes.map((element, index) => [String(index), element])) };
    case 'TSTypeOperator':
      return type.typeAnnotation ? formOfType(type.typeAnnotation, bindings, hops + 1) : UNKNOWN_FORM;
    case 'TSTypeLiteral':
      return formOfMembers(type.members);
    case 'TSUnionType':
      return formOfUnion(type, bindings, hops);
    case 'TSIntersectionType':
      return formOfMerged(type.types.map((part) => formOfType(part, bindings, hops + 1)));
    case 'TSTypeReference':
      return formOfReference(type, bindings, hops);
    case 'TSFunctionType':
      return { form: 'unknown', isPresent: true, ...(type.returnType && { returns: type.returnType.typeAnnotation }) };
    default:
      return UNKNOWN_FORM;
  }
}

function formOfMembers(members: readonly TSESTree.TypeElement[]): ValueForm {
  const index = members.find((member) => member.type === 'TSIndexSignature');
  if (index) return { form: 'dictionary', element: index.typeAnnotation?.typeAnnotation, isPresent: true };
  const fields = new Map<string, TSESTree.TypeNode | undefined>();
  for (const member of members) {
    const name = member.type === 'TSPropertySignature' ? keyName(member.key, member.computed) : undefined;
    if (member.type === 'TSPropertySignature' && name !== undefined)
      fields.set(name, member.optional ? undefined : member.typeAnnotation?.typeAnnotation);
  }
  return { form: 'record', fields, isPresent: true };
}

/** A value that has the fields of several. */
export function formOfMerged(parts: readonly ValueForm[]): ValueForm {
  // Of a type that another file has a part of, the other part is still known.
  if (parts.some(({ form }) => form !== 'record'))
    return {
      form: 'unknown',
      isPresent: parts.some(({ form, isPresent }) => form === 'record' && isPresent),
      some: new Map(parts.flatMap(({ fields }) => [...(fields ?? [])])),
    };
  const isWhole = parts.every(({ fields }) => fields !== undefined);
  return { form: 'record', ...(isWhole && { fields: new Map(parts.flatMap(({ fields }) => [...(fields ?? [])])) }), isPresent: true };
}

/** The form of what a promise resolves to; of any other value, its own. */
export function awaited(form: ValueForm, bindings: Bindings, hops: number): ValueForm {
  if (form.form !== 'promise') return form;
  return form.element ? formOfType(form.element, bindings, hops + 1) : UNKNOWN_FORM;
}

function formOfUnion(type: TSESTree.TSUnionType, bindings: Bindings, hops: number): ValueForm {
  const present = type.types.filter((part) => part.type !== 'TSUndefinedKeyword' && part.type !== 'TSNullKeyword');
  const [first, ...others] = present.map((part) => formOfType(part, bindings, hops + 1));
  if (!first) return UNKNOWN_FORM;
  const isPresent = [first, ...others].every((form) => form.isPresent) && present.length === type.types.length;
  if (others.length === 0) return { ...first, isPresent };
  if (others.every(({ form }) => form === first.form)) return { form: first.form, isPresent };
  const isOneOrSeveral = [first, ...others].every(({ form }) => form === 'list' || form === 'unknown');
  return { form: 'unknown', isPresent, ...(isOneOrSeveral && { isOneOrSeveral }) };
}

function formOfReference(type: TSESTree.TSTypeReference, bindings: Bindings, hops: number): ValueForm {
  if (type.typeName.type !== 'Identifier') return UNKNOWN_FORM;
  const { name } = type.typeName;
  const declaration = bindings.topLevel(name)?.defs[0]?.node as Node | undefined;
  if (declaration?.type === 'TSInterfaceDeclaration') {
    const form = formOfMembers(declaration.body.body);
    return declaration.extends.length > 0 && form.form === 'record' ? { form: 'record', some: form.fields, isPresent: true } : form;
  }
  if (declaration?.type === 'TSTypeAliasDeclaration') return formOfType(declaration.typeAnnotation, bindings, hops + 1);
  if (declaration?.type === 'ClassDeclaration') return { form: 'instance', isPresent: true };
  if (declaration) return UNKNOWN_FORM;
  const parameter = bindings.resolve(type.typeName)?.defs[0]?.node as Node | undefined;
  if (parameter?.type === 'TSTypeParameter')
    return parameter.constraint ? formOfType(parameter.constraint, bindings, hops + 1) : UNKNOWN_FORM;
  const standard = STANDARD[name];
  const [argument, ...others] = type.typeArguments?.params ?? [];
  if (standard) return { form: standard, element: others[0] ?? argument, isPresent: true };
  if (argument && SAME_FORM_TYPES.has(name)) {
    const given = formOfType(argument, bindings, hops + 1);
    const form = name === 'Awaited' ? awaited(given, bindings, hops) : name === 'NonNullable' ? { ...given, isPresent: true } : given;
    return SAME_FIELDS_TYPES.has(name)
      ? form
      : { ...form, fields: form.fields && new Map([...form.fields].map(([field]) => [field, undefined])) };
  }
  return argument && (name === 'Pick' || name === 'Omit')
    ? formOfPart(formOfType(argument, bindings, hops + 1), others[0], name === 'Pick')
    : UNKNOWN_FORM;
}

/** `Pick<User, 'id' | 'phone'>` and `Omit<User, 'phone'>`. */
function formOfPart(whole: ValueForm, keys: TSESTree.TypeNode | undefined, isPicked: boolean): ValueForm {
  const types = keys?.type === 'TSUnionType' ? keys.types : keys ? [keys] : [];
  const names = types.map((type) =>
    type.type === 'TSLiteralType' && type.literal.type === 'Literal' ? String(type.literal.value) : undefined,
  );
  if (!whole.fields || names.includes(undefined)) return { form: 'record', isPresent: true };
  return { form: 'record', fields: new Map([...whole.fields].filter(([field]) => names.includes(field) === isPicked)), isPresent: true };
}
