import type { Range } from '../../types.ts';
import type { DataFacts } from './data-facts.ts';

/** A setting that is commented out. */
export interface CommentedSetting {
  readonly name: string;
  readonly value: string;
  readonly range: Range;
}

const ASSIGNED =
  /(?<![\w.])(?<name>[a-z_\u4e00-\u9fa5][\w.\u4e00-\u9fa5-]{1,60})["']?\s{0,4}[:=]\s{0,4}(?:(?<quote>["'])(?<quoted>[^"'\r\n]{6,200})\k<quote>|(?<bare>[^\s"',，。]{6,200})(?=\s|,|$))/dgi;

const MARK_LENGTHS = { hash: 1, line: 2, block: 2, html: 4 } as const;

/** Settings in the comments of a file, with the last word of their names. */
export function commentedSettings({ comments }: DataFacts): CommentedSetting[] {
  return comments.flatMap((comment) => {
    const offset = comment.range.start + MARK_LENGTHS[comment.syntax];
    return [...comment.text.matchAll(ASSIGNED)].flatMap(({ groups = {}, indices }) => {
      const value = groups['quoted'] ?? groups['bare'];
      const [start, end] = indices?.groups?.[groups['quoted'] === undefined ? 'bare' : 'quoted'] ?? [0, 0];
      return value === undefined
        ? []
        : [{ name: groups['name']?.split('.').at(-1) ?? '', value, range: { start: offset + start, end: offset + end } }];
    });
  });
}
