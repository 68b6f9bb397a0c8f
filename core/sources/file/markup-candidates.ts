import type { Program } from '../../types.ts';
import type {
  CallingInput,
  ComponentListener,
  FieldBinding,
  FieldLabel,
  GivenBinding,
  MarkupElement,
  ParsedFile,
  RowBinding,
  TableBinding,
  TemplatePart,
} from '../../parsed-file.ts';
import { byName } from './by-name.ts';
import { unwrap } from '../../syntax/tree.ts';
import { addTo } from '../../groups.ts';

/** An element of a mini-program's markup that calls a function. */
export interface CallingElement {
  readonly tag: string;
  /** In lower case and without what binds it: `tap`. */
  readonly event: string;
  readonly element: MarkupElement;
  /** Its `data-*` and `mark:*` with expressions. */
  readonly brought: readonly TemplatePart[];
  /** Whether the event is the value itself. */
  readonly isComponent?: boolean;
}

/** What markup shows beside what its expressions do. Computed on first demand of the flow, which is rare. */
export class MarkupCandidates {
  private knownFields: ReadonlyMap<string, readonly FieldBinding[]> | undefined;
  private knownEvents: ReadonlyMap<string, readonly string[]> | undefined;
  private knownCalling: ReadonlyMap<string, readonly CallingElement[]> | undefined;

  private knownListeners: ReadonlyMap<string, readonly ComponentListener[]> | undefined;

  /** `columnFields` gives the fields that the columns of the file's tables show. */
  constructor(
    private readonly file: ParsedFile,
    private readonly columnFields: (tables: readonly TableBinding[]) => readonly FieldBinding[],
  ) {}

  /** Fields of the component's state that its inputs are bound to, by the first name of their path. */
  get boundFields(): ReadonlyMap<string, readonly FieldBinding[]> {
    return (this.knownFields ??= byName([...this.file.fields, ...this.fieldsOfTables()], ({ path }) => path[0]));
  }

  private fieldsOfTables(): readonly FieldBinding[] {
    const { tables } = this.file;
    return tables === undefined || tables.length === 0 ? [] : this.columnFields(tables);
  }

  /** Events of markup by the name of the function that handles them: `getphonenumber` under `onPhone`. */
  get events(): ReadonlyMap<string, readonly string[]> {
    return (this.knownEvents ??= eventsOf(this.file.templates.filter(({ role }) => role === 'handler')));
  }

  /** Elements of markup that give what they are marked with, or what is typed, by the function that they call. */
  get callingElements(): ReadonlyMap<string, readonly CallingElement[]> {
    return (this.knownCalling ??= callingElementsOf(this.file.templates, this.file.typed ?? []));
  }

  /** The element whose handler is written in the markup, by a place in the handler. */
  callingAt(offset: number): CallingElement | undefined {
    const found = this.file.typed?.find(({ place }) => place !== undefined && place.start <= offset && offset < place.end);
    return found && { ...found, brought: [] };
  }

  /** Events of components by the name of the function that handles them: `pick` of `user-card` under `onPick`. */
  get listeners(): ReadonlyMap<string, readonly ComponentListener[]> {
    return (this.knownListeners ??= byName(this.file.listeners ?? [], ({ handler }) => handler));
  }

  /** Names and handlers of markup that stand for elements of the component's state. */
  get rows(): readonly RowBinding[] {
    return this.file.rows;
  }

  /** Id of the script of a component that the markup names by a tag, or finds by a selector. */
  readonly componentOf = (tagOrSelector: string): string | undefined => this.file.componentOf?.(tagOrSelector);

  /** What elements give to components. */
  get given(): readonly GivenBinding[] {
    return this.file.given ?? NO_GIVEN;
  }

  /** Labels that the markup shows beside fields. */
  get labels(): readonly FieldLabel[] {
    return this.file.labels;
  }
}

const NO_GIVEN: readonly GivenBinding[] = [];

/** `save` for `@event="save"` and `@event="save($event)"`. */
function handlerName(tree: Program): string | undefined {
  const [statement] = tree.body;
  const handler = statement?.type === 'ExpressionStatement' && tree.body.length === 1 ? unwrap(statement.expression) : undefined;
  const named = handler?.type === 'CallExpression' ? unwrap(handler.callee) : handler;
  return named?.type === 'Identifier' ? named.name : undefined;
}

function eventsOf(handlers: readonly TemplatePart[]): Map<string, string[]> {
  return new Map(
    [...byName(handlers, ({ tree }) => handlerName(tree))].map(([handler, parts]) => [handler, parts.map(({ name }) => name)]),
  );
}

function callingElementsOf(templates: readonly TemplatePart[], typed: readonly CallingInput[]): Map<string, CallingElement[]> {
  const found = new Map<string, CallingElement[]>();
  for (const { handler, ...calling } of typed) if (handler !== '') addTo(found, handler, { ...calling, brought: [] });
  for (const { role, name, tag, element, tree } of templates) {
    const handler = role === 'handler' && element ? handlerName(tree) : undefined;
    if (handler === undefined || !element) continue;
    const brought = templates.filter((part) => part.role === 'bound' && part.element === element);
    const calling = found.get(handler);
    if (calling) calling.push({ tag, event: name, element, brought });
    else found.set(handler, [{ tag, event: name, element, brought }]);
  }
  return found;
}
