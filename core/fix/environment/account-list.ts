/** A list of mailboxes by which a program knows its staff → one variable that holds them all. */
import { staffListWords } from '../../catalog/words/person-words.ts';
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { keyName, lastName, rangeOf, staticText } from '../../syntax/tree.ts';
import type { Fix, Node } from '../../types.ts';
import { knownName } from './names/known-name.ts';
import { environmentName } from './names/name.ts';
import { setUp } from './set-up.ts';
import { listTitle } from './titles.ts';

const staff = new Set(staffListWords);
const MAILBOX = /^[^\s@]+@[^\s@]+$/;

/** The repair of one of several mailboxes in a list; undefined where it stands in no such list, or the list in no place of its own. */
export function accountListFix(facts: Facts, literal: Node): Fix | undefined {
  const list = literal.parent;
  if (list?.type !== 'ArrayExpression' || list.elements.length < 2) return undefined;
  if (!list.elements.every((element) => element !== null && MAILBOX.test(staticText(element) ?? ''))) return undefined;
  const held = nameOf(list);
  const words = splitWords(held ?? '');
  if (held === undefined || !words.some((word) => staff.has(word))) return undefined;
  const name = knownName(facts, environmentName({ name: words.length > 1 ? held : `${held.replace(/s$/, '')}_emails` }));
  const text = `(process.env.${name} ?? '').split(',').map((one) => one.trim()).filter(Boolean)`;
  return setUp(facts, { title: listTitle(name), edits: [{ range: rangeOf(list), text }] }, name);
}

/** What the list is given to: a constant or a property, also by way of a set. */
function nameOf(list: TSESTree.ArrayExpression): string | undefined {
  const outer: Node = list.parent;
  const holder: Node = outer.type === 'NewExpression' && lastName(outer.callee) === 'Set' ? outer.parent : outer;
  if (holder.type === 'VariableDeclarator' && holder.id.type === 'Identifier' && !holder.id.typeAnnotation) return holder.id.name;
  return holder.type === 'Property' && holder.parent.type === 'ObjectExpression' ? keyName(holder.key, holder.computed) : undefined;
}
