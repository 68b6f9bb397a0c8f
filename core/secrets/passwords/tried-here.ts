/** Where a constant of code is the password of a trial, by what stands beside it. */
import { isFallbackOfSetting } from '../constants/settings.ts';
import { Memo } from '../../memo.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { keyName, lastName, staticText, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { isPassword } from './kinds.ts';
import { isForTrial, type Named } from './tried.ts';

/** The login in an address: `mysql://shop:secret@localhost:3306`. */
const LOGIN = /^[a-z][\w+]{1,20}:\/\/[^\s:@/]{0,60}:([^\s@/]{1,100})@([^\s/?]{1,100})/i;

/** Whether a literal, or the default that it is, is the password of a trial, or the address of a server with one. */
export function isTriedHere({ file, vocabulary }: Facts, literal: Node): boolean {
  const text = staticText(literal);
  if (text === undefined) return false;
  const given = givenAs(literal);
  const around = [...namesAround(given), file.path.split(/[/\\]/).at(-1) ?? ''];
  const ofAddress = isTrialAddress(text, around);
  if (ofAddress !== undefined) return ofAddress;
  const name = given.parent?.type === 'Property' ? (keyName(given.parent.key, given.parent.computed) ?? '') : '';
  return (name === '' || isPassword(vocabulary.match(name)?.kind.id ?? '')) && isForTrial({ name, text }, besideOf(given), around);
}

/** Whether the password in an address is for a trial; undefined where the text is no address with a password. */
export function isTrialAddress(text: string, around: readonly string[]): boolean | undefined {
  const [, password, host] = LOGIN.exec(text) ?? [];
  if (password === undefined || host === undefined) return undefined;
  return isForTrial({ name: '', text: password }, [{ name: 'host', text: host }], around);
}

/** What is given where the literal stands: itself, the choice of which it is the default, or the digest of it. */
function givenAs(literal: Node): Node {
  const { parent } = literal;
  if (parent?.type === 'LogicalExpression' && parent.right === literal) return parent;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== literal) return literal;
  const made = parent.parent.type === 'AwaitExpression' ? parent.parent : parent;
  return made.parent?.type === 'Property' ? made : literal;
}

/** What stands beside a password in its object, or in the objects that a call is given with it. */
function besideOf({ parent }: Node): readonly Named[] {
  if (parent?.type === 'Property') return textsIn(parent.parent);
  return parent?.type === 'CallExpression' || parent?.type === 'NewExpression' ? parent.arguments.flatMap(textsIn) : [];
}

/** The texts of an object by their names: the same list for each of its properties. */
function textsIn(object: Node): readonly Named[] {
  if (object.type !== 'ObjectExpression') return [];
  return namedTexts.of(object, () =>
    object.properties.flatMap((item) => {
      const text = item.type === 'Property' ? textOf(item.value) : undefined;
      return item.type === 'Property' && text !== undefined ? [{ name: keyName(item.key, item.computed) ?? '', text }] : [];
    }),
  );
}

const namedTexts = new Memo<Node, readonly Named[]>();

/** A text that is written out, or the default of a setting. */
function textOf(value: Node): string | undefined {
  const bare = unwrap(value);
  const fallback = bare.type === 'LogicalExpression' ? bare.right : undefined;
  return fallback && isFallbackOfSetting(fallback) ? staticText(fallback) : staticText(bare);
}

/** Names of the objects and constants around a place. */
function namesAround(node: Node): string[] {
  const names: string[] = [];
  for (let at: Node | undefined = node.parent; at; at = at.parent) {
    if (at.type === 'Property' || at.type === 'PropertyDefinition') names.push(keyName(at.key, at.computed) ?? '');
    else if (at.type === 'VariableDeclarator' || at.type === 'FunctionDeclaration') names.push(at.id ? (lastName(at.id) ?? '') : '');
  }
  return names;
}
