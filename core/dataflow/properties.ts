/** Reading properties: what an object holds from the beginning, and what is written into it through any of its names. */
import { unwrap } from '../facts/tree.ts';
import { ANY } from '../graph/access-path.ts';
import type { MemberWrite } from '../graph/index-of-writes.ts';
import { reaching, type Placed } from '../graph/order.ts';
import { functionAround } from '../graph/places.ts';
import type { Node } from '../types.ts';
import { eachWriter, mayBe } from './aliases.ts';
import type { Frame } from './frames.ts';
import { isIndex } from './literals.ts';
import { writtenByCalls } from './rows.ts';
import { Cell } from './solver.ts';
import type { Solving } from './solving.ts';
import type { Made, Outer } from './values.ts';

/** Lets a property of everything in `base` flow into a cell; `at` is the expression that reads it. */
export function readProperty(engine: Solving, base: Cell, key: string, at: Node | undefined, into: Cell): void {
  const { solver, values } = engine;
  solver.each(base, (value) => {
    if (value.type === 'made') return solver.flow(engine.field(value, key, at), into);
    if (value.type === 'constant') return solver.add(into, values.constant(at ?? value.node));
    if (key !== ANY || at?.type === 'MemberExpression') solver.add(into, values.property(value, key, at?.type === 'MemberExpression' ? at : undefined), base);
    else solver.add(into, values.property(value, key), base);
    solver.flow(outerField(engine, value, key), into);
  });
}

/** What is written into a part of a value from out of sight. */
function outerField(engine: Solving, value: Outer, key: string): Cell {
  let cell = value.fields.get(key);
  if (!cell) {
    value.fields.set(key, (cell = new Cell()));
    const into = cell;
    if (engine.writes.to(key).length > 0) {
      engine.solver.later(() => {
        for (const write of engine.writes.to(key)) if (key !== ANY && write.key === key) written(engine, write, value, into);
      });
    }
  }
  return cell;
}

/** Lets the property of an object that a place of the file makes flow into a cell, as a reader at `at` sees it. */
export function fillField(engine: Solving, owner: Made, key: string, at: Node | undefined, into: Cell): void {
  if (owner.slot) return;
  const writes = engine.writes.to(key);
  const view = at && writes.length > 0 ? viewOf(engine, owner, key, at, writes) : undefined;
  if (!view || view.sees(undefined)) owner.initial?.(key, into);
  for (const write of writes) if (!view || view.sees(write)) written(engine, write, owner, into);
  writtenByCalls(engine, owner, key, into, (call) => !view || view.seesCall(call));
  if (isGeneratorPart(key)) return;
  if (key !== ANY && isIndex(key)) writtenElements(engine, owner, into);
}

function isGeneratorPart(key: string): boolean {
  return key.startsWith('^');
}

/** Elements whose index nobody knows may be this one. */
function writtenElements(engine: Solving, owner: Made, into: Cell): void {
  for (const write of engine.writes.to(ANY)) if (write.key === ANY) written(engine, write, owner, into);
}

interface View {
  /** Whether a write, or what the object holds from the beginning, is still there. */
  sees(write: MemberWrite | undefined): boolean;
  seesCall(call: Node): boolean;
}

/** What a reader that names the object by a variable can see of the writes through the same variable in its function. */
function viewOf(engine: Solving, owner: Made, key: string, at: Node, writes: readonly MemberWrite[]): View | undefined {
  const home = functionAround(at);
  if (owner.frame.fn !== home) return undefined;
  const base = at.type === 'MemberExpression' ? pathOf(at.object) : pathOf(at);
  const isOwn = (write: MemberWrite): boolean => base !== undefined && write.key === key && key !== ANY && write.replaces && pathOf(write.base) === base && isSettled(engine, write.base, at);
  const placed = writes.map((write): Placed & { write: MemberWrite } => ({ at: write.at, replaces: isOwn(write), write }));
  const beginning: Placed = { at: owner.node, replaces: false };
  const seen = new Set<unknown>(reaching<Placed>([beginning, ...placed], at, home).map((item) => ('write' in item ? item.write : undefined)));
  const certain = placed.filter(({ replaces }) => replaces);
  return {
    sees: (write) => seen.has(write),
    seesCall: (call) => reaching<Placed>([{ at: call, replaces: false }, ...certain], at, home).some((item) => item.at === call),
  };
}

/** `a.b` as a text; undefined for what is no chain of names. */
function pathOf(node: Node): string | undefined {
  const bare = unwrap(node);
  if (bare.type === 'Identifier') return bare.name;
  if (bare.type === 'ThisExpression') return 'this';
  if (bare.type !== 'MemberExpression' || bare.computed) return undefined;
  const base = pathOf(bare.object);
  return base === undefined || bare.property.type !== 'Identifier' ? undefined : `${base}.${bare.property.name}`;
}

/** Whether a name means the same object at both places. */
function isSettled(engine: Solving, written: Node, read: Node): boolean {
  const bare = unwrap(written);
  if (bare.type === 'ThisExpression') return true;
  if (bare.type === 'MemberExpression') return isSettled(engine, bare.object, read);
  const variable = bare.type === 'Identifier' ? engine.names.resolve(bare) : undefined;
  if (!variable) return false;
  return engine.definitions.of(variable).every(({ at }) => at.range[0] < written.range[0] || at.range[0] > read.range[1]);
}

/** Lets what a write gives flow into the field of an object that it may be about, in every frame of its function. */
function written(engine: Solving, write: MemberWrite, owner: Made | Outer, into: Cell): void {
  if (!write.value) return;
  eachWriter(engine, functionAround(write.at), owner.type === 'made' ? owner.frame : undefined, (frame) => {
    engine.solver.each(engine.cell(write.base, frame), (base) => {
      if (mayBe(engine, base, owner)) engine.solver.flow(writtenValue(engine, write, frame), into);
    });
  });
}

function writtenValue(engine: Solving, { value, part }: MemberWrite, frame: Frame): Cell {
  let cell = engine.cell(value as Node, frame);
  for (const key of part?.path ?? []) cell = engine.property(cell, key, frame);
  return cell;
}
