/** What the declared types of this file show of an origin, along the properties that lead from it to the queried part. */
import { leftOut, type Path } from '../../graph/access-path.ts';
import { isFunction, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { parameterOf } from '../file/functions.ts';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import { declaredSources, isHarmless, sourcesOfShape } from '../declared/sources.ts';
import { rewrittenFields } from '../declared/evidence.ts';
import { typedVariable } from '../declared/variables.ts';
import { UNTYPED, fieldOf, omitted, type Typed } from '../declared/shape.ts';
import type { FlowContext } from '../flow/context.ts';
import type { SourceHit } from '../flow/value.ts';
import { isSearchObject } from '../names/negative-names.ts';

/**
 * Sources of a part of an origin by the type that its declaration has: a parameter of a function that is called from out of sight. Where it
 * is `read` decides what tests have ruled out.
 */
export function declaredAt(context: FlowContext, at: Node, path: Path, read: Node | undefined): readonly SourceHit[] {
  if ((at.type === 'Identifier' && isSearchObject(at.name)) || (read && isUntypedParameter(context, read))) return [];
  const { field, shape } = path.reduce(partOf, read?.type === 'Identifier' ? context.types.ofExpression(read) : typeAt(context, at));
  const told = field
    ? declaredSources(context, field, field.node).filter(({ kind, name }) => !shape?.values || !isHarmless(shape.values, kind, name))
    : [];
  const found = told.length > 0 || !shape || shape.values !== undefined ? told : sourcesOfShape(context, shape);
  const declared = at.type === 'Identifier' ? context.bindings.declared(at) : undefined;
  const gone = declared ? rewrittenFields(context, declared) : undefined;
  return found.filter(({ kind, confidence, name }) => kind !== PERSON_OBJECT && confidence !== 'low' && !gone?.has(name));
}

function typeAt(context: FlowContext, at: Node): Typed {
  const target = at.type === 'AssignmentPattern' ? at.left : at.type === 'RestElement' ? at.argument : at;
  const annotation = (target as { typeAnnotation?: { typeAnnotation?: Node } }).typeAnnotation?.typeAnnotation;
  if (target.type === 'ObjectPattern' || target.type === 'ArrayPattern')
    return annotation ? { shape: context.types.ofType(annotation as Parameters<FlowContext['types']['ofType']>[0]) } : UNTYPED;
  const declared = target.type === 'Identifier' ? context.bindings.declared(target) : undefined;
  return declared ? typedVariable(context, declared) : context.types.ofExpression(target);
}

/** The type of a list is that of its elements, and any property of an object may be the one whose key is unknown. */
function partOf({ shape }: Typed, key: string): Typed {
  const gone = leftOut(key);
  if (!gone) return fieldOf(shape, key) ?? UNTYPED;
  return { shape: shape && gone.length > 0 ? omitted(shape, new Set(gone)) : shape };
}

/** Whether an expression reads a parameter for which no type is declared: it has that of what the callers pass, whom the engine follows. */
function isUntypedParameter({ bindings }: FlowContext, node: Node): boolean {
  let bare = unwrap(node);
  while (bare.type === 'MemberExpression') bare = unwrap(bare.object);
  const definition = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0] : undefined;
  const fn = definition?.node as Node | undefined;
  const position = String(definition?.type) === 'Parameter' && isFunction(fn) ? parameterOf(fn, definition?.name as Node) : undefined;
  if (!position) return false;
  const { pattern } = position;
  const target = pattern.type === 'AssignmentPattern' ? pattern.left : pattern.type === 'TSParameterProperty' ? pattern.parameter : pattern;
  return target.typeAnnotation === undefined;
}
