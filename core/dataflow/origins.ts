/** The first client: from which expressions may a value come? */
import type { TSESTree } from '@typescript-eslint/types';
import { AS_SHOWN } from '../catalog/call-words/texts.ts';
import { ANY, KEYS, type Path } from '../graph/access-path.ts';
import { isDead } from '../graph/constants.ts';
import { functionAround, type Names, type Places } from '../graph/places.ts';
import type { Node } from '../types.ts';
import { Cell, type Entry, type Made, type Outer, type Value } from './facts.ts';
import { eachCallInside } from './callbacks.ts';
import { converted } from './conversions/own-methods.ts';
import { Engine } from './engine.ts';
import type { Container } from './values.ts';

/** An expression that gives a value, and the part of it that is meant. */
export interface Origin {
  readonly node: Node;
  readonly path: Path;
  /** All properties that lead to it from where the value enters the file. */
  readonly names: Path;
  /** Its access path inside the queried value. */
  readonly inside: Path;
  /** Whether it stands in a function of another module. */
  readonly isLinked: boolean;
  /** The object or variable of another module, or one that a library makes, where code that is not followed puts the value into it. */
  readonly container?: Container;
  /** Texts that it has become part of on its way. */
  readonly through: readonly Node[];
  /** Expressions on its way, the first one first; computed on demand. */
  readonly steps: () => readonly Node[];
}

export interface Origins {
  readonly origins: readonly Origin[];
  /** Constants, and expressions that reveal no value, such as a comparison. */
  readonly constants: readonly Node[];
  /** Objects, lists and functions that the file makes. */
  readonly made: readonly Node[];
  /** The work limit was reached. */
  readonly isCut: boolean;
}

/** Above this number of origins a value has no result: the list would be unreadable, and every reader of the value would repeat it. */
const MANY = 200;

/** Depth of nested objects that a query for a whole value looks into. */
const MAX_INSIDE = 4;

/** Arguments that such a function receives, at most. */
const GIVEN = 3;

/** Queries over one file. Their results do not depend on the order of the queries. */
export class OriginSearch {
  private readonly engine: Engine;

  /**
   * `length` is that of the file's text, in UTF-16 units: the work that is done grows with it. `mayThrow`: whether code that is followed may
   * throw, or reject with, a value that it has.
   */
  constructor(names: Names, places: Places, length: number, mayThrow = true) {
    this.engine = new Engine(names, places, length, mayThrow);
  }

  /** Steps that were taken so far, for measuring. */
  get work(): number {
    return this.engine.solver.work;
  }

  /** Where an expression's value comes from, and what objects among it hold. */
  of(node: Node): Origins {
    const { engine } = this;
    if (isDead(node, engine.names)) return NOTHING;
    return this.heldBy(engine.cell(node, engine.frames.anyOf(functionAround(node))), node);
  }

  /** What comes as its first arguments to a function from out of sight that stands in a call, as `console.log` in `tap(console.log)`. */
  givenTo(callee: Node, call: TSESTree.CallExpression): Origins {
    const { engine } = this;
    if (isDead(call, engine.names)) return NOTHING;
    const given = new Cell(callee);
    const receive = (entry: Entry): void => {
      for (let index = 0; index < GIVEN; index++) {
        const argument = entry.argument(index);
        if (argument) engine.solver.flow(argument, given);
      }
    };
    eachCallInside(engine, call, {
      isMeant: (value) => value.type === 'outer' && value.at === callee,
      listener: receive,
      otherwise: () => undefined,
    });
    engine.handed.each(callee, (entry) => {
      if (entry.call === call) receive(entry);
    });
    return this.heldBy(given, callee);
  }

  private heldBy(cell: Cell, node: Node): Origins {
    const { engine } = this;
    const parts: { readonly cell: Cell; readonly inside: Path; readonly owner?: Made }[] = [{ cell, inside: [] }];
    const seen = new Set<Made>();
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] as (typeof parts)[number];
      engine.solver.run();
      for (const value of part.cell.values) {
        if (value.type !== 'made' || value.slot || value.rest || seen.has(value) || part.inside.length >= MAX_INSIDE || isCallable(value))
          continue;
        seen.add(value);
        const shown = converted(engine, value, AS_SHOWN);
        if (shown) {
          parts.push({ cell: shown, inside: part.inside, owner: value });
          continue;
        }
        const inside = [...part.inside, ANY];
        parts.push({ cell: engine.field(value, ANY, node), inside, owner: value });
        const mayHaveKeys = value.family !== undefined || value.tag !== undefined || engine.writes.to(KEYS).length > 0;
        if (mayHaveKeys) parts.push({ cell: engine.field(value, KEYS), inside, owner: value });
      }
    }
    engine.solver.run();
    if (parts.some((part) => part.cell.values.size > MANY)) return { origins: [], constants: [], made: [], isCut: true };
    return this.collect(parts);
  }

  /** Whether a node stands in this file, and not in a function of another module. */
  private isOwn(node: Node): boolean {
    return this.engine.names.isLinked?.(node) !== true;
  }

  private collect(parts: readonly { readonly cell: Cell; readonly inside: Path }[]): Origins {
    const origins: Origin[] = [];
    const known = new Map<Node, Set<string>>();
    const constants = new Set<Node>();
    const made = new Set<Node>();
    for (const { cell, inside } of parts) {
      for (const value of cell.values) {
        // What a shared value holds at first is no constant: other modules may replace it.
        if (value.type === 'constant' && !this.engine.names.isShared?.(value.node)) constants.add(value.node);
        else if (value.type === 'constant') made.add(value.node);
        else if (value.type === 'made') made.add(value.node);
        else {
          const origin = {
            node: value.at,
            path: value.rest,
            isLinked: !this.isOwn(value.at),
            container: this.engine.values.containerAt(value.root),
            names: value.path,
            inside,
            through: value.through.filter((text) => this.isOwn(text)),
            steps: () => stepsTo(cell, value).filter((step) => this.isOwn(step)),
          };
          // Copies of one object that are made in several contexts hold the same.
          const sort = sortOf(origin);
          const sorts = known.get(value.at) ?? new Set();
          if (sorts.has(sort)) continue;
          known.set(value.at, sorts.add(sort));
          origins.push(origin);
        }
      }
    }
    origins.sort(
      (a, b) =>
        a.node.range[0] - b.node.range[0] ||
        a.node.range[1] - b.node.range[1] ||
        compare(a.path.join('.'), b.path.join('.')) ||
        a.inside.length - b.inside.length,
    );
    return { origins, constants: [...constants], made: [...made], isCut: this.engine.solver.isCut };
  }
}

/** What two origins at one node have to share to be one. */
function sortOf({ path, names, inside, container, through }: Origin): string {
  const parts = [path, names, inside].map((keys) => keys.join(' '));
  return [...parts, container?.node.range, container?.family, ...through.map(({ range }) => range)].join('|');
}

const NOTHING: Origins = { origins: [], constants: [], made: [], isCut: false };
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isCallable({ node }: Made): boolean {
  return /Function|^Class/.test(node.type);
}

/** Cells that are looked at for one flow. */
const MAX_SEARCHED = 4_000;

/** The shortest way of a value to a cell, found from the end; of two, the one through the earlier expression. */
function stepsTo(end: Cell, value: Outer): Node[] {
  const before = new Map<Cell, Cell | undefined>([[end, undefined]]);
  let level: { readonly cell: Cell; readonly value: Value }[] = [{ cell: end, value }];
  while (level.length > 0 && before.size < MAX_SEARCHED) {
    const next: typeof level = [];
    for (const { cell, value: held } of level) {
      const sources = [...cell.origins].filter((origin) => origin.values.has(held) && !before.has(origin)).sort(byPlace);
      if (sources.length === 0 && ![...cell.origins].some((origin) => origin.values.has(held))) return pathFrom(cell, before);
      for (const source of sources) {
        before.set(source, cell);
        next.push({ cell: source, value: held });
      }
    }
    level = next;
  }
  return [];
}

function byPlace(a: Cell, b: Cell): number {
  return (a.node?.range[0] ?? 0) - (b.node?.range[0] ?? 0);
}

function pathFrom(first: Cell, after: ReadonlyMap<Cell, Cell | undefined>): Node[] {
  const steps: Node[] = [];
  for (let cell: Cell | undefined = first; cell; cell = after.get(cell)) if (cell.node && steps.at(-1) !== cell.node) steps.push(cell.node);
  return steps;
}
