/** Comments that stand beside a declaration. */
import type { TSESTree } from '@typescript-eslint/types';
import { addTo } from '../../groups.ts';
import { Memo } from '../../memo.ts';
import { countUntil } from '../../positions.ts';
import type { Node } from '../../types.ts';
import type { DeclaredKind } from '../declared/shape.ts';
import type { FlowContext } from '../flow/context.ts';
import { kindOfText } from './texts.ts';

/**
 * The kind that a comment of one of several members names, or a comment of their declaration that lists them; `members` and `container` as
 * for `commentsOfMember`.
 */
export function kindOfComments(context: FlowContext, members: readonly Node[], index: number, container: Node): DeclaredKind | undefined {
  const { comments } = context.candidates;
  if (comments.length === 0) return undefined;
  for (const comment of commentsOfMember(comments, members, index, container)) {
    const found = kindOfText(context, summaryOf(comment));
    if (found) return found;
  }
  const key = (members[index] as { key?: Node } | undefined)?.key;
  const texts = key?.type === 'Identifier' ? listedIn(comments, container).get(key.name) : undefined;
  for (const text of texts ?? []) {
    const found = kindOfText(context, text);
    if (found) return found;
  }
  return undefined;
}

const listed = new Memo<Node, ReadonlyMap<string, readonly string[]>>();

/** The texts behind names in the comments of the declaration around members: `from/to: street, who = mail of the guest`. */
function listedIn(comments: readonly TSESTree.Comment[], container: Node): ReadonlyMap<string, readonly string[]> {
  let declaration = container;
  while (declaration.parent && !HOLDS_STATEMENTS.has(declaration.parent.type)) declaration = declaration.parent;
  return listed.of(declaration, () => {
    const texts = new Map<string, string[]>();
    for (const { value } of commentsOfDeclaration(comments, declaration))
      for (const [, names = '', text = ''] of value.length > MAX_LISTING ? [] : value.matchAll(LISTED))
        for (const name of names.split('/')) addTo(texts, name.trim(), text.trim());
    return texts;
  });
}

const MAX_LISTING = 2000;
/** Names in such a list with a sign or verb behind them; the words that follow may have names of their own. */
const LISTED = /(?<![\w$.'-])((?:[\w$]{1,40}\s?\/\s?){0,4}[\w$]{1,40})(?:\s?[:=–—]|\s(?:is|are)\b)(?=\s?([^,;.\n]{2,80}))/g;

/** Comments right above a declaration, and the one behind it on the line of its end. */
function commentsOfDeclaration(comments: readonly TSESTree.Comment[], declaration: Node): TSESTree.Comment[] {
  const behind = comments[firstFrom(comments, declaration.range[1])];
  const found = behind && behind.loc.start.line === declaration.loc.end.line ? [behind] : [];
  let line = declaration.loc.start.line;
  for (let at = firstFrom(comments, declaration.range[0]) - 1; at >= 0; at--) {
    const comment = comments[at];
    if (!comment || line - comment.loc.end.line > 1) break;
    found.push(comment);
    line = comment.loc.start.line;
  }
  return found;
}

const HOLDS_STATEMENTS: ReadonlySet<string> = new Set(['Program', 'BlockStatement', 'TSModuleBlock', 'StaticBlock', 'SwitchCase']);

/**
 * Comments of one of several members: above it, or behind it on its line. `members` are those of one container in order
 * of position; `container` bounds them.
 */
function commentsOfMember(
  comments: readonly TSESTree.Comment[],
  members: readonly Node[],
  index: number,
  container: Node,
): TSESTree.Comment[] {
  const member = members[index];
  if (!member || comments.length === 0) return [];
  const previous = members[index - 1];
  const from = previous?.range[1] ?? container.range[0];
  const fromLine = (previous?.loc.end ?? container.loc.start).line;
  const until = members[index + 1]?.range[0] ?? container.range[1];
  const found: TSESTree.Comment[] = [];
  for (let at = firstFrom(comments, from); at < comments.length; at++) {
    const comment = comments[at];
    if (!comment || comment.range[0] > until) break;
    const isInside = comment.range[0] > member.range[0] && comment.range[1] < endOfParts(member);
    if (isInside || belongsElsewhere(comment, member, fromLine, members[index + 1])) continue;
    found.push(comment);
  }
  return found;
}

/** Offset at which the last part of a member ends, before the closing `;` or `,`. */
function endOfParts(member: Node): number {
  const { key, typeAnnotation, value } = member as { key?: Node; typeAnnotation?: Node; value?: Node | null };
  return (value ?? typeAnnotation ?? key ?? member).range[1];
}

/**
 * Whether a comment belongs to the member before or after. On the line of the previous member it belongs to that one, below the last line
 * of this member to the next. When the next stands on the same line, a block comment belongs to what follows it.
 */
function belongsElsewhere(comment: TSESTree.Comment, member: Node, fromLine: number, next: Node | undefined): boolean {
  if (comment.range[0] >= member.range[1])
    return comment.loc.start.line !== member.loc.end.line || comment.loc.end.line === next?.loc.start.line;
  if (comment.range[0] > member.range[0]) return false;
  return comment.loc.start.line === fromLine && (comment.type === 'Line' || member.loc.start.line !== fromLine);
}

/** Documentation comment right above a node: nothing but line breaks is between them. */
export function documentationOf(comments: readonly TSESTree.Comment[], node: Node): TSESTree.Comment | undefined {
  const comment = comments[firstFrom(comments, node.range[0]) - 1];
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return undefined;
  return comment.range[1] <= node.range[0] && node.loc.start.line - comment.loc.end.line <= 1 ? comment : undefined;
}

/** The comment that stands behind a node at the end of its line. */
export function commentBehind(comments: readonly TSESTree.Comment[], node: Node): TSESTree.Comment | undefined {
  const comment = comments[firstFrom(comments, node.range[1])];
  return comment?.type === 'Line' && comment.loc.start.line === node.loc.end.line ? comment : undefined;
}

/** Position of the first comment that starts at an offset or after it. */
function firstFrom(comments: readonly TSESTree.Comment[], offset: number): number {
  return countUntil(comments, offset - 1, ({ range }) => range[0]);
}

/** First line of a comment that has text, tags left out. */
export function summaryOf(comment: TSESTree.Comment): string {
  for (const line of comment.value.split('\n')) {
    const text = line
      .replace(/^[\s*/!]+/, '')
      .replace(/^@(?:description|desc|comment|remark)\s+/, '')
      .trim();
    if (text !== '' && !text.startsWith('@')) return text;
  }
  return '';
}
