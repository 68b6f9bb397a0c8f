/** A credential inside of a command of a shell script → a variable, without which the script stops. Stars in its place would be sent. */
import type { Fix, Range } from '../../../types.ts';
import { environmentName, type Naming } from '../names/name.ts';

/** Commands and comments that only print or describe. */
const TELLS = /^[ \t]*(?:echo|printf|cat|:|#)/;

/** Whether a place of a shell script is an argument of a command that uses it, and not printed text or a comment. */
export function isGivenToCommand(text: string, at: number): boolean {
  const line = text.slice(startOfCommand(text, at));
  return !TELLS.test(line) && !isInHereDocument(text, at);
}

/** The repair of a credential at `at` in a command. */
export function proposeShellVariable(text: string, at: Range, naming: Naming): Fix[] {
  const quote = openQuote(text.slice(0, at.start));
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

/** The quote that is open at the end of the beginning of a script; empty where none is. Comments and what commands are given below them have none. */
function openQuote(part: string): string {
  let open = '';
  for (let at = 0; at < part.length; at++) {
    const character = part.charAt(at);
    if (open === '' && character === '#' && /(?:^|\s)$/.test(part.charAt(at - 1))) at = (part.indexOf('\n', at) + 1 || part.length + 1) - 1;
    else if (open === '' && part.startsWith('<<', at)) at = endOfHereDocument(part, at);
    else if (character === '\\' && open !== "'") at++;
    else if (open === '' && /["']/.test(character)) open = character;
    else if (character === open) open = '';
  }
  return open;
}

/** Where the text that a command is given below it ends, if `<<` at this place begins one. */
function endOfHereDocument(part: string, at: number): number {
  const word = /^<<-?[ \t]{0,4}["'\\]?(\w{1,40})/.exec(part.slice(at, at + MAX_WORD))?.[1];
  if (word === undefined) return at + 1;
  const end = new RegExp(String.raw`\n[ \t]*${word}[ \t]*\n`).exec(part.slice(at));
  return end ? at + end.index + end[0].length - 1 : part.length;
}

const MAX_WORD = 60;

/** Whether a text stands between a word behind `<<` and the line that repeats it. */
function isInHereDocument(text: string, at: number): boolean {
  const [last] = [...text.slice(0, at).matchAll(/<<-?[ \t]{0,4}["'\\]?(\w{1,40})/g)].slice(-1);
  return last !== undefined && !new RegExp(String.raw`\n[ \t]*${last[1] ?? ''}[ \t]*\n`).test(text.slice(last.index, at));
}
