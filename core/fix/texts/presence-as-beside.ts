/** In a list of lines about what is there, a value in the words of the line beside it: `token: ${token ? 'Present' : 'Missing'}`. */
import type { Facts } from '../../sources/file/facts.ts';
import { walk } from '../../syntax/tree.ts';
import type { Fix, Node } from '../../types.ts';
import { isRepeatable, replaceExpression, textOf } from '../replace.ts';
import { shownAs } from './presence-as-alternate.ts';

/** Lines before and behind that count as beside. */
const NEAR = 3;

/** The repair of a value that stands in a line of such a list, as it stands or as JSON; undefined where no line beside it is about what is there. */
export function presenceAsBeside({ file: { text } }: Facts, call: Node, node: Node): Fix | undefined {
  const statement = call.parent;
  const block = statement?.parent;
  const shown = shownAs(node);
  if (statement?.type !== 'ExpressionStatement' || !block || !('body' in block) || !Array.isArray(block.body)) return undefined;
  if (shown.parent?.type !== 'TemplateLiteral' || !isRepeatable(node)) return undefined;
  const body = block.body as readonly Node[];
  const own = body.indexOf(statement);
  const beside = body.slice(Math.max(0, own - NEAR), own + NEAR + 1).filter((other) => other !== statement);
  const words = beside.map((other) => wordsOf(other, shown.parent as Node, text)).find((found) => found !== undefined);
  if (words === undefined) return undefined;
  const value = `${textOf(text, node)} ? ${words}`;
  return {
    title: { en: 'Say whether there is one, as the line beside it does', 'zh-CN': '像相邻行那样只输出有无' },
    preview: { en: words.replace(' : ', ' / '), 'zh-CN': words.replace(' : ', ' / ') },
    act: 'names',
    safety: 'review',
    edits: [replaceExpression(shown, value)],
  };
}

/** `'Present' : 'Missing'` of a line that begins as `own` does. */
function wordsOf(line: Node, own: Node, text: string): string | undefined {
  let words: string | undefined;
  walk(line, (node) => {
    if (node.type !== 'TemplateLiteral' || own.type !== 'TemplateLiteral' || node.quasis[0]?.value.raw === '') return;
    if (markOf(node.quasis[0]?.value.raw) !== markOf(own.quasis[0]?.value.raw)) return;
    for (const part of node.expressions)
      if (part.type === 'ConditionalExpression' && isText(part.consequent) && isText(part.alternate) && isRepeatable(part.test))
        words ??= `${textOf(text, part.consequent)} : ${textOf(text, part.alternate)}`;
  });
  return words;
}

/** What stands before the first word of a line. */
function markOf(start: string | undefined): string | undefined {
  return /^\P{L}*/u.exec(start ?? '')?.[0];
}

function isText(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string';
}
