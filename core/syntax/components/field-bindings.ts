import type { FieldBinding } from '../../parsed-file.ts';

const MODEL =
  /\bv-model(?:[:.][\w-]{1,40}){0,6}\s{0,20}=\s{0,20}(["'])\s{0,20}([a-z_$][\w$]{0,80}(?:\.[a-z_$][\w$]{0,80}){1,12})\s{0,20}\1/gi;
const DECORATED = /\bv-decorator\s*=\s*"\s*\[\s*(['`])([a-z_$][\w$.]*)\1/gi;

/**
 * Fields that the inputs of a component's markup are bound to: `v-model="form.phone"`, and `v-decorator="['phone']"` of
 * Ant Design Vue 1, whose form has no name. The markup is not parsed for it.
 */
export function readFieldBindings(text: string): FieldBinding[] {
  if (!text.includes('v-model') && !text.includes('v-decorator')) return [];
  return [MODEL, DECORATED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 2: path = '', index }) => {
      const end = index + whole.lastIndexOf(path) + path.length;
      return { path: [...(pattern === DECORATED ? [''] : []), ...path.split('.')], range: { start: end - path.length, end } };
    }),
  );
}
