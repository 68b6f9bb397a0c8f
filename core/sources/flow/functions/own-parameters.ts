/** Which parameter of its function an expression is, or which property of one that is an options object. */
import { ANY } from '../../../graph/access-path.ts';
import { isPosition, targetIn } from '../../../graph/patterns.ts';
import type { Names } from '../../../graph/places.ts';
import type { ParameterPart } from '../../../module-types.ts';
import type { Node } from '../../../types.ts';
import type { Bindings } from '../../file/bindings.ts';
import { parameterOf } from '../../file/functions.ts';
import { isFunction, memberName, unwrap, type FunctionNode } from '../../../syntax/tree.ts';

/** A part of the parameters of one function. */
export interface OwnPart extends ParameterPart {
  readonly fn: FunctionNode;
  /** What it is where nothing is given. */
  readonly byDefault?: Node;
}

const MAX_HOPS = 3;

/** `data`, `opt.data`, `data` of `({ data })` and of `const { data } = opt`; also behind `|| {}`. */
export function ownPart(node: Node, bindings: Bindings, hops = 0): OwnPart | undefined {
  const bare = unwrap(node);
  if (hops > MAX_HOPS) return undefined;
  if (bare.type === 'LogicalExpression' && bare.operator !== '&&') {
    const part = ownPart(bare.left, bindings, hops + 1);
    return part && { ...part, byDefault: bare.right };
  }
  if (bare.type === 'MemberExpression') return propertyOf(ownPart(bare.object, bindings, hops + 1), memberName(bare));
  const definition = bare.type === 'Identifier' ? bindings.resolve(bare)?.defs[0] : undefined;
  const declaration = definition?.node as Node | undefined;
  if (isFunction(declaration))
    return String(definition?.type) === 'Parameter' ? declaredIn(declaration, definition?.name as Node, bindings) : undefined;
  if (declaration?.type !== 'VariableDeclarator' || !declaration.init) return undefined;
  const given = ownPart(declaration.init, bindings, hops + 1);
  return declaration.id.type === 'Identifier' ? given : partOf(given, declaration.id, definition?.name as Node, bindings);
}

function declaredIn(fn: FunctionNode, name: Node, names: Names): OwnPart | undefined {
  const parameter = parameterOf(fn, name);
  return parameter && partOf({ fn, index: parameter.index, isRest: false }, parameter.pattern, name, names);
}

/** The part of a parameter that one name of a pattern takes. */
function partOf(whole: OwnPart | undefined, pattern: Node, name: Node, names: Names): OwnPart | undefined {
  const target = whole && targetIn(pattern, name, names);
  if (!target || target.rest) return undefined;
  const [key, ...deeper] = target.path;
  if (deeper.length > 0 || key === ANY || isPosition(key ?? '')) return undefined;
  const part = key === undefined ? whole : propertyOf(whole, key);
  const byDefault = target.defaults.find(({ path }) => path.length === 0)?.node;
  return part && byDefault ? { ...part, byDefault } : part;
}

function propertyOf(whole: OwnPart | undefined, name: string | undefined): OwnPart | undefined {
  if (!whole || name === undefined || whole.path !== undefined) return undefined;
  return { fn: whole.fn, index: whole.index, isRest: false, path: name };
}
