/** `eslint-disable` comments in data files that have comments. */
import { readData } from '../syntax/data/index.ts';
import type { DataLanguage } from '../syntax/data/languages.ts';
import { LineStarts, newlineOf } from '../positions.ts';
import { readDirectives } from './directives.ts';
import type { Directive } from '../types.ts';
import { insertion, type Disabling } from './insertion.ts';

/** The text of a block scalar of YAML starts on the line after its mark, and takes every comment for text. */
const BLOCK_MARK = /[|>][-+\d]{0,2}$/;
const MAX_MARK = 400;

/** How to switch a rule off for the line of an offset; undefined in languages without comments, in SQL, whose dialects begin them in different ways, in documents, whose tables and blocks of code take none, and in XML, whose comments cannot hold the two dashes before a reason. */
export function dataDisabler(
  language: DataLanguage,
  text: string,
):
  | { readonly directives: readonly Directive[]; readonly disable: (offset: number, rule: string, reason: string) => Disabling | undefined }
  | undefined {
  if (language === 'json' || language === 'key' || language === 'xml' || language === 'sql' || language === 'document') return undefined;
  const { entries, comments } = readData(language, text);
  const lines = new LineStarts(text);
  return {
    directives: readDirectives(comments, text),
    disable: (offset, rule, reason) => {
      const at = lines.rangeOf(lines.placeOf(offset).line)?.start ?? 0;
      // A line in the middle of a value takes no comment.
      if (language === 'yaml' && beginsBlock(text.slice(Math.max(0, at - MAX_MARK), at))) return undefined;
      if (entries.some(({ valueRange }) => valueRange.start < at && at < valueRange.end)) return undefined;
      const start = at === 0 && text.startsWith('\uFEFF') ? 1 : at;
      const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
      return insertion(start, `${indent}# eslint-disable-next-line ${rule} -- `, reason, newlineOf(text));
    },
  };
}

/** Whether the last line of a text that has words on it ends in the mark of a block scalar, perhaps with a comment behind. */
function beginsBlock(before: string): boolean {
  const line = before.trimEnd().split('\n').at(-1) ?? '';
  const [value = ''] = line.split(' #', 1);
  return BLOCK_MARK.test(value.trimEnd());
}
