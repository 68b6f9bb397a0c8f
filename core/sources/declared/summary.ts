/** The summary of a module's types for other modules. Each part is computed on demand: of a record few fields are read. */
import { Memo } from '../../memo.ts';
import type { HiddenFrom, Node, Range } from '../../types.ts';
import { rangeOf } from '../../syntax/tree.ts';
import {
  behind,
  constructorShape,
  emitterShape,
  functionShape,
  merged,
  once,
  type Field,
  type PersonType,
  type Shape,
  type DeclaredKind,
  type ValueClass,
} from './shape.ts';

type Part = () => TypeSummary | undefined;

export interface TypeSummary {
  readonly values?: ValueClass;
  readonly fields: readonly FieldSummary[];
  /** Names of records of persons of whose fields nothing is known. */
  readonly persons: readonly string[];
  readonly isOpen: boolean;
  readonly through?: ReadonlySet<string>;
  /** Positions of the type parameters that it is, or contains as a whole. */
  readonly parameters?: readonly number[];
  readonly others?: Part;
  readonly returns?: Part;
  readonly takes?: (index: number) => TypeSummary | undefined;
  readonly events?: Part;
  readonly instance?: Part;
}

interface FieldSummary {
  readonly name: string;
  /** Module that declares it, and the place there. */
  readonly file: string;
  readonly range: Range;
  readonly told?: () => DeclaredKind | undefined;
  readonly hiddenFrom?: HiddenFrom;
  readonly isRelation?: boolean;
  readonly isOnDemand?: boolean;
  readonly type: Part;
}

const MAX_FIELDS = 120;

/** What is written once: several exports share their types, and a type may lead back to itself. */
const written = new Memo<Shape, TypeSummary>();

/** A shape of the module `file` as others see it. */
export function summaryOf(shape: Shape | undefined, file: string): TypeSummary | undefined {
  let summary = shape && written.get(shape);
  if (shape && !summary) written.set(shape, (summary = write(shape, file)));
  return summary;
}

function write(shape: Shape, file: string): TypeSummary {
  const { values, isOpen, through, parameters, others, returns, takes, events, instance } = shape;
  const fields = [...shape.fields.values()].slice(0, MAX_FIELDS);
  const part = (find: (() => Shape | undefined) | undefined): Part | undefined => find && (() => summaryOf(find(), file));
  return {
    values,
    isOpen: isOpen || fields.length < shape.fields.size,
    parameters,
    through,
    persons: shape.persons.map(({ name }) => name),
    fields: fields.map((field) => ({
      name: field.name,
      hiddenFrom: field.hiddenFrom,
      isRelation: field.isRelation,
      isOnDemand: field.isOnDemand,
      ...(field.origin ?? { file, range: rangeOf(field.node) }),
      told: field.told,
      type: () => summaryOf(field.type(), file),
    })),
    others: part(others),
    returns: part(returns),
    takes: takes && ((index) => summaryOf(takes(index), file)),
    events: part(events),
    instance: part(instance),
  };
}

/** A shape as it is seen at a node of another module; `args` stand for its type parameters. */
export function shapeFrom(summary: TypeSummary, node: Node, args: readonly (() => Shape | undefined)[] = []): Shape | undefined {
  return shapeOf(summary, node, args, new Map());
}

/** `made` holds the shapes so far: a type that stands in many places is made once. */
function shapeOf(
  summary: TypeSummary,
  node: Node,
  args: readonly (() => Shape | undefined)[],
  made: Map<TypeSummary, Shape | undefined>,
): Shape | undefined {
  const { values, isOpen, persons, others, returns, takes, events, instance } = summary;
  const nested = (find: Part): Shape | undefined => {
    const part = find();
    if (part && !made.has(part)) made.set(part, shapeOf(part, node, args, made));
    return part && made.get(part);
  };
  if (returns) return functionShape(() => nested(returns), takes && ((index) => nested(() => takes(index))));
  if (events) return emitterShape(() => nested(events));
  if (instance) return constructorShape(() => nested(instance));
  const fields = summary.fields.map(({ name, hiddenFrom, isRelation, isOnDemand, told, file, range, type }): [string, Field] => [
    name,
    { name, hiddenFrom, isRelation, isOnDemand, told, node, origin: { file, range }, type: once(() => nested(type)) },
  ]);
  const own: Shape = {
    values,
    isOpen,
    persons: persons.map((name): PersonType => ({ name, node })),
    fields: new Map(fields),
    others: others && once(() => nested(others)),
  };
  const parameters = summary.parameters ?? [];
  const isOnlyParameter = values === undefined && fields.length === 0 && persons.length === 0 && !others;
  const shape = parameters.length === 0 ? own : merged([...(isOnlyParameter ? [] : [own]), ...parameters.map((index) => args[index]?.())]);
  return behind(shape, ...(summary.through ?? []));
}

/** The types behind one name that a module exports. */
export interface ExportedTypes {
  /** What the name means as a type. */
  readonly declared?: TypeSummary;
  /** Type of the value of that name. */
  readonly value?: TypeSummary;
  /** What it lets pass when it is a schema, and the library that made it. */
  readonly schema?: { readonly library: string; readonly shape?: TypeSummary };
}
