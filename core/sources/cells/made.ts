/** Allocation sites: which of the objects that a program makes once a name stands for. */
import { MAKING_WORDS } from '../../catalog/words/cell-words.ts';
import type { ModuleSite, Site } from '../../module-types.ts';
import { lastName, rangeOf } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import type { Bindings } from '../file/bindings.ts';
import { initialValue, textOfConstant } from '../file/initial-values.ts';
import { originOf, type ModuleOrigin } from '../file/origin.ts';
import type { FlowContext } from '../flow/context.ts';

const MAKES = new RegExp(String.raw`^(?:${MAKING_WORDS.join('|')})(?:[A-Z_]|$)`);

/** The site of an expression, with what makes the value and the constant text it is made with. */
export function madeAt(node: Node, bindings: Bindings): Site {
  const at = rangeOf(node).start;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return { at, value: textOfConstant(node, bindings) };
  const [first] = node.arguments;
  const made = { at, maker: lastName(node.callee), text: first && textOfConstant(first, bindings) };
  return node.type === 'NewExpression' ? { ...made, isNew: true } : made;
}

/** Where the object behind a name is made, in this file or in another module of the program; undefined when that is not known. */
export function siteOf(context: FlowContext, node: Node): ModuleSite | undefined {
  const made = initialValue(node, context.bindings);
  if (made !== node && isMadeHere(context, made))
    return context.modules.from === undefined ? undefined : { ...madeAt(made, context.bindings), file: context.modules.from };
  const origin = originOf(node, context.bindings);
  return origin?.type === 'module' ? importedSite(context, origin) : undefined;
}

/**
 * Whether an expression makes a new object: `new`, a literal, or the call of an imported function that is named after making or whose module is not
 * known.
 */
function isMadeHere({ bindings, modules }: FlowContext, made: Node): boolean {
  if (made.type === 'NewExpression' || made.type === 'ObjectExpression') return true;
  if (made.type !== 'CallExpression' || lastName(made.callee) === 'require') return false;
  const origin = originOf(made.callee, bindings);
  return origin?.type === 'module' && (MAKES.test(lastName(made.callee) ?? '') || importedSite({ modules }, origin) === undefined);
}

function importedSite(
  { modules }: Pick<FlowContext, 'modules'>,
  { module, exported = 'default', member }: ModuleOrigin,
): ModuleSite | undefined {
  return modules.siteOf?.(module, member === undefined ? [exported] : [exported, member]);
}
