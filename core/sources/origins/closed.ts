/** Variables of which a file shows everything that happens to them. */
import { TAKES_OUT } from '../../catalog/call-words/lists.ts';
import { COLLECTION_CLASSES, PLAIN_OWNERS } from '../../catalog/type-names/classes.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Bindings, Variable } from '../file/bindings.ts';
import type { Candidates } from '../file/candidates.ts';
import { contains, decoratorsOf, lastName, memberName, rangeOf, unwrap } from '../../syntax/tree.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';

/**
 * Whether an expression is read from a new object of a class of this file, or from a constant or variable of this file that holds a
 * value made here (a literal, a collection, such an object) and is passed to nothing else: whatever it holds was put there in plain sight.
 */
export function isReadFromClosed(node: Node, bindings: Bindings): boolean {
  const root = rootOf(node);
  if (root?.type === 'NewExpression') return isKnownClass(root.callee, bindings);
  const variable = root && bindings.resolve(root);
  return (
    variable !== undefined && isMadeHere(variable, bindings) && leavingIn(variable).every((name) => contains(rangeOf(node), rangeOf(name)))
  );
}

const leaving = new Memo<Variable, readonly Node[]>();

/** The mentions of a variable that do not leave it in sight. */
function leavingIn(variable: Variable): readonly Node[] {
  return leaving.of(variable, () => variable.references.map(({ identifier }) => identifier as Node).filter((name) => !staysHere(name)));
}

/**
 * Whether an expression is such a constant or variable as a whole, or a list of its elements, and something is taken out of it again:
 * `list.length = 0`, `map.clear()`.
 */
export function isEmptiedOnTheWay(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  const [only, ...others] = bare.type === 'ArrayExpression' ? bare.elements : [bare];
  const whole = only && others.length === 0 ? unwrap(only.type === 'SpreadElement' ? only.argument : only) : undefined;
  const variable = whole?.type === 'Identifier' ? bindings.resolve(whole) : undefined;
  const isEmptied = variable && emptied.of(variable, () => variable.references.some(({ identifier }) => isTakenFrom(identifier as Node)));
  return isEmptied === true && isReadFromClosed(whole as Node, bindings);
}

const taking = new Memo<Candidates, boolean>();

/** Whether a file takes anything out of a list or collection: most do not. */
export function takesOut(candidates: Candidates): boolean {
  return taking.of(
    candidates,
    () => candidates.memberWrites.has('length') || [...TAKES_OUT].some((name) => candidates.methodCalls.has(name)),
  );
}

/** Variables that something is taken out of: few are. */
const emptied = new Memo<Variable, boolean>();

function isTakenFrom({ parent: member }: Node): boolean {
  if (member?.type !== 'MemberExpression') return false;
  const { parent } = member;
  return (
    (parent.type === 'AssignmentExpression' && parent.left === member && memberName(member) === 'length') ||
    (parent.type === 'CallExpression' && parent.callee === member && TAKES_OUT.has(memberName(member) ?? ''))
  );
}

function rootOf(node: Node): TSESTree.Identifier | TSESTree.NewExpression | undefined {
  let bare = unwrap(node);
  for (;;) {
    if (bare.type === 'MemberExpression') bare = unwrap(bare.object);
    else if (bare.type === 'CallExpression' && unwrap(bare.callee).type === 'MemberExpression') bare = unwrap(bare.callee);
    else return bare.type === 'Identifier' || bare.type === 'NewExpression' ? bare : undefined;
  }
}

function isMadeHere({ defs }: Variable, bindings: Bindings): boolean {
  const [definition, ...others] = defs;
  const at = definition?.node as Node | undefined;
  if (
    at?.type !== 'VariableDeclarator' ||
    others.length > 0 ||
    at.id.type !== 'Identifier' ||
    !at.init ||
    at.parent.parent?.type === 'ExportNamedDeclaration'
  )
    return false;
  const init = unwrap(at.init);
  if (init.type === 'NewExpression') return isKnownClass(init.callee, bindings);
  return init.type === 'ObjectExpression'
    ? !init.properties.some(({ type }) => type === 'SpreadElement')
    : init.type === 'ArrayExpression' ||
        init.type === 'Literal' ||
        init.type === 'LogicalExpression' ||
        init.type === 'ConditionalExpression';
}

function isKnownClass(callee: Node, bindings: Bindings): boolean {
  if (callee.type !== 'Identifier') return false;
  const declared = bindings.resolve(callee)?.defs[0]?.node as Node | undefined;
  return declared
    ? declared.type === 'ClassDeclaration' && !declared.superClass && decoratorsOf(declared).length === 0
    : COLLECTION_CLASSES.has(callee.name);
}

/** Whether one mention of a variable leaves it in sight: a part of it is read, written or called, or it is what a loop runs over. */
function staysHere(name: Node): boolean {
  const { parent } = name;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id === name || parent.id.type === 'ObjectPattern' || parent.id.type === 'ArrayPattern';
    case 'MemberExpression':
      return parent.object === name && (memberName(parent) !== undefined || parent.property.type === 'Literal');
    case 'AssignmentExpression':
      return parent.left === name && parent.parent.type === 'ExpressionStatement';
    case 'ForOfStatement':
    case 'UnaryExpression':
    case 'IfStatement':
      return true;
    case 'CallExpression': {
      const callee = unwrap(parent.callee);
      return (
        callee !== name &&
        callee.type === 'MemberExpression' &&
        callee.object.type === 'Identifier' &&
        PLAIN_OWNERS.has(lastName(callee.object) ?? '') &&
        parent.parent.type === 'ExpressionStatement'
      );
    }
    default:
      return false;
  }
}
