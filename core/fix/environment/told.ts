/**
 * Other mentions of a secret that moves out of a file: lines that print it, and comments, which would be wrong after the secret has
 * changed.
 */
import { PRINTS } from '../../catalog/call-words/logging.ts';
import { newlineOf } from '../../positions.ts';
import { GIVES_PASSWORD } from '../../catalog/credential-words/documents.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { contains, lastName, rangeOf } from '../../syntax/tree.ts';
import type { Edit, Fix, Node } from '../../types.ts';
import { CODE_COMMENT, commentFix, printedFix } from '../texts/written-out.ts';

/** A shorter text, or one of letters alone, may be another word. */
const DISTINCT = /^(?=.*[^a-z]).{6,}$/is;

/**
 * Merges edits that remove mentions of a secret with the edits of a repair. A text that the repair inserts at a removed comment takes its
 * place; where both change the same text, the edit of the repair wins.
 */
export function withTold(text: string, own: readonly Edit[], told: readonly Edit[]): Edit[] {
  const inserted = new Set<Edit>();
  const kept = told.flatMap((edit): Edit[] => {
    const inside = own.filter(({ range }) => range.start < edit.range.end && edit.range.start < Math.max(range.end, range.start + 1));
    const [first] = inside;
    if (!first) return [edit];
    if (inside.length > 1 || first.range.start < first.range.end || edit.text !== '' || inserted.has(first)) return [];
    inserted.add(first);
    return [
      {
        range: edit.range,
        text: `${text.slice(edit.range.start, first.range.start)}${first.text.trimEnd()}${newlineOf(text)}`,
      },
    ];
  });
  return [...own.filter((edit) => !inserted.has(edit)), ...kept];
}

/** The edit that takes out the comment behind a literal on its line that gives the password of it. */
export function commentOfPassword({ candidates, file: { text } }: Facts, { range: [, end] }: Node): Edit[] {
  const comment = candidates.comments.find(({ range: [start] }) => start >= end && /^[,;)\]} \t]*$/.test(text.slice(end, start)));
  if (!comment || !GIVES_PASSWORD.test(text.slice(...comment.range))) return [];
  return [{ range: { start: end + text.slice(end, comment.range[0]).trimEnd().length, end: comment.range[1] }, text: '' }];
}

/** Edits that take a secret out of the lines that print it and out of the comments of its file; `name`: the variable that has it from now on. */
export function toldEdits(facts: Facts, secret: string, name: string): Edit[] {
  const { text } = facts.file;
  if (!DISTINCT.test(secret) || text.indexOf(secret) === text.lastIndexOf(secret)) return [];
  const { strings, comments } = facts.candidates;
  const printed = strings.flatMap((node): readonly Fix[][] =>
    isPrinted(node) ? [printedFix(text, node, rangeOf(node), secret, `$${name}`)] : [],
  );
  const said = comments.map(({ range: [start, end] }) => {
    const at = text.slice(start, end).indexOf(secret);
    return at < 0 ? [] : commentFix(text, { start: start + at, end: start + at + secret.length }, secret, CODE_COMMENT, `$${name}`);
  });
  const edits: Edit[] = [];
  for (const added of [...printed, ...said].map(([first]) => first?.edits ?? []))
    if (added.every(({ range }) => !edits.some((other) => contains(other.range, range) || contains(range, other.range))))
      edits.push(...added);
  return edits;
}

function isPrinted(node: Node): boolean {
  const call = node.parent as Node | undefined;
  return call?.type === 'CallExpression' && call.callee !== node && PRINTS.has(lastName(call.callee) ?? '');
}
