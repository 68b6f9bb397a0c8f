/** Names that nothing reads any more once an expression is gone: a linter objects to them, so that somebody has to look. */
import type { Bindings, Variable } from '../facts/bindings.ts';
import type { Facts } from '../facts/facts.ts';
import { contains, isFunction, rangeOf, walk } from '../facts/tree.ts';
import type { Edit, Node } from '../types.ts';
import { hasEffects } from './purity.ts';

/** Whether a name that `node` reads is read nowhere but inside of the expressions that go. */
export function leavesUnused(bindings: Bindings, node: Node, gone: readonly Node[]): boolean {
  let isLeft = false;
  walk(node, (inner) => {
    const variable = inner.type === 'Identifier' ? bindings.resolve(inner) : undefined;
    isLeft ||= variable !== undefined && variable.defs.length > 0 && !isReadBeside(variable, gone) && !standsBeforeUsed(variable, bindings);
  });
  return isLeft;
}

function isReadBeside({ references }: Variable, gone: readonly Node[]): boolean {
  return references.some((reference) => reference.isRead() && !gone.some((node) => contains(rangeOf(node), rangeOf(reference.identifier as Node))));
}

/** A parameter before one that is read has to stay, and no linter objects to it. */
function standsBeforeUsed({ defs: [definition] }: Variable, bindings: Bindings): boolean {
  const fn = definition?.node as Node | undefined;
  const name = definition?.name as Node | undefined;
  if (!isFunction(fn) || !name) return false;
  const index = fn.params.findIndex((param) => contains(rangeOf(param), rangeOf(name)));
  return index >= 0 && fn.params.slice(index + 1).some((param) => {
    let isRead = false;
    walk(param, (inner) => {
      const variable = inner.type === 'Identifier' ? bindings.declared(inner) : undefined;
      isRead ||= variable?.references.some((reference) => reference.isRead()) ?? false;
    });
    return isRead;
  });
}

/** Edits that take out the declarations of names that nothing reads once some expressions are gone, where making their values does nothing else. */
export function declarationsLeftUnread({ bindings, file: { text } }: Facts, gone: readonly Node[]): Edit[] {
  const edits = new Map<Variable, Edit>();
  for (const node of gone) walk(node, (inner) => {
    const variable = inner.type === 'Identifier' ? bindings.resolve(inner) : undefined;
    if (!variable || edits.has(variable) || isReadBeside(variable, gone) || isChanged(variable)) return;
    const edit = withoutDeclaration(variable, text);
    if (edit) edits.set(variable, edit);
  });
  return [...edits.values()];
}

function isChanged({ references }: Variable): boolean {
  return references.some((reference) => reference.isWrite() && !reference.init);
}

/** Without the statement that declares nothing else, or without one name of a pattern that takes several. */
function withoutDeclaration({ defs }: Variable, text: string): Edit | undefined {
  const [definition] = defs;
  const declarator = definition?.node as Node | undefined;
  const name = definition?.name as Node | undefined;
  if (defs.length !== 1 || declarator?.type !== 'VariableDeclarator' || !name || !declarator.init || hasEffects(declarator.init)) return undefined;
  const statement = declarator.parent;
  // What stands at the top of a file may be read by a template, or by another script of the page.
  if (statement.parent.type !== 'BlockStatement') return undefined;
  const isOnly = declarator.id.type === 'ObjectPattern' && declarator.id.properties.length === 1 && declarator.id.properties[0]?.type === 'Property' && declarator.id.properties[0].value === name;
  if (declarator.id === name || isOnly) {
    const isAlone = statement.type === 'VariableDeclaration' && statement.declarations.length === 1;
    return isAlone ? { range: wholeLines(statement, text), text: '' } : undefined;
  }
  if (declarator.id.type !== 'ObjectPattern' || declarator.id.properties.length < 2) return undefined;
  const { properties } = declarator.id;
  const index = properties.findIndex((item) => item.type === 'Property' && !item.computed && item.value === name);
  const [before, item, after] = [properties[index - 1], properties[index], properties[index + 1]];
  if (!item || properties.some(({ type }) => type === 'RestElement')) return undefined;
  const range = after ? { start: item.range[0], end: after.range[0] } : { start: before?.range[1] ?? item.range[0], end: item.range[1] };
  return { range, text: '' };
}

/** The lines of a statement that has them for itself; else its own range. */
export function wholeLines(statement: Node, text: string): Edit['range'] {
  const [start, end] = statement.range;
  const before = /(?<![^\n])[ \t]*$/.exec(text.slice(0, start));
  const after = /^;?[ \t]*\r?\n/.exec(text.slice(end));
  return before && after ? { start: start - before[0].length, end: end + after[0].length } : { start, end };
}
