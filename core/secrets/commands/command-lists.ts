/** Passwords in commands whose words are a list: `spawn('mysqldump', ['-uroot', '-p…'])`, the health check of a container. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Entry } from '../../syntax/data/entries.ts';
import type { Node } from '../../types.ts';
import type { Facts } from '../../sources/file/facts.ts';
import { rangeOf, staticText } from '../../syntax/tree.ts';
import { isCommandProgram, secretsOf } from './commands.ts';
import { GAP, constantsOf } from '../constants/constants.ts';
import type { PhraseHit } from '../texts/phrases.ts';
import type { TextUnit } from '../texts/text-units.ts';

/** Every such password in the calls of a script that are given a program and a list. */
export function findCommandsInCalls({ candidates, bindings }: Facts): PhraseHit[] {
  return candidates.calls.flatMap(({ arguments: [first, list] }) => {
    if (list?.type !== 'ArrayExpression' || first === undefined) return [];
    const program = baseName(staticText(first) ?? '');
    if (!isCommandProgram(program)) return [];
    const elements = list.elements.filter((element) => element !== null);
    return secretsOf(
      program,
      elements.map((element) => writtenText(element, bindings)),
    ).map(({ index, ...secret }) => ({ ...secret, unit: unitOf(elements[index] as Node) }));
  });
}

/** A constant by its name is written somewhere else, and something else than a constant is filled in. */
function writtenText(node: TSESTree.Expression | TSESTree.SpreadElement, bindings: Facts['bindings']): string {
  const isWritten = node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'BinaryExpression';
  return (isWritten ? constantsOf(node, bindings)[0]?.text : undefined) ?? GAP;
}

function unitOf(node: Node): TextUnit {
  return { text: '', traits: 0, range: rangeOf(node), line: node.loc.start.line, node, isComment: false };
}

/** Every such password in the lists of a data file. */
export function findCommandsInLists(entries: readonly Entry[]): PhraseHit[] {
  const lists = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (typeof entry.path.at(-1) !== 'number') continue;
    const list = lists.get(entry.parent);
    if (list) list.push(entry);
    else lists.set(entry.parent, [entry]);
  }
  return [...lists.values()].flatMap((list) => {
    const at = list.findIndex(({ value }) => isCommandProgram(baseName(value)));
    if (at < 0) return [];
    const words = list.slice(at + 1);
    return secretsOf(
      baseName(list[at]?.value ?? ''),
      words.map(({ value }) => value),
    ).map(({ index, ...secret }) => ({
      ...secret,
      unit: { text: '', traits: 0, range: (words[index] as Entry).valueRange, line: 0, isComment: false },
    }));
  });
}

/** `mysql` for `/usr/bin/mysql`. */
function baseName(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1);
}
