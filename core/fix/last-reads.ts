/** Names that nothing reads any more once an expression is gone: a linter objects to them, so that a person has to look. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Bindings, Variable } from '../sources/file/bindings.ts';
import type { Facts } from '../sources/file/facts.ts';
import { contains, isFunction, memberName, rangeOf, walk } from '../syntax/tree.ts';
import type { Edit, Node } from '../types.ts';
import { hasEffects } from './purity.ts';
import { escaped } from './reads/program-texts.ts';
import { cutsOf, textOf } from './replace.ts';

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
  return references.some(
    (reference) => reference.isRead() && !gone.some((node) => contains(rangeOf(node), rangeOf(reference.identifier as Node))),
  );
}

/** A parameter before one that is read has to stay, and no linter objects to it. */
function standsBeforeUsed({ defs: [definition] }: Variable, bindings: Bindings): boolean {
  const fn = definition?.node as Node | undefined;
  const name = definition?.name as Node | undefined;
  if (!isFunction(fn) || !name) return false;
  const index = fn.params.findIndex((param) => contains(rangeOf(param), rangeOf(name)));
  return (
    index >= 0 &&
    fn.params.slice(index + 1).some((param) => {
      let isRead = false;
      walk(param, (inner) => {
        const variable = inner.type === 'Identifier' ? bindings.declared(inner) : undefined;
        isRead ||= variable?.references.some((reference) => reference.isRead()) ?? false;
      });
      return isRead;
    })
  );
}

/**
 * Edits that take out the declarations of names that nothing reads once some expressions are gone, where making their values does nothing
 * else, and then those that only these read.
 */
export function declarationsLeftUnread(facts: Facts, gone: readonly Node[]): Edit[] {
  return unreadOf(facts, gone).edits;
}

/** The same edits; undefined where a name would be left that nothing reads. */
export function declarationsAllUnread(facts: Facts, gone: readonly Node[]): Edit[] | undefined {
  const { edits, isLeft } = unreadOf(facts, gone);
  return isLeft ? undefined : edits;
}

function unreadOf(facts: Facts, gone: readonly Node[]): { readonly edits: Edit[]; readonly isLeft: boolean } {
  const { bindings, file } = facts;
  const unread = new Map<Declarator, Set<Node>>();
  const parameters = new Map<Node, Edit>();
  const leaving = [...gone];
  let isLeft = false;
  for (let at = 0; at < leaving.length && at < MAX_LEAVING; at++) {
    walk(leaving[at] as Node, (inner) => {
      const variable = inner.type === 'Identifier' ? bindings.resolve(inner) : undefined;
      const name = variable?.defs[0]?.name as Node | undefined;
      // What is declared in an expression that goes, such as the parameter of its function, goes with it.
      if (!variable || !name || isReadBeside(variable, leaving) || leaving.some((node) => contains(rangeOf(node), rangeOf(name)))) return;
      const declarator = isChanged(variable) ? undefined : declaratorOf(variable);
      if (!declarator) {
        if (standsBeforeUsed(variable, bindings)) return;
        const cut = parameterCut(variable, facts) ?? elementCut(variable);
        if (cut) parameters.set(name, cut);
        isLeft ||= cut === undefined;
        return;
      }
      const names = unread.get(declarator) ?? new Set();
      if (names.has(name)) return;
      unread.set(declarator, names.add(name));
      const isAll = declarator.id === name || isEveryName(declarator.id, names);
      if (isAll && !hasEffects(declarator.init)) leaving.push(declarator.init);
    });
  }
  // Declarations that a comment describes may serve later code: then they stay, and it is for review whether they are left over.
  const edits = [...unread].map(([declarator, names]) => withoutNames(declarator, names, file.text));
  if (isSpokenOf(edits.flat(), gone, file.text)) return { edits: [], isLeft: true };
  return { edits: [...edits.flat(), ...parameters.values()], isLeft: isLeft || edits.some((own) => own.length === 0) };
}

/** Whether a comment stands between declarations that would go and the expressions that go. */
function isSpokenOf(edits: readonly Edit[], gone: readonly Node[], text: string): boolean {
  const start = Math.min(...edits.map(({ range }) => range.start));
  const end = Math.max(...gone.map(({ range }) => range[0]));
  if (edits.length === 0) return false;
  const lines = text.slice(start, end).replace(/:\/\//g, '').replace(DIRECTIVES, '').split('\n').slice(0, -1);
  // The comment right above is about what goes.
  while (/^\s*\/\//.test(lines.at(-1) ?? '')) lines.pop();
  return /\/\/|\/\*/.test(lines.join('\n'));
}

/** Blanks between a parameter and its arrow, at most. */
const MAX_GAP = 80;

/** The edit that takes out the last parameter of a callback: its caller passes the argument all the same. */
function parameterCut({ defs }: Variable, { file: { text } }: Facts): Edit | undefined {
  const fn = defs[0]?.node as Node | undefined;
  const name = defs[0]?.name as Node | undefined;
  if (defs.length !== 1 || !name || !isFunction(fn) || fn.params.at(-1) !== name) return undefined;
  if (!isGiven(fn) && !isExported(fn)) return undefined;
  // A comment that describes it would describe nothing.
  if (new RegExp(String.raw`@param\b[^\n]{0,200}\b${escaped(textOf(text, name))}\b`).test(text)) return undefined;
  const before = fn.params.at(-2);
  if (before) return { range: { start: before.range[1], end: name.range[1] }, text: '' };
  const isBare = fn.type === 'ArrowFunctionExpression' && /^\s*=>/.test(text.slice(name.range[1], name.range[1] + MAX_GAP));
  return { range: { start: name.range[0], end: name.range[1] }, text: isBare ? '()' : '' };
}

/** The edit that leaves a place of a list without its name: `[, data]` of `[ip, data]`. */
function elementCut({ defs }: Variable): Edit | undefined {
  const name = defs[0]?.name as Node | undefined;
  const list = name?.parent;
  if (defs.length !== 1 || !name || list?.type !== 'ArrayPattern' || list.elements.at(-1) === name) return undefined;
  return { range: { start: name.range[0], end: name.range[1] }, text: '' };
}

/** Whether a function is an argument of a call, or stands among the options that one is given. */
function isGiven({ parent }: Node): boolean {
  if (parent?.type === 'CallExpression') return true;
  return parent?.type === 'Property' && parent.parent.type === 'ObjectExpression' && parent.parent.parent.type === 'CallExpression';
}

/** `module.exports = (app) => …`: what loads a module passes the argument all the same. */
function isExported({ parent }: Node): boolean {
  return (
    parent?.type === 'AssignmentExpression' &&
    parent.operator === '=' &&
    parent.left.type === 'MemberExpression' &&
    memberName(parent.left) === 'exports'
  );
}

/** Whether a pattern has no other names than these. */
function isEveryName(id: Node, names: ReadonlySet<Node>): boolean {
  return id.type === 'ObjectPattern' && id.properties.every((item) => item.type === 'Property' && !item.computed && names.has(item.value));
}

/** Expressions that leave one after the other; more belong to code that a person has to read. */
const MAX_LEAVING = 40;

type Declarator = TSESTree.VariableDeclarator & { readonly init: TSESTree.Expression };

/** The declarator inside of a function whose value nothing else comes from. */
function declaratorOf({ defs }: Variable): Declarator | undefined {
  const declarator = defs[0]?.node as Node | undefined;
  if (defs.length !== 1 || declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined;
  if (hasEffects(declarator.init) && !mayStandAlone(declarator)) return undefined;
  // What stands at the top of a file may be read by a template, or by another script of the page.
  return declarator.parent.parent.type === 'BlockStatement' ? (declarator as Declarator) : undefined;
}

/** Whether a declaration gives a name to what a call gives, and the call may stand there without it. */
function mayStandAlone({ id, init, parent }: TSESTree.VariableDeclarator): boolean {
  const call = init && init.type === 'AwaitExpression' ? init.argument : init;
  return (
    id.type === 'Identifier' && parent.declarations.length === 1 && (call?.type === 'CallExpression' || call?.type === 'NewExpression')
  );
}

function isChanged({ references }: Variable): boolean {
  return references.some((reference) => reference.isWrite() && !reference.init);
}

/** Without the statement that declares nothing else, or without some names of a pattern that takes more. */
function withoutNames(declarator: Declarator, names: ReadonlySet<Node>, text: string): Edit[] {
  const { id, parent: statement } = declarator;
  // The call is still made, and its result is not read.
  if (hasEffects(declarator.init)) return [{ range: { start: statement.range[0], end: declarator.init.range[0] }, text: '' }];
  const items =
    id.type === 'ObjectPattern' ? id.properties.filter((item) => item.type === 'Property' && !item.computed && names.has(item.value)) : [];
  if (names.has(id) || (id.type === 'ObjectPattern' && items.length === id.properties.length)) {
    return statement.declarations.length === 1 ? [withoutStatement(statement, text)] : [];
  }
  // A rest would take what is no longer named.
  if (id.type !== 'ObjectPattern' || id.properties.some(({ type }) => type === 'RestElement')) return [];
  return cutsOf(id.properties, new Set(items), text);
}

/** Blanks of an empty line, at most. */
const MAX_EMPTY = 200;

/** A directive for a tool that applies to the next line, and would apply to another one. https://eslint.org/docs/latest/use/configure/rules#disabling-rules */
const DIRECTIVE = String.raw`\/\/[ \t]{0,8}(?:eslint-disable-next-line|@ts-ignore|@ts-expect-error|prettier-ignore|biome-ignore)\b`;
const DIRECTIVES = new RegExp(DIRECTIVE, 'g');

/** The same where it is the last line of what stands before a statement. */
const SPEAKS_OF_NEXT = new RegExp(String.raw`(?:^|\n)([ \t]*${DIRECTIVE}[^\n]*\n)$`);

/** A statement without a semicolon that stands before the next one: `;(…)`. */
function ownText(statement: string): string {
  const own = statement.endsWith(';') ? statement.slice(0, -1).trimEnd() : statement;
  return statement.slice(own.length).includes('\n') ? own : statement;
}

/**
 * The edit that takes out a statement. A semicolon stays where the line below would go on with the one above.
 * https://tc39.es/ecma262/#sec-automatic-semicolon-insertion
 */
export function withoutStatement(statement: Node, text: string): Edit {
  const range = wholeLines(statement, text);
  const below = text.slice(range.end, range.end + MAX_EMPTY).replace(/^(?:\s|\/\/[^\n]*\n)*/, '');
  const isOpen = /[^;{]$/.test(text.slice(Math.max(0, range.start - MAX_EMPTY), range.start).trimEnd());
  return { range, text: isOpen && /^(?:[([`+\-*]|\/(?![/*]))/.test(below) ? ';' : '' };
}

/** The lines of a statement that has them for itself, with a comment that stands behind it; else its own range. */
function wholeLines(statement: Node, text: string): Edit['range'] {
  const [start] = statement.range;
  const end = start + ownText(text.slice(...statement.range)).length;
  const before = /(?<![^\n])[ \t]*$/.exec(text.slice(0, start));
  const after = /^;?[ \t]*(?:\/\/[^\n]*)?\r?\n/.exec(text.slice(end));
  if (!before || !after) return { start, end };
  const above = SPEAKS_OF_NEXT.exec(text.slice(Math.max(0, start - MAX_EMPTY), start - before[0].length))?.[1] ?? '';
  const range = { start: start - before[0].length - above.length, end: end + after[0].length };
  // One empty line is enough, and a block begins with none.
  const isLoose = /(?:[{([]|^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, range.start - MAX_EMPTY), range.start));
  const empty = isLoose ? /^[ \t]*\r?\n/.exec(text.slice(range.end, range.end + MAX_EMPTY)) : null;
  return { start: range.start, end: range.end + (empty?.[0].length ?? 0) };
}
