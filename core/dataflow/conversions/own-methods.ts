/** What objects give where the language or a host turns them into something else, by methods of their own. */
import { keyOfProperty } from '../../graph/access-path.ts';
import { superclassOf } from '../../graph/classes.ts';
import { isClass } from '../../graph/places.ts';
import { Memo } from '../../memo.ts';
import type { Node } from '../../types.ts';
import { Cell, type Made } from '../facts.ts';
import { holding } from '../instances.ts';
import type { Solving } from '../solving.ts';

const results = new Memo<Made, Map<string, Cell>>();

/** What the first of some methods gives that an object has of its own; undefined where it has none of them. */
export function converted(engine: Solving, made: Made, methods: readonly string[]): Cell | undefined {
  const key = methods.find((name) => hasMethod(engine, made, name));
  if (key === undefined) return undefined;
  let cells = results.get(made);
  if (!cells) results.set(made, (cells = new Map()));
  let cell = cells.get(key);
  if (!cell) {
    const result = new Cell(made.node);
    cells.set(key, (cell = result));
    engine.solver.later(() => call(engine, made, key, result));
  }
  return cell;
}

/** Lets what a method of an object gives flow into a cell. */
export function call(engine: Solving, made: Made, key: string, into: Cell): void {
  const own = holding(engine, made);
  engine.solver.each(engine.property(own, key, made.frame), (method) =>
    engine.invoke(method, { call: made.node, caller: engine.frames.top, argument: () => undefined, receiver: () => own, count: 0 }, into),
  );
}

const members = new Memo<Made, ReadonlySet<string>>();

/** Whether an object literal, or the class of an instance or one that this extends, has a member of a name. */
export function hasMethod(engine: Solving, made: Made, key: string): boolean {
  return members.of(made, () => membersOf(engine, made)).has(key);
}

function membersOf({ names }: Solving, { node, maker }: Made): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (items: readonly Node[]): void => {
    for (const item of items)
      if (item.type === 'Property' || item.type === 'MethodDefinition' || item.type === 'PropertyDefinition')
        found.add(keyOfProperty(item, names));
  };
  if (!maker && node.type === 'ObjectExpression') add(node.properties);
  const seen = new Set<Node>();
  for (let own = maker && isClass(maker.node) ? maker.node : undefined; own && !seen.has(own); own = superclassOf(own, names)) {
    add(own.body.body);
    seen.add(own);
  }
  return found;
}
