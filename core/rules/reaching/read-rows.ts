/** Values that come from outside of the file: rows of a database, responses, files, the environment. */
import { NAMED_MAKERS } from '../../catalog/call-words/chance.ts';
import { READS_OUTSIDE, WRITES_ROWS } from '../../catalog/call-words/read-rows.ts';
import type { Bindings, Variable } from '../../sources/file/bindings.ts';
import { visitedBy } from '../../sources/names/owners.ts';
import { splitWords } from '../../sources/names/words.ts';
import { memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Hand-written chains of constants and loops are shorter. */
const MAX_DEPTH = 8;

/** Whether a value was read from outside of the file: `for (const user of await db.user.findMany()) …`. */
export function isReadOutside(node: Node, bindings: Bindings, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  const bare = unwrap(node);
  switch (bare.type) {
    case 'AwaitExpression':
      return isReadOutside(bare.argument, bindings, depth + 1);
    case 'MemberExpression':
      return isOfProcess(bare) || isReadOutside(bare.object, bindings, depth + 1);
    case 'LogicalExpression':
      return isReadOutside(bare.left, bindings, depth + 1) || isReadOutside(bare.right, bindings, depth + 1);
    case 'CallExpression': {
      const read = isRead(namesOf(bare));
      if (read !== undefined) return read;
      const callee = unwrap(bare.callee);
      return callee.type === 'MemberExpression' && isReadOutside(callee.object, bindings, depth + 1);
    }
    case 'Identifier': {
      const variable = bindings.resolve(bare) ?? bindings.declared(bare);
      return variable !== undefined && valuesOf(variable).some((value) => isReadOutside(value, bindings, depth + 1));
    }
    default:
      return false;
  }
}

/** `process.env`, `process.argv`. */
function isOfProcess(node: Node): boolean {
  if (node.type !== 'MemberExpression' || !/^(?:env|argv)$/.test(memberName(node) ?? '')) return false;
  const owner = unwrap(node.object);
  return owner.type === 'Identifier' && owner.name === 'process';
}

/** The names of a chain of calls: `from`, `select` and `eq` of `db.from('users').select('*').eq('id', id)`. */
function namesOf(call: Node): string[] {
  const names: string[] = [];
  let current: Node = call;
  while (current.type === 'CallExpression' || current.type === 'MemberExpression') {
    if (current.type === 'CallExpression') {
      current = unwrap(current.callee);
      if (current.type === 'Identifier') names.push(current.name);
      else if (current.type === 'MemberExpression') names.push(memberName(current) ?? '');
    } else current = unwrap(current.object);
  }
  return names;
}

/** Whether a chain reads rows; undefined where its names are evidence of neither. What a statement gives back of the rows that it wrote is what it wrote. */
function isRead(names: readonly string[]): boolean | undefined {
  const words = names.map(splitWords);
  if (words.some((all) => all.some((word) => WRITES_ROWS.has(word) || NAMED_MAKERS.has(word)))) return false;
  return words.some(([first]) => READS_OUTSIDE.has(first ?? '')) ? true : undefined;
}

/** What a variable is given: where it is declared, by the loop that runs over a list, by the call that visits one, and where it is set. */
function valuesOf({ defs: [definition], references }: Variable): Node[] {
  const at = definition?.node as Node | undefined;
  const given = references.flatMap(({ init, writeExpr }) => (init !== true && writeExpr ? [writeExpr as Node] : []));
  if (at?.type === 'VariableDeclarator') {
    const loop = at.parent.parent;
    const value = loop.type === 'ForOfStatement' && loop.left === at.parent ? loop.right : at.init;
    return value ? [value, ...given] : given;
  }
  const list = at && visitedBy(at, definition?.name as Node);
  return list ? [list, ...given] : given;
}
