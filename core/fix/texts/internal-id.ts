/** In a sentence of a log, replaces a sensitive field of a record with the id of the record. */
import { ID_FIELDS } from '../../catalog/words/names/records.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { splitWords } from '../../sources/names/words.ts';
import { lastName, unwrap } from '../../syntax/tree.ts';
import type { Fix, Node } from '../../types.ts';
import { isRepeatable, replaceExpression, textOf } from '../replace.ts';
import { onlyId } from '../objects/reduced.ts';
import { fieldsRead } from '../values/read-fields.ts';

/** The repair that logs the id which the file reads of the same record; undefined where it reads none, or the line has it. `all`: how many values a finding has. */
export function internalIdFix(facts: Facts, call: Node, hidden: readonly Node[], all: number): Fix | undefined {
  const [node] = hidden;
  const member = node && unwrap(node);
  // A value behind its own label, such as `password: …`, does not identify the record.
  if (node && isNamedBefore(facts, node)) return undefined;
  if (!node || all > 1 || member?.type !== 'MemberExpression' || !isRepeatable(member) || !isInSentence(node)) return undefined;
  const record = textOf(facts.file.text, member.object);
  const read = fieldsRead(facts, member.object);
  const id = ID_FIELDS.find((name) => read.has(name)) ?? onlyId(facts, member.object, read);
  const shown = id && `${record}${member.optional ? '?.' : '.'}${id}`;
  if (shown === undefined || ID_FIELDS.some((name) => textOf(facts.file.text, call).includes(`.${name}`))) return undefined;
  return {
    title: { en: 'Log the internal id instead', 'zh-CN': '改为输出内部 ID' },
    preview: { en: shown, 'zh-CN': shown },
    act: 'pick',
    safety: 'review',
    edits: [replaceExpression(node, shown)],
  };
}

/** Whether the words before a value call it what its own name does: the id of a record is no `password: `. */
function isNamedBefore({ file: { text } }: Facts, node: Node): boolean {
  const words = splitWords(lastName(unwrap(node)) ?? '');
  const before =
    /([\p{L}\p{N}_ ]{1,40})[:：=]?\s{0,3}["']?\$?\{?\s{0,3}$/u.exec(
      text.slice(Math.max(0, node.range[0] - MAX_BEFORE), node.range[0]),
    )?.[1] ?? '';
  return splitWords(before.trim().split(' ').at(-1) ?? '').some((word) => words.includes(word));
}

const MAX_BEFORE = 50;

/** Whether a value stands among the words of a text: the key of a property names the value. */
function isInSentence({ parent }: Node): boolean {
  return parent?.type === 'TemplateLiteral' || (parent?.type === 'BinaryExpression' && parent.operator === '+');
}
