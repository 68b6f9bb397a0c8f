import type { TSESTree } from '@typescript-eslint/types';
import type { FlowContext } from '../sources/flow/context.ts';
import { importPath } from '../sources/flow/imports.ts';
import { returnedExpressions } from '../sources/file/functions.ts';
import { listOf } from '../sources/file/written-values.ts';
import { recordsSent } from '../sources/requests/sent-records.ts';
import { memberName, unwrap } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

/** Definitions of variables that are looked through. */
const MAX_HOPS = 2;

/**
 * Whether an argument, or a part of it, comes from another module or an awaited call, has a declared type, or is passed to a call that is
 * evidence of it.
 */
export function isBrought(node: Node, context: FlowContext, hops = 0): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'CallExpression':
      return importPath(context, bare.callee)?.module !== undefined;
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return returnedExpressions(bare).some(
        (returned) =>
          /^(?:Call|Await)Expression$/.test(unwrap(returned).type) || (hops < MAX_HOPS && isBrought(returned, context, hops + 1)),
      );
    case 'AwaitExpression':
      // The result of any awaited call counts: the fields of it that the file reads or shows are evidence of what it holds.
      return unwrap(bare.argument).type === 'CallExpression' || isBrought(bare.argument, context, hops);
    case 'SpreadElement':
      return isBrought(bare.argument, context, hops);
    case 'MemberExpression':
      return (
        isBrought(bare.object, context, hops) ||
        (hops < MAX_HOPS && writtenTo(bare, context).some((value) => isBrought(value, context, hops + 1)))
      );
    case 'ObjectExpression':
      return bare.properties.some((item) => isBrought(item.type === 'Property' ? item.value : item, context, hops));
    case 'Identifier': {
      const variable = context.bindings.resolve(bare);
      if (variable?.references.some(({ identifier }) => recordsSent(context, variable, identifier as Node).length > 0)) return true;
      const declarator = variable?.defs[0]?.node as Node | undefined;
      if (declarator?.type !== 'VariableDeclarator' || hops >= MAX_HOPS) return false;
      const given = declarator.init ?? listOf(declarator, declarator.id);
      return declarator.id.typeAnnotation !== undefined || (given !== undefined && isBrought(given, context, hops + 1));
    }
    default:
      return false;
  }
}

/** What a field of the state, or the content of a ref, is given in this file: `this.order = await getOrder(id)`, `rows.value = await guests()`. */
function writtenTo(member: TSESTree.MemberExpression, { state, candidates }: FlowContext): readonly Node[] {
  const name = memberName(member);
  const owner = unwrap(member.object);
  if (name === undefined) return [];
  if (state.isState(owner)) return state.valuesOf(name);
  if (name !== 'value' || owner.type !== 'Identifier') return [];
  return (candidates.memberWrites.get('value') ?? []).flatMap(({ left, right }) => {
    const target = unwrap(left);
    const written = target.type === 'MemberExpression' ? unwrap(target.object) : undefined;
    return written?.type === 'Identifier' && written.name === owner.name ? [right] : [];
  });
}
