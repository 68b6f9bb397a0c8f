import { visit } from 'jsonc-parser';
import type { Comment } from '../../types.ts';
import type { Entry, Reading } from './entries.ts';

interface Level {
  readonly id: number;
  /** The key read last, or the position in a list. */
  key: string | number;
  keyRange?: Entry['keyRange'];
}

/** Reads JSON with comments and trailing commas. `isWhole` is false when some of it is no JSON: what could be read is there. */
export function readJson(text: string): Reading & { readonly isWhole: boolean } {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  const levels: Level[] = [];
  let ids = 0;
  let isWhole = true;
  const leave = (): void => {
    levels.pop();
  };
  const next = (): void => {
    const level = levels.at(-1);
    if (typeof level?.key === 'number') level.key++;
  };
  visit(
    text,
    {
      onObjectBegin: () => void levels.push({ id: ids++, key: '' }),
      onObjectEnd: leave,
      onArrayBegin: () => void levels.push({ id: ids++, key: 0 }),
      onArrayEnd: leave,
      onSeparator: (character) => {
        if (character === ',') next();
      },
      onObjectProperty: (key, offset, length) => {
        const level = levels.at(-1);
        if (level) Object.assign(level, { key, keyRange: { start: offset, end: offset + length } });
      },
      onLiteralValue: (value: unknown, offset, length) => {
        if (value === null || typeof value === 'boolean') return;
        const level = levels.at(-1);
        entries.push({
          path: levels.map(({ key }) => key),
          keyRange: typeof level?.key === 'string' ? level.keyRange : undefined,
          value: typeof value === 'string' ? value : text.slice(offset, offset + length),
          valueRange: { start: offset, end: offset + length },
          isText: typeof value === 'string',
          parent: level?.id ?? -1,
          document: 0,
        });
      },
      onComment: (offset, length) => {
        const isBlock = text.startsWith('/*', offset);
        // The scanner counts the end mark of a comment that has none.
        const range = { start: offset, end: Math.min(offset + length, text.length) };
        comments.push({ syntax: isBlock ? 'block' : 'line', text: text.slice(offset + 2, range.end).replace(/\*\/$/, ''), range });
      },
      onError: () => {
        isWhole = false;
      },
    },
    { allowTrailingComma: true },
  );
  return { entries, comments, isWhole };
}
