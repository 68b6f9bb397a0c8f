/** A function of another module prints a value that it does something else with: the mask stands at its print, for all callers. */
import type { Facts } from '../../sources/file/facts.ts';
import { READ, distinctPlaces, isPrinterName, type PrintedAt } from '../at-sink.ts';
import { maskFunctionHere } from './foreign-forms.ts';
import type { Edit, Fix, KindId } from '../../types.ts';

/** A longer expression is harder to read than the line that it would stand in. */
const MAX_EXPRESSION = 60;

/**
 * Masks a value of one kind where other modules print it, by an expression: their imports stay as they are. Other callers may pass something else,
 * of which the expression shows no more. Undefined where the kind has no such mask, and where the function is there to print.
 */
export function maskedAtSinkFix(facts: Facts, callee: string, places: readonly PrintedAt[], kind: KindId): Fix | undefined {
  const mask = isPrinterName(callee) ? undefined : maskFunctionHere(facts, kind);
  const shown = mask?.inlineShown;
  if (!mask || shown === undefined) return undefined;
  const distinct = distinctPlaces(places);
  const edits = distinct.flatMap(({ file, range: { start, end, isShorthand, isPassedOn } }): Edit[] => {
    const text = facts.fixing.otherText?.(file) ?? '';
    const value = text.slice(start, end);
    const call = mask.inline(value, /\$\{\s*$/.test(text.slice(0, start)) && /^\s*\}/.test(text.slice(end)));
    if (!READ.test(value) || isPassedOn || call.length > MAX_EXPRESSION) return [];
    return [{ file, range: { start, end }, text: isShorthand ? `${value}: ${call}` : call }];
  });
  if (edits.length === 0 || edits.length < distinct.length) return undefined;
  const listed = [...new Set(edits.map(({ file }) => file?.split(/[/\\]/).at(-1) ?? ''))].join(', ');
  return {
    title: {
      en: `Mask it where ${listed} prints it, for all callers → ${shown}`,
      'zh-CN': `在 ${listed} 的日志处脱敏（对所有调用生效）→ ${shown}`,
    },
    act: 'mask',
    safety: 'review',
    edits,
  };
}
