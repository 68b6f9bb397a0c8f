/** `eslint-disable` comments in a script. */
import { LineStarts, newlineOf } from '../positions.ts';
import type { Program } from '../types.ts';
import type { Directive } from '../types.ts';
import { insertion, type Disabling } from './insertion.ts';
import { placeAt } from './line-place.ts';

/** A script whose findings are switched off. */
interface Script {
  readonly tree: Program;
  readonly text: string;
  readonly directives: readonly Directive[];
}

/**
 * Switches a rule off for the line of an offset: by a comment on the line above; where no comment can stand there, by one on
 * the line itself; and for what is inside a text of several lines, by a pair of comments around the text.
 */
export function disableInCode({ tree, text, directives }: Script, start: number, rule: string, reason: string): Disabling | undefined {
  const lines = new LineStarts(text);
  const lineStart = lines.rangeOf(lines.placeOf(start).line)?.start ?? 0;
  const at = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart;
  const indent = indentAt(text, at).slice(0, start - at);
  const newline = newlineOf(text);
  const line = placeAt(tree, text, at);
  if (line.in === 'code') return insertion(at, `${indent}// eslint-disable-next-line ${rule} -- `, reason, newline);
  if (line.in === 'jsx') return insertion(at, `${indent}{/* eslint-disable-next-line ${rule} -- `, reason, ` */}${newline}`);
  const place = placeAt(tree, text, start);
  switch (place.in) {
    case 'code':
      return insertion(start, `/* eslint-disable-line ${rule} -- `, reason, ' */ ');
    case 'jsx':
      return insertion(start, `{/* eslint-disable-line ${rule} -- `, reason, ' */}');
    case 'literal':
      return around(place.text, [`/* eslint-disable ${rule} -- `, ' */ '], ` /* eslint-enable ${rule} */`, reason);
    case 'jsx-text':
      return around(place.text, [`{/* eslint-disable ${rule} -- `, ' */}'], `{/* eslint-enable ${rule} */}`, reason);
    case 'comment':
      return aroundComment(place.text);
  }

  function aroundComment([first, last]: readonly [number, number]): Disabling | undefined {
    // A comment that controls the linter takes effect at its own position, so no comment is put around it.
    if (directives.some(({ comment }) => comment.start === first)) return undefined;
    const above = lines.rangeOf(lines.placeOf(first).line)?.start ?? 0;
    const isAlone =
      text.slice(above, first).trim() === '' &&
      !directives.some(({ type, scope }) => type === 'disable-next-line' && scope.start === above);
    const margin = isAlone ? newline + text.slice(above, first).replace('\uFEFF', '') : ' ';
    return around([first, last], [`/* eslint-disable ${rule} -- `, ` */${margin}`], `${margin}/* eslint-enable ${rule} */`, reason);
  }
}

function around(
  [start, end]: readonly [number, number],
  [before, after]: readonly [string, string],
  closing: string,
  reason: string,
): Disabling {
  const opening = insertion(start, before, reason, after);
  return { ...opening, edits: [...opening.edits, { range: { start: end, end }, text: closing }] };
}

export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(at, at + 200))?.[0] ?? '';
}
