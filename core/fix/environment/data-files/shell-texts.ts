/** A credential inside of a command of a shell script → a variable, without which the script stops. Stars in its place would be sent. */
import { contains } from '../../../syntax/tree.ts';
import type { Fix, Range, Text } from '../../../types.ts';
import { starredTextFix } from '../../texts/written-out.ts';
import { environmentName, type Naming } from '../names/name.ts';
import { hereDocumentAround, openQuote } from './shell-quoting.ts';

/** Commands and comments that only print or describe. */
const TELLS = /^[ \t]*(?:echo|printf|cat|:|#)/;

/** Whether a place of a shell script is an argument of a command that uses it, and not printed text or a comment. */
export function isGivenToCommand(text: string, at: number): boolean {
  const line = text.slice(startOfCommand(text, at));
  return !TELLS.test(line) && hereDocumentAround(text, at) === undefined;
}

/** A command that prints its text, and sends it neither to a file nor to another command. */
const PRINTS_ONLY = /^[ \t]*(?:echo|printf|cat)\b[^|>]*$/;

/** Stars for a credential that a shell script prints or has in a comment, wherever it only does so; a text for another command is sent as it stands. */
export function printedFixes(text: string, at: Range, secret: string, comments: readonly Range[]): Fix[] {
  const printed = printedPlaces(text, secret);
  const isSent = hereDocumentAround(text, at.start) !== undefined && !printed.some((place) => contains(at, place));
  if (isSent) return [];
  const fixes = starredTextFix(text, at, secret, [...comments, ...printed]);
  return printed.length > 1 ? fixes.map((fix) => ({ ...fix, title: WHEREVER_PRINTED })) : fixes;
}

const WHEREVER_PRINTED: Text = {
  en: 'Write *** in its place, wherever this script prints it',
  'zh-CN': '改写为 ***（该脚本输出它的各处）',
};

function printedPlaces(text: string, part: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const from = hereDocumentAround(text, at)?.mark ?? at;
    const end = text.indexOf('\n', from);
    if (PRINTS_ONLY.test(text.slice(startOfCommand(text, from), end < 0 ? text.length : end)))
      places.push({ start: at, end: at + part.length });
  }
  return places;
}

/** The repair of a credential at `at` in a command. */
export function proposeShellVariable(text: string, at: Range, naming: Naming): Fix[] {
  const quote = openQuote(text, at.start);
  const name = environmentName({ ...naming, fallback: naming.fallback ?? 'LOGIN_PASSWORD' });
  // A script that goes on after an error is not to be stopped by this one.
  const read = /^[ \t]*set \+e\b/m.test(text) ? `\${${name}:-}` : `\${${name}:?is not set}`;
  return [
    {
      title: {
        en: `Read it from the environment variable ${name}, without which the script stops`,
        'zh-CN': `改为读取环境变量 ${name}（未设置时脚本终止）`,
      },
      safety: 'review',
      // Between single quotes a variable is text: they end before it and begin again behind it.
      edits: [{ range: at, text: quote === '"' ? read : quote === "'" ? `'"${read}"'` : `"${read}"` }],
    },
  ];
}

/** Where the command around a place begins: lines that end in a backslash go on. */
function startOfCommand(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (/\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start))) start = text.lastIndexOf('\n', start - 2) + 1;
  return start;
}
