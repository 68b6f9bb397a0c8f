/** Formats of a log that expect a number: `console.log('%d', phone)` would print `NaN` of a mask. */
import { memberName, rangeOf } from '../../syntax/tree.ts';
import type { Edit, Node } from '../../types.ts';

const NUMBER = /^%[dif]$/;
/** What a format stands for a value with. https://nodejs.org/api/util.html#utilformatformat-args */
const PLACES = /%[%sdifjoOc]/g;

/** The edit that lets a format print the text which stands in place of a value; undefined where it does so already. */
export function formatEdit(value: Node): Edit | undefined {
  const call = value.parent;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || memberName(call.callee) === undefined) return undefined;
  const [format] = call.arguments;
  const at = call.arguments.findIndex((argument) => argument === value);
  if (at < 1 || format?.type !== 'Literal' || typeof format.value !== 'string' || format.raw.slice(1, -1) !== format.value)
    return undefined;
  const place = [...format.value.matchAll(PLACES)].filter(([written]) => written !== '%%')[at - 1];
  if (!place || !NUMBER.test(place[0])) return undefined;
  const letter = rangeOf(format).start + 1 + place.index + 1;
  return { range: { start: letter, end: letter + 1 }, text: 's' };
}
