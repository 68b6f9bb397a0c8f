/** The step of a flow at which a value gets its name. */
import type { Text } from '../types.ts';

/** What stands in a flow for the place of a name: `JWT.sign()` makes a value and is no name of one. */
export function nameNote(name: string, where: 'here' | 'there'): Text {
  const place = where === 'here' ? '此处' : '该处';
  return name.endsWith(')') ? { en: `made by ${name} ${where}`, 'zh-CN': `${place}由 ${name} 生成` } : { en: `named ${name} ${where}`, 'zh-CN': where === 'here' ? `此处名为 ${name}` : `在该处名为 ${name}` };
}
