/** What the members of a class of this file hold and give: `this.key`, `this.key()`. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../../types.ts';
import { returnedExpressions } from '../../sources/file/functions.ts';
import { isFunction, keyName, memberName, unwrap } from '../../syntax/tree.ts';

/** What a member of `this` is given where the class declares it and in its constructor; `isCalled`: what it returns instead. */
export function ownMember(node: TSESTree.MemberExpression, isCalled: boolean): readonly Node[] {
  const name = memberName(node);
  const body = node.object.type === 'ThisExpression' && name !== undefined ? classAround(node) : undefined;
  if (!body) return [];
  return body.body.flatMap((member): readonly Node[] => {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') return [];
    const { value } = member;
    if (!value) return [];
    const isGetter = member.type === 'MethodDefinition' && member.kind === 'get';
    if (keyName(member.key, member.computed) === name) {
      if (isCalled || isGetter) return isFunction(value) ? returnedExpressions(value) : [];
      return isFunction(value) ? [] : [value];
    }
    return !isCalled && isFunction(value) && keyName(member.key, member.computed) === 'constructor' ? givenIn(value, name ?? '') : [];
  });
}

function classAround(node: Node): TSESTree.ClassBody | undefined {
  let current: Node | undefined = node;
  while (current && current.type !== 'ClassBody') {
    // `this` of such a function is not that of the class, unless the function is its method.
    if ((current.type === 'FunctionExpression' || current.type === 'FunctionDeclaration') && current.parent.type !== 'MethodDefinition')
      return undefined;
    current = current.parent;
  }
  return current;
}

/** `this.key = …` among the statements of a constructor. */
function givenIn({ body }: { readonly body?: Node | null }, name: string): Node[] {
  if (body?.type !== 'BlockStatement') return [];
  return body.body.flatMap((statement) => {
    const write = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined;
    if (write?.type !== 'AssignmentExpression' || write.operator !== '=' || write.left.type !== 'MemberExpression') return [];
    return write.left.object.type === 'ThisExpression' && memberName(write.left) === name ? [write.right] : [];
  });
}
