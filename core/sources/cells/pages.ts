/** Expressions that stand for another page or component of a mini-program, or for the channel between two pages. */
import { CHANNEL, OPEN_PAGES, OPENER_CHANNEL, SELECTORS } from '../../catalog/platforms/mini-program-cells.ts';
import { initialValue } from '../file/initial-values.ts';
import { keyName, lastName, memberName, staticText, unwrap } from '../../syntax/tree.ts';
import type { FlowContext } from '../flow/context.ts';
import type { Node } from '../../types.ts';

type Asked = Pick<FlowContext, 'bindings'>;

/** Whether an expression is an element of the list of open pages: `pages[pages.length - 2]`. */
export function isOpenPage({ bindings }: Asked, node: Node): boolean {
  const page = initialValue(node, bindings);
  if (page.type !== 'MemberExpression' || !page.computed) return false;
  const list = initialValue(page.object, bindings);
  return list.type === 'CallExpression' && lastName(list.callee) === OPEN_PAGES;
}

/** The selector of a component that an expression is: `#form` of `this.selectComponent('#form')`. */
export function selectorOf({ bindings }: Asked, node: Node): string | undefined {
  const made = initialValue(node, bindings);
  const isSelected = made.type === 'CallExpression' && SELECTORS.has(lastName(made.callee) ?? '');
  return isSelected && made.arguments[0] ? staticText(made.arguments[0]) : undefined;
}

/** Whether an expression is the channel between a page and the one that opened it. */
export function isChannel({ bindings }: Asked, node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'MemberExpression') return memberName(bare) === CHANNEL;
  const made = initialValue(bare, bindings);
  if (made.type === 'CallExpression') return lastName(made.callee) === OPENER_CHANNEL;
  return (made.type === 'MemberExpression' && memberName(made) === CHANNEL) || (bare.type === 'Identifier' && bare.name === CHANNEL);
}

/** Name under which a function stands as a property or method. */
export function propertyName(fn: Node): string | undefined {
  const holder = fn.parent;
  return holder?.type === 'Property' && holder.value === fn ? keyName(holder.key, holder.computed) : undefined;
}
