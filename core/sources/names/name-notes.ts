/** The step of a flow at which a value gets its name. */
import { chinese } from '../../chinese-text.ts';
import type { Text } from '../../types.ts';

/** The note at the place of a name. `JWT.sign()` makes a value and `/user/info` returns it, so neither is noted as a name of it. */
export function nameNote(name: string, where: 'here' | 'there'): Text {
  const place = where === 'here' ? '此处' : '该处';
  if (name.startsWith('/'))
    return { en: `response of ${name} ${where}`, 'zh-CN': chinese(where === 'here' ? '此处由接口' : '在该处由接口', name, '返回') };
  return name.endsWith(')')
    ? { en: `made by ${name} ${where}`, 'zh-CN': chinese(`${place}由`, name, '生成') }
    : { en: `named ${name} ${where}`, 'zh-CN': chinese(where === 'here' ? '此处名为' : '在该处名为', name) };
}

/** What stands in a flow for a use of the value that shows what it holds; it may come after the value has left. */
export function useNote(name: string, isField: boolean): Text {
  return isField
    ? { en: `the value’s field ${name} is read here`, 'zh-CN': chinese('依据：此处用到字段', name) }
    : { en: `known by its use as ${name} here`, 'zh-CN': chinese('依据：此处用作', name) };
}

/** What stands in a flow for the input of a page that is evidence of what a field of a form holds; it may come after the value has left. */
export function inputNote(name: string): Text {
  return { en: `the input ${name} stands here`, 'zh-CN': chinese('依据：此处为输入项', name) };
}
