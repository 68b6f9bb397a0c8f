/** `JSON.stringify(users, replacer)`: personal fields are taken out of the text at every depth, whatever the value is. */
import type { TSESTree } from '@typescript-eslint/types';
import { PERSON_OBJECT } from '../../catalog/kinds.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Edit, Fix, Node, SinkTarget, Text } from '../../types.ts';
import { HIDDEN_TEXT } from '../masks/mask-functions.ts';
import { hasOtherKeys } from './other-keys.ts';
import { READ_BACK, SHOWN, droppable, isPlainName, leaveOutTitle, namedFields, namesOfFields, type Whole } from './whole.ts';
import { fieldNames } from '../../sources/flow/left-out/filtered.ts';

/** A replacer of more fields than this is a list that belongs elsewhere. */
const MAX_FIELDS = 6;

/**
 * The repair of a value that `JSON.stringify` alone is given; undefined where its personal fields are not all known, or it has a
 * replacer.
 */
export function replacerFix(facts: Facts, { node, sources }: Whole, target: SinkTarget): Fix | undefined {
  const call = serializerAround(node);
  // What is written out is no field of itself.
  const fields = [...new Set(namedFields(sources).map(([name]) => name))].filter(
    (name, _, all) => all.length === 1 || name !== lastName(node),
  );
  if (!call || fields.length === 0 || fields.length > MAX_FIELDS) return undefined;
  if (sources.some(({ kind }) => kind === PERSON_OBJECT) || !fields.every(isPlainName)) return undefined;
  // What it carries under other names would be reported again.
  if (hasOtherKeys(facts, node, new Set(fields))) return undefined;
  const carried = droppable(facts.flow.evaluate(node).sources, target).filter(({ kind }) => kind !== PERSON_OBJECT);
  if (carried.some((source) => !fieldNames(source).some((name) => fields.includes(name)))) return undefined;
  // What is stored is read again, and stars are worth nothing to the program.
  const isHidden = SHOWN.has(target) && !READ_BACK.has(target);
  const test = fields.length === 1 ? `key === '${fields[0] ?? ''}'` : `[${fields.map((field) => `'${field}'`).join(', ')}].includes(key)`;
  const replacer = `(key, value) => (${test} ? ${isHidden ? HIDDEN_TEXT : 'undefined'} : value)`;
  return {
    title: isHidden ? hiddenTitle(fields) : leaveOutTitle(fields),
    act: isHidden ? 'mask' : 'leave out',
    safety: 'review',
    edits: [withReplacer(call, replacer)],
  };
}

function hiddenTitle(fields: readonly string[]): Text {
  const { en, 'zh-CN': zh } = namesOfFields(fields);
  return { en: `Write *** for ${en} at every depth`, 'zh-CN': `各层中的 ${zh} 一律写为 ***` };
}

function serializerAround(node: Node): TSESTree.CallExpression | undefined {
  const call = node.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== node) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || memberName(callee) !== 'stringify' || lastName(callee.object) !== 'JSON') return undefined;
  const [, replacer] = call.arguments;
  return replacer === undefined || (replacer.type === 'Literal' && replacer.raw === 'null') ? call : undefined;
}

function withReplacer({ arguments: [value, empty] }: TSESTree.CallExpression, replacer: string): Edit {
  if (empty) return { range: { start: empty.range[0], end: empty.range[1] }, text: replacer };
  const at = value?.range[1] ?? 0;
  return { range: { start: at, end: at }, text: `, ${replacer}` };
}
