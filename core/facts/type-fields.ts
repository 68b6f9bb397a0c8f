/** Declared types of this file as evidence: PI fields of interfaces and aliases, and types that can hold none. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import type { Node } from '../types.ts';
import type { FlowContext } from './flow/context.ts';
import { namedSources, sourceAt } from './flow/names.ts';
import { keyName } from './tree.ts';
import { SILENT, type SourceHit, type Value } from './value.ts';

const MAX_TYPE_DEPTH = 4;
const HARMLESS = new Set(['TSBooleanKeyword', 'TSFunctionType', 'TSVoidKeyword', 'TSNeverKeyword']);
const KEYED_TYPES = new Set(['Map', 'ReadonlyMap', 'Record', 'WeakMap']);
const WRAPPER_TYPES = new Set(['Array', 'ReadonlyArray', 'Promise', 'Ref', 'ComputedRef', 'Partial', 'Required', 'Readonly', 'Set', 'PromiseLike', 'ShallowRef', 'MutableRefObject', 'RefObject', 'NonNullable', 'UnwrapRef']);

/**
 * What the declared type of a pattern says: silent for booleans and functions, the PI fields of a local interface or
 * object type; undefined when it says nothing.
 */
export function declaredFields(context: FlowContext, pattern: Node): Value | undefined {
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  const annotation = (target as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;
  if (!annotation || target.type !== 'Identifier') return undefined;
  return fieldsOfType(context, annotation, 0);
}

/** PI fields of a type written in this file. */
export function fieldsOfType(context: FlowContext, type: TSESTree.TypeNode, depth: number): Value | undefined {
  if (HARMLESS.has(type.type)) return SILENT;
  if (depth > MAX_TYPE_DEPTH) return undefined;
  switch (type.type) {
    case 'TSTypeLiteral':
      return fieldsOfMembers(context, type.members, depth);
    case 'TSArrayType':
      return fieldsOfType(context, type.elementType, depth + 1);
    case 'TSUnionType':
    case 'TSIntersectionType':
      return merge(type.types.map((member) => fieldsOfType(context, member, depth + 1)));
    case 'TSTypeReference':
      return fieldsOfReference(context, type, depth);
    default:
      return undefined;
  }
}

function fieldsOfReference(context: FlowContext, type: TSESTree.TSTypeReference, depth: number): Value | undefined {
  if (type.typeName.type !== 'Identifier') return undefined;
  const inner = KEYED_TYPES.has(type.typeName.name) ? type.typeArguments?.params.at(-1) : type.typeArguments?.params[0];
  if ((WRAPPER_TYPES.has(type.typeName.name) || KEYED_TYPES.has(type.typeName.name)) && inner) return fieldsOfType(context, inner, depth + 1);
  const declaration = context.bindings.topLevel(type.typeName.name)?.defs[0]?.node as Node | undefined;
  if (declaration?.type === 'TSInterfaceDeclaration') return fieldsOfMembers(context, declaration.body.body, depth);
  if (declaration?.type === 'TSTypeAliasDeclaration') return fieldsOfType(context, declaration.typeAnnotation, depth + 1);
  if (declaration?.type === 'ClassDeclaration') return fieldsOfClass(context, declaration);
  return declaration?.type === 'ImportSpecifier' || declaration === undefined ? personType(context, type, type.typeName.name) : undefined;
}

/** Records that carry a person's name, number and address. */
const RECORD_TYPE = /(?:Order|Address|Contact|Resume|Driver|Doctor|Staff|Emp|Invoice|Receiver|Visitor|Profile)(?:Info|Detail|VO|Vo|DTO|Dto|Entity|Item|Record)?$/;

/** An imported type whose name is that of a person's record: `UserInfo`, `PatientDto`. */
function personType(context: FlowContext, node: TSESTree.TSTypeReference, name: string): Value | undefined {
  const bare = name.replace(/^I(?=[A-Z])/, '').replace(/(?:Mutation|Input|Output|Document|State|Props|Type|Interface)$/, '');
  const person = context.vocabulary.personObject(bare.charAt(0).toLowerCase() + bare.slice(1));
  if (person === undefined || (person === 'low' && !RECORD_TYPE.test(bare))) return undefined;
  return { sources: [sourceAt(node, PERSON_OBJECT, name, 'type', 'medium')], silent: false };
}

function fieldsOfMembers(context: FlowContext, members: readonly TSESTree.TypeElement[], depth: number): Value | undefined {
  const sources: SourceHit[] = [];
  for (const member of members) {
    if (member.type !== 'TSPropertySignature') continue;
    const type = member.typeAnnotation?.typeAnnotation;
    if (type && HARMLESS.has(type.type)) continue;
    sources.push(...fieldSources(context, keyName(member.key, member.computed), member.key));
    const nested = type && depth < MAX_TYPE_DEPTH ? fieldsOfType(context, type, depth + 1) : undefined;
    sources.push(...(nested?.sources ?? []));
  }
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

function fieldsOfClass(context: FlowContext, declaration: TSESTree.ClassDeclaration): Value | undefined {
  const sources = declaration.body.body.flatMap((member) =>
    member.type === 'PropertyDefinition' ? fieldSources(context, keyName(member.key, member.computed), member.key) : [],
  );
  return sources.length > 0 ? { sources, silent: false } : undefined;
}

function fieldSources(context: FlowContext, name: string | undefined, node: Node): SourceHit[] {
  if (name === undefined) return [];
  return namedSources(context, name, node)
    .filter((source) => source.evidence === 'name' && source.confidence !== 'low')
    .map((source) => ({ ...source, evidence: 'type' as const, inside: true }));
}

function merge(values: readonly (Value | undefined)[]): Value | undefined {
  const known = values.filter((value) => value !== undefined);
  const sources = known.flatMap((value) => value.sources);
  if (sources.length > 0) return { sources, silent: false };
  return known.length > 0 && known.length === values.length ? SILENT : undefined;
}
