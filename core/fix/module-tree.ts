/** The tree of another file of the program, for repairs that check what is defined there. */
import { Memo } from '../memo.ts';
import type { Facts } from '../sources/file/facts.ts';
import { tryParseFile } from '../syntax/index.ts';
import type { Node } from '../types.ts';

const modules = new Memo<Facts, Map<string, Node | undefined>>();

/** The tree of the file that a specifier leads to; undefined for a package, and where the file is not known or cannot be parsed. */
export function treeOfModule(facts: Facts, specifier: string): Node | undefined {
  const file = facts.fixing.moduleFile?.(specifier);
  return file === undefined ? undefined : treeOfFile(facts, file);
}

/** The tree of a file of the program; undefined where it is not known or cannot be parsed. */
export function treeOfFile(facts: Facts, file: string): Node | undefined {
  const known = modules.of(facts, () => new Map());
  if (!known.has(file)) {
    const { program } = facts.fixing;
    const text = program?.files.includes(file) === true ? program.textOf(file) : undefined;
    known.set(file, text === undefined ? undefined : tryParseFile(file, text)?.tree);
  }
  return known.get(file);
}
