/** Fields that a file reads of a value: in code without types the only sign of what the value has. */
import { LISTS_ALONE_HAVE, LISTS_HAVE } from '../../catalog/call-words/lists.ts';
import { ASKS_PRESENCE } from '../../catalog/call-words/texts.ts';
import { Memo } from '../../memo.ts';
import type { Variable } from '../../sources/file/bindings.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, isFunction, keyName, lastName, memberName, rangeOf, unwrap, walk } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { functionAround } from '../../graph/places.ts';

/** Names of fields, by the text of what they are read of. */
type Reads = ReadonlyMap<string, ReadonlySet<string>>;

const ofThis = new Memo<Node, Reads>();
const ofVariables = new Memo<Variable, Reads>();
const NONE: ReadonlySet<string> = new Set();

/** Names of the fields that are read of the same variable, or of the same part of it or of `this`; methods that are called are none. */
export function fieldsRead(facts: Facts, value: Node): ReadonlySet<string> {
  const bare = unwrap(value);
  const root = rootOf(bare);
  const variable = root.type === 'Identifier' ? facts.bindings.resolve(root) : undefined;
  const reads = root.type === 'ThisExpression' ? readsOfThis(facts) : variable && readsOfVariable(facts, variable);
  return reads?.get(textOf(facts.file.text, bare)) ?? NONE;
}

/** Many values of a file may stand behind `this`: it is walked through once. */
function readsOfThis({ parsed: { tree }, file }: Facts): Reads {
  let reads = ofThis.get(tree);
  if (!reads) {
    const found = new Map<string, Set<string>>();
    walk(tree, (node) => addRead(found, node, file.text));
    ofThis.set(tree, (reads = found));
  }
  return reads;
}

function readsOfVariable({ file }: Facts, variable: Variable): Reads {
  let reads = ofVariables.get(variable);
  if (!reads) {
    const found = new Map<string, Set<string>>();
    for (const { identifier } of variable.references)
      for (let at: Node = identifier as Node; ; at = at.parent as Node) {
        addRead(found, at, file.text);
        if (at.parent?.type !== 'MemberExpression' || at.parent.object !== at) break;
      }
    ofVariables.set(variable, (reads = found));
  }
  return reads;
}

function addRead(found: Map<string, Set<string>>, object: Node, code: string): void {
  const reader = object.parent;
  switch (reader?.type) {
    case 'VariableDeclarator':
      if (reader.init !== object || reader.id.type !== 'ObjectPattern') return;
      for (const item of reader.id.properties) if (item.type === 'Property') addName(found, keyName(item.key, item.computed), object, code);
      return;
    case 'MemberExpression':
      if (reader.object !== object || reader.computed) return;
      if (reader.parent.type === 'CallExpression' && reader.parent.callee === reader) return;
      addName(found, memberName(reader), object, code);
  }
}

function addName(found: Map<string, Set<string>>, name: string | undefined, object: Node, code: string): void {
  if (name === undefined) return;
  const text = textOf(code, object);
  const names = found.get(text);
  if (names) names.add(name);
  else found.set(text, new Set([name]));
}

/** Whether the code around a value reads it as a list: its length, an element, a loop over it. */
export function isReadAsList(facts: Facts, value: Node): boolean {
  return isReadBy(facts, value, LISTS_HAVE);
}

/** Whether the code around a value reads it as only a list is read: a text has a length too. */
export function isSurelyList(facts: Facts, value: Node): boolean {
  return isReadBy(facts, value, LISTS_ALONE_HAVE);
}

function isReadBy({ bindings }: Facts, value: Node, methods: RegExp): boolean {
  const name = unwrap(value);
  // A map and a set can be walked through as well.
  const variable =
    name.type === 'Identifier' && !/(?:^|[a-z])(?:Map|Set)$|^(?:map|set)$/.test(name.name) ? bindings.resolve(name) : undefined;
  return (
    variable?.references.some(({ identifier }) => {
      const read = (identifier as Node).parent;
      if (read?.type === 'ForOfStatement') return read.right === identifier;
      return read?.type === 'MemberExpression' && read.object === identifier && methods.test(memberName(read) ?? '');
    }) ?? false
  );
}

/**
 * Whether a name surely has a value. Its function has read a field of it before without reassigning it, or reads one in any case and never
 * tests whether it is missing. If it were missing, the code around the repair would fail in the same way.
 */
export function isSurelyPresent({ bindings }: Facts, value: Node): boolean {
  const name = unwrap(value);
  const variable = name.type === 'Identifier' ? bindings.resolve(name) : undefined;
  const around = functionAround(name);
  if (!variable || !around) return false;
  const { reads, isWritten, isTested } = usesIn(variable, around);
  if (!isWritten && reads.some((use) => isReadBefore(use, value))) return true;
  if (isTested) return false;
  return reads.some((use) => (isUnconditional(use, around, reads) && !mayEndBefore(use, around)) || isReadNext(use, value, reads));
}

/** What one function does with a variable. */
interface Uses {
  readonly reads: readonly Node[];
  /** Whether any code assigns the variable anew. */
  readonly isWritten: boolean;
  /** Whether the function tests whether it has a value. */
  readonly isTested: boolean;
}

const used = new Memo<Variable, Map<Node, Uses>>();

function usesIn(variable: Variable, around: Node): Uses {
  const known = used.of(variable, () => new Map());
  let found = known.get(around);
  if (!found) {
    const uses = variable.references.map(({ identifier }) => identifier as Node).filter((use) => functionAround(use) === around);
    const isWritten = variable.references.some((reference) => reference.isWrite() && !reference.init);
    known.set(around, (found = { reads: uses.filter(isReadOf), isWritten, isTested: uses.some(isAsked) }));
  }
  return found;
}

/** Whether a statement behind the one of a value, in the same list, reads the value whatever happens between. */
function isReadNext(read: Node, value: Node, reads: readonly Node[]): boolean {
  const block = blockAround(value);
  if (!block || read.range[0] < value.range[1] || !contains(rangeOf(block), rangeOf(read)) || !isUnconditional(read, block, reads))
    return false;
  let mayEnd = false;
  walk(block, (node) => {
    mayEnd ||=
      /^(?:Return|Throw|Break|Continue)Statement$/.test(node.type) && node.range[0] >= value.range[1] && node.range[1] <= read.range[0];
  });
  return !mayEnd;
}

function blockAround(node: Node): Node | undefined {
  for (let outer = node.parent; outer && !isFunction(outer); outer = outer.parent) if (outer.type === 'BlockStatement') return outer;
  return undefined;
}

/** Whether any condition of the file tests whether a name has a value: a state that began with one may have none later. */
export function isAskedFor({ bindings }: Facts, value: Node): boolean {
  const name = unwrap(value);
  const variable = name.type === 'Identifier' ? bindings.resolve(name) : undefined;
  if (variable?.defs[0]?.node.type !== 'VariableDeclarator') return false;
  let known = asked.get(variable);
  if (known === undefined) asked.set(variable, (known = variable.references.some(({ identifier }) => isAsked(identifier as Node))));
  return known;
}

const asked = new Memo<Variable, boolean>();

/** `user.id` and `const { id } = user`, which fail where there is no user. */
function isReadOf(use: Node): boolean {
  if (use.parent?.type === 'VariableDeclarator') return use.parent.init === use && use.parent.id.type === 'ObjectPattern';
  return use.parent?.type === 'MemberExpression' && use.parent.object === use && !use.parent.optional;
}

/** Whether something depends on the value being there. */
function isAsked(use: Node): boolean {
  const { parent } = use;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === use && parent.optional;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'LogicalExpression':
      return parent.left === use;
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return parent.test === use;
    case 'BinaryExpression':
      return /^[!=]=/.test(parent.operator);
    case 'CallExpression':
      return ASKS_PRESENCE.has(lastName(parent.callee) ?? '');
    default:
      return false;
  }
}

/** Whether a read has surely happened where a value of the same function stands: in the condition of its branch, or in a statement before it. */
function isReadBefore(read: Node, value: Node): boolean {
  if (read.range[1] > value.range[0]) return false;
  for (let inner = read, outer = read.parent; outer; inner = outer, outer = outer.parent) {
    if (contains(rangeOf(outer), rangeOf(value))) return outer.type !== 'TryStatement' && outer.type !== 'SwitchStatement';
    if (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression') {
      if (outer.test !== inner) return false;
    } else if (outer.type === 'LogicalExpression' || outer.type === 'AssignmentPattern') {
      if (outer.left !== inner) return false;
    } else if (isFunction(outer) || /^(?:SwitchCase|CatchClause|TryStatement|For\w*Statement|WhileStatement)$/.test(outer.type))
      return false;
  }
  return false;
}

/** Whether a function may end before it comes to a read. */
function mayEndBefore(read: Node, around: Node): boolean {
  let mayEnd = false;
  walk(around, (node) => {
    mayEnd ||= (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') && node.range[1] <= read.range[0];
  });
  return mayEnd;
}

/**
 * Whether a read happens whenever its function runs to its end; `reads` are those of the same name, one of which the other branch of a
 * choice may have.
 */
function isUnconditional(use: Node, around: Node, reads: readonly Node[]): boolean {
  for (let inner = use, outer = use.parent; outer && outer !== around; inner = outer, outer = outer.parent) {
    if (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression') {
      const other = outer.consequent === inner ? outer.alternate : outer.consequent;
      if (outer.test !== inner && !(other && reads.some((read) => isReadIn(other, read)))) return false;
    } else if (/^(?:LogicalExpression|SwitchCase|CatchClause|TryStatement|For\w*Statement|WhileStatement)$/.test(outer.type)) return false;
  }
  return true;
}

/** Whether a read happens whenever a branch runs. */
function isReadIn(branch: Node, read: Node): boolean {
  return contains(rangeOf(branch), rangeOf(read)) && isUnconditional(read, branch, []) && !mayEndBefore(read, branch);
}

function rootOf(node: Node): Node {
  let root = node;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root;
}
