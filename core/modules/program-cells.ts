/** What the files of a program write to cells: only files that may write under the key are parsed. */
import { storageWrites } from '../dataflow/cells/storage.ts';
import { mayWrite, type Cell } from '../dataflow/cells/cell.ts';
import { eventWrites } from '../dataflow/cells/events.ts';
import { globalWrites } from '../dataflow/cells/globals.ts';
import type { FileFacts } from '../facts/collect.ts';
import type { SourceHit } from '../facts/value.ts';
import type { Carried } from '../types.ts';
import { carriedOf } from './carried.ts';

/** More files do not write one key by hand. */
const MAX_PARSED = 5;
/** Longer files are made by tools, or hold data. */
const MAX_TEXT = 200_000;

interface Written {
  readonly text: string;
  /** What is written, by the cell. */
  readonly byCell: Map<string, readonly Carried[]>;
}

/** How a program is read. */
export interface ProgramReading {
  /** Files of the program around a file; undefined when nobody lists them. */
  readonly files: readonly string[] | undefined;
  textOf(id: string): string | undefined;
  /** Says that an answer depends on files. */
  depend(files: readonly string[]): void;
  /** The facts of a file for themselves; undefined when it cannot be parsed. */
  factsOf(id: string, text: string): FileFacts | undefined;
}

/** What is known of the files of one host under one configuration, by their texts. */
export class ProgramCells {
  private readonly known = new Map<string, Written>();
  private readonly mentions = new WeakMap<readonly string[], Map<string, readonly string[]>>();

  /** What files other than `from` write to a cell. `isCut` says that some were left out. */
  written(from: string, cell: Cell, reading: ProgramReading): { readonly carried: readonly Carried[]; readonly isCut: boolean } {
    const carried: Carried[] = [];
    let parsed = 0;
    for (const id of reading.files ? this.mentioning(reading.files, cell, reading) : []) {
      const text = id === from ? undefined : reading.textOf(id);
      if (text === undefined) continue;
      if (++parsed > MAX_PARSED) return { carried, isCut: true };
      carried.push(...this.writtenIn(id, text, cell, reading));
    }
    return { carried, isCut: false };
  }

  /** Files that may write under a key. Hosts give the same list as long as nothing changes: then they are looked for once. */
  private mentioning(files: readonly string[], { key }: Cell, reading: ProgramReading): readonly string[] {
    let byKey = this.mentions.get(files);
    if (!byKey) this.mentions.set(files, (byKey = new Map()));
    const id = JSON.stringify(key);
    const known = byKey.get(id);
    reading.depend(files);
    if (known) return known;
    const texts = files.map((file) => reading.textOf(file));
    const found = files.filter((_, index) => (texts[index]?.length ?? Infinity) <= MAX_TEXT && mayWrite(texts[index] ?? '', key));
    if (texts.every((text) => text !== undefined)) byKey.set(id, found);
    return found;
  }

  private writtenIn(id: string, text: string, cell: Cell, reading: ProgramReading): readonly Carried[] {
    const kept = this.known.get(id);
    const { byCell } = kept?.text === text ? kept : { byCell: new Map<string, readonly Carried[]>() };
    if (kept?.text !== text) this.known.set(id, { text, byCell });
    const key = JSON.stringify(cell);
    const known = byCell.get(key);
    if (known) return known;
    const facts = reading.factsOf(id, text);
    const written = facts ? carriedOf(writesTo(facts, cell), id) : [];
    byCell.set(key, written);
    return written;
  }
}

function writesTo(facts: FileFacts, cell: Cell): SourceHit[] {
  if (cell.space === 'global') return globalWrites(facts, cell);
  return cell.space.startsWith('event ') ? eventWrites(facts, cell) : storageWrites(facts, cell);
}
