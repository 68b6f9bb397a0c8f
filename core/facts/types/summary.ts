/** Shapes as plain data: what one module tells others of its types. They hold no tree. */
import type { Node, Range } from '../../types.ts';
import { rangeOf } from '../tree.ts';
import { behind, constructorShape, functionShape, merged, once, type Field, type PersonType, type Shape, type Told, type ValueClass } from './shape.ts';

export interface TypeSummary {
  readonly values?: ValueClass;
  readonly fields: readonly FieldSummary[];
  /** Names of records of persons of whose fields nothing is known. */
  readonly persons: readonly string[];
  readonly isOpen: boolean;
  readonly through?: readonly string[];
  /** Positions of the type parameters that it is, or contains as a whole. */
  readonly parameters?: readonly number[];
  readonly others?: TypeSummary;
  readonly returns?: TypeSummary;
  readonly instance?: TypeSummary;
}

interface FieldSummary {
  readonly name: string;
  /** Module that declares it, and the place there. */
  readonly file: string;
  readonly range: Range;
  readonly told?: Told;
  readonly isHidden?: boolean;
  readonly type?: TypeSummary;
}

const MAX_DEPTH = 4;
const MAX_FIELDS = 120;

/** The plain form of a shape of the module `file`: bounded in depth and size. */
export function summaryOf(shape: Shape | undefined, file: string): TypeSummary | undefined {
  return shape && new Writer(file).write(shape, 0);
}

/** What is written once: several exports share their types. */
const written = new WeakMap<Shape, TypeSummary>();

class Writer {
  private left = MAX_FIELDS;
  private readonly active = new Set<unknown>();

  constructor(private readonly file: string) {}

  write(shape: Shape | undefined, depth: number): TypeSummary | undefined {
    const known = shape && written.get(shape);
    if (known) return known;
    if (!shape || depth > MAX_DEPTH || (shape.fields.size > 0 && this.active.has(shape.fields))) return undefined;
    if (shape.fields.size > 0) this.active.add(shape.fields);
    const { values, isOpen, through, parameters } = shape;
    const fields = [...shape.fields.values()].slice(0, this.left);
    this.left -= fields.length;
    const summary: TypeSummary = {
      values,
      isOpen: isOpen || fields.length < shape.fields.size,
      parameters,
      through: through && [...through],
      persons: shape.persons.map(({ name }) => name),
      fields: fields.map((field) => this.field(field, depth)),
      others: this.write(shape.others?.(), depth + 1),
      returns: this.write(shape.returns?.(), depth + 1),
      instance: this.write(shape.instance?.(), depth),
    };
    this.active.delete(shape.fields);
    written.set(shape, summary);
    return summary;
  }

  private field(field: Field, depth: number): FieldSummary {
    const { name, isHidden, origin } = field;
    const place = origin ?? { file: this.file, range: rangeOf(field.node) };
    return { name, isHidden, file: place.file, range: place.range, told: field.told?.(), type: this.write(field.type(), depth + 1) };
  }
}

/** A shape as it is seen at a node of another module; `args` stand for its type parameters. */
export function shapeFrom(summary: TypeSummary, node: Node, args: readonly (() => Shape | undefined)[] = []): Shape | undefined {
  return shapeOf(summary, node, args, new Map());
}

/** `made` holds the shapes so far: a type that stands in many places is made once. */
function shapeOf(summary: TypeSummary, node: Node, args: readonly (() => Shape | undefined)[], made: Map<TypeSummary, Shape | undefined>): Shape | undefined {
  const { values, isOpen, others, returns, instance } = summary;
  const nested = (part: TypeSummary): Shape | undefined => {
    if (!made.has(part)) made.set(part, shapeOf(part, node, args, made));
    return made.get(part);
  };
  if (returns) return functionShape(() => nested(returns));
  if (instance) return constructorShape(() => nested(instance));
  const fields = summary.fields.map(({ file, range, type, told, ...field }): [string, Field] => [
    field.name,
    { ...field, node, origin: { file, range }, type: once(() => type && nested(type)), told: told && (() => told) },
  ]);
  const persons = summary.persons.map((name): PersonType => ({ name, node }));
  const own: Shape = { values, isOpen, persons, fields: new Map(fields), others: others && once(() => nested(others)) };
  const parameters = summary.parameters ?? [];
  const isOnlyParameter = values === undefined && fields.length === 0 && persons.length === 0 && !others;
  const shape = parameters.length === 0 ? own : merged([...(isOnlyParameter ? [] : [own]), ...parameters.map((index) => args[index]?.())]);
  return behind(shape, ...(summary.through ?? []));
}
