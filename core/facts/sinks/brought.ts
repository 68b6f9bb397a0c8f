import type { FlowContext } from '../flow/context.ts';
import { importPath } from '../flow/imports.ts';
import { unwrap } from '../tree.ts';
import type { Node } from '../../types.ts';

/** Definitions of variables that are looked through. */
const MAX_HOPS = 2;

/** Whether an argument is what a function of another module gives, whole or a part of it: its name need not tell what that is. */
export function isBrought(node: Node, context: FlowContext, hops = 0): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'CallExpression':
      return importPath(context, bare.callee)?.module !== undefined;
    case 'AwaitExpression':
    case 'SpreadElement':
      return isBrought(bare.argument, context, hops);
    case 'MemberExpression':
      return isBrought(bare.object, context, hops);
    case 'ObjectExpression':
      return bare.properties.some((item) => isBrought(item.type === 'Property' ? item.value : item, context, hops));
    case 'Identifier': {
      const declarator = context.bindings.resolve(bare)?.defs[0]?.node as Node | undefined;
      return hops < MAX_HOPS && declarator?.type === 'VariableDeclarator' && declarator.init !== null && isBrought(declarator.init, context, hops + 1);
    }
    default:
      return false;
  }
}
