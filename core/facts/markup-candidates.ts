import type { FieldBinding, ParsedFile, Program, RowBinding } from '../types.ts';
import { unwrap } from './tree.ts';

/** What markup says beside what its expressions do. Worked out when the flow first asks, which it rarely does. */
export class MarkupCandidates {
  private knownFields: ReadonlyMap<string, readonly FieldBinding[]> | undefined;
  private knownEvents: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(private readonly file: ParsedFile) {}

  /** Fields of the component's state that its inputs are bound to, by the first name of their path. */
  get boundFields(): ReadonlyMap<string, readonly FieldBinding[]> {
    return (this.knownFields ??= grouped(this.file.fields.map((field) => [field.path[0] ?? '', field])));
  }

  /** Events of markup by the name of the function that handles them: `getphonenumber` under `onPhone`. */
  get events(): ReadonlyMap<string, readonly string[]> {
    return (this.knownEvents ??= grouped(this.file.templates.flatMap(({ role, name, tree }): [string, string][] => (role === 'handler' ? [[handlerName(tree) ?? '', name]] : []))));
  }

  /** Names and handlers of markup that stand for elements of the component's state. */
  get rows(): readonly RowBinding[] {
    return this.file.rows;
  }
}

/** `save` for `@event="save"` and `@event="save($event)"`. */
function handlerName(tree: Program): string | undefined {
  const [statement] = tree.body;
  const handler = statement?.type === 'ExpressionStatement' && tree.body.length === 1 ? unwrap(statement.expression) : undefined;
  const named = handler?.type === 'CallExpression' ? unwrap(handler.callee) : handler;
  return named?.type === 'Identifier' ? named.name : undefined;
}

function grouped<T>(entries: readonly (readonly [name: string, item: T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [name, item] of entries) {
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
