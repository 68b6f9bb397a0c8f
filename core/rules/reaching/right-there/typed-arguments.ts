/** Words that whoever started a program typed on its command line. */
import type { TSESTree } from '@typescript-eslint/types';
import { KEEPS_ELEMENTS, READS_ELEMENT, SELECTS_ROWS } from '../../../catalog/call-words/lists.ts';
import { ARGUMENT_LISTS } from '../../../catalog/platforms/command-modules.ts';
import type { Bindings } from '../../../sources/file/bindings.ts';
import { constantValue } from '../../../sources/file/initial-values.ts';
import { argumentsOf } from '../../../sources/file/written-values.ts';
import { lastName, memberName, staticText, unwrap } from '../../../syntax/tree.ts';
import type { Node } from '../../../types.ts';

/** Functions of one file that pass an argument on are fewer. */
const MAX_CALLS = 3;

/** Methods after which a word is still the one that was typed. */
const KEEPS_WORD = /^(?:trim|toLowerCase|toUpperCase|toString)$/;

/** `const mailbox = process.argv[2]`, also with a constant that stands in for it, and as what every call of a function passes. */
export function isTyped(node: Node, bindings: Bindings, calls = 0): boolean {
  const bare = constantValue(node, bindings);
  switch (bare.type) {
    case 'LogicalExpression':
      return (
        isTyped(bare.left, bindings, calls) &&
        (staticText(constantValue(bare.right, bindings)) !== undefined || isTyped(bare.right, bindings, calls))
      );
    case 'CallExpression': {
      const callee = unwrap(bare.callee);
      if (callee.type !== 'MemberExpression') return false;
      const method = memberName(callee) ?? '';
      return KEEPS_WORD.test(method)
        ? isTyped(callee.object, bindings, calls)
        : READS_ELEMENT.has(method) && isListOfArguments(callee.object, bindings);
    }
    case 'MemberExpression':
      return bare.computed && isListOfArguments(bare.object, bindings);
    case 'Identifier': {
      const variable = bindings.resolve(bare);
      const at = variable?.defs[0]?.node as Node | undefined;
      if (at?.type === 'VariableDeclarator' && at.id.type === 'ArrayPattern')
        return at.init !== null && isListOfArguments(at.init, bindings);
      const passed = variable && calls < MAX_CALLS ? argumentsOf(variable, bindings) : undefined;
      return passed?.every((argument) => isTyped(argument, bindings, calls + 1)) === true;
    }
    default:
      return false;
  }
}

/** `process.argv`, `process.argv.slice(2)`, and a constant that is one. */
function isListOfArguments(node: Node, bindings: Bindings): boolean {
  const bare = constantValue(node, bindings);
  if (bare.type === 'CallExpression') {
    const callee = unwrap(bare.callee);
    const method = callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';
    const isPart = SELECTS_ROWS.has(method) || KEEPS_ELEMENTS.has(method);
    return isPart && callee.type === 'MemberExpression' && isListOfArguments(callee.object, bindings);
  }
  const list = bare.type === 'MemberExpression' ? ARGUMENT_LISTS.get(lastName(bare.object) ?? '') : undefined;
  return list !== undefined && list === memberName(bare as TSESTree.MemberExpression);
}
