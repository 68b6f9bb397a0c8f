/** Fields that statements before have taken out of an object of the state: `delete this.form.password; log(this.form)`. */
import { DELETES_FIELD } from '../../catalog/call-words/methods.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Path } from '../../graph/access-path.ts';
import { isFunction, lastName, memberName, staticText, unwrap, walkOwn } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Statements of one block that are looked at. */
const MAX_BEFORE = 20;

/** The paths below an object that are gone where it is read: no statement between puts anything there again. */
export function fieldsDeletedBefore(read: TSESTree.MemberExpression): readonly Path[] {
  const own = staticPath(read);
  if (!own) return [];
  const gone: Path[] = [];
  const between: Node[] = [];
  for (const statement of statementsBefore(read)) {
    const deleted = statement.type === 'ExpressionStatement' ? deletedPath(statement.expression) : undefined;
    if (deleted && deleted.length > own.length && startsWith(deleted, own)) {
      const isAgain = between.flatMap(writtenPaths).some((path) => startsWith(path, deleted) || startsWith(deleted, path));
      if (!isAgain) gone.push(deleted.slice(own.length));
    }
    between.push(statement);
  }
  return gone;
}

/** The paths that a statement writes, on whatever condition. */
function writtenPaths(statement: Node): Path[] {
  const found: Path[] = [];
  walkOwn(statement, (node) => {
    const path = node.type === 'AssignmentExpression' ? staticPath(node.left) : setPath(node);
    if (path) found.push(path);
    return true;
  });
  return found;
}

/** The statements before a place of its function, the nearest first. */
function* statementsBefore(place: Node): Iterable<Node> {
  for (let at: Node = place; at.parent && !isFunction(at); at = at.parent) {
    const { parent } = at;
    if (parent.type !== 'BlockStatement' && parent.type !== 'Program') continue;
    const body: readonly Node[] = parent.body;
    const index = body.indexOf(at);
    yield* body.slice(Math.max(0, index - MAX_BEFORE), index).reverse();
  }
}

/** `delete this.form.phone`, `this.$delete(this.form, 'phone')`. */
function deletedPath(node: Node): Path | undefined {
  if (node.type === 'UnaryExpression' && node.operator === 'delete') return staticPath(node.argument);
  const isDeleting = node.type === 'CallExpression' && node.arguments.length === 2 && DELETES_FIELD.has(lastName(node.callee) ?? '');
  return isDeleting ? keyedPath(node) : undefined;
}

/** `this.$set(this.form, 'phone', value)`; the whole of an object that is passed to another function beside other values. */
function setPath(node: Node): Path | undefined {
  return node.type === 'CallExpression' && node.arguments.length > 1 ? (keyedPath(node) ?? firstPath(node)) : undefined;
}

function keyedPath(call: TSESTree.CallExpression): Path | undefined {
  const [, key] = call.arguments;
  const object = firstPath(call);
  const name = key && staticText(key);
  return object && name !== undefined ? [...object, name] : undefined;
}

function firstPath({ arguments: [object] }: TSESTree.CallExpression): Path | undefined {
  return object && staticPath(object);
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((name, index) => path[index] === name);
}

/** The names from a variable or `this` on; undefined where a key is computed. */
function staticPath(node: Node): Path | undefined {
  const bare = unwrap(node);
  if (bare.type === 'ThisExpression') return ['this'];
  if (bare.type === 'Identifier') return [bare.name];
  const name = bare.type === 'MemberExpression' ? memberName(bare) : undefined;
  const object = bare.type === 'MemberExpression' && name !== undefined ? staticPath(bare.object) : undefined;
  return object && name !== undefined ? [...object, name] : undefined;
}
