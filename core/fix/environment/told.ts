/** What else a file tells of a secret that moves out of it: lines that print it, and comments, which are wrong once it is another one. */
import type { Facts } from '../../sources/file/facts.ts';
import { contains, lastName, rangeOf } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { CODE_COMMENT, commentFix, toldFix } from '../written-out.ts';

/** A shorter text, or one of letters alone, may be another word. */
const DISTINCT = /^(?=.*[^a-z]).{6,}$/is;
const PRINTING = /^(?:log|info|debug|warn|error|print)$/;

/** Edits that take a secret out of the lines that print it and out of the comments of its file. */
export function toldEdits(facts: Facts, secret: string): Edit[] {
  const { text } = facts.file;
  if (!DISTINCT.test(secret) || text.indexOf(secret) === text.lastIndexOf(secret)) return [];
  const { strings, comments } = facts.candidates;
  const printed = strings.flatMap((node): readonly Fix[][] => (isPrinted(node) ? [toldFix(text, node, rangeOf(node), secret)] : []));
  const said = comments.map(({ range: [start, end] }) => {
    const at = text.slice(start, end).indexOf(secret);
    return at < 0 ? [] : commentFix(text, { start: start + at, end: start + at + secret.length }, secret, CODE_COMMENT);
  });
  const edits: Edit[] = [];
  for (const added of [...printed, ...said].map(([first]) => first?.edits ?? []))
    if (added.every(({ range }) => !edits.some((other) => contains(other.range, range) || contains(range, other.range))))
      edits.push(...added);
  return edits;
}

function isPrinted(node: Node): boolean {
  const call = node.parent as Node | undefined;
  return call?.type === 'CallExpression' && call.callee !== node && PRINTING.test(lastName(call.callee) ?? '');
}
