/** Methods that a component takes from the mixins it lists: `mixins: [navigation]`, where another module exports that. */
import { TAKEN_OVER } from '../../catalog/platforms/mini-program-cells.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { keyName, unwrap } from '../../syntax/tree.ts';
import { originOf } from '../file/origin.ts';
import type { FlowContext } from '../flow/context.ts';
import type { ImportPath } from '../file/imported.ts';

/** Hand-written lists are shorter. */
const MAX_MIXINS = 8;

const listed = new Memo<FlowContext, readonly ImportPath[]>();

/** Place of the method that a component calls, in one of its imported mixins. Only calls count, since the mixins have to be read. */
export function mixinWith(context: FlowContext, name: string, node: Node): ImportPath | undefined {
  if (node.parent?.type !== 'CallExpression' || node.parent.callee !== node) return undefined;
  for (const { module = '', path } of mixinsOf(context)) {
    const method = [...path, 'methods', name];
    if (context.modules.find(module, method)) return { module, path: method };
  }
  return undefined;
}

function mixinsOf(context: FlowContext): readonly ImportPath[] {
  return listed.of(context, () => findMixins(context));
}

function findMixins({ candidates, bindings, modules }: FlowContext): ImportPath[] {
  return candidates.properties
    .flatMap((property) => {
      const list =
        TAKEN_OVER.has(keyName(property.key, property.computed) ?? '') && property.value ? unwrap(property.value as Node) : undefined;
      return list?.type === 'ArrayExpression' ? list.elements.slice(0, MAX_MIXINS) : [];
    })
    .flatMap((element): ImportPath[] => {
      const origin = element?.type === 'Identifier' ? originOf(element, bindings) : undefined;
      if (origin?.type !== 'module' || origin.member !== undefined || !modules.isProject(origin.module)) return [];
      return [{ module: origin.module, path: origin.exported === undefined ? [] : [origin.exported] }];
    });
}
