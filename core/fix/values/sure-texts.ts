/** Expressions that give a text whenever they run: a function that takes texts alone may be given them as they are. */
import { MAKES_TEXT, TIDIES_TEXT } from '../../catalog/call-words/texts.ts';
import type { Bindings } from '../../sources/file/bindings.ts';
import { isText, lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { formOf } from './value-form.ts';

/** Whether an expression is surely a text: by what makes it, or by the type that this file declares for it. */
export function isSurelyText(node: Node, bindings: Bindings): boolean {
  const bare = unwrap(node);
  if (isText(bare)) return true;
  switch (bare.type) {
    case 'BinaryExpression':
      return bare.operator === '+' && (isSurelyText(bare.left, bindings) || isSurelyText(bare.right, bindings));
    case 'CallExpression':
      return (
        (bare.callee.type === 'MemberExpression' ? TIDIES_TEXT : MAKES_TEXT).has(lastName(bare.callee) ?? '') &&
        node.type !== 'ChainExpression'
      );
    case 'Identifier': {
      const name = bindings.resolve(bare)?.identifiers[0] as Node | undefined;
      return name?.type === 'Identifier' && !name.optional && name.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword';
    }
    case 'MemberExpression': {
      const owner = formOf(unwrap(bare.object), bindings);
      const name = memberName(bare) ?? '';
      return owner.isPresent && !bare.optional && (owner.fields?.get(name) ?? owner.some?.get(name))?.type === 'TSStringKeyword';
    }
    default:
      return false;
  }
}
