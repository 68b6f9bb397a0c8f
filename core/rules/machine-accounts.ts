/** Accounts that programs have at databases and other machines: the fields beside `user` are evidence of the owner. */
import { PERSON_OBJECT } from '../catalog/kinds.ts';
import { databaseNames, databaseWords } from '../catalog/words/machine-words.ts';
import { PASSWORD_KEYS, USER_KEYS } from '../catalog/credential-words/settings.ts';
import { Memo } from '../memo.ts';
import type { SourceFile } from '../parsed-file.ts';
import type { Facts } from '../sources/file/facts.ts';
import { fieldsBeside } from '../sources/file/fields-beside.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { splitWords } from '../sources/names/words.ts';
import type { SinkUse } from '../sinks/use.ts';
import { walk } from '../syntax/tree.ts';
import type { Node } from '../types.ts';

const databases = new Set(databaseWords);
/** So many of the words beside an account make it one of a machine. */
const ENOUGH = 2;

/** `${username}@${host}:${port}`, `config.db.user` beside `config.db.host`, `const { database, user, password } = options`. */
export function isAccountOfMachine({ file, bindings }: Facts, { node: sink }: SinkUse, { kind, name, evidence, node }: SourceHit): boolean {
  const isNamed = (kind === 'user-account' && evidence === 'name') || (kind === PERSON_OBJECT && evidence === 'object');
  const isLabelled = evidence === 'label' && (kind === 'user-account' || kind === PERSON_OBJECT);
  if ((isNamed || isLabelled) && isNamedForDatabase(name)) return true;
  if (!isNamed || !USER_KEYS.has(name) || !namesMachines(file)) return false;
  if (kind === 'user-account' && [sink, textAround(node)].some((part) => countOf(namesIn(part)) >= ENOUGH)) return true;
  const beside = new Set(fieldsBeside(node, bindings));
  const isLogin = [...beside].some((field) => PASSWORD_KEYS.has(field));
  return countOf(beside) >= (isLogin ? 1 : ENOUGH);
}

/** `reportDbUser`: who has it is in the name. */
function isNamedForDatabase(name: string): boolean {
  const words = splitWords(name);
  return words.some((word, at) => inNames.has(word) && accountWords.has(words[at + 1] ?? ''));
}

const inNames = new Set(databaseNames);
const accountWords: ReadonlySet<string> = new Set([...USER_KEYS].flatMap((key) => splitWords(key)[0] ?? []));

const MACHINES = new RegExp(String.raw`\b(?:${databaseWords.join('|')})\b`);
const known = new Memo<SourceFile, boolean>();

/** Whether a file has any of the words at all: in most there is nothing to look for. */
function namesMachines(file: SourceFile): boolean {
  return known.of(file, () => MACHINES.test(file.text));
}

function countOf(names: ReadonlySet<string>): number {
  return [...names].filter((name) => databases.has(name)).length;
}

/** The text that an expression is joined into, or the expression itself. */
export function textAround(node: Node): Node {
  let text = node;
  while (text.parent && /^(?:TemplateLiteral|BinaryExpression)$/.test(text.parent.type)) text = text.parent;
  return text;
}

/** The variables of an expression. */
export function namesIn(node: Node): Set<string> {
  const found = new Set<string>();
  walk(node, (part) => {
    if (part.type === 'Identifier') found.add(part.name);
  });
  return found;
}
