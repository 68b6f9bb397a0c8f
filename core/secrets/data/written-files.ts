/** Texts of a script that it writes into the file of the program's variables: what stands there is in effect as soon as the script has run. */
import { ASSIGNED_LINES, WRITES_TEXT, WRITES_VARIABLES } from '../../catalog/files/settings.ts';
import { Memo } from '../../memo.ts';
import { contains } from '../../syntax/tree.ts';
import type { Range } from '../../types.ts';
import type { DataFacts } from './data-facts.ts';

const written = new Memo<DataFacts, readonly Range[]>();

/** Whether a range of a script is part of such a text. */
export function isWrittenToVariables(facts: DataFacts, range: Range): boolean {
  if (facts.language !== 'shell') return false;
  return written.of(facts, () => textsOf(facts.file.text)).some((text) => contains(text, range));
}

function textsOf(text: string): Range[] {
  if (!text.includes('.env')) return [];
  const documents = [...text.matchAll(WRITES_VARIABLES)].map((match) => rangeUpTo(text, match, match.groups?.['mark'] ?? ''));
  const lines = text.split('\n').filter((line) => WRITES_TEXT.test(line));
  const names = new Set(lines.map((line) => line.trimStart().split(' |')[0]));
  const assigned = [...text.matchAll(ASSIGNED_LINES)].flatMap((match) => {
    const { name = '', mark = '' } = match.groups ?? {};
    return names.has(name) ? [rangeUpTo(text, match, `${mark}@`)] : [];
  });
  return [...documents, ...assigned];
}

/** From a match to the line that is its mark, before which `<<-` takes tabs away. */
function rangeUpTo(text: string, { index, 0: whole }: RegExpExecArray, mark: string): Range {
  const start = index + whole.length;
  let end = text.indexOf('\n', start);
  while (end >= 0 && !text.startsWith(mark, afterTabs(text, end + 1))) end = text.indexOf('\n', end + 1);
  return { start, end: end < 0 ? text.length : end };
}

function afterTabs(text: string, start: number): number {
  let at = start;
  while (text[at] === '\t') at++;
  return at;
}
