import type { TSESTree } from '@typescript-eslint/types';
/** What an institution, a service or the operator of a program has, and no person. */
import { REACHING_KINDS } from '../../catalog/kind-groups.ts';
import { PERSON_OBJECT, kindById } from '../../catalog/kinds.ts';
import { institutionWords, robotNouns } from '../../catalog/words/person-words.ts';
import { resultSuffixes, sendingVerbs } from '../../catalog/words/vocabulary.ts';
import { settingKey } from '../../secrets/constants/settings.ts';
import type { SunkValue } from '../../sinks/use.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { initialValue } from '../../sources/file/initial-values.ts';
import { givenTo } from '../../sources/file/written-values.ts';
import type { SourceHit } from '../../sources/flow/value.ts';
import { isScreamingCase, splitWords } from '../../sources/names/words.ts';
import { Memo } from '../../memo.ts';
import { lastName, memberName, unwrap } from '../../syntax/tree.ts';
import type { Node } from '../../types.ts';
import { TextSign } from './text-sign.ts';

const institutions = new Set(institutionWords);
const robots = new Set(robotNouns);
const receipts = new Set(resultSuffixes);
const sendingWords = new Set(sendingVerbs);

/** `const email = process.env.SUPPORT_EMAIL`, `import.meta.env.VITE_PHONE`, `config.get('SUPPORT_EMAIL')`. */
export function isConfigured({ bindings }: Facts, { kind, node }: SourceHit): boolean {
  if (kindById(kind)?.category === 'credential' || kind === PERSON_OBJECT) return false;
  return ofEnvironment.of(node, () => isSetting(initialValue(node, bindings)));
}

const ofEnvironment = new Memo<Node, boolean>();

function isSetting(given: Node): boolean {
  const first = given.type === 'LogicalExpression' ? unwrap(given.left) : given;
  if (isScreamingCase(settingKey(first) ?? '')) return true;
  return first.type === 'MemberExpression' && first.object.type === 'MemberExpression' && memberName(first.object) === 'env';
}

/** `deletedServiceAccountEmail()`, whatever the constant it returns is named, and fields of a robot: `data.bot.open_id`. */
export function isInstitutional({ node }: SunkValue, { kind, node: from }: SourceHit): boolean {
  if (kindById(kind)?.category === 'credential') return false;
  const read = unwrap(from);
  if (read.type === 'MemberExpression' && robots.has(splitWords(lastName(unwrap(read.object)) ?? '').at(-1) ?? '')) return true;
  if (!REACHING_KINDS.has(kind)) return false;
  const bare = unwrap(node);
  return bare.type === 'CallExpression' && splitWords(lastName(bare.callee) ?? '').some((word) => institutions.has(word));
}

/** `emailResponse`, where it is the result of a call that sends a message. */
export function isReceipt({ bindings }: Facts, { kind, node, evidence, name }: SourceHit): boolean {
  if ((evidence !== 'name' && evidence !== 'object') || !REACHING_KINDS.has(kind)) return false;
  const given = unwrap(node).type === 'Identifier' ? (givenTo(unwrap(node) as TSESTree.Identifier, bindings) ?? node) : node;
  const call = given.type === 'AwaitExpression' ? unwrap(given.argument) : given;
  const words = call.type === 'CallExpression' ? splitWords(lastName(call.callee) ?? '') : [];
  if (evidence === 'name' && receipts.has(splitWords(name).at(-1) ?? '')) return words.some((word) => sendingWords.has(word));
  return sendingWords.has(words[0] ?? '');
}

/** `senderName` in a file that mentions the subjects of mails. Parcels, whose senders are persons, have no subject. */
export function isSenderOfMails({ file }: Facts, { kind, name }: SourceHit): boolean {
  return kind === 'person-name' && /^(?:sender|from)_?name$/i.test(name) && ofMails.isIn(file);
}

/** Words that occur only in files that write mails. */
const ofMails = new TextSign(/\b(?:subject|preheader|smtp)\b/i);
