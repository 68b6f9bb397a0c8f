/** A file as core reads it: its tree, its scopes, and what its markup shows of the state behind it. */
import type { Comment, Program, Range, ScopeManager } from './types.ts';

/** An expression or statement list of a Vue template, parsed on its own; offsets are those of the whole file. */
export interface TemplatePart {
  readonly tree: Program;
  /** Scopes of the expression alone: what it does not declare itself, `locals` or the script do. */
  readonly scopes: Pick<ScopeManager, 'scopes'>;
  /** `handler` for `@event`, `bound` for `:attribute`, `text` for interpolation. */
  readonly role: 'handler' | 'bound' | 'text';
  /** Attribute or event name without prefix; empty for text. */
  readonly name: string;
  /** Tag name of the element. */
  readonly tag: string;
  /** Names that are not the script's: of a `v-for`, slots and the like; in a mini-program all of them. */
  readonly locals: readonly string[];
  /** The element of a mini-program's markup that it stands in. */
  readonly element?: MarkupElement;
}

/** An element of a mini-program's markup that passes events to functions of its page. */
export interface MarkupElement {
  /** Attributes that are constant texts, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is typed into it: itself an input, or the inputs of a form. */
  readonly inputs: readonly MarkupInput[];
  /** Its `data-*` with expressions. */
  readonly dataset: readonly DatasetValue[];
}

/** What an element of markup passes in the dataset of its events: `data-phone` of `e.currentTarget.dataset`. */
export interface DatasetValue {
  /** Name in the dataset. */
  readonly name: string;
  /** Names from the state to the value; undefined when unknown. */
  readonly path: readonly string[] | undefined;
  readonly range: Range;
}

/** An input of a mini-program's markup. */
export interface MarkupInput {
  /** Name under which its form submits it; empty without one. */
  readonly name: string;
  /** Names that are evidence of what is typed in: what it is bound to, its own, those that it passes to its handler. */
  readonly fields: readonly string[];
  /** What the page calls it; empty when it does not. */
  readonly label: string;
  /** Its `type`: `number`, `idcard`, `nickname`. */
  readonly type: string;
  readonly range: Range;
}

/** A field that an input of a component's markup is bound to. */
export interface FieldBinding {
  /** Names from the component's state to the field: `form`, `phone`; the first is empty when the form has no name. */
  readonly path: readonly string[];
  readonly range: Range;
  /** It is only shown: no input changes it. */
  readonly isShown?: boolean;
  /** Heading of the column that shows it. */
  readonly label?: string;
}

/** A table of a component's markup whose columns the script lists: `<Table :columns="columns" :data="rows">`. */
export interface TableBinding {
  /** Names from the component's state to the list of columns. */
  readonly columns: readonly string[];
  /** Names from there to the list of rows. */
  readonly rows: readonly string[];
}

/** A label that a component's markup shows beside a field. */
export interface FieldLabel {
  /** Last name of the field's path. */
  readonly field: string;
  readonly label: string;
  /** Names from the component's state to the field, where an input is bound to it. */
  readonly path?: readonly string[];
}

/** An input, a form or a component of markup that gives what is typed to a function. */
export interface CallingInput {
  /** Name of the function; empty where the handler is written in the markup. */
  readonly handler: string;
  /** Where such a handler stands. */
  readonly place?: Range;
  /** In lower case: `input`, `submit`, `update:modelvalue`. */
  readonly event: string;
  readonly tag: string;
  /** Whether the event is the value itself, as that of a component is. */
  readonly isComponent: boolean;
  readonly element: MarkupElement;
}

/** A name or handler in markup that stands for elements of the state: of a list that is repeated, of a table's rows, of a form. */
export interface RowBinding {
  readonly name: string;
  /** Names from the component's state to the list; empty when unknown. */
  readonly path: readonly string[];
  /** Where it is declared: it means that from there on. */
  readonly start: number;
  /** `slot` is an object whose `row` is the element; `handler` a function that is given it. */
  readonly role: 'element' | 'slot' | 'handler';
}

/** What markup gives a component under a name: `<card person="{{item}}">`. */
export interface GivenBinding {
  readonly tag: string;
  /** Name of the component's property. */
  readonly name: string;
  /** Names from the state to the value; undefined when unknown. */
  readonly path: readonly string[] | undefined;
  readonly range: Range;
}

/** A function of a component that hears an event of another one: `<card @pick="onPick">`. */
export interface ComponentListener {
  readonly tag: string;
  /** As it is written. */
  readonly event: string;
  /** Name of the function, which is given all arguments of the event, or the first. */
  readonly handler: string;
}

/** A line of text that markup shows; a NUL character stands for an expression. */
export interface ShownLine {
  readonly text: string;
  readonly range: Range;
}

/** A parsed file, of any parser. */
export interface ParsedFile {
  readonly tree: Program;
  readonly scopes: ScopeManager;
  readonly templates: readonly TemplatePart[];
  /** Fields of a component's state that its inputs are bound to. */
  readonly fields: readonly FieldBinding[];
  /** Names and handlers of the markup that stand for elements of its state. */
  readonly rows: readonly RowBinding[];
  /** Tables of its markup with columns that the script lists; absent where markup has none. */
  readonly tables?: readonly TableBinding[];
  /** What the markup calls fields. */
  readonly labels: readonly FieldLabel[];
  /** Its inputs that call functions; those of mini-programs are among the templates. */
  readonly typed?: readonly CallingInput[];
  /** What its elements give to components. */
  readonly given?: readonly GivenBinding[];
  /** Which functions of its script hear events of components. */
  readonly listeners?: readonly ComponentListener[];
  /** Id of the script of a component by its tag in the markup, or by the selector of such an element; undefined when it is not there. */
  componentOf?(tagOrSelector: string): string | undefined;
  /** Comments of the markup with their marks, in which things are written down as in comments of code. */
  readonly remarks?: readonly Range[];
  /** What its markup shows as a line of text. */
  readonly shownLines?: readonly ShownLine[];
  /** Comments of a component's markup, for directives. */
  readonly htmlComments: readonly Comment[];
  /** Ranges that were blanked so that half-typed code parses. */
  readonly repaired: readonly Range[];
}

/** A file that core analyzes. */
export interface SourceFile {
  /** Path as the surface knows it: used for the file's role and in messages, never read. */
  readonly path: string;
  readonly text: string;
  /** Whether git leaves the file out: the place where secrets of one machine belong. */
  readonly isIgnoredByGit?: boolean;
  /** A tree that the surface already has, or the whole of what `parseFile` read; core parses the text when absent. */
  readonly parsed?: Pick<ParsedFile, 'tree' | 'scopes'> | ParsedFile;
}
