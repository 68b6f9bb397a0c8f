import type { DatasetBinding, FieldBinding, FieldLabel, ParsedFile, Program, RowBinding, TemplatePart } from '../types.ts';
import { byName } from './by-name.ts';
import { unwrap } from './tree.ts';

/** What markup says beside what its expressions do. Worked out when the flow first asks, which it rarely does. */
export class MarkupCandidates {
  private knownFields: ReadonlyMap<string, readonly FieldBinding[]> | undefined;
  private knownEvents: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(private readonly file: ParsedFile) {}

  /** Fields of the component's state that its inputs are bound to, by the first name of their path. */
  get boundFields(): ReadonlyMap<string, readonly FieldBinding[]> {
    return (this.knownFields ??= byName(this.file.fields, ({ path }) => path[0]));
  }

  /** Events of markup by the name of the function that handles them: `getphonenumber` under `onPhone`. */
  get events(): ReadonlyMap<string, readonly string[]> {
    return (this.knownEvents ??= eventsOf(this.file.templates.filter(({ role }) => role === 'handler')));
  }

  /** Names and handlers of markup that stand for elements of the component's state. */
  get rows(): readonly RowBinding[] {
    return this.file.rows;
  }

  /** What elements hand to functions in the dataset of their events. */
  get datasets(): readonly DatasetBinding[] {
    return this.file.datasets ?? NO_DATASETS;
  }

  /** Labels that the markup shows beside fields. */
  get labels(): readonly FieldLabel[] {
    return this.file.labels;
  }
}

const NO_DATASETS: readonly DatasetBinding[] = [];

/** `save` for `@event="save"` and `@event="save($event)"`. */
function handlerName(tree: Program): string | undefined {
  const [statement] = tree.body;
  const handler = statement?.type === 'ExpressionStatement' && tree.body.length === 1 ? unwrap(statement.expression) : undefined;
  const named = handler?.type === 'CallExpression' ? unwrap(handler.callee) : handler;
  return named?.type === 'Identifier' ? named.name : undefined;
}

function eventsOf(handlers: readonly TemplatePart[]): Map<string, string[]> {
  return new Map([...byName(handlers, ({ tree }) => handlerName(tree))].map(([handler, parts]) => [handler, parts.map(({ name }) => name)]));
}
