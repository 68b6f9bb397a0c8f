/** One of several logins that are tried or offered: with a made-up name it would be none. */
import type { Facts } from '../sources/file/facts.ts';
import { keyName } from '../syntax/tree.ts';
import type { Fix, Node } from '../types.ts';
import { cutsOf } from './replace.ts';

/** The repair that takes the login which `value` is the name of out of its list; undefined where it is no login, or the only one. */
export function loginEntryFix({ file, vocabulary }: Facts, value: Node): Fix | undefined {
  const record = value.parent?.type === 'Property' ? value.parent.parent : undefined;
  const list = record?.parent;
  if (record?.type !== 'ObjectExpression' || list?.type !== 'ArrayExpression' || list.elements.length < 2) return undefined;
  if (!list.elements.every((item) => item?.type === 'ObjectExpression' && isLogin(item, vocabulary))) return undefined;
  return {
    title: { en: 'Remove this login from the list', 'zh-CN': '从列表中删除该登录账号' },
    act: 'leave out',
    safety: 'review',
    edits: cutsOf(list.elements as Node[], new Set([record]), file.text),
  };
}

/** Whether a record is a name and a password and nothing else. */
function isLogin(record: Node, vocabulary: Facts['vocabulary']): boolean {
  if (record.type !== 'ObjectExpression' || record.properties.length !== 2) return false;
  const kinds = record.properties.map((item) =>
    item.type === 'Property' ? vocabulary.match(keyName(item.key, item.computed) ?? '')?.kind.id : undefined,
  );
  return kinds.includes('login-password');
}
