/** Whether two literals of a file stand for the same thing, by what they are given to. */
import { ANY_SECRET } from '../../catalog/credential-words/settings.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { credentialName } from '../../secrets/names/credential-name.ts';
import { isPassword } from '../../secrets/passwords/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { keyName, lastName, staticText } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';

/** Whether what a literal is given to is called a credential, and none of another thing: `jwtSecret` is not `cookieSecret`. */
export function isNamedAlike({ vocabulary }: Facts, literal: Node, like: Node): boolean {
  if (isGivenLike(literal, like)) return true;
  const kindOf = (name: string): string | undefined => credentialName({ name, owners: [], beside: [], as: 'given' }, vocabulary)?.kind;
  const name = nameOf(literal);
  const kind = name === undefined ? undefined : kindOf(name);
  if (name === undefined || kind === undefined) return false;
  const likeName = nameOf(like);
  const wordsOf = (one: string): string[] => splitWords(one).filter((word) => !ANY_SECRET.has(word));
  const [own, other] = [wordsOf(name), wordsOf(likeName ?? '')];
  // `secret` and `password` without further words stand for different things.
  if (own.length === 0 && other.length === 0) return likeName === undefined || isPassword(kind) === isPassword(kindOf(likeName) ?? '');
  return own.every((word) => other.includes(word)) || other.every((word) => own.includes(word));
}

/** Whether two literals stand under one name in records of one list: records of a list are alike, and so is what they have in common. */
export function isListedAlike({ parent: property }: Node, { parent: other }: Node): boolean {
  if (property?.type !== 'Property' || other?.type !== 'Property') return false;
  const list = property.parent.parent;
  return (
    list.type === 'ArrayExpression' &&
    list === other.parent.parent &&
    keyName(property.key, property.computed) === keyName(other.key, other.computed)
  );
}

/** Whether what the same function makes of two literals is held under one name: `adminPassword = await hash('…')` in two functions. */
export function isHeldAlike(literal: Node, like: Node): boolean {
  const holder = holderOf(literal);
  return holder !== undefined && holder === holderOf(like) && isGivenLike(literal, like);
}

/** The name of what a call makes of a literal. */
function holderOf({ parent: call }: Node): string | undefined {
  const made = call?.type === 'CallExpression' && call.parent.type === 'AwaitExpression' ? call.parent : call;
  return made?.parent?.type === 'VariableDeclarator' ? lastName(made.parent.id) : undefined;
}

/** Whether two literals are given to the same function in the same place. */
export function isGivenLike(literal: Node, like: Node): boolean {
  const [call, other] = [literal.parent, like.parent];
  return (
    call?.type === 'CallExpression' &&
    other?.type === 'CallExpression' &&
    lastName(call.callee) !== undefined &&
    lastName(call.callee) === lastName(other.callee) &&
    call.arguments.indexOf(literal as TSESTree.Expression) === other.arguments.indexOf(like as TSESTree.Expression)
  );
}

/** The name under which a literal is given to something. */
export function nameOf(literal: Node): string | undefined {
  const { parent } = literal;
  switch (parent?.type) {
    case 'CallExpression': {
      // `fill('input[name="password"]', …)` names its second argument by the first.
      const before = parent.arguments[parent.arguments.findIndex((argument) => argument === literal) - 1];
      return (
        before &&
        staticText(before)
          ?.match(/[\w-]+/g)
          ?.at(-1)
      );
    }
    case 'Property':
    case 'PropertyDefinition':
      return keyName(parent.key, parent.computed);
    case 'VariableDeclarator':
      return lastName(parent.id);
    case 'AssignmentExpression':
      return lastName(parent.left);
    default:
      return undefined;
  }
}
