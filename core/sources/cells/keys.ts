/** Keys of cells: constants, whatever way a file comes by them. */
import type { FlowContext } from '../flow/context.ts';
import { importedConstant } from '../flow/imports.ts';
import { initialValue } from '../file/initial-values.ts';
import { originOf } from '../file/origin.ts';
import { lastName, staticText, unwrap } from '../../syntax/tree.ts';
import { isPascalCase, isScreamingCase } from '../names/words.ts';
import type { Node } from '../../types.ts';
import type { Key } from './cell.ts';
import { siteOf } from './made.ts';

/** The constant that an expression is; undefined when its value is only known when the program runs. */
export function keyOf(context: FlowContext, node: Node): Key | undefined {
  const bare = unwrap(node);
  const text =
    staticText(initialValue(bare, context.bindings)) ??
    context.evaluate(bare).text ??
    importedConstant(context, bare) ??
    siteOf(context, bare)?.value;
  const name = constantName(context, bare);
  if (text === undefined && name === undefined) return undefined;
  return text === '' ? undefined : { text, name };
}

/** `USER_KEY` and `StorageKey.User` of other modules. */
function constantName(context: FlowContext, bare: Node): string | undefined {
  if (bare.type !== 'Identifier' && bare.type !== 'MemberExpression') return undefined;
  if (originOf(bare, context.bindings)?.type !== 'module') return undefined;
  const name = lastName(bare);
  const owner = bare.type === 'MemberExpression' ? lastName(bare.object) : undefined;
  const isOfConstants = owner !== undefined && (isPascalCase(owner) || isScreamingCase(owner));
  return name !== undefined && name.length > 2 && (isOfConstants || isScreamingCase(name)) ? name : undefined;
}
