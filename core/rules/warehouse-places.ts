/** Places in a warehouse: what is moved there stands beside their addresses, `move(trayNo, startAddr, endAddr)`. */
import { warehouseWords } from '../catalog/words/machine-words.ts';
import { functionAround } from '../graph/places.ts';
import { Memo } from '../memo.ts';
import type { SourceFile } from '../parsed-file.ts';
import type { Facts } from '../sources/file/facts.ts';
import type { SourceHit } from '../sources/flow/value.ts';
import { splitWords } from '../sources/names/words.ts';
import type { Node } from '../types.ts';
import { namesIn } from './machine-accounts.ts';

const words = new Set(warehouseWords);
const WORDS = new RegExp(warehouseWords.join('|'), 'i');
const known = new Memo<SourceFile, boolean>();
/** Functions with a name of what is moved to such places. */
const moving = new Memo<Node, boolean>();

/** Whether an address is a place of a warehouse: a name of the function that it is used in is what is moved to one. */
export function isPlaceInWarehouse({ file }: Facts, { kind, name, evidence, node }: SourceHit): boolean {
  if (kind !== 'address' || evidence !== 'name' || !/addr(?:ess)?$/i.test(name)) return false;
  const around = known.of(file, () => WORDS.test(file.text)) ? functionAround(node) : undefined;
  return (
    around !== undefined && moving.of(around, () => [...namesIn(around)].some((one) => splitWords(one).some((word) => words.has(word))))
  );
}
