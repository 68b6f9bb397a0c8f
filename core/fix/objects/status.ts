/** The statuses of a response, which show how its request went: all that a log of it needs. */
import type { TSESTree } from '@typescript-eslint/types';
import { CODE_RECEIVERS } from '../../catalog/kind-groups.ts';
import { answerBodies, answerCallback, answerStatuses } from '../../catalog/words/answer-statuses.ts';
import { ONE_TIME_NAMES } from '../../catalog/words/names/codes.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { isFunction, keyName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { textOf } from '../replace.ts';
import { fieldsRead } from '../values/read-fields.ts';

/** More would be repetition. */
const MAX_STATUSES = 2;

/**
 * Paths of the statuses that code reads of a response, such as `code` and `data.code`; of what a mini-program's request gives, the status
 * that each has. None where the value is a field of something else, or there is no evidence that it is a response.
 */
export function statusesOf(facts: Facts, value: Node): string[] {
  const { bindings } = facts;
  const bare = unwrap(value);
  const settled = settledAround(facts, bare);
  const isOpen = (path: string): boolean => !settled.has(`${textOf(facts.file.text, bare)}.${path}`);
  if (bare.type === 'MemberExpression')
    return [...fieldsRead(facts, bare)]
      .filter((field) => answerStatuses.has(field) && isOpen(field) && !maySignIn(facts, field, bare))
      .slice(0, MAX_STATUSES);
  const variable = bare.type === 'Identifier' ? bindings.resolve(bare) : undefined;
  const paths = new Set<string>();
  for (const { identifier } of variable?.references ?? []) {
    const path = statusPath(facts, identifier as Node);
    if (path !== undefined) paths.add(path);
  }
  if (paths.size === 0 && isAnswerOfOptions(variable?.defs[0]?.name as Node | undefined)) paths.add(answerCallback.status);
  return [...paths].filter(isOpen).slice(0, MAX_STATUSES);
}

/**
 * Texts of expressions that the conditions around a value compare with a constant. Their value is settled there, so that logging it adds
 * nothing.
 */
function settledAround({ file: { text } }: Facts, value: Node): ReadonlySet<string> {
  const settled = new Set<string>();
  for (let inner = value, outer = value.parent; outer && !isFunction(outer); inner = outer, outer = outer.parent) {
    if (outer.type === 'IfStatement' && outer.consequent === inner)
      for (const test of factorsOf(outer.test))
        if (test.type === 'BinaryExpression' && /^===?$/.test(test.operator) && test.right.type === 'Literal')
          settled.add(textOf(text, test.left));
    if (outer.type === 'BlockStatement')
      for (const guard of outer.body.slice(0, outer.body.indexOf(inner as TSESTree.Statement)))
        for (const test of guard.type === 'IfStatement' && leaves(guard.consequent) ? alternativesOf(guard.test) : [])
          if (test.type === 'BinaryExpression' && /^!==?$/.test(test.operator) && test.right.type === 'Literal')
            settled.add(textOf(text, test.left));
  }
  return settled;
}

/** Whether a statement ends what its function does: behind `if (code !== 0) return`, the code is 0. */
function leaves(statement: Node): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last !== undefined && /^(?:Return|Throw|Continue|Break)Statement$/.test(last.type);
}

/** `a` and `b` of `a || b`. */
function alternativesOf(test: Node): readonly Node[] {
  return test.type === 'LogicalExpression' && test.operator === '||'
    ? [...alternativesOf(test.left), ...alternativesOf(test.right)]
    : [test];
}

/** `a` and `b` of `a && b`. */
export function factorsOf(test: Node): readonly Node[] {
  return test.type === 'LogicalExpression' && test.operator === '&&' ? [...factorsOf(test.left), ...factorsOf(test.right)] : [test];
}

/**
 * Whether a field of an object may be the code that a person signs in with: code reads the number or address that it was sent to of the
 * same object.
 */
export function maySignIn(facts: Facts, field: string, owner: Node): boolean {
  if (!ONE_TIME_NAMES.has(field)) return false;
  return [...fieldsRead(facts, owner)].some((other) => CODE_RECEIVERS.has(facts.vocabulary.match(other)?.kind.id ?? ''));
}

function statusPath(facts: Facts, answer: Node): string | undefined {
  const names: string[] = [];
  for (
    let inner = answer, outer = answer.parent;
    outer?.type === 'MemberExpression' && outer.object === inner;
    inner = outer, outer = outer.parent
  ) {
    const name = memberName(outer);
    if (name === undefined) return undefined;
    names.push(name);
    if (answerStatuses.has(name)) return maySignIn(facts, name, inner) ? undefined : names.join('.');
    if (!answerBodies.has(name)) return undefined;
  }
  return undefined;
}

/** Whether a name is what a request among whose options its function stands gives. */
function isAnswerOfOptions(name: Node | undefined): boolean {
  const fn = name?.parent;
  const property = isFunction(fn) && fn.params[0] === name ? fn.parent : undefined;
  if (property?.type !== 'Property' || property.parent.type !== 'ObjectExpression') return false;
  const { functions, options } = answerCallback;
  return (
    functions.some((key) => key === keyName(property.key, property.computed)) &&
    property.parent.properties.some((item) => item.type === 'Property' && keyName(item.key, item.computed) === options)
  );
}
