/** The options of plugins that copy a store to web storage: lists of the fields to copy, or of those to leave out. */
import { PERSISTED_PATHS } from '../../catalog/call-words/stores.ts';
import type { TSESTree } from '@typescript-eslint/types';
import { propertyValue } from '../../sources/state/state-options.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { rangeOf, staticText } from '../../syntax/tree.ts';
import type { Edit, Fix, Text } from '../../types.ts';
import { gapBefore } from '../replace.ts';
import { quoteOf } from '../../syntax/quotes.ts';

const LEFT_OUT = 'omit';

/** Fields that are copied still: `locationSuccess` without `location` would describe nothing. */
export function keptOf(copied: readonly string[], dropped: ReadonlySet<string>): readonly string[] {
  return copied.filter((field) => !dropped.has(field) && ![...dropped].some((gone) => isAbout(field, gone)));
}

/** The repair that these edits are; none where there is nothing to edit. */
export function leftOut(edits: readonly Edit[], dropped: ReadonlySet<string>): Fix[] {
  return edits.length > 0 ? [{ title: titleOf([...dropped]), act: 'leave out', safety: 'review', edits }] : [];
}

/** Whether a field describes how another one came about. */
function isAbout(field: string, of: string): boolean {
  return field.startsWith(of) && /^[A-Z_]/.test(field.slice(of.length));
}

/** Names as texts of a list, in the quotes that the file has more of. */
export function quotedBy({ file: { text } }: Facts): (fields: Iterable<string>) => string {
  const quote = quoteOf(text);
  return (fields) => [...fields].map((field) => `${quote}${field}${quote}`).join(', ');
}

/** The edit of an option that lists fields, or adds it under `name`; undefined where the present list is not written out. */
export function listEdit(
  text: string,
  options: TSESTree.ObjectExpression,
  name: string | undefined,
  quoted: (fields: Iterable<string>) => string,
  kept: readonly string[],
  dropped: ReadonlySet<string>,
): Edit | undefined {
  const list = PERSISTED_PATHS.map((key) => propertyValue(options, key)).find((value) => value !== undefined);
  if (list)
    // A path such as `user.theme` is less than the field that it begins with.
    return list.type === 'ArrayExpression' && list.elements.every((element) => element && staticText(element)?.includes('.') === false)
      ? { range: rangeOf(list), text: `[${quoted(kept)}]` }
      : undefined;
  const omitted = propertyValue(options, LEFT_OUT);
  if (omitted) {
    const last = omitted.type === 'ArrayExpression' ? omitted.elements.at(-1) : undefined;
    return last ? { range: { start: last.range[1], end: last.range[1] }, text: `, ${quoted(dropped)}` } : undefined;
  }
  const last = options.properties.at(-1);
  return last && name !== undefined
    ? { range: { start: last.range[1], end: last.range[1] }, text: `,${gapBefore(last, text)}${name}: [${quoted(kept)}]` }
    : undefined;
}

function titleOf(dropped: readonly string[]): Text {
  return { en: `Leave ${dropped.join(', ')} out of what is stored`, 'zh-CN': `不保存 ${dropped.join('、')}` };
}
